import { describe, expect, it } from 'vitest';
import { compare } from '#lib/analysis/compare/compare.ts';
import { parseFilters } from '#lib/analysis/compare/filters.ts';
import type { Coding, Report } from '#lib/analysis/compare/report.ts';
import { aCoding, aReport, aStory } from '../../../../../tests/support/builders.ts';
import { base, mentions, toMatrix } from './matrix.ts';

const points = [
	{ key: 'F01', label: 'the ferry sails' },
	{ key: 'F02', label: 'no date is set' }
];

const focus = aReport({ article: 1, focus: true, date: '2031-05-10', statement: 's', outlet: 'Focus Wire' });
const others = [
	aReport({ article: 2, date: '2031-05-11', outlet: 'Second' }),
	aReport({ article: 3, date: '2031-05-09', outlet: 'Early' }),
	aReport({ article: 4, date: '2031-05-11', dateInferred: true, outlet: 'About' })
];
const codings = [
	aCoding({ id: 11, article: 1, facts: { F01: 'attributed', F02: 'own' } }),
	aCoding({ id: 12, article: 2, facts: { F01: 'own' } }),
	aCoding({ id: 13, article: 3, facts: { F01: 'disputed' } }),
	aCoding({ id: 14, article: 4, facts: {} })
];

function matrix(reports: Report[] = [focus, ...others], coded: Coding[] = codings, search = 'pool=all') {
	const story = aStory({ focus: 1, points, agreement: [{ measure: 'point F02', pairs: 23, positives: 3, alpha: 1 }] });
	return toMatrix(compare(story, reports, coded, parseFilters(new URLSearchParams(search))), coded);
}

const statesOf = (key: string, made = matrix()) =>
	Object.fromEntries(
		made.columns.map(({ outlet }, index) => [outlet, made.rows.find((row) => row.key === key)?.states[index]])
	);

describe('toMatrix', () => {
	it('says absent only of a whole text with a date that was read, once the point was known', () => {
		expect(statesOf('F02')).toEqual({ 'Focus Wire': 'own', Second: 'absent', Early: 'too early', About: 'not known' });
	});

	it('sums the pool alone, with its n', () => {
		const [first] = matrix().rows;
		expect(first?.sums).toMatchObject({ own: 1, attributed: 0, disputed: 1, 'not known': 1 });
		expect(first && mentions(first)).toBe(2);
		expect(matrix().pool).toEqual({ reports: 3, dateRead: 2, coded: 3 });
	});

	it('a share is of the reports that mention a point or could have, as in the chart', () => {
		expect(matrix().rows.map((row) => [mentions(row), base(row)])).toEqual([
			[2, 2],
			[0, 1]
		]);
		const undated = matrix([{ ...focus, dateInferred: true }, ...others]);
		expect(undated.rows.map((row) => [row.since, base(row)])).toEqual([
			['2031-05-09', 2],
			[null, 0]
		]);
	});

	it('marks a point on which agreement was not established', () => {
		expect(matrix().rows.map(({ mark }) => mark)).toEqual(['', 'agreement not established (3 positives)']);
	});

	it('an engine codes no points: its reports say so, and an added report stands before the pool', () => {
		const added = aReport({ article: 9, added: true, outlet: 'Pasted' });
		const engine = aCoding({ id: 19, article: 9, coder: 'engine 0.1.0', coderKind: 'engine', facts: null });
		const made = matrix([focus, ...others, added], [...codings, engine]);
		expect(made.columns.map(({ outlet, kind }) => `${outlet}|${kind}`).slice(0, 2)).toEqual([
			'Focus Wire|focus',
			'Pasted (pasted by a visitor)|added'
		]);
		expect(statesOf('F01', made)['Pasted (pasted by a visitor)']).toBe('not coded');
		expect(made.columns[1]?.coding).toBeNull();
	});

	it('a person’s coding stands before a model’s', () => {
		const human = aCoding({ id: 22, article: 2, coder: 'M. Lind', coderKind: 'human', facts: { F02: 'attributed' } });
		expect(statesOf('F02', matrix([focus, ...others], [...codings, human]))['Second']).toBe('attributed');
	});

	it('an empty pool is an empty matrix, not an error', () => {
		const made = matrix([focus], codings, 'pool=all&lang=xx');
		expect(made.pool.reports).toBe(0);
		expect(made.columns).toHaveLength(1);
	});
});
