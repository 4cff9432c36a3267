import { describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { MEASURES } from '#lib/analysis/compare/measures.ts';
import { codersOf, errorOf } from './coders.ts';
import MeasureSection from './MeasureSection.svelte';

describe('a measure on the page of methods', () => {
	it('has its anchor, and says who codes it, what two codings agreed on and what it is not for', async () => {
		const agreement = [
			{ measure: 'point F01', pairs: 23, positives: 8, alpha: 0.82 },
			{ measure: 'point F02', pairs: 23, positives: 3, alpha: 1 }
		];
		render(MeasureSection, { card: MEASURES.points, agreement, scored: false });
		await expect.element(page.getByRole('region', { name: /^Points mentioned/ })).toHaveAttribute('id', 'points');
		await expect
			.element(page.getByText('2 questions, 23 reports coded twice; 1 of 2 rest on 5', { exact: false }))
			.toBeVisible();
		await expect.element(page.getByText(MEASURES.points.notFor)).toBeVisible();
	});

	it('never claims a score for what was not scored', () => {
		expect(errorOf(MEASURES.items, true)).toContain('unscored');
		expect(errorOf(MEASURES.modes, false)).toContain('not been scored');
		expect(errorOf(MEASURES.points, true)).toBe('No engine result here.');
		expect(codersOf(MEASURES.points)).toBe('People: drawn. Language models: drawn. The engine: does not code it.');
	});
});
