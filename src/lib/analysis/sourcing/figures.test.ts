import { describe, expect, it } from 'vitest';
import { aSourceRow as row } from '../../../../tests/support/a-source-row.ts';
import { wilson } from '../compare/interval.ts';
import { directness } from './directness.ts';
import { womenAmongNamed } from './gender.ts';
import { firstPosition, leadAccess } from './position.ts';
import type { SourceRow } from './row.ts';
import { officialShare, shareOf, sideShare } from './share.ts';
import { cueStance, stanceContrast } from './stance.ts';

const DRAWS = { draws: 500, seed: 9 };

/** One row for each of so many articles. */
function articles(count: number, over: (article: number) => Partial<SourceRow>): SourceRow[] {
	return Array.from({ length: count }, (_, article) => row({ article, ...over(article) }));
}

describe('shares', () => {
	it('takes Wilson’s interval where each article says one thing', () => {
		const rows = articles(10, (article) => ({ type: article < 6 ? 'military' : 'citizen' }));
		const share = officialShare(rows, 'statements');
		expect(share).toMatchObject({ value: 0.6, n: 10, support: 'wide' });
		// The variance between ten articles has nine degrees of freedom.
		expect(share.interval).toEqual({
			low: expect.closeTo(wilson(0.6, 9).low, 9),
			high: expect.closeTo(wilson(0.6, 9).high, 9)
		});
	});

	it('draws articles for words: where all say the same share, nothing varies', () => {
		const rows = articles(8, () => ({ side: 'Northland', words: 3 })).flatMap((mine) => [
			mine,
			{ ...mine, side: 'Southland', words: 9 }
		]);
		expect(sideShare(rows, 'Northland', 'words', DRAWS)).toMatchObject({
			value: 0.25,
			interval: { low: 0.25, high: 0.25 }
		});
	});

	it('sums to one over sides, and counts no words that are not known', () => {
		const rows = articles(9, (article) => ({ side: `side ${article % 3}`, words: article === 4 ? null : article }));
		const sum = [0, 1, 2].reduce((all, side) => all + (sideShare(rows, `side ${side}`, 'words', DRAWS).value ?? 0), 0);
		expect(sum).toBeCloseTo(1, 12);
		expect(sideShare(rows, 'side 1', 'words', DRAWS)).toMatchObject({ numerator: 8, denominator: 32, n: 8 });
	});

	it('has no value for nothing and for zero words', () => {
		expect(shareOf([], () => true, 'statements')).toMatchObject({ value: null, denominator: 0, n: 0, interval: null });
		expect(
			sideShare(
				articles(6, () => ({ words: 0 })),
				'Northland',
				'words'
			)
		).toMatchObject({ value: null, interval: null });
	});
});

describe('directness', () => {
	it('lies in its interval, is 1 where all is verbatim, and null without words', () => {
		const rows = articles(12, (article) => ({ words: 10 + article, quotedWords: article }));
		const { value, interval } = directness(rows, DRAWS);
		expect(interval?.low).toBeLessThan(value ?? 0);
		expect(interval?.high).toBeGreaterThan(value ?? 1);
		expect(directness(articles(2, () => ({ quotedWords: 10 }))).value).toBe(1);
		expect(directness(articles(2, () => ({ words: null, quotedWords: null })))).toMatchObject({ value: null, n: 0 });
		expect(() => directness([row({ words: 1, quotedWords: 2 })])).toThrow(RangeError);
	});
});

describe('position', () => {
	it('averages the first of each article that quotes the side, and no other statement', () => {
		const rows = [
			row({ position: 0.2 }),
			row({ position: 0.9 }),
			row({ article: 2, position: 0.4 }),
			row({ article: 3, side: 'other' })
		];
		expect(firstPosition(rows, 'Northland')).toMatchObject({
			value: expect.closeTo(0.3, 12),
			denominator: 2,
			interval: null
		});
		expect(firstPosition(rows, 'nobody')).toMatchObject({ value: null, n: 0 });
		expect(firstPosition([row({ position: null })], 'Northland').value).toBeNull();
	});

	it('counts articles, not statements, in lead access', () => {
		const rows = articles(10, (article) => ({ place: article < 6 ? 'lead' : 'body' }));
		const lead = leadAccess([...rows, ...rows], 'Northland');
		expect(lead).toMatchObject({ numerator: 6, denominator: 10 });
		expect(lead.interval?.low).toBeCloseTo(0.31, 2);
		expect(leadAccess([row({ place: null })], 'Northland').value).toBeNull();
	});
});

describe('women among the named', () => {
	it('counts each person once, by any row that tells, and contradiction as unknown', () => {
		const rows = [
			row({ speaker: 'A', gender: 'unknown' }),
			row({ speaker: 'A', gender: 'woman', identification: 'role' }),
			row({ speaker: 'B', gender: 'man' }),
			row({ speaker: 'C', gender: 'man' }),
			row({ speaker: 'C', gender: 'woman' }),
			row({ speaker: 'C', gender: 'man' }),
			row({ speaker: 'D', gender: 'other' }),
			row({ speaker: 'E', gender: 'woman', identification: 'role' }),
			row({ speaker: 'F', gender: null }),
			row({ speaker: null, gender: 'woman' })
		];
		const women = womenAmongNamed(rows);
		expect(women.persons).toEqual({ woman: 1, man: 1, other: 1, unknown: 1 });
		expect(women).toMatchObject({ value: 1 / 3, bounds: { low: 0.25, high: 0.5 }, interval: null });
	});

	it('keeps its value within its bounds, and has neither without persons', () => {
		const rows = articles(30, (article) => ({
			speaker: `person ${article}`,
			gender: (['woman', 'man', 'unknown'] as const)[article % 3]
		}));
		const { value, bounds } = womenAmongNamed(rows, DRAWS);
		expect(bounds?.low).toBeLessThanOrEqual(value ?? -1);
		expect(bounds?.high).toBeGreaterThanOrEqual(value ?? 2);
		expect(womenAmongNamed([])).toMatchObject({ value: null, bounds: null });
	});
});

describe('cue stance', () => {
	const rows = articles(12, () => ({})).flatMap((mine) => [
		...Array.from({ length: 2 }, () => ({ ...mine, stance: 'endorse' as const, cue: 'reveal' })),
		...Array.from({ length: 2 }, () => ({ ...mine, side: 'Southland', stance: 'distance' as const, cue: 'claim' }))
	]);

	it('is the balance of endorsing and distancing cues, from twenty cues on', () => {
		expect(cueStance(rows, 'Northland', DRAWS)).toMatchObject({ value: 1, denominator: 24, n: 12, support: 'wide' });
		expect(cueStance(rows, 'Southland', DRAWS).value).toBe(-1);
		expect(cueStance(rows.slice(0, 40), 'Northland', DRAWS).value).toBe(1);
		expect(cueStance(rows.slice(0, 36), 'Northland', DRAWS)).toMatchObject({
			value: null,
			denominator: 18,
			support: 'list'
		});
		expect(cueStance([], 'Northland')).toMatchObject({ value: null, cues: [], n: 0 });
	});

	it('contrasts two sides, and finds nothing where articles differ and sides do not', () => {
		expect(stanceContrast(rows, ['Northland', 'Southland'], DRAWS)).toMatchObject({ value: 2, p: 1 / 501 });
		const styles = articles(24, (article) => ({ stance: article % 2 ? 'distance' : 'endorse' })).flatMap((mine) => [
			mine,
			{ ...mine, side: 'Southland' }
		]);
		expect(stanceContrast(styles, ['Northland', 'Southland'], DRAWS)).toMatchObject({ value: 0, p: 1 });
		expect(stanceContrast(rows.slice(0, 12), ['Northland', 'Southland'], DRAWS)).toMatchObject({
			value: null,
			p: null
		});
	});
});
