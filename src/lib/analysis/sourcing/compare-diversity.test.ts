import { describe, expect, it } from 'vitest';
import { mulberry32 } from '../reliability/random.ts';
import { compareDiversity } from './compare-diversity.ts';
import { hill } from './diversity.ts';
import { aSourceRow as row } from '../../../../tests/support/a-source-row.ts';

const DRAWS = { draws: 300, seed: 5 };

/** Articles of two statements each, by speakers drawn at random from so many. */
function outlet(articles: number, speakers: number, seed: number) {
	const random = mulberry32(seed);
	return Array.from({ length: 2 * articles }, (_, index) =>
		row({ article: Math.floor(index / 2), speaker: `speaker ${Math.floor(random() * speakers)}` })
	);
}

describe('compareDiversity', () => {
	it('rarefies to the smallest group, which keeps its plug-in numbers', () => {
		const groups = new Map([
			['small', outlet(10, 8, 1)],
			['large', outlet(60, 8, 2)]
		]);
		const {
			size,
			groups: [small, large]
		} = compareDiversity(groups, DRAWS);
		expect(size).toBe(20);
		expect(small.rarefied?.q1).toBeCloseTo(small.plugIn?.q1 ?? 0, 9);
		expect(large.rarefied?.q0).toBeLessThan(large.plugIn?.q0 ?? 0);
		for (const { rarefied } of [small, large]) {
			for (const order of ['q0', 'q1', 'q2'] as const) {
				const interval = rarefied?.intervals[order];
				expect(interval?.low).toBeLessThan(rarefied?.[order] ?? 0);
				expect(interval?.high).toBeGreaterThan(rarefied?.[order] ?? 0);
				expect(interval?.low).toBeGreaterThanOrEqual(1);
				expect(interval?.high).toBeLessThanOrEqual(20);
			}
		}
		expect(compareDiversity(groups, DRAWS)).toEqual(compareDiversity(groups, DRAWS));
	});

	it('covers the truth about as often as it says', () => {
		// The truth: what two texts of eight equally loud speakers each are expected to give, from a very long outlet.
		const long = outlet(5000, 8, 99);
		const truth = compareDiversity(
			new Map([
				['long', long],
				['size', outlet(12, 8, 98)]
			]),
			{ draws: 0, seed: 0 }
		);
		const expected = truth.groups[0].rarefied?.q1 ?? 0;
		const runs = 100;
		let covered = 0;
		for (let run = 0; run < runs; run++) {
			const groups = new Map([
				['mine', outlet(25, 8, 1000 + run)],
				['size', outlet(12, 8, 98)]
			]);
			const interval = compareDiversity(groups, { draws: 100, seed: run }).groups[0].rarefied?.intervals.q1;
			if (interval && interval.low <= expected && expected <= interval.high) covered++;
		}
		expect(covered / runs).toBeGreaterThanOrEqual(0.85);
	});

	it('lets no group of under five statements set the size, and gives no interval under five articles', () => {
		const tiny = [row({ speaker: 'A' }), row({ speaker: null })];
		const four = outlet(4, 3, 3);
		const { size, groups } = compareDiversity(
			new Map([
				['tiny', tiny],
				['four', four],
				['more', outlet(9, 3, 4)]
			]),
			DRAWS
		);
		expect(size).toBe(8);
		expect(groups[0]).toMatchObject({ statements: 1, rarefied: null, unbiasedSimpson: null, support: 'list' });
		expect(groups[1].rarefied?.intervals).toEqual({ q0: null, q1: null, q2: null });
		expect(groups[2].plugIn).toEqual(hill([...new Map(Object.entries(countsOf(outlet(9, 3, 4)))).values()]));
	});

	it('has no size to share with one group or none', () => {
		expect(compareDiversity(new Map())).toEqual({ size: null, groups: [] });
		expect(compareDiversity(new Map([['only', outlet(9, 3, 4)]])).groups[0].rarefied).toBeNull();
		expect(compareDiversity(new Map([['silent', []]])).groups[0]).toMatchObject({ plugIn: null, hhi: null, n: 0 });
	});
});

function countsOf(rows: readonly { speaker: string | null }[]): Record<string, number> {
	const counts: Record<string, number> = {};
	for (const { speaker } of rows) counts[speaker ?? ''] = (counts[speaker ?? ''] ?? 0) + 1;
	return counts;
}
