import { sayNameErrors, toPrintedNames } from '#lib/analysis/name/printed.ts';
import { toFunctionSheet } from '#lib/analysis/framing/entman.ts';
import { toPrinted } from '#lib/analysis/quotation/printed.ts';
import { shareOfVoice } from '#lib/analysis/quotation/shares.ts';
import { SCORES } from '#lib/analysis/scores.ts';
import type { Layer } from '#lib/analysis/text/highlights.ts';
import type { Span } from '#lib/analysis/text/span.ts';
import { toShownCoding } from '#lib/components/reader/shown-coding.ts';
import { toTelling } from '#lib/components/reader/telling.ts';
import * as analyses from '#lib/server/store/analyses.ts';
import * as articles from '#lib/server/store/articles.ts';
import * as codings from '#lib/server/store/codings.ts';
import * as named from '#lib/server/store/named.ts';
import * as stories from '#lib/server/store/stories.ts';

type Sql = App.Locals['sql'];

interface Asked {
	layers: Layer[];
	asked: Span[];
	/** The version to read; the newest where none is asked for. */
	version: number | null;
}

/** One report with its text, findings, codings, versions and runs; `undefined` where there never was one. */
export async function readArticle(sql: Sql, id: number, { layers, asked, version }: Asked) {
	const found = await articles.get(sql, id);
	if (!found) return undefined;
	const { report, removed } = found;
	const home = await storyOf(sql, found.stories[0]?.slug);
	const shown = found.versions.find((one) => one.id === version) ?? found.versions.at(-1);
	const results = await Promise.all(found.versions.map((one) => analyses.get(sql, one.id)));
	const result = results[found.versions.findIndex((one) => one === shown)];
	const words = { points: home.points, items: home.items, referents: home.referents, scores: SCORES };
	const mine = await codings.listByArticle(sql, id);
	const text = shown?.text ?? '';
	const names = result ? await named.listByRun(sql, result.run.id) : [];
	const analysis = result && { ...result.analysis, named: names };
	return {
		removed,
		stories: found.stories,
		labels: Object.fromEntries([...home.parts, ...home.statements].map(({ key, label }) => [key, label])),
		telling: toTelling(report, shown && { text, analysis }, [], { layers, asked, words }),
		named: { rows: toPrintedNames(text, names), errors: sayNameErrors(SCORES) },
		quotations: result ? toPrinted(text, result.analysis) : [],
		functions: result ? toFunctionSheet(text, result.analysis) : [],
		voice: {
			side: result ? shareOfVoice(result.analysis.quotations, result.analysis.speakers, 'side') : [],
			speaker: result ? shareOfVoice(result.analysis.quotations, result.analysis.speakers, 'speaker') : []
		},
		codings: mine.map((coding) => toShownCoding(coding, words)),
		versions: found.versions.map(({ id: number, sha256, enteredAt, enteredBy }, index) => ({
			id: number,
			sha256,
			enteredAt: enteredAt.toISOString(),
			enteredBy,
			shown: number === shown?.id,
			run: results[index]?.run ?? null
		}))
	};
}

/** The words of the story a report stands in; empty where it stands in none. */
async function storyOf(sql: Sql, slug: string | undefined) {
	const story = slug === undefined ? undefined : await stories.get(sql, slug);
	if (!story) return { parts: [], statements: [], points: [], items: [], referents: [] };
	return story;
}
