import { expect, test } from 'vitest';
import { aSeries } from '../../../tests/support/a-series.ts';
import { toErrorMarkup } from './error-markup.ts';

test('the button opens what it names, and the way to the card stands in it', () => {
	const markup = toErrorMarkup(
		aSeries({ id: 'sides', method: 'sides', error: ['Speaker right 9 times in 10.', 'More.'] })
	);
	expect(markup).toContain('popovertarget="chart-sides-error"');
	expect(markup).toContain('id="chart-sides-error" popover');
	expect(markup).toContain('title="Speaker right 9 times in 10."');
	expect(markup).toContain('<p>Speaker right 9 times in 10.</p><p>More.</p>');
	expect(markup).toContain('href="/methods#sides"');
});

test('every text is escaped', () => {
	const markup = toErrorMarkup(aSeries({ title: 'A "<b>" & C', error: ['<i>'] }));
	expect(markup).not.toMatch(/<b>|<i>/);
	expect(markup).toContain('aria-label="How sure this is: A &quot;&lt;b&gt;&quot; &amp; C"');
});
