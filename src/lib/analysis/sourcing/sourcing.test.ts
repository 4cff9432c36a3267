import { describe, expect, it } from 'vitest';
import { aSourceRow as row } from '../../../../tests/support/a-source-row.ts';
import { mulberry32 } from '../reliability/random.ts';
import { correctedHill, evenness, hhi, hill, shannon, simpson, unbiasedSimpson } from './diversity.ts';
import { directness } from './directness.ts';
import { womenAmongNamed } from './gender.ts';
import { exclusive, overlap, overlapOfAlike } from './overlap.ts';
import { firstPosition, leadAccess } from './position.ts';
import { rarefy } from './rarefy.ts';
import type { SourceRow } from './row.ts';
import { governmentShare, officialShare, sideShare } from './share.ts';
import { cueStance } from './stance.ts';

/** The eleven statements of the report in focus, as hand-coded: words, quoted words and position. */
const REPORT: SourceRow[] = (
	[
		['Peskov', 'Russia', 16, 0, 0, 'deck'],
		['Peskov', 'Russia', 22, 0, 0.09, 'lead'],
		['Peskov', 'Russia', 12, 0, 0.17, 'lead'],
		['Pyongyang', 'North Korea', 8, 7, 0.23, 'body'],
		['Pyongyang', 'North Korea', 9, 3, 0.25, 'body'],
		['Peskov', 'Russia', 18, 18, 0.27, 'body'],
		['Peskov', 'Russia', 18, 18, 0.32, 'body'],
		['Pyongyang', 'North Korea', 14, 8, 0.69, 'body'],
		['US', 'United States', 15, 1, 0.75, 'body'],
		['officials', 'United States', 7, 0, 0.8, 'body'],
		['Pak', 'United States', 44, 14, 0.88, 'body']
	] as const
).map(([speaker, side, words, quotedWords, position, place]) =>
	row({
		speaker,
		side,
		words,
		quotedWords,
		position,
		place,
		identification: speaker === 'Peskov' || speaker === 'Pak' ? 'named' : 'metonym',
		gender: speaker === 'Peskov' ? 'man' : speaker === 'Pak' ? 'unknown' : null
	})
);

const of = (side: string) => REPORT.filter((mine) => mine.side === side);

describe('diversity', () => {
	it.each([
		[[5, 3, 1, 1, 1], 1.367, 0.764, 3058],
		[[5, 3, 3], 1.067, 0.709, 3554],
		[[86, 44, 31, 15, 7], 1.328, 0.688, 3155],
		[[86, 66, 31], 1.023, undefined, 3796]
	])('%j: H, unbiased Simpson and HHI as published', (counts, entropy, unbiased, concentration) => {
		expect(shannon(counts)).toBeCloseTo(entropy, 3);
		if (unbiased !== undefined) expect(unbiasedSimpson(counts)).toBeCloseTo(unbiased, 3);
		expect(Math.round(hhi(counts) ?? 0)).toBe(concentration);
	});

	it('Hill numbers, Simpson and evenness as published', () => {
		expect(hill([5, 3, 1, 1, 1])?.q1).toBeCloseTo(3.92, 2);
		expect(simpson([5, 3, 1, 1, 1])).toBeCloseTo(0.694, 3);
		expect(hill([86, 44, 31, 15, 7])).toEqual({
			q0: 5,
			q1: expect.closeTo(3.77, 2),
			q2: expect.closeTo(3.17, 2)
		});
		expect(evenness([5, 3, 3])).toBeCloseTo(0.971, 3);
	});

	it('corrects each order for its bias', () => {
		const corrected = correctedHill([5, 3, 1, 1, 1]);
		// Chao1: 5 + 10/11 · 3·2 / 2; Miller–Madow: H + 4/22; order 2: 110 / Σ n(n − 1) = 110 / 26.
		expect(corrected?.q0).toBeCloseTo(5 + 30 / 11, 9);
		expect(corrected?.q1).toBeCloseTo(Math.exp((shannon([5, 3, 1, 1, 1]) ?? 0) + 2 / 11), 9);
		expect(corrected?.q2).toBeCloseTo(110 / 26, 9);
		expect(correctedHill([1, 1, 1])?.q2).toBeNull();
	});

	it('says nothing of nothing, and that one speaker is one', () => {
		expect([hill([]), correctedHill([0]), simpson([]), hhi([]), evenness([]), unbiasedSimpson([1])]).toEqual(
			Array(6).fill(null)
		);
		expect(hill([7])).toEqual({ q0: 1, q1: 1, q2: 1 });
		expect([simpson([7]), hhi([7]), evenness([7])]).toEqual([0, 10_000, null]);
		expect(() => hill([-1])).toThrow(RangeError);
		expect(() => unbiasedSimpson([1.5])).toThrow(RangeError);
	});
});

describe('rarefy', () => {
	it('expects in a draw of two what the chance of two speakers says', () => {
		const two = rarefy([5, 3, 1, 1, 1], 2);
		expect(two.q0).toBeCloseTo(1 + (unbiasedSimpson([5, 3, 1, 1, 1]) ?? 0), 9);
	});

	it('is one for one, the plug-in for all, and rises between', () => {
		const counts = [9, 4, 4, 2, 1, 1];
		expect(rarefy(counts, 1)).toEqual({ q0: expect.closeTo(1), q1: expect.closeTo(1), q2: expect.closeTo(1) });
		const all = rarefy(counts, 21);
		const plugIn = hill(counts);
		expect([all.q0, all.q1, all.q2]).toEqual(
			[plugIn?.q0, plugIn?.q1, plugIn?.q2].map((q) => expect.closeTo(q ?? 0, 9))
		);
		const curve = Array.from({ length: 21 }, (_, index) => rarefy(counts, index + 1));
		for (let size = 1; size < 21; size++) {
			for (const q of ['q0', 'q1', 'q2'] as const) expect(curve[size][q]).toBeGreaterThan(curve[size - 1][q]);
			expect(curve[size].q0).toBeGreaterThanOrEqual(curve[size].q1);
			expect(curve[size].q1).toBeGreaterThanOrEqual(curve[size].q2);
		}
	});

	it('refuses sizes it has not', () => {
		expect(() => rarefy([2, 1], 4)).toThrow(RangeError);
		expect(() => rarefy([], 1)).toThrow(RangeError);
	});
});

describe('the report in focus', () => {
	it('gives each side its share of words and statements, and no interval', () => {
		expect(sideShare(REPORT, 'Russia', 'words')).toEqual({
			value: 86 / 183,
			numerator: 86,
			denominator: 183,
			n: 1,
			interval: null,
			support: 'list'
		});
		expect(sideShare(REPORT, 'United States', 'statements').numerator).toBe(3);
	});

	it('lets each side speak for itself as coded', () => {
		expect(directness(of('Russia')).value).toBeCloseTo(0.42, 2);
		expect(directness(of('North Korea')).value).toBeCloseTo(0.58, 2);
		expect(directness(of('United States')).value).toBeCloseTo(0.23, 2);
	});

	it('brings the United States in at three quarters', () => {
		expect(firstPosition(REPORT, 'United States').value).toBe(0.75);
		expect(firstPosition(REPORT, 'Russia').value).toBe(0);
		expect(leadAccess(REPORT, 'Russia').value).toBe(1);
		expect(leadAccess(REPORT, 'United States').value).toBe(0);
	});

	it('bounds the women among its named persons', () => {
		const women = womenAmongNamed(REPORT);
		expect(women.bounds).toEqual({ low: 0, high: 0.5 });
		expect(women.persons).toEqual({ woman: 0, man: 1, other: 0, unknown: 1 });
	});

	it('counts officials eleven of eleven, without an interval', () => {
		expect(officialShare(REPORT, 'statements')).toMatchObject({ numerator: 11, denominator: 11, interval: null });
		expect(governmentShare(REPORT, 'statements').value).toBe(1);
	});

	it('lists its cues, too few for an index', () => {
		const stance = cueStance(REPORT, 'Russia');
		expect(stance).toMatchObject({ value: null, numerator: 0, denominator: 5, support: 'list' });
		expect(stance.cues).toEqual([{ cue: 'say', stance: 'neutral', count: 5 }]);
	});
});

describe('overlap', () => {
	const a = [row({ speaker: 'A', words: 30 }), row({ speaker: 'B', words: 10 })];
	const b = [row({ speaker: 'B', words: 10 }), row({ speaker: 'C', words: 10 })];

	it('weighs shared speakers by words or statements', () => {
		// Words: p = (.75, .25, 0), q = (0, .5, .5); statements: p = (.5, .5, 0), q = (0, .5, .5).
		expect(overlap(a, b, 'words').value).toBeCloseTo(0.25 / 1.75, 9);
		expect(overlap(a, b, 'statements').value).toBeCloseTo(0.5 / 1.5, 9);
	});

	it('is the same both ways, 1 with itself, 0 with a stranger, and null with nobody', () => {
		expect(overlap(b, a, 'words').value).toBe(overlap(a, b, 'words').value);
		expect(overlap(a, a, 'words').value).toBe(1);
		expect(overlap(a, [row({ speaker: 'D' })], 'words').value).toBe(0);
		expect(overlap(a, [row({ speaker: null })], 'words').value).toBeNull();
	});

	it('is measured by what alike outlets would share', () => {
		const random = mulberry32(4);
		const outlet = (first: number, from: number) =>
			Array.from({ length: 15 }, (_, index) =>
				row({ article: first + index, speaker: `speaker ${from + Math.floor(8 * random())}` })
			);
		const [mine, alike, apart] = [outlet(0, 0), outlet(100, 0), outlet(200, 8)];
		const draws = { draws: 400, seed: 6 };
		const same = overlapOfAlike(mine, alike, 'statements', draws);
		// Two outlets that draw on the same speakers are far from 1, and yet no further apart than chance puts them.
		expect(overlap(mine, alike, 'statements').value).toBeLessThan(0.8);
		expect(same?.p).toBeGreaterThan(0.05);
		expect(same?.mean).toBeLessThan(0.8);
		expect(overlap(mine, apart, 'statements')).toMatchObject({ value: 0, interval: null, n: 15, support: 'wide' });
		expect(overlapOfAlike(mine, apart, 'statements', draws)?.p).toBe(1 / 401);
		expect(overlapOfAlike(mine, alike.slice(0, 4), 'statements', draws)).toBeNull();
		expect(overlapOfAlike(mine, alike, 'statements', draws)).toEqual(same);
	});

	it('calls exclusive what no other outlet quotes', () => {
		const pool = [...a, ...b.map((mine) => ({ ...mine, outlet: 'Hill Courier', words: null }))];
		expect(exclusive(pool, 'Harbour Post', 'words')).toMatchObject({ value: 0.75, numerator: 30, denominator: 40 });
		expect(exclusive(pool, 'Nobody', 'words').value).toBeNull();
	});
});
