import { describe, expect, it } from 'vitest';
import { mulberry32 } from '../reliability/random.ts';
import { falseDiscovery } from './false-discovery.ts';
import { overQuoted } from './over-quoted.ts';
import type { SourceRow } from './row.ts';
import { aSourceRow as row } from '../../../../tests/support/a-source-row.ts';

const DRAWS = { draws: 4000, seed: 7 };

/** Articles of one statement each: how many of each outlet quote "Vera Holm", and how many quote somebody else. */
function story(outlets: Record<string, [hits: number, others: number]>): SourceRow[] {
	const rows = Object.entries(outlets).flatMap(([outlet, [hits, others]]) =>
		Array.from({ length: hits + others }, (_, index) =>
			row({ outlet, speaker: index < hits ? 'Vera Holm' : `${outlet} ${index}` })
		)
	);
	return rows.map((mine, article) => ({ ...mine, article }));
}

describe('overQuoted', () => {
	it('agrees with the hypergeometric law where each article is one statement', () => {
		const result = overQuoted(story({ 'Harbour Post': [5, 1], 'Hill Courier': [1, 9] }), 'statements', DRAWS);
		const [holm] = result.tested;
		// Of 16 articles 6 quote her; 6 are the outlet's: P(5 or 6 of them) = (C(6,5)·C(10,1) + 1) / C(16,6).
		expect(holm).toMatchObject({ outlet: 'Harbour Post', speaker: 'Vera Holm', numerator: 5, denominator: 6, n: 6 });
		expect(holm.elsewhere).toEqual({ numerator: 1, denominator: 10, share: 0.1 });
		const exact = 61 / 8008;
		expect(Math.abs(holm.p - exact)).toBeLessThan(4 * Math.sqrt(exact / DRAWS.draws));
		expect(result).toMatchObject({ refused: null, family: 2, draws: 4000, seed: 7 });
		expect(holm.q).toBeCloseTo(2 * holm.p, 9);
	});

	it('gives the same answer for the same seed, by words too', () => {
		const rows = story({ 'Harbour Post': [4, 2], 'Hill Courier': [2, 6] });
		expect(overQuoted(rows, 'words', DRAWS)).toEqual(overQuoted(rows, 'words', DRAWS));
		const chances = (unit: 'words' | 'statements') => overQuoted(rows, unit, DRAWS).tested.map(({ p, q }) => [p, q]);
		// Every statement has ten words, so words say what statements say.
		expect(chances('words')).toEqual(chances('statements'));
	});

	it('keeps articles whole: one article that repeats a speaker proves nothing', () => {
		const rows = story({ 'Harbour Post': [1, 4], 'Hill Courier': [2, 8] });
		const repeated = [...rows, ...Array.from({ length: 20 }, () => ({ ...rows[0] }))];
		const holm = overQuoted(repeated, 'statements', DRAWS).tested.find(({ outlet }) => outlet === 'Harbour Post');
		expect(holm?.share).toBeGreaterThan(0.8);
		expect(holm?.p).toBeGreaterThan(0.2);
	});

	it('seldom finds what is not there', () => {
		const random = mulberry32(3);
		let found = 0;
		for (let run = 0; run < 40; run++) {
			const rows = Array.from({ length: 40 }, (_, article) =>
				row({
					article,
					outlet: article < 12 ? 'Harbour Post' : article < 26 ? 'Hill Courier' : 'Dale News',
					speaker: `speaker ${Math.floor(random() * 5)}`
				})
			);
			const { tested } = overQuoted(rows, 'statements', { draws: 400, seed: run });
			if (tested.some(({ q }) => q <= 0.05)) found++;
		}
		expect(found).toBeLessThanOrEqual(5);
	});

	it('refuses one outlet, few articles and nothing at all, and leaves rare speakers out', () => {
		expect(overQuoted([], 'words')).toEqual({ refused: 'one-outlet', tested: [] });
		expect(overQuoted(story({ 'Harbour Post': [9, 9] }), 'words').refused).toBe('one-outlet');
		expect(overQuoted(story({ 'Harbour Post': [4, 0], 'Hill Courier': [1, 3] }), 'words').refused).toBe('few-articles');
		expect(overQuoted(story({ 'Harbour Post': [2, 3], 'Hill Courier': [0, 5] }), 'words')).toMatchObject({ family: 0 });
		expect(overQuoted(story({ 'Harbour Post': [3, 3], Single: [1, 0] }), 'words', DRAWS).tested).toHaveLength(1);
	});
});

describe('falseDiscovery', () => {
	it('corrects as Benjamini and Hochberg do', () => {
		expect(falseDiscovery([0.01, 0.04, 0.03, 0.005])).toEqual(
			[0.02, 0.04, 0.04, 0.02].map((q) => expect.closeTo(q, 12))
		);
		expect(falseDiscovery([])).toEqual([]);
		expect(() => falseDiscovery([1.2])).toThrow(RangeError);
	});

	it('never falls below p or above 1, and keeps the order', () => {
		const random = mulberry32(11);
		const ps = Array.from({ length: 200 }, random);
		const qs = falseDiscovery(ps);
		ps.forEach((p, index) => {
			expect(qs[index]).toBeGreaterThanOrEqual(p);
			expect(qs[index]).toBeLessThanOrEqual(1);
			expect(ps.some((other, at) => other < p && qs[at] > qs[index])).toBe(false);
		});
	});
});
