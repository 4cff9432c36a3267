import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { analyse } from '#lib/analysis/analyse.ts';
import type { AnalysisInput } from '#lib/analysis/analysis.ts';
import type { Database } from '#lib/server/database/connect.ts';
import { readSeed } from '#lib/server/seed/files.ts';
import { loadSeed } from '#lib/server/seed/load.ts';
import * as analyses from '#lib/server/store/analyses.ts';
import * as articles from '#lib/server/store/articles.ts';
import * as outlets from '#lib/server/store/outlets.ts';
import { addReport } from '../../src/routes/add/add-report.ts';
import { nearName } from '../../src/routes/add/near-name.ts';
import { EMPTY, type Errors, type Values } from '../../src/routes/add/values.ts';
import { aSeededDatabase } from '../support/seed.ts';

const [REAL, PRACTICE] = ['putin-north-korea', 'practice-sarn-lock'];

let sql: Database;
beforeAll(async () => {
	sql = await aSeededDatabase();
	await loadSeed(sql, readSeed(`db/seed/${PRACTICE}`));
});
afterAll(() => sql.destroy());

const read = async (input: AnalysisInput) => analyse(input);
/** A text of which no five words in a row stand in another one. */
function anOwnText(): string {
	count++;
	return Array.from({ length: 40 }, (_, at) => `word${count}x${at}`).join(' ') + '.';
}
let count = 0;

const add = (values: Partial<Values>) =>
	addReport(sql, { ...EMPTY, story: REAL, outlet: 'Quay Gazette', text: anOwnText(), ...values }, read);
const wayIn = async (id: unknown) => (await articles.get(sql, id as number))?.versions[0]?.enteredBy;

describe('a text under a real outlet’s name', () => {
	test.each(['RT', 'rt', 'Kyodo', 'Reuters', 'Fox News', 'Yahoo'])('%s: not without its origin', async (outlet) => {
		expect(await add({ outlet })).toMatchObject({ errors: { copied: expect.stringContaining('real outlet') } });
	});

	test('comes in with an address, or with the word that it was copied, which is kept', async () => {
		expect(await wayIn(await add({ outlet: 'RT', url: 'https://harbour.example/1' }))).toBe('paste');
		expect(await wayIn(await add({ outlet: 'RT', copied: true }))).toMatch(/said to be copied/);
	});

	test('is never an invented one', async () => {
		const refused = { errors: { invented: expect.stringContaining('no invented text') } };
		expect(await add({ outlet: 'R.T.', invented: true, url: 'https://harbour.example/2' })).toMatchObject(refused);
		expect(await add({ outlet: 'RT', invented: true, story: PRACTICE })).toMatchObject({
			errors: { outlet: expect.stringContaining('real outlet') }
		});
	});
});

test('an outlet that is in no shipped story comes in without being asked, also twice', async () => {
	expect(await add({})).toBeTypeOf('number');
	expect(await add({})).toBeTypeOf('number');
});

test('an invented outlet stands in a practice story, with the tick', async () => {
	expect(await add({ story: PRACTICE, outlet: 'Heron Post' })).toMatchObject({
		errors: { outlet: expect.stringContaining('invented outlets only: Daily Klaxon') }
	});
	expect(await add({ story: PRACTICE, outlet: 'Heron Post', invented: true })).toBeTypeOf('number');
	expect(await add({ story: PRACTICE, outlet: 'Daily Klaxon' })).toBeTypeOf('number');
});

test('real names are those of the shipped real stories: outlets, houses, carriers, agencies', async () => {
	const known = await outlets.known(sql);
	expect(known).toEqual(expect.arrayContaining(['RT', 'Sputnik', 'Reuters', 'KCNA Watch', 'The Korea Herald']));
	expect(known).not.toContain('Quay Gazette');
	expect(known).not.toContain('Daily Klaxon');
});

test('no outlet of the practice story is near a real one', async () => {
	const known = await outlets.known(sql);
	const shipped = (await outlets.names(sql, true)).filter((name) => name !== 'Heron Post');
	expect(shipped.map((name) => nearName(name, known))).toEqual(shipped.map(() => undefined));
});

describe('a text that is here already', () => {
	const errorOf = async (values: Partial<Values>) => {
		const added = await add(values);
		return typeof added === 'number' ? { added, errors: {} as Errors, existing: undefined } : { added: null, ...added };
	};

	test('the very same one is added only where the visitor says so', async () => {
		const text = anOwnText();
		const first = await add({ text, outlet: 'First Quay' });
		const { errors, existing } = await errorOf({ text, outlet: 'Second Quay' });
		expect(errors).toEqual({
			anyway:
				'The very same text is here already, as a report of First Quay (pasted by a visitor) in “Putin’s visit to North Korea”. Tick to add it all the same.'
		});
		expect(existing).toEqual({ article: first, outlet: 'First Quay (pasted by a visitor)', offered: true });
		expect(await add({ text, outlet: 'Second Quay', anyway: '1' })).toMatchObject({ existing: { article: first } });
		const second = (await add({ text, outlet: 'Second Quay', anyway: String(first) })) as number;
		expect(second).toBeTypeOf('number');
		await articles.remove(sql, second);
		expect(await articles.restore(sql, second)).toBe(true);
	});

	test('nearly the same one too, with how much is common, also with a page around it', async () => {
		const text = anOwnText();
		await add({ text, outlet: 'First Quay' });
		const near = `Home News Weather ${text.replace(/word\d+x20/, 'other')} Read more of this.`;
		expect((await errorOf({ text: near })).errors.anyway).toMatch(
			/^Nearly the same text is here already.*; 31 of 36 runs of five words of the shorter text stand in both\./
		);
		const far = text.replace(/word\d+x10/, 'one').replace(/word\d+x20/, 'two');
		expect((await errorOf({ text: far })).added).toBeTypeOf('number');
	});

	test('one that was removed does not count', async () => {
		const text = anOwnText();
		await articles.remove(sql, (await add({ text })) as number);
		expect(await add({ text })).toBeTypeOf('number');
	});

	test('the text that ships is known, and stays on its side of the wall', async () => {
		const { text } = readSeed(`db/seed/${REAL}`).reports.find((report) => report.focus)!;
		const pasted = text!.replace('Kremlin', 'Moscow');
		expect((await errorOf({ text: pasted })).errors.anyway).toMatch(/as a report of RT in/);
		const refused = await errorOf({ text: pasted, story: PRACTICE, outlet: 'Heron Post', invented: true, anyway: '1' });
		expect(refused.errors.text).toMatch(/^This is the text of a real report/);
		expect(refused.existing?.offered).toBe(false);
		const invented = readSeed(`db/seed/${PRACTICE}`).reports[0]!.text!;
		const real = await errorOf({ text: invented, outlet: 'RT', copied: true });
		expect(real.errors.text).toMatch(/^This text was invented for the practice story/);
	});
});

test('a named deck is a deck, also where it ends in a full stop, and outlives another reading', async () => {
	const deck = 'The harbour chief says that the boats are ready.';
	const id = (await add({ deck, text: `The ferry sails again. ${anOwnText()}` })) as number;
	const { versions, report } = (await articles.get(sql, id))!;
	expect(versions[0]?.text.startsWith(`${deck}\n\nThe ferry`)).toBe(true);
	expect(report.words).toBe(44);
	const stored = await sql.selectFrom('version').select('deck').where('articleId', '=', id).executeTakeFirstOrThrow();
	expect(stored.deck).toBe(deck);
	const due = (await analyses.due(sql, 'parallax', 'another version')).find(({ articleId }) => articleId === id)!;
	expect(analyse(due).segments[0]).toEqual({ start: 0, end: deck.length, kind: 'deck', rule: 'named as the deck' });
});
