import { ENGINE_NAME, ENGINE_VERSION } from '#lib/analysis/engine.ts';
import type { Database } from '../database/connect.ts';
import * as tones from '../store/tones.ts';
import { analyseText } from './pool.ts';

/** What start-up says while it works: a line for a person to read. */
export type Say = (line: string) => void;

/**
 * Reads every headline that this version of the engine has not read: they are known of reports whose text is not here too. One that
 * can't be read is named, and the others follow.
 */
export async function readHeadlines(sql: Database, say: Say, read = analyseText): Promise<void> {
	const due = await tones.dueHeadlines(sql, ENGINE_NAME, ENGINE_VERSION);
	let count = 0;
	for (const { articleId, headline, lang, context, day, config } of due) {
		try {
			const analysis = await read({ text: headline, lang, context, day });
			await sql.transaction().execute((trx) => tones.saveHeadline(trx, { articleId, headline, config }, analysis));
			count++;
		} catch (error) {
			say(`Could not read the headline of /articles/${articleId}: ${(error as Error).message}`);
		}
	}
	if (due.length > 0) say(`Read ${count} of ${due.length} headlines.`);
}
