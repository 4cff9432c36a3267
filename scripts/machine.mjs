// What `npm test` needs of the machine: a Chromium and the programs of a PostgreSQL server.
import { execFileSync } from 'node:child_process';
import { accessSync, constants, existsSync, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { run } from './prepare.mjs';

const BROWSERS = ['chromium', 'chromium-browser', 'google-chrome'];

function isProgram(file) {
	try {
		accessSync(file, constants.X_OK);
		return true;
	} catch {
		return false;
	}
}

/** The file of a program on the PATH; undefined where there is none. */
export function findProgram(names, path = process.env.PATH ?? '') {
	const folders = path.split(delimiter).filter(Boolean);
	return names.flatMap((name) => folders.map((folder) => join(folder, name))).find(isProgram);
}

/** Where a Chromium is: `CHROMIUM_PATH`, else the PATH. */
export function findChromium(env = process.env) {
	return env.CHROMIUM_PATH && isProgram(env.CHROMIUM_PATH) ? env.CHROMIUM_PATH : findProgram(BROWSERS, env.PATH);
}

/** The folder with initdb and postgres: the newest of Debian's, else the PATH's. */
export function findPostgres(env = process.env, debian = env.PARALLAX_POSTGRES ?? '/usr/lib/postgresql') {
	const versions = existsSync(debian) ? readdirSync(debian).sort((a, b) => Number(b) - Number(a)) : [];
	const folder = versions.map((version) => join(debian, version, 'bin')).find((bin) => isProgram(join(bin, 'initdb')));
	return folder ?? findProgram(['initdb'], env.PATH)?.slice(0, -'/initdb'.length);
}

/** What is missing, each with the command that brings it. */
export function listMissing(env = process.env) {
	const missing = [];
	if (!findChromium(env)) missing.push({ what: 'Chromium', packages: ['chromium'] });
	if (!findPostgres(env)) missing.push({ what: 'a PostgreSQL server', packages: ['postgresql'] });
	return missing;
}

/** The text for a machine that can't be set up by itself; every missing thing in one list. */
export function describeMissing(missing) {
	const lines = missing.map(
		({ what, packages }) =>
			`  ${what}\n    Debian or Ubuntu: sudo apt-get install --no-install-recommends ${packages.join(' ')}` +
			`\n    macOS: brew install ${packages.join(' ')}`
	);
	return `npm test needs what this machine does not have:\n${lines.join('\n')}\nA Chromium elsewhere can be named with CHROMIUM_PATH.`;
}

/** Installs what is missing where that is possible without asking: Debian as root. Gives what is still missing. */
export async function setUp() {
	const missing = listMissing();
	const apt = findProgram(['apt-get']);
	if (missing.length === 0 || !apt || process.getuid?.() !== 0) return missing;
	const packages = missing.flatMap((one) => one.packages);
	console.log(`Installing ${packages.join(' ')} …`);
	const quiet = { stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } };
	await run(apt, ['update', '-qq'], quiet);
	await run(apt, ['install', '-y', '-qq', '--no-install-recommends', ...packages], quiet);
	return listMissing();
}

/** User and group of an account, to start a server that refuses root. */
export function accountOf(name) {
	const id = (flag) => Number(execFileSync('id', [flag, name], { encoding: 'utf8' }));
	return { uid: id('-u'), gid: id('-g') };
}
