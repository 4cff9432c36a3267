import { readFileSync } from 'node:fs';
import { sql as raw } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { describeSchema } from '#lib/server/database/catalogue.ts';
import type { Database } from '#lib/server/database/connect.ts';
import { aDatabase } from '../support/database.ts';

let sql: Database;
beforeAll(async () => {
	sql = await aDatabase();
});
afterAll(() => sql.destroy());

test('db/schema.sql is what the migrations add up to, on this database', async () => {
	expect(await describeSchema(sql)).toBe(readFileSync('db/schema.sql', 'utf8'));
});

test('whatever goes with another row is found by an index', async () => {
	// A foreign key that cascades, and one of speakers, without an index that begins with a column of it.
	const { rows } = await raw<{ key: string }>`
		select c.conrelid::regclass || ' ' || c.conname as key
		from pg_constraint c
		where c.contype = 'f' and c.connamespace = current_schema()::regnamespace
			and (c.confdeltype = 'c' or c.confrelid = 'speaker'::regclass)
			and not exists (
				select from pg_index i
				where i.indrelid = c.conrelid and i.indkey[0] = any (c.conkey)
			)
		order by 1`.execute(sql);
	expect(rows.map(({ key }) => key)).toEqual([]);
});
