import { printedOutlet } from '#lib/analysis/compare/printed-outlet.ts';
import type { Report } from '#lib/analysis/compare/report.ts';
import { SCORES } from '#lib/analysis/scores.ts';
import { laySideBySide, type ReadText, type SideBySide } from '#lib/analysis/text/side-by-side.ts';
import { loadWords } from '#lib/server/meaning/words.ts';
import type { Found } from '#lib/server/store/analyses.ts';
import * as meaning from '#lib/server/store/meaning.ts';

type Sql = App.Locals['sql'];

/** A report with its newest text and what the engine said of it. */
export interface Stored {
	report: Report;
	text: string | undefined;
	found: Found | undefined;
}

/** Two texts laid beside each other, or why they can't be; null where there are no two texts. */
export type Beside = { laid: SideBySide; why: null } | { laid: null; why: string } | null;

/** Joins the sentences of two texts by the vectors stored with their readings: nothing is encoded for a page. */
export async function readBeside(sql: Sql, a: Stored, b: Stored): Promise<Beside> {
	if (a.report === b.report) return null;
	const texts: ReadText[] = [];
	for (const { report, text, found } of [a, b]) {
		if (text === undefined || !found) return null;
		const name = printedOutlet(report);
		if (!found.analysis.lang.readable) {
			return { laid: null, why: `Sentences can’t be joined: no engine reads the language of ${name}.` };
		}
		const means = await meaning.get(sql, found.run.id);
		if (means?.vectors.length !== found.analysis.sentences.length) {
			const why = `Sentences can’t be joined: when ${name} was read, no sentence encoder was at hand.`;
			return { laid: null, why };
		}
		texts.push({ name, text, analysis: found.analysis, vectors: means.vectors });
	}
	return { laid: laySideBySide(texts[0]!, texts[1]!, loadWords(), SCORES), why: null };
}
