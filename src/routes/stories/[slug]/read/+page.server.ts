import { error } from '@sveltejs/kit';
import { SCORES } from '#lib/analysis/scores.ts';
import { parseLayers, parseSpans } from '#lib/analysis/text/highlights.ts';
import type { Report } from '#lib/analysis/compare/report.ts';
import { toTelling } from '#lib/components/reader/telling.ts';
import * as analyses from '#lib/server/store/analyses.ts';
import * as articles from '#lib/server/store/articles.ts';
import * as codings from '#lib/server/store/codings.ts';
import * as named from '#lib/server/store/named.ts';
import * as reports from '#lib/server/store/reports.ts';
import * as stories from '#lib/server/store/stories.ts';
import { readBeside, type Stored } from './beside.ts';
import { choosePair, toChoices } from './choices.ts';
import { parseAsked } from './reader-address.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals: { sql }, params, url }) => {
	const story = await stories.get(sql, params.slug);
	if (!story) error(404, 'No story has this address.');
	const all = await reports.listByStory(sql, story.id);
	const { a, b, unknown } = choosePair(all, url.searchParams);
	if (!a) error(404, 'This story has no report yet.');
	const layers = parseLayers(url.searchParams);
	const words = { points: story.points, items: story.items, referents: story.referents, scores: SCORES };
	const find = async (report: Report) => {
		const stored = (await articles.get(sql, report.article))?.versions.at(-1);
		return { report, text: stored?.text, found: stored && (await analyses.get(sql, stored.id)) };
	};
	const tell = async ({ report, text, found }: Stored, asked: string | null) => {
		const listed = found && layers.includes('named') ? await named.listByRun(sql, found.run.id) : [];
		const analysis = found && { ...found.analysis, named: listed };
		const view = { layers, asked: parseSpans(asked), words };
		const coded = await codings.listByArticle(sql, report.article);
		return toTelling(report, text === undefined ? undefined : { text, analysis }, coded, view);
	};
	const [first, second] = [await find(a), b && (await find(b))];
	const { q, qb } = parseAsked(url.searchParams, a.article, b?.article);
	return {
		story: { slug: story.slug, title: story.title, practice: story.practice },
		labels: Object.fromEntries([...story.parts, ...story.statements].map(({ key, label }) => [key, label])),
		choices: toChoices(all),
		view: { a: a.article, b: b?.article ?? '', layers, q, qb },
		notices: unknown.map((value) => `This story has no report “${value}”; another one is shown.`),
		a: await tell(first, q),
		b: second ? await tell(second, qb) : null,
		beside: second ? await readBeside(sql, first, second) : null
	};
};
