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

	test('a transaction whose connection the server ends fails, and nothing else', async () => {
		const other = await aDatabase();
		const lost = sql.transaction().execute(async (trx) => {
			const { rows } = await raw<{ pid: number }>`select pg_backend_pid() as pid`.execute(trx);
			await raw`select pg_terminate_backend(${rows[0]!.pid})`.execute(other);
			// The news comes while no query waits.
			await new Promise((resolve) => setTimeout(resolve, 100));
			await raw`select 1`.execute(trx);
		});
		await expect(lost).rejects.toThrow();
		await other.destroy();
		expect((await raw`select 1 as one`.execute(sql)).rows).toEqual([{ one: 1 }]);
	});
}
