import { namesakeAfterUndo } from '#lib/analysis/speakers/namesakes.ts';
import { fieldOf } from '#lib/server/form-field.ts';
import { refuseName } from '#lib/server/signature.ts';
import { NameTaken } from '#lib/server/store/coders.ts';
import * as corrections from '#lib/server/store/corrections.ts';
import { checkValues, type Errors, readValues, refuseNamesake, refuseWhy, type Values } from './correction-form.ts';
import { findSpeaker } from './read-speaker.ts';

type Sql = App.Locals['sql'];

/** A speaker in a story, as an address has them. */
interface At {
	slug: string;
	story: string | null;
}

/** What `write` gives, or what to say where the name it is signed with is a machine's. */
async function signed<T>(write: () => Promise<T>): Promise<{ given: T } | { taken: string }> {
	try {
		return { given: await write() };
	} catch (problem) {
		if (!(problem instanceof NameTaken)) throw problem;
		return { taken: problem.message };
	}
}

interface Corrected {
	values: Values;
	errors: Errors;
	/** The story's part of an address. */
	story: string;
	/** The first row written; null where nothing was: then there are errors, or nothing counts for this speaker any more. */
	id: number | null;
	gone: boolean;
}

/** Takes in a correction: what stands in the story is read, the form judged by it, and the change written, in one turn. */
export async function correctInTurn(sql: Sql, { slug, story: asked }: At, form: FormData): Promise<Corrected> {
	const { story } = await findSpeaker(sql, slug, asked);
	return corrections.inTurn(sql, story.id, async (trx) => {
		const { speaker, entry, entries, said } = await findSpeaker(trx, slug, story.slug);
		const values = readValues(form, said);
		const refused = { values, errors: {}, story: story.slug, id: null, gone: entry === undefined };
		if (!entry) return refused;
		const { errors, change } = checkValues(values, entry, entries);
		if (!change || Object.keys(errors).length > 0) return { ...refused, errors };
		const written = await signed(() => corrections.add(trx, story.id, speaker.id, change, values));
		return 'taken' in written
			? { ...refused, errors: { by: written.taken } }
			: { ...refused, id: written.given[0] ?? 0 };
	});
}

interface Undone {
	by: string;
	why: string;
	/** The row to take back, and the story's part of an address. */
	id: number;
	story: string;
	/** Why nothing was written; null where it was. */
	refused: { status: 400 | 409; message: string } | null;
}

/** Takes a correction back, judged in the same turn: whoever came first may have given another speaker the name it frees. */
export async function undoInTurn(sql: Sql, { slug, story: asked }: At, form: FormData, id: number): Promise<Undone> {
	const [by, why] = [fieldOf(form, 'by'), fieldOf(form, 'why')];
	const { story } = await findSpeaker(sql, slug, asked);
	return corrections.inTurn(sql, story.id, async (trx) => {
		const { said, people } = await findSpeaker(trx, slug, story.slug);
		const undone = { by, why, id, story: story.slug, refused: null };
		const refuse = (status: 400 | 409, message: string): Undone => ({ ...undone, refused: { status, message } });
		const wrong = refuseName(by) ?? refuseWhy(why) ?? refuseNamesake(namesakeAfterUndo(said.statements, people, id));
		if (wrong) return refuse(400, wrong);
		const written = await signed(() => corrections.undo(trx, story.id, id, { by, why }));
		if ('taken' in written) return refuse(400, written.taken);
		if (written.given) return undone;
		return refuse(409, 'This was done already, by somebody else or in another window. It stands as shown.');
	});
}
