import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Pool } from './pool.ts';

let folder: string;
let script: string;
beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), 'parallax-pool-'));
	script = join(folder, 'thread.mjs');
	// A thread that does what the text says, to see how the pool bears it.
	writeFileSync(
		script,
		`import { parentPort, threadId } from 'node:worker_threads';
		parentPort.on('message', ({ id, input: { text } }) => {
			if (text === 'throw') throw new Error('broken thread');
			if (text === 'exit') process.exit(3);
			if (text === 'refuse') parentPort.postMessage({ id, error: 'bad words' });
			if (text === 'twice') parentPort.postMessage({ id, analysis: { text, threadId } });
			if (text !== 'silence') parentPort.postMessage({ id, analysis: { text, threadId } });
		});`
	);
});
afterAll(() => rmSync(folder, { recursive: true }));

const aPool = (size = 1, patience = 20_000) => new Pool(() => script, size, patience);
const read = async (pool: Pool, text: string) =>
	(await pool.read({ text })) as unknown as { text: string; threadId: number };

test('texts that wait are read in the order they came, all by one thread', async () => {
	const pool = aPool();
	const done = await Promise.all(['a', 'b', 'c'].map((text) => read(pool, text)));
	expect(done.map(({ text }) => text)).toEqual(['a', 'b', 'c']);
	expect(new Set(done.map(({ threadId }) => threadId)).size).toBe(1);
});

test.each([
	['throw', 'broken thread'],
	['exit', 'The thread of the engine ended'],
	['refuse', 'bad words']
])('after “%s” that text fails with its reason and the next one is read', async (text, reason) => {
	const pool = aPool();
	const [bad, good] = await Promise.allSettled([read(pool, text), read(pool, 'next')]);
	expect(bad).toMatchObject({ status: 'rejected', reason: { message: expect.stringContaining(reason) } });
	expect(good).toMatchObject({ status: 'fulfilled', value: { text: 'next' } });
});

test('a silent thread is given up and replaced', async () => {
	const pool = aPool(1, 1500);
	const [bad, good] = await Promise.allSettled([read(pool, 'silence'), read(pool, 'next')]);
	expect(bad).toMatchObject({ status: 'rejected', reason: { message: 'The engine did not answer in time.' } });
	expect(good).toMatchObject({ status: 'fulfilled', value: { text: 'next' } });
});

test('a second answer to one text is not taken for the next text’s', async () => {
	const pool = aPool();
	const done = await Promise.all(['twice', 'next'].map((text) => read(pool, text)));
	expect(done.map(({ text }) => text)).toEqual(['twice', 'next']);
});

test('what can not be sent to a thread fails alone', async () => {
	const pool = aPool();
	const bad = pool.read({ text: 'x', lang: (() => 'en') as never });
	await expect(bad).rejects.toThrow(/could not be cloned/);
	expect((await read(pool, 'next')).text).toBe('next');
});
