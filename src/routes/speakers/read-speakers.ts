import { isPrivate, toEntries, type Entry } from '#lib/analysis/speakers/entries.ts';
import { toStatements } from '#lib/analysis/speakers/statements.ts';
import { type Called, keyOf, type Known } from '#lib/analysis/correction/correction.ts';
import * as analyses from '#lib/server/store/analyses.ts';
import * as codings from '#lib/server/store/codings.ts';
import * as corrected from '#lib/server/store/corrected.ts';
import * as speakers from '#lib/server/store/speakers.ts';

type Sql = App.Locals['sql'];

/** A speaker of a story with the part of an address that stands for it. */
export type Addressed = Entry & { slug: string };

/** Who speaks in a story: everything said, what people said of it, the speakers, each with its address, and who is a private person. */
export async function readSpeakers(sql: Sql, storyId: number) {
	const [readings, coded, people] = await Promise.all([
		analyses.listUncorrected(sql, storyId),
		codings.listUncorrected(sql, storyId),
		corrected.saidOf(sql, storyId)
	]);
	const said = toStatements(readings, coded, people);
	const found = toEntries(said.statements);
	const named = [
		...found.map(({ identity }) => identity),
		...people.corrections.flatMap(({ speaker }) => speaker ?? [])
	];
	const registered = await speakers.listNamed(sql, [...new Set(named.map(({ name }) => name))]);
	const byKey = new Map(registered.map((speaker) => [keyOf(speaker), speaker]));
	const entries = found.flatMap((entry): Addressed[] => {
		const slug = byKey.get(keyOf(entry.identity))?.slug;
		return slug === undefined ? [] : [{ ...entry, slug }];
	});
	const isHidden = (who: Called & Partial<Known>) =>
		isPrivate({ type: byKey.get(keyOf(who))?.type ?? 'unclear', ...who }, said.statements);
	return { said, entries, people, isHidden };
}
