import type { Analysis } from '#lib/analysis/analysis.ts';
import type { Span } from '#lib/analysis/text/span.ts';
import type { Database } from '../database/connect.ts';
import * as tones from './tones.ts';

/** Stores the places of a text that bear on something: items, names for referents, tone, acts and wording. */
export async function save(
	sql: Database,
	runId: number,
	analysis: Pick<Analysis, 'items' | 'names' | 'namings' | 'acts' | 'wordings' | 'tones'>,
	text: string
): Promise<void> {
	const { items, names, namings, acts, wordings, tones: told } = analysis;
	const row = <S extends Span>(span: S, number: number) => {
		const { start, end, ...rest } = span;
		return { runId, number, ...rest, excerpt: text.slice(start, end), startAt: start, endAt: end };
	};
	if (items.length > 0) await sql.insertInto('itemEvidence').values(items.map(row)).execute();
	if (names.length > 0) await sql.insertInto('nameForm').values(names.map(row)).execute();
	if (namings.length > 0) await sql.insertInto('naming').values(namings.map(row)).execute();
	const acted = acts.map(row).map(({ agent, ...act }) => ({
		...act,
		agentStart: agent?.start ?? null,
		agentEnd: agent?.end ?? null
	}));
	if (acted.length > 0) await sql.insertInto('act').values(acted).execute();
	if (wordings.length > 0) await sql.insertInto('wording').values(wordings.map(row)).execute();
	await tones.save(sql, { runId }, told, text);
}
