import { expect, test } from 'vitest';
import { citedAt, toFileName } from './file.ts';

test.each([
	['/stories/the-harbour', '', 'parallax-the-harbour-points'],
	['/stories/the-harbour', '?pool=all&lang=en', 'parallax-the-harbour-pool-all-lang-en-points'],
	['/stories/other', '', 'parallax-other-points'],
	['/outlets/echo', '', 'parallax-outlets-echo-points'],
	['/stories/the-harbour', '?outlet=%E0', 'parallax-the-harbour-outlet-e0-points']
])('a chart of %s%s goes into %s', (pathname, search, name) =>
	expect(toFileName('points', { pathname, search })).toBe(name)
);

test('however long an address is, the name says which chart it is', () => {
	const name = toFileName('points', { pathname: '/stories/the-harbour', search: `?outlet=${'a,'.repeat(200)}` });
	expect(name.length).toBeLessThan(130);
	expect(name).toMatch(/^parallax-the-harbour-outlet-a-.*-points$/);
});

test('a citation says where the figures were read and when', () => {
	expect(citedAt('Parallax: figures.', 'https://parallax.example/stories/a?pool=all#sides', new Date(0))).toBe(
		'Parallax: figures. https://parallax.example/stories/a?pool=all, 1970-01-01.'
	);
});
