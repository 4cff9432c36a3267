import type { Analysis } from '#lib/analysis/analysis.ts';
import type { Span } from '#lib/analysis/text/span.ts';
import type { Database } from '../database/connect.ts';
import * as tones from './tones.ts';

/** Stores the places of a text that bear on something: items, names for referents, and tone. */
export async function save(
	sql: Database,
	runId: number,
	{ items, names, tones: told }: Pick<Analysis, 'items' | 'names' | 'tones'>,
	text: string
): Promise<void> {
	const row = <S extends Span>(span: S, number: number) => {
		const { start, end, ...rest } = span;
		return { runId, number, ...rest, excerpt: text.slice(start, end), startAt: start, endAt: end };
	};
	if (items.length > 0) await sql.insertInto('itemEvidence').values(items.map(row)).execute();
	if (names.length > 0) await sql.insertInto('nameForm').values(names.map(row)).execute();
	await tones.save(sql, { runId }, told, text);
}
