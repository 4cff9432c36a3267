import { describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { MEASURES } from '#lib/analysis/compare/measures.ts';
import { codersOf } from './coders.ts';
import Errors from './Errors.svelte';
import { toParts, toSets, toWholes } from './errors.ts';
import MeasureSection from './MeasureSection.svelte';

describe('a measure on the page of methods', () => {
	it('has its anchor, and says who codes it, what two codings agreed on and what it is not for', async () => {
		const agreement = [
			{ measure: 'point F01', pairs: 23, positives: 8, alpha: 0.82 },
			{ measure: 'point F02', pairs: 23, positives: 3, alpha: 1 }
		];
		const error = { engine: ['The engine does not code it.'], outlets: ['“Speaker right”: likelihood ratio 9.5.'] };
		render(MeasureSection, { card: { ...MEASURES.points, error }, agreement });
		await expect.element(page.getByRole('region', { name: /^Points mentioned/ })).toHaveAttribute('id', 'points');
		await expect
			.element(page.getByText('2 questions, 23 reports coded twice; 1 of 2 rest on 5', { exact: false }))
			.toBeVisible();
		await expect.element(page.getByText(MEASURES.points.notFor)).toBeVisible();
	});

	it('says the error of the engine, and whether it is the same in every outlet where that was tested', async () => {
		const error = { engine: ['Speaker right 9 times in 10.', 'Speech found 8 times in 10.'], outlets: [] };
		render(MeasureSection, { card: { ...MEASURES.sides, error }, agreement: [] });
		await expect.element(page.getByText('Speech found 8 times in 10.')).toBeVisible();
		await expect.element(page.getByText('Error the same in every outlet?')).not.toBeInTheDocument();
	});

	it('says how the codes of each kind of coder are shown, and claims for none that it has coded', () => {
		expect(codersOf(MEASURES.points)).toBe(
			'By people, where they coded it: as a chart. By language models: as a chart. By the engine: it is not coded.'
		);
	});

	it('prints parts of few texts as a count without an interval, and the tests that they are alike', async () => {
		const part = { set: 'polnear', split: 'dev', measure: 'precision by pattern', by: 'pattern' as const };
		const scores = [
			{ set: 'polnear', split: 'dev', measure: 'precision', value: 0.9, low: 0.8, high: 0.95, n: 200, texts: 40 },
			{ ...part, group: 'QSV', value: 0.75, low: 0.75, high: 0.75, n: 4, texts: 3 },
			{
				...part,
				measure: 'precision same by pattern',
				value: 0.03,
				low: 0.03,
				high: 0.03,
				n: 200,
				statistic: 7.1,
				df: 2
			}
		];
		render(Errors, { whole: toWholes(scores), parts: toParts(scores), sets: toSets(scores) });
		await expect.element(page.getByText('US campaign reports of 2016', { exact: false })).toBeVisible();
		await page.getByText('By the rule that found it').first().click();
		await expect
			.element(page.getByRole('row', { name: /^QSV: words in marks.* 3 of 4 too few texts: none 4 3$/ }))
			.toBeVisible();
		await page.getByText('Is an error the same in every part?').click();
		await expect
			.element(page.getByRole('row', { name: /^precision polnear, dev By the rule that found it 7\.1 2 \.030/ }))
			.toBeVisible();
	});
});
