import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { analyse } from '#lib/analysis/analyse.ts';
import type { AnalysisInput } from '#lib/analysis/analysis.ts';
import type { Database } from '#lib/server/database/connect.ts';
import { readSeed } from '#lib/server/seed/files.ts';
import { loadSeed } from '#lib/server/seed/load.ts';
import * as articles from '#lib/server/store/articles.ts';
import * as outlets from '#lib/server/store/outlets.ts';
import { addReport } from '../../src/routes/add/add-report.ts';
import { nearName } from '../../src/routes/add/near-name.ts';
import { EMPTY, type Values } from '../../src/routes/add/values.ts';
import { aText } from '../support/paste.ts';
import { aSeededDatabase } from '../support/seed.ts';

const [REAL, PRACTICE] = ['putin-north-korea', 'practice-sarn-lock'];

let sql: Database;
beforeAll(async () => {
	sql = await aSeededDatabase();
	await loadSeed(sql, readSeed(`db/seed/${PRACTICE}`));
});
afterAll(() => sql.destroy());

const read = async (input: AnalysisInput) => analyse(input);
const add = (values: Partial<Values>) =>
	addReport(sql, { ...EMPTY, story: REAL, outlet: 'Quay Gazette', text: aText(), ...values }, read);
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
