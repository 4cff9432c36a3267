// A PostgreSQL server for one test run: own data folder, a Unix socket only, gone afterwards.
import { execFileSync, spawn } from 'node:child_process';
import { chownSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { accountOf, findPostgres } from './machine.mjs';

const DATABASE = 'parallax_test';

/** initdb and postgres refuse root; Debian's package makes an account for them. */
function account() {
	return process.getuid?.() === 0 ? accountOf('postgres') : {};
}

/** Starts the server and makes the database. Gives its address and the function that ends it. */
export async function startPostgres() {
	const bin = findPostgres();
	const folder = mkdtempSync(join(tmpdir(), 'parallax-postgres-'));
	const as = account();
	if (as.uid !== undefined) chownSync(folder, as.uid, as.gid);
	const data = join(folder, 'data');
	const options = { ...as, cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] };
	execFileSync(
		join(bin, 'initdb'),
		['-D', data, '-U', 'parallax', '-A', 'trust', '-E', 'UTF8', '--locale=C', '-N'],
		options
	);
	const settings = ['-k', folder, '-c', 'listen_addresses=', '-c', 'fsync=off', '-c', 'max_connections=200'];
	const server = spawn(join(bin, 'postgres'), ['-D', data, ...settings], { ...options, stdio: 'ignore' });
	const ended = new Promise((resolve) => server.once('exit', resolve));
	const stop = async () => {
		server.kill('SIGINT');
		await ended;
		rmSync(folder, { recursive: true, force: true });
	};
	const psql = (database, statement) =>
		execFileSync(join(bin, 'psql'), ['-h', folder, '-U', 'parallax', '-d', database, '-qc', statement], {
			...options,
			stdio: ['ignore', 'ignore', 'pipe']
		});
	try {
		await untilReady(() => psql('postgres', 'select 1'));
		psql('postgres', `create database ${DATABASE}`);
	} catch (error) {
		await stop();
		throw error;
	}
	return { url: `postgresql://parallax@localhost/${DATABASE}?host=${encodeURIComponent(folder)}`, stop };
}

async function untilReady(attempt) {
	for (let left = 100; ; left--) {
		try {
			return attempt();
		} catch (error) {
			if (left === 0) throw error;
			await new Promise((resolve) => setTimeout(resolve, 100));
		}
	}
}
