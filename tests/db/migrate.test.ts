import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Database } from '#lib/server/database/connect.ts';
import { migrate, migrations, toStatements } from '#lib/server/database/migrate.ts';
import { aDatabase } from '../support/database.ts';

let sql: Database;
beforeAll(async () => {
	sql = await aDatabase();
});
afterAll(() => sql.destroy());

test('a second run has nothing to do', async () => {
	expect(await migrate(sql)).toEqual([]);
});

test('a changed file is refused by name', async () => {
	const changed = migrations.map((file, at) => (at === 0 ? { ...file, text: `${file.text} ` } : file));
	await expect(migrate(sql, changed)).rejects.toThrow(`db/migrations/${migrations[0]!.name} was changed`);
});

test('a database of a newer Parallax is refused', async () => {
	await expect(migrate(sql, migrations.slice(0, -1))).rejects.toThrow('Use a newer version');
});

test('a file that fails leaves nothing behind', async () => {
	const bad = { name: '9999_bad.sql', text: 'create table half (id integer); select nonsense;' };
	await expect(migrate(sql, [...migrations, bad])).rejects.toThrow();
	expect((await sql.introspection.getTables()).map(({ name }) => name)).not.toContain('half');
});

test('statements end at a semicolon, but not inside a function body', () => {
	expect(toStatements('select 1;\n-- one; two\nfunction $$ a; b; $$; select 2')).toHaveLength(3);
});
