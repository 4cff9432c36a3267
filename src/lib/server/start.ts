import { resolve } from 'node:path';
import { ENGINE_NAME, ENGINE_VERSION } from '#lib/analysis/engine.ts';
import { openDatabase, type Database } from './database/connect.ts';
import { migrate } from './database/migrate.ts';
import { loadSeed } from './seed/load.ts';
import { readSeeds } from './seed/files.ts';
import { readHeadlines, type Say } from './jobs/headlines.ts';
import { analyseText } from './jobs/pool.ts';
import * as analyses from './store/analyses.ts';
import * as speakers from './store/speakers.ts';

/**
 * Opens the database, brings its tables up to date, loads the stories that ship, and lets the engine read every text it
 * has not read yet. Throws before anything is served when a step fails; a text that can't be read is no such step.
 */
export async function start(say: Say): Promise<Database> {
	const sql = await openDatabase();
	const ran = await migrate(sql);
	if (ran.length > 0) say(`Database brought up to date (${ran.length} migrations).`);
	for (const seed of readSeeds(resolve('db', 'seed'))) {
		if (await loadSeed(sql, seed)) say(`Loaded “${seed.story.title}”: ${seed.reports.length} reports.`);
	}
	await speakers.registerCoded(sql);
	await analyseDue(sql, say);
	await readHeadlines(sql, say);
	return sql;
}

/** Reads every text that this version of the engine has not read. One that can't be read is named, and the others follow. */
export async function analyseDue(sql: Database, say: Say, read = analyseText): Promise<void> {
	const due = await analyses.due(sql, ENGINE_NAME, ENGINE_VERSION);
	for (const [index, { id, text, lang, context, deck, day, outlet, articleId }] of due.entries()) {
		try {
			const analysis = await read({ text, lang, context, deck, day });
			await sql.transaction().execute((trx) => analyses.save(trx, id, analysis));
			say(`Read ${index + 1} of ${due.length} texts.`);
		} catch (error) {
			say(`Could not read the text of /articles/${articleId} (${outlet}): ${(error as Error).message}`);
		}
	}
}
