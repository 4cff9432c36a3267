import { alterReferents } from '#lib/analysis/naming/alter.ts';
import { fieldOf } from '#lib/server/form-field.ts';
import { refuseName } from '#lib/server/signature.ts';
import { analyseDue } from '#lib/server/start.ts';
import * as alternations from '#lib/server/store/alternations.ts';
import { NameTaken } from '#lib/server/store/coders.ts';
import { inTurn } from '#lib/server/store/corrections.ts';
import * as stories from '#lib/server/store/stories.ts';
import { checkValues, type Errors, readValues, type Values } from './change-form.ts';

type Sql = App.Locals['sql'];

/** What came of a change: the id of its first row, or what must be put right. */
export type Outcome = { values: Values; errors: Errors; id: number | null };

/**
 * Changes the names of a story as a form asks for, judged against what stands when it is its turn, and reads the story's texts
 * anew with them. Undefined where no story has the slug.
 */
export async function changeNames(sql: Sql, slug: string, form: FormData): Promise<Outcome | undefined> {
	const story = await stories.get(sql, slug);
	if (!story) return undefined;
	const values = readValues(form);
	try {
		const outcome = await inTurn(sql, story.id, async (trx): Promise<Outcome> => {
			const now = alterReferents(story.base, await alternations.listByStory(trx, story.id));
			const { errors, change } = checkValues(values, now);
			if (!change) return { values, errors, id: null };
			const [id] = await alternations.add(trx, story.id, change, values);
			return { values, errors, id: id ?? null };
		});
		if (outcome.id !== null) await analyseDue(sql, () => {});
		return outcome;
	} catch (problem) {
		if (!(problem instanceof NameTaken)) throw problem;
		return { values, errors: { by: problem.message }, id: null };
	}
}

/** Takes a change back, or brings it back; the refusal where it can't be done. */
export async function undoChange(
	sql: Sql,
	slug: string,
	form: FormData,
	id: number
): Promise<{ by: string; why: string; refused?: { status: 400 | 409; message: string } }> {
	const [by, why] = [fieldOf(form, 'by'), fieldOf(form, 'why')];
	const story = await stories.get(sql, slug);
	const wrong = refuseName(by) ?? (why === '' ? 'Say why.' : why.length > 500 ? 'At most 500 characters.' : undefined);
	if (!story || wrong) return { by, why, refused: { status: 400, message: wrong ?? 'No story has this address.' } };
	try {
		const done = await inTurn(sql, story.id, (trx) => alternations.undo(trx, story.id, id, { by, why }));
		if (!done) return { by, why, refused: { status: 409, message: 'Somebody has undone it already.' } };
	} catch (problem) {
		if (!(problem instanceof NameTaken)) throw problem;
		return { by, why, refused: { status: 400, message: problem.message } };
	}
	await analyseDue(sql, () => {});
	return { by, why };
}
