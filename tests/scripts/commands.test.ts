import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import {
	cpSync,
	existsSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	symlinkSync,
	writeFileSync
} from 'node:fs';
import { get } from 'node:http';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

/** Runs one of the commands behind package.json; `cwd` and `env` as the test needs them. */
function start(script: string, args: string[] = [], env: NodeJS.ProcessEnv = {}, root = resolve('.')): ChildProcess {
	const clean = { ...process.env, DATABASE_URL: '', PORT: '', ORIGIN: '', ...env };
	return spawn(process.execPath, [join(root, 'scripts', script), ...args], {
		env: clean,
		stdio: ['ignore', 'pipe', 'pipe']
	});
}

async function finish(child: ChildProcess): Promise<{ code: number | null; out: string; err: string }> {
	let [out, err] = ['', ''];
	child.stdout?.on('data', (chunk) => (out += chunk));
	child.stderr?.on('data', (chunk) => (err += chunk));
	const code = await new Promise<number | null>((done) => child.once('close', done));
	return { code, out, err };
}

const command = (...all: Parameters<typeof start>) => finish(start(...all));

const folders: string[] = [];
function aFolder(): string {
	const folder = mkdtempSync(join(tmpdir(), 'parallax-commands-'));
	folders.push(folder);
	return folder;
}
/** A PATH on which one program is found and nothing else. */
function aPathWith(program: string): string {
	const folder = aFolder();
	symlinkSync(execFileSync('which', [program], { encoding: 'utf8' }).trim(), join(folder, program));
	return folder;
}
afterAll(() => {
	for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

describe('on a machine where nothing is found', () => {
	const bare = { PATH: '', CHROMIUM_PATH: '', PARALLAX_POSTGRES: '/nowhere' };

	test('npm test names everything that is missing, with the commands, before any work', async () => {
		const { code, out, err } = await command('test.mjs', [], bare);
		expect(code).toBe(2);
		expect(out).toBe('');
		expect(err).toContain('Chromium');
		expect(err).toContain('apt-get install --no-install-recommends chromium');
		expect(err).toContain('PostgreSQL server');
		expect(err).toContain('apt-get install --no-install-recommends postgresql');
	});

	test('npm run demo says that npm is missing, when it needs it', async () => {
		const root = aFolder();
		for (const part of ['scripts', 'package.json', 'package-lock.json'])
			cpSync(part, join(root, part), { recursive: true });
		const { code, err } = await command('demo.mjs', [], bare, root);
		expect(code).toBe(2);
		expect(err).toContain('npm');
		expect(err).not.toContain('    at ');
	});
});

describe('a fresh clone', () => {
	/** The project's files without packages, as Git would bring them. */
	function aClone(): string {
		const root = aFolder();
		for (const part of ['scripts', '.githooks', 'package.json', 'package-lock.json'])
			cpSync(part, join(root, part), { recursive: true });
		return root;
	}
	const git = (root: string, ...args: string[]) =>
		execFileSync('git', args, { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
	/** Packages can't be installed here, so a command ends at that; what it does before is what is looked at. */
	const noNpm = { PATH: aPathWith('git'), CHROMIUM_PATH: process.execPath };

	test.each(['validate.mjs', 'screenshot.mjs'])('%s asks for the packages before it needs one', async (script) => {
		const { code, out, err } = await command(script, [], noNpm, aClone());
		expect([code, out]).toEqual([2, 'Installing packages …\n']);
		expect(err).toContain('npm is not on the PATH');
	});

	test('gets the check before each commit', async () => {
		const root = aClone();
		git(root, 'init', '-q');
		await command('validate.mjs', [], noNpm, root);
		expect(git(root, 'config', 'core.hooksPath')).toBe('.githooks');
	});

	test('keeps hooks of its own, and so does a project around it', async () => {
		const root = aClone();
		git(root, 'init', '-q');
		git(root, 'config', 'core.hooksPath', 'mine');
		await command('validate.mjs', [], noNpm, root);
		expect(git(root, 'config', 'core.hooksPath')).toBe('mine');
		const around = aFolder();
		git(around, 'init', '-q');
		cpSync(aClone(), join(around, 'inner'), { recursive: true });
		await command('validate.mjs', [], noNpm, join(around, 'inner'));
		expect(git(around, 'config', '--default', 'none', 'core.hooksPath')).toBe('none');
	});
});

describe('a server and the commands beside it', () => {
	const data = aFolder();
	const backup = join(aFolder(), 'backup.tar.gz');
	const env = { PARALLAX_DATA: data };
	let address: string;
	let server: ChildProcess;

	async function freePort(): Promise<number> {
		const probe = createServer();
		await new Promise<void>((done) => probe.listen(0, '127.0.0.1', done));
		const { port } = probe.address() as AddressInfo;
		await new Promise((done) => probe.close(done));
		return port;
	}

	beforeAll(async () => {
		const port = await freePort();
		address = `http://127.0.0.1:${port}`;
		server = start('demo.mjs', [], { ...env, PORT: String(port) });
		let out = '';
		await new Promise<void>((ready, fail) => {
			server.stdout?.on('data', (chunk) => {
				out += chunk;
				if (out.includes(`Parallax is ready: ${address}`)) ready();
			});
			server.once('exit', () => fail(new Error(`The server ended: ${out}`)));
		});
	}, 240_000);
	afterAll(() => void server.kill('SIGTERM'));

	test('the page is there, and another name of this machine leads to it', async () => {
		expect((await fetch(address)).status).toBe(200);
		const other = await fetch(address.replace('127.0.0.1', 'localhost'), { redirect: 'manual' });
		expect([other.status, other.headers.get('location')]).toEqual([307, `${address}/`]);
	});

	test('an address with a sign that no text can hold, and an unknown one, are not found', async () => {
		const statuses = await Promise.all(
			['/?q=%00', '/stories/no-such-story', '/articles/99999999999', '/no/such/page'].map(
				async (path) => (await fetch(address + path)).status
			)
		);
		expect(statuses).toEqual([404, 404, 404, 404]);
	});

	test('answers carry the headers that keep pages apart', async () => {
		const { headers } = await fetch(address);
		expect(headers.get('x-content-type-options')).toBe('nosniff');
		expect(headers.get('x-frame-options')).toBe('DENY');
		expect(headers.get('content-security-policy')).toMatch(/script-src 'self' 'nonce-[^']+'(;|$)/);
	});

	test('a name that is not ours is not answered', async () => {
		const statusOf = (host: string) =>
			new Promise<number | undefined>((done, fail) =>
				get(address, { headers: { host } }, (answer) => done(answer.resume().statusCode)).on('error', fail)
			);
		expect(await statusOf('elsewhere.example')).toBe(421);
		expect(await statusOf(new URL(address).host)).toBe(200);
	});

	test('the end of npm is the end of its server', async () => {
		const port = await freePort();
		const own = { ...process.env, DATABASE_URL: '', ORIGIN: '', PARALLAX_DATA: aFolder(), PORT: String(port) };
		const npm = spawn('npm', ['run', 'preview'], { env: own, stdio: ['ignore', 'pipe', 'inherit'] });
		await new Promise<void>((ready) => npm.stdout.on('data', (chunk) => /is ready/.test(String(chunk)) && ready()));
		npm.kill('SIGTERM');
		await expect
			.poll(
				() =>
					fetch(`http://127.0.0.1:${port}`).then(
						() => 'there',
						() => 'gone'
					),
				{ timeout: 20_000 }
			)
			.toBe('gone');
	});

	test.each(['SIGTERM', 'SIGKILL'] as const)('%s to the script while it starts ends the server too', async (signal) => {
		const own = { PARALLAX_DATA: aFolder(), PORT: String(await freePort()) };
		const starting = start('preview.mjs', [], own);
		await new Promise<void>((ready) =>
			starting.stdout?.on('data', (chunk) => /brought up to date/.test(String(chunk)) && ready())
		);
		starting.kill(signal);
		// A server that lived on would keep the lock on its folder.
		await expect.poll(async () => (await command('sql.mjs', ['select 1'], own)).code, { timeout: 20_000 }).toBe(0);
	});

	test('a second server and npm run sql say who has the database', async () => {
		for (const refused of [await command('sql.mjs', ['select 1'], env), await command('preview.mjs', [], env)]) {
			expect(refused.code).toBe(1);
			expect(refused.err).toContain(`Another Parallax is using the data folder ${data}`);
			expect(refused.err).not.toContain('    at ');
		}
	});

	test('the commands leave the files of a running server alone, also when the sources have changed', async () => {
		const stamp = readFileSync('build/.stamp', 'utf8');
		const served = () => readdirSync('build', { recursive: true }).sort();
		const own = { PARALLAX_DATA: aFolder() };
		writeFileSync('build/.stamp', 'older sources');
		writeFileSync('build/only-here', '');
		try {
			const before = served();
			expect((await command('sql.mjs', ['select 1'], own)).code).toBe(0);
			expect((await command('backup.mjs', [join(aFolder(), 'own.tar.gz')], own)).code).toBe(0);
			expect((await command('reset.mjs', ['--yes'], own)).code).toBe(0);
			expect(served()).toEqual(before);
			expect((await fetch(`${address}/stories/putin-north-korea`)).status).toBe(200);
		} finally {
			writeFileSync('build/.stamp', stamp);
			rmSync('build/only-here', { force: true });
		}
	});

	test('kill -9 of the script ends the server too', async () => {
		server.kill('SIGKILL');
		await expect
			.poll(
				() =>
					fetch(address).then(
						() => 'there',
						() => 'gone'
					),
				{ timeout: 20_000 }
			)
			.toBe('gone');
	});

	test('npm run sql prints a table, or JSON', async () => {
		const statement = 'select count(*) as articles from article where seed_key is not null';
		const json = await command('sql.mjs', [statement, '--json'], env);
		expect(JSON.parse(json.out)[0].articles).toBeGreaterThanOrEqual(232);
		expect((await command('sql.mjs', ['select 7 as seven'], env)).out).toMatch(/seven[\s\S]*7/);
	});

	test('npm run sql says what is wrong with a statement, without a stack', async () => {
		const { code, err } = await command('sql.mjs', ['select nonsense'], env);
		expect(code).toBe(1);
		expect(err).toContain('column "nonsense" does not exist');
		expect(err).not.toContain('    at ');
	});

	test('a file that is no backup changes nothing', async () => {
		const empty = aFolder();
		const broken = join(aFolder(), 'broken.tar.gz');
		writeFileSync(broken, 'not a backup');
		for (const folder of [data, empty]) {
			const before = readdirSync(folder);
			const refused = await command('backup.mjs', ['--restore', broken], { PARALLAX_DATA: folder });
			expect([refused.code, refused.err]).toEqual([1, expect.stringContaining('is no backup of Parallax')]);
			expect(readdirSync(folder)).toEqual(before);
		}
		expect((await command('sql.mjs', ['select 1'], env)).code).toBe(0);
	});

	test('a backup outlives a reset', async () => {
		expect((await command('backup.mjs', [backup], env)).code).toBe(0);
		const taken = await command('backup.mjs', ['--restore', backup], env);
		expect([taken.code, taken.err]).toEqual([1, expect.stringContaining('already holds a database')]);
		expect(readdirSync(data)).toEqual(['postgres']);
		expect((await command('reset.mjs', ['--yes'], env)).code).toBe(0);
		expect(existsSync(join(data, 'postgres'))).toBe(false);
		expect((await command('backup.mjs', ['--restore', backup], env)).code).toBe(0);
		const { out } = await command('sql.mjs', ['select slug from story order by slug', '--json'], env);
		expect(JSON.parse(out)).toContainEqual({ slug: 'putin-north-korea' });
	});
});
