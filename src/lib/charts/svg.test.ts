import { expect, test } from 'vitest';
import { aFocusMark, aMark, aSeries } from '../../../tests/support/a-series.ts';
import { toSvg, FILE_THEME, inlineTheme } from './svg.ts';

const texts = (svg: string) => [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text]) => text);

test('draws a box for each bar, its number beside it and its row’s name', () => {
	const svg = toSvg(aSeries());
	expect(svg.match(/<rect /g)).toHaveLength(2);
	expect(texts(svg)).toEqual(expect.arrayContaining(['Northland', '2 of 6', '15 of 18', '100 %']));
});

test('in a page it takes the page’s colours and hides behind the table', () => {
	const svg = toSvg(aSeries({ marks: [aMark({ row: 'Russia', colour: 'side:Russia' })] }));
	expect(svg).toContain('var(--side-russia, #1f5fc4)');
	expect(svg).toContain('aria-hidden="true"');
	expect(svg).toContain('width="83.33%"');
});

test('as a file it stands alone: title, n, caption, citation, no variable, no percentage', () => {
	const svg = toSvg(aSeries(), FILE_THEME);
	expect(svg).not.toContain('var(');
	expect(svg).not.toMatch(/(?:x|width|x1|x2)="[\d.]+%"/);
	const said = texts(svg).join(' ');
	for (const part of ['Who is quoted, by side', '6 reports', 'no person has checked', 'Parallax, “The harbour treaty”'])
		expect(said).toContain(part);
});

test('a name can’t break out of its text', () => {
	const svg = toSvg(aSeries({ marks: [aMark({ row: '</text><script>alert("x")</script>&\u0007' })] }), FILE_THEME);
	expect(svg).not.toContain('<script');
	expect(svg).toContain('&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt;&amp;');
	expect(svg).not.toContain('\u0007');
});

test('a whisker only where there is an interval', () => {
	const whiskers = (svg: string) => svg.match(/stroke-width="1.25"/g)?.length ?? 0;
	expect(whiskers(toSvg(aSeries()))).toBe(1);
	expect(whiskers(toSvg(aSeries({ marks: [aFocusMark()] })))).toBe(0);
});

test('list-only numbers are outlines, others are filled', () => {
	const boxes = toSvg(aSeries()).match(/<rect [^>]*>/g) ?? [];
	expect(boxes.map((box) => box.includes('fill="var(--paper'))).toEqual([true, false]);
});

test('textures are defined once and under names that differ between forms of one chart', () => {
	const marks = ['direct', 'indirect'].map((stack) =>
		aMark({ id: stack, stack, value: 0.5, colour: `voice:${stack}` })
	);
	const series = aSeries({ kind: 'stacked', marks });
	const ids = (svg: string) => [...svg.matchAll(/<pattern id="([^"]+)"/g)].map(([, id]) => id);
	const narrow = ids(toSvg(series, inlineTheme('narrow')));
	const wide = ids(toSvg(series, inlineTheme('wide')));
	expect(narrow).toHaveLength(1);
	expect(wide).not.toEqual(narrow);
	expect(toSvg(series)).toContain(`url(#${wide[0]})`);
});

test('the same series gives the same drawing', () => {
	expect(toSvg(aSeries())).toBe(toSvg(aSeries()));
});
