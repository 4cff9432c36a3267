import { toEntries, type Entry } from '#lib/analysis/speakers/entries.ts';
import { toStatements } from '#lib/analysis/speakers/statements.ts';
import { keyOf } from '#lib/analysis/correction/correction.ts';
import * as analyses from '#lib/server/store/analyses.ts';
import * as codings from '#lib/server/store/codings.ts';
import * as corrected from '#lib/server/store/corrected.ts';
import * as speakers from '#lib/server/store/speakers.ts';

type Sql = App.Locals['sql'];

/** A speaker of a story with the part of an address that stands for it. */
export type Addressed = Entry & { slug: string };

/** Who speaks in a story: everything said, corrections in it, and the speakers, each with its address. */
export async function readSpeakers(sql: Sql, storyId: number) {
	const [readings, coded, { corrections, decisions }] = await Promise.all([
		analyses.listUncorrected(sql, storyId),
		codings.listUncorrected(sql, storyId),
		corrected.saidOf(sql, storyId)
	]);
	const said = toStatements(readings, coded, { corrections, decisions });
	const found = toEntries(said.statements);
	const registered = await speakers.listNamed(sql, [...new Set(found.map(({ identity }) => identity.name))]);
	const slugs = new Map(registered.map((speaker) => [keyOf(speaker), speaker.slug]));
	const entries = found.flatMap((entry): Addressed[] => {
		const slug = slugs.get(keyOf(entry.identity));
		return slug === undefined ? [] : [{ ...entry, slug }];
	});
	return { said, entries, corrections };
}
