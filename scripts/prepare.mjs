// What every command needs before it can work: the right Node, the packages, the built application.
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, realpathSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

export const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** Runs a command to its end in the project's folder; rejects with its name when it fails. */
export function run(command, args, options = {}) {
	return new Promise((resolve, reject) => {
		const child = spawn(command, args, { cwd: root, stdio: 'inherit', ...options });
		child.on('error', reject);
		child.on('exit', (code, signal) =>
			code === 0 ? resolve() : reject(new Error(`${command} ${args.join(' ')} ended with ${signal ?? code}`))
		);
	});
}

/** Ends the process with a message that says what to do. */
export function giveUp(message, code = 1) {
	console.error(message);
	process.exit(code);
}

/** Gives up where Node is older than what Parallax runs on. */
export function checkNode(version = process.versions.node) {
	const [major, minor] = version.split('.').map(Number);
	if (major > 20 || (major === 20 && minor >= 19)) return;
	giveUp(`Parallax needs Node 20.19 or newer; this is ${version}. Install it from nodejs.org and try again.`, 2);
}

function listFiles(path) {
	try {
		return readdirSync(join(root, path), { recursive: true, withFileTypes: true })
			.filter((entry) => entry.isFile())
			.map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1))
			.sort();
	} catch (error) {
		if (error.code === 'ENOTDIR') return [path];
		throw error;
	}
}

function hashOf(paths) {
	const hash = createHash('sha256');
	for (const path of paths.filter((path) => existsSync(join(root, path)))) {
		for (const file of listFiles(path)) hash.update(file).update(readFileSync(join(root, file)));
	}
	return hash.digest('hex');
}

/** Does the work unless the stamp says that it was done for the same input. */
async function once(stamp, hash, work) {
	const file = join(root, stamp);
	if (existsSync(file) && readFileSync(file, 'utf8') === hash) return;
	await work();
	mkdirSync(dirname(file), { recursive: true });
	writeFileSync(file, hash);
}

/** Git's answer, or undefined where there is no Git or it has none. */
function askGit(...args) {
	const { status, stdout } = spawnSync('git', args, { cwd: root, encoding: 'utf8' });
	return status === 0 ? stdout.trim() : undefined;
}

/** The check before each commit, in a clone of this project that has no hooks of its own; never in a project around it. */
export function setHooks() {
	const top = askGit('rev-parse', '--show-toplevel');
	if (!top || realpathSync(top) !== realpathSync(root) || askGit('config', 'core.hooksPath')) return;
	askGit('config', 'core.hooksPath', '.githooks');
}

/** Packages as the lock file has them, and the check before each commit. */
export async function install() {
	setHooks();
	await once(join('node_modules', '.parallax-lock'), hashOf(['package-lock.json', '.npmrc']), async () => {
		console.log('Installing packages …');
		try {
			await run('npm', ['ci', '--ignore-scripts', '--loglevel=error']);
		} catch (error) {
			giveUp(
				error.code === 'ENOENT'
					? 'npm is not on the PATH. It comes with Node: install Node again from nodejs.org.'
					: `The packages could not be installed (${error.message}).`,
				2
			);
		}
	});
}

/** The application and its worker threads, built when their sources changed. */
export async function build() {
	const sources = [
		'src',
		'static',
		join('db', 'migrations'),
		'package-lock.json',
		'svelte.config.js',
		'vite.config.ts'
	];
	await once(join('build', '.stamp'), hashOf([...sources, join('scripts', 'build.mjs')]), async () => {
		console.log('Building …');
		await run(process.execPath, [join('scripts', 'build.mjs')]);
	});
}

/** Where the commands beside the server are built: never in the folder that a running server reads its files from. */
export const COMMANDS = 'build-commands';

/** What `npm run sql`, `backup` and `reset` call (src/lib/server/command.ts), built when its sources changed. */
export async function loadCommands() {
	checkNode();
	await install();
	const sources = [join('src', 'lib'), join('db', 'migrations'), 'package-lock.json', join('scripts', 'build.mjs')];
	await once(join(COMMANDS, '.stamp'), hashOf(sources), () =>
		run(process.execPath, [join('scripts', 'build.mjs'), '--commands'])
	);
	process.env.PARALLAX_WORKERS = join(root, COMMANDS);
	return import(pathToFileURL(join(root, COMMANDS, 'command.js')).href);
}

/** Everything, in order. */
export async function prepare() {
	checkNode();
	await install();
	await build();
}
