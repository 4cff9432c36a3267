import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { FolderInUse, lockFile, lockFolder } from './lock.ts';

let folder: string;
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'parallax-lock-'));
});
afterEach(() => {
	vi.restoreAllMocks();
	rmSync(folder, { recursive: true });
});

const file = () => join(folder, 'parallax.pid');
const endedPid = () => spawnSync(process.execPath, ['--version']).pid;

test('a folder is taken once, until it is let go', async () => {
	const release = await lockFolder(folder);
	await expect(lockFolder(folder)).rejects.toThrow(FolderInUse);
	await release();
	await (
		await lockFolder(folder)
	)();
});

test('so it is by a file, which holds the process id and goes', async () => {
	const release = lockFile(folder);
	expect([readdirSync(folder), readFileSync(file(), 'utf8')]).toEqual([['parallax.pid'], String(process.pid)]);
	expect(() => lockFile(folder)).toThrow(FolderInUse);
	expect(readdirSync(folder)).toEqual(['parallax.pid']);
	await release();
	expect(readdirSync(folder)).toEqual([]);
});

test.each([
	['of a process that is gone', () => String(endedPid())],
	['with the id 0', () => '0'],
	['with a negative id', () => '-1'],
	['without an id', () => '']
])('a file %s is replaced', (_, content) => {
	writeFileSync(file(), content());
	lockFile(folder);
	expect([readdirSync(folder), readFileSync(file(), 'utf8')]).toEqual([['parallax.pid'], String(process.pid)]);
});

test('a process of another user is there, although it takes no signal', () => {
	writeFileSync(file(), '4711');
	vi.spyOn(process, 'kill').mockImplementation(() => {
		throw Object.assign(new Error('kill EPERM'), { code: 'EPERM' });
	});
	expect(() => lockFile(folder)).toThrow(FolderInUse);
	expect(readFileSync(file(), 'utf8')).toBe('4711');
});
