import { createHash } from 'node:crypto';
import { linkSync, mkdirSync, readFileSync, realpathSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';

/** Thrown when another process has the data folder open. */
export class FolderInUse extends Error {
	constructor(folder: string) {
		super(
			`Another Parallax is using the data folder ${folder}. Stop it first, or choose another folder with PARALLAX_DATA.`
		);
		this.name = 'FolderInUse';
	}
}

/**
 * Takes the folder for this process: two openers of one embedded database silently wipe each other's rows.
 * On Linux an abstract socket, which the kernel frees even after kill -9; elsewhere a file with the process id.
 * Gives the function that lets go. Throws `FolderInUse`.
 */
export async function lockFolder(folder: string): Promise<() => Promise<void>> {
	mkdirSync(folder, { recursive: true });
	const real = realpathSync(folder);
	return process.platform === 'linux' ? lockSocket(real) : lockFile(real);
}

async function lockSocket(folder: string): Promise<() => Promise<void>> {
	const name = `\0parallax-${createHash('sha256').update(folder).digest('hex')}`;
	const server = createServer();
	await new Promise<void>((resolve, reject) => {
		server.once('error', (error: NodeJS.ErrnoException) =>
			reject(error.code === 'EADDRINUSE' ? new FolderInUse(folder) : error)
		);
		server.listen(name, resolve);
	});
	server.unref();
	return () => new Promise((resolve) => server.close(() => resolve()));
}

/**
 * Takes the folder by a file with this process's id. The file appears whole or not at all; one whose process is gone is
 * moved aside by a single starter only. Throws `FolderInUse`.
 */
export function lockFile(folder: string): () => Promise<void> {
	const file = join(folder, 'parallax.pid');
	const own = `${file}-${process.pid}`;
	writeFileSync(own, String(process.pid));
	try {
		while (!appears(own, file)) {
			if (isAlive(readPid(file))) throw new FolderInUse(folder);
			moveAside(file, folder);
		}
	} finally {
		rmSync(own, { force: true });
	}
	return async () => rmSync(file, { force: true });
}

function appears(own: string, file: string): boolean {
	try {
		linkSync(own, file);
		return true;
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
		throw error;
	}
}

/** Another starter may have moved the old file and put its own there in between: that one goes back. */
function moveAside(file: string, folder: string): void {
	const aside = `${file}-${process.pid}-old`;
	try {
		renameSync(file, aside);
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code === 'ENOENT') return;
		throw error;
	}
	const isTaken = isAlive(readPid(aside));
	if (isTaken) appears(aside, file);
	rmSync(aside, { force: true });
	if (isTaken) throw new FolderInUse(folder);
}

/** The process id in a lock file; 0 where the file is gone or holds none. */
function readPid(file: string): number {
	try {
		return Number(/^[0-9]+$/.exec(readFileSync(file, 'utf8').trim())?.[0] ?? 0);
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code === 'ENOENT') return 0;
		throw error;
	}
}

/** Whether the process is there; another user's is, although no signal may be sent to it. Ids begin at 1. */
function isAlive(pid: number): boolean {
	if (pid < 1) return false;
	try {
		return process.kill(pid, 0);
	} catch (error) {
		return (error as NodeJS.ErrnoException).code === 'EPERM';
	}
}
