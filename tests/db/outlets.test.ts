import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Database } from '#lib/server/database/connect.ts';
import * as outlets from '#lib/server/store/outlets.ts';
import { aDatabase } from '../support/database.ts';

let sql: Database;
beforeAll(async () => {
	sql = await aDatabase();
});
afterAll(() => sql.destroy());

const slugs = async () => {
	const rows = await sql.selectFrom('outlet').select(['name', 'slug']).orderBy('id').execute();
	return Object.fromEntries(rows.map(({ name, slug }) => [name, slug]));
};

test('each name is an outlet of its own, with an address of its own', async () => {
	const names = ['Pier News', 'Pier News+', '???', '!!!'];
	const ids = [];
	for (const name of names) ids.push(await outlets.save(sql, name, false));
	expect(new Set(ids).size).toBe(names.length);
	expect(await slugs()).toEqual({
		'Pier News': 'pier-news',
		'Pier News+': 'pier-news-2',
		'???': 'unnamed',
		'!!!': 'unnamed-2'
	});
});

test('the same name is the same outlet, however it is written', async () => {
	const id = await outlets.save(sql, 'Quay Post', true);
	expect(await outlets.save(sql, 'Quay Post', true)).toBe(id);
	expect(await outlets.save(sql, 'QUAY post', true)).toBe(id);
	await expect(outlets.save(sql, 'quay post', false)).rejects.toThrow(outlets.OutletMismatch);
});

test('two at once make one outlet', async () => {
	const ids = await Promise.all([outlets.save(sql, 'Twin', false), outlets.save(sql, 'Twin', false)]);
	expect(new Set(ids).size).toBe(1);
});
