import { error } from '@sveltejs/kit';
import { toQueue } from '#lib/analysis/correction/queue.ts';
import { toEntries } from '#lib/analysis/speakers/entries.ts';
import { toStatements } from '#lib/analysis/speakers/statements.ts';
import * as analyses from '#lib/server/store/analyses.ts';
import * as corrected from '#lib/server/store/corrected.ts';
import * as stories from '#lib/server/store/stories.ts';

/** The queue of a story, and its speakers under the names they go by. */
export async function readQueue(sql: App.Locals['sql'], slug: string) {
	const story = await stories.get(sql, slug);
	if (!story) error(404, 'No story has this address.');
	const [readings, said] = [await analyses.listUncorrected(sql, story.id), await corrected.saidOf(sql, story.id)];
	const entries = toEntries(toStatements(readings, [], said).statements);
	return { story, readings, entries, queue: toQueue(readings, said) };
}
