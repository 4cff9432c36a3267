import { describe, expect, it } from 'vitest';
import type { ListRow } from '#lib/analysis/compare/comparison.ts';
import type { Report } from '#lib/analysis/compare/report.ts';
import { aReport } from '../../../../tests/support/builders.ts';
import { parseSort, sayParts, toRows } from './report-rows.ts';

function listed(report: Partial<Report>, why: string | null = null): ListRow {
	return { report: aReport(report), inPool: why === null, why, coders: [], foldedInto: null };
}

const outlets = (rows: { outlet: string }[]) => rows.map(({ outlet }) => outlet);

describe('toRows', () => {
	it('parts the pool from the rest and says why', () => {
		const { pool, rest } = toRows([listed({ article: 1 }), listed({ article: 2 }, 'another language')], 'date', true);
		expect(pool.map(({ id }) => id)).toEqual([1]);
		expect(rest.map(({ id, why }) => [id, why])).toEqual([[2, 'another language']]);
	});

	it('counts the reasons and keeps the rows of the rest back until they are asked for', () => {
		const list = [listed({ article: 1 }, 'another language'), listed({ article: 2 }, 'another language')];
		const { reasons, rest } = toRows([...list, listed({ article: 3 }, 'another country')], 'date', false);
		expect(reasons).toEqual([
			{ why: 'another language', reports: 2 },
			{ why: 'another country', reports: 1 }
		]);
		expect(rest).toEqual([]);
	});

	it('says how its parts add up', () => {
		const out = [listed({}, 'another language'), listed({}, 'another language'), listed({}, 'another country')];
		const added = listed({ added: true }, 'added by a visitor');
		expect(sayParts(toRows([listed({}), listed({}), ...out, added], 'date', false))).toBe(
			'5 reports found beside the one in focus = 2 in this pool + 3 not in it (2 + 1, by the reasons below). Beside them, in none of these counts, added by visitors: 1.'
		);
		expect(sayParts(toRows([listed({})], 'date', false))).toBe(
			'1 report found beside the one in focus = 1 in this pool + 0 not in it.'
		);
	});

	it('shows what a visitor added without being asked', () => {
		const { added, reasons } = toRows([listed({ article: 4, added: true }, 'added by a visitor')], 'date', false);
		expect(added.map(({ id }) => id)).toEqual([4]);
		expect(reasons).toEqual([]);
	});

	it('puts what is not known last, in every order', () => {
		const list = [
			listed({ article: 1, outlet: 'A', date: null, country: null, words: null }),
			listed({ article: 2, outlet: 'B', date: '2024-05-25', country: 'Norway', words: 90 }),
			listed({ article: 3, outlet: 'C', date: '2024-05-24', country: 'Ireland', words: 120 })
		];
		expect(outlets(toRows(list, 'date', false).pool)).toEqual(['C', 'B', 'A']);
		expect(outlets(toRows(list, 'country', false).pool)).toEqual(['C', 'B', 'A']);
		expect(outlets(toRows(list, 'words', false).pool)).toEqual(['C', 'B', 'A']);
		expect(outlets(toRows(list, 'outlet', false).pool)).toEqual(['A', 'B', 'C']);
	});

	it('prints an inferred date as “about”, and names a language and its direction', () => {
		const [row] = toRows(
			[listed({ date: '2024-05-24', dateInferred: true, lang: 'he', headline: 'כותרת' })],
			'date',
			false
		).pool;
		expect(row).toMatchObject({ date: 'about 24 May 2024', language: 'Hebrew', lang: 'he' });
	});

	it('never prints how much was read as a length', () => {
		const [row] = toRows([listed({ whole: false, words: null, storedWords: 27 })], 'date', false).pool;
		expect(row.length).toBe('not whole');
	});
});

describe('parseSort', () => {
	it('falls back to dates', () => {
		expect(parseSort(new URLSearchParams('sort=words'))).toBe('words');
		expect(parseSort(new URLSearchParams('sort=truth'))).toBe('date');
	});
});
