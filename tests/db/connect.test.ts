import { sql as raw } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Database } from '#lib/server/database/connect.ts';
import { aDatabase, onServer } from '../support/database.ts';

let sql: Database;
beforeAll(async () => {
	sql = await aDatabase();
});
afterAll(() => sql.destroy());

test('counts are numbers, days are as they are written, fields have the names of the code', async () => {
	const { rows } = await raw<object>`select count(*) as how_many, date '2031-05-10' as day from outlet`.execute(sql);
	expect(rows).toEqual([{ howMany: 0, day: '2031-05-10' }]);
});

if (onServer) {
	// A restart of the server ends connections like this; the process must outlive it.
	test('a connection that the server ends while idle is replaced', async () => {
		const pid = async () => (await raw<{ pid: number }>`select pg_backend_pid() as pid`.execute(sql)).rows[0]!.pid;
		const other = await aDatabase();
		const ended = await pid();
		await raw`select pg_terminate_backend(${ended})`.execute(other);
		await other.destroy();
		await expect.poll(() => pid().catch(() => ended)).not.toBe(ended);
	});
}
