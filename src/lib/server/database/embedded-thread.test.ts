import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openThread } from './embedded-thread.ts';

let folder: string;
let script: string;
beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), 'parallax-thread-'));
	script = join(folder, 'thread.mjs');
	// A thread that does what the query says, to see how its end is borne.
	writeFileSync(
		script,
		`import { parentPort } from 'node:worker_threads';
		parentPort.on('message', ({ id, does, text }) => {
			if (text === 'throw') throw new Error('broken thread');
			if (text === 'exit') process.exit(3);
			if (text !== 'silence') parentPort.postMessage({ id, value: { rows: [does] } });
		});
		parentPort.postMessage({ id: 0, value: 'open' });`
	);
});
afterAll(() => rmSync(folder, { recursive: true }));

test.each([
	['exit', 'The embedded database has stopped'],
	['throw', 'broken thread']
])('a thread that ends (%s) fails what waits and everything asked later', async (way, reason) => {
	const engine = await openThread(script, folder);
	const waiting = engine.query('silence', []);
	const fatal = engine.query(way, []);
	await expect(waiting).rejects.toThrow(reason);
	await expect(fatal).rejects.toThrow(reason);
	await expect(engine.query('select 1', [])).rejects.toThrow(reason);
	await expect(engine.exec('begin')).rejects.toThrow(reason);
	await engine.close();
});

test('a thread that lives is asked, and closed', async () => {
	const engine = await openThread(script, folder);
	expect(await engine.query('select 1', [])).toEqual({ rows: ['query'] });
	await engine.close();
	await expect(engine.query('select 1', [])).rejects.toThrow('has stopped');
});
