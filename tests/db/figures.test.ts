import { readFileSync } from 'node:fs';
import { sql as raw } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { compare } from '#lib/analysis/compare/compare.ts';
import { parseFilters } from '#lib/analysis/compare/filters.ts';
import type { Comparison } from '#lib/analysis/compare/comparison.ts';
import { toCharts } from '#lib/charts/story/charts.ts';
import type { Database } from '#lib/server/database/connect.ts';
import { loadSeed } from '#lib/server/seed/load.ts';
import { readSeed } from '#lib/server/seed/files.ts';
import * as codings from '#lib/server/store/codings.ts';
import * as reports from '#lib/server/store/reports.ts';
import * as stories from '#lib/server/store/stories.ts';
import { toRows } from '../../src/routes/stories/[slug]/report-rows.ts';
import { aDatabase } from '../support/database.ts';

let sql: Database;
beforeAll(async () => {
	sql = await aDatabase();
	await loadSeed(sql, readSeed('db/seed/putin-north-korea'));
});
afterAll(() => sql.destroy());

async function compareWith(search: string): Promise<Comparison> {
	const story = await stories.get(sql, 'putin-north-korea');
	if (!story) throw new Error('the seed has no such story');
	const [listed, coded] = [await reports.listByStory(sql, story.id), await codings.listByStory(sql, story.id)];
	return compare(story, listed, coded, parseFilters(new URLSearchParams(search)));
}

/** The query of db/README.md, as it stands there. */
const query = /```sql\n(with focus[\s\S]*?;)\n```/.exec(readFileSync('db/README.md', 'utf8'))?.[1] ?? '';

test('every bar of a chart, by side, comes out of one query', async () => {
	const { rows } = await raw.raw<Record<string, unknown>>(query).execute(sql);
	const chart = toCharts(await compareWith('pool=next-day')).find(({ id }) => id === 'sides');
	const bars = chart?.marks ?? [];
	expect(new Set(bars.map(({ group }) => group))).toEqual(
		new Set(['RT report, model code', 'Pool: by 25 May 2024, 48 reports, model code'])
	);
	const bar = (id: string, ...numbers: unknown[]) => [id.toLowerCase().replaceAll(' ', '-'), ...numbers.map(Number)];
	expect(rows).toHaveLength(bars.length);
	expect(
		new Set(
			rows.map(({ subject, coderKind, side, value, numerator, denominator, n }) =>
				bar(`${subject}-${coderKind}-${side}`, value, numerator, denominator, n)
			)
		)
	).toEqual(
		new Set(
			bars.map(({ id, value, numerator, denominator, n }) =>
				bar(id, Math.round(1e4 * value) / 1e4, numerator, denominator, n)
			)
		)
	);
});

test.each(['', 'pool=next-day', 'pool=all', 'pool=all&fold=yes&form=any', 'pool=all&lang=ko', 'coder=engine'])(
	'with “%s” the pool and each reason for not being in it add up to all that was found',
	async (search) => {
		const comparison = await compareWith(search);
		const { pool, reasons, rest } = toRows(comparison.list, 'date', true);
		const out = reasons.reduce((sum, { reports: n }) => sum + n, 0);
		expect(pool.length).toBe(comparison.pool.facts.reports);
		expect(rest).toHaveLength(out);
		expect(pool.length + out).toBe(231);
	}
);

test('under every filter of one value the marks of a chart have ids of their own', async () => {
	const { list } = await compareWith('');
	const values = (name: string, of: (string | null)[]) =>
		[...new Set(of)].flatMap((value) => (value === null ? [] : [new URLSearchParams({ pool: 'all', [name]: value })]));
	const searches = [
		...values(
			'outlet',
			list.map(({ report }) => report.outletSlug)
		),
		...values(
			'country',
			list.map(({ report }) => report.country)
		),
		...values(
			'lang',
			list.map(({ report }) => report.lang)
		)
	];
	expect(searches.length).toBeGreaterThan(100);
	const story = await stories.get(sql, 'putin-north-korea');
	const [listed, coded] = [await reports.listByStory(sql, story!.id), await codings.listByStory(sql, story!.id)];
	const twice = searches.flatMap((search) =>
		toCharts(compare(story!, listed, coded, parseFilters(search)))
			.filter(({ marks }) => new Set(marks.map(({ id }) => id)).size < marks.length)
			.map(({ id }) => `${search}: ${id}`)
	);
	expect(twice).toEqual([]);
});

test('what is stored gives the figures that the files give', async () => {
	const { funnel, pool } = await compareWith('');
	expect(funnel.map(({ reports: n }) => n)).toEqual([231, 100, 85, 48, 6]);
	expect(pool.facts).toEqual({
		reports: 6,
		dateRead: 5,
		outlets: 6,
		origins: 6,
		words: { min: 48, median: 126, max: 226, texts: 6 }
	});
});
