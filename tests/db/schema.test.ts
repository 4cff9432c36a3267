import { readFileSync } from 'node:fs';
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
