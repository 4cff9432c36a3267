import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
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

async function lockFile(folder: string): Promise<() => Promise<void>> {
	const file = join(folder, 'parallax.pid');
	const release = async () => rmSync(file, { force: true });
	try {
		writeFileSync(file, String(process.pid), { flag: 'wx' });
	} catch {
		if (isAlive(Number(readFileSync(file, 'utf8')))) throw new FolderInUse(folder);
		writeFileSync(file, String(process.pid));
	}
	return release;
}

function isAlive(pid: number): boolean {
	try {
		return process.kill(pid, 0);
	} catch {
		return false;
	}
}
