import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Database } from '#lib/server/database/connect.ts';
import { loadSeed } from '#lib/server/seed/load.ts';
import * as analyses from '#lib/server/store/analyses.ts';
import * as coders from '#lib/server/store/coders.ts';
import { aSeed } from '../support/a-seed.ts';
import { anAnalysis } from '../support/an-analysis.ts';
import { aDatabase } from '../support/database.ts';

let sql: Database;
beforeAll(async () => {
	sql = await aDatabase();
});
afterAll(() => sql.destroy());

const kindsOf = async (name: string) => {
	const rows = await sql.selectFrom('coder').select('kind').where('name', '=', name).orderBy('kind').execute();
	return rows.map(({ kind }) => kind);
};

test('a person’s name never stands in the way of a model reader or an engine that comes later', async () => {
	for (const name of ['model reader A', 'parallax 0.1.0']) await coders.save(sql, name, 'human');
	await loadSeed(sql, aSeed());
	const [due] = await analyses.due(sql, 'parallax', '0');
	await analyses.save(sql, due!.id, anAnalysis());
	expect(await kindsOf('model reader A')).toEqual(['human', 'model']);
	expect(await kindsOf('parallax 0.1.0')).toEqual(['engine', 'human']);
});

test.each(['model reader A', 'parallax 0.1.0', 'parallax 99.0', 'Parallax', 'parallax'])(
	'nobody signs as %s',
	async (name) => {
		await expect(coders.savePerson(sql, name)).rejects.toThrow(coders.NameTaken);
	}
);

test('the same name is the same person', async () => {
	expect(await coders.savePerson(sql, 'Parallaxa AB')).toBe(await coders.savePerson(sql, 'Parallaxa AB'));
	expect(await kindsOf('Parallaxa AB')).toEqual(['human']);
});
