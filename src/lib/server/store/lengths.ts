import { sql as raw } from 'kysely';
import type { Analysis } from '#lib/analysis/analysis.ts';
import { bodyWords } from '#lib/analysis/text/length.ts';
import type { Database } from '../database/connect.ts';

/**
 * Sets the length of a whole text, in words, to what its newest reading takes for its body. One that a user edited stays.
 * Call it inside a transaction.
 */
export async function save(
	sql: Database,
	articleId: number,
	text: string,
	{ lengths, segments }: Pick<Analysis, 'lengths' | 'segments'>
): Promise<void> {
	const words = bodyWords(text, segments);
	const loader = (state: string) => raw`select set_config('parallax.loader', ${state}, true)`.execute(sql);
	const { rows } = await raw<{
		before: string | null;
	}>`select current_setting('parallax.loader', true) as before`.execute(sql);
	// What the engine says is nobody's edit.
	await loader('on');
	await sql
		.updateTable('article')
		.set({ words, storedWords: lengths.stored })
		.where('id', '=', articleId)
		.where('whole', '=', true)
		.where('editedAt', 'is', null)
		.where((where) =>
			where.or([where('words', 'is distinct from', words), where('storedWords', 'is distinct from', lengths.stored)])
		)
		.execute();
	await loader(rows[0]?.before ?? 'off');
}
