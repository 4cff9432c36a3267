// npm test: everything, on a machine where nothing was installed by hand. A user's own DATABASE_URL is never touched.
import { join } from 'node:path';
import { describeMissing, findChromium, setUp } from './machine.mjs';
import { startPostgres } from './postgres.mjs';
import { build, checkNode, giveUp, install, run } from './prepare.mjs';

checkNode();
const missing = await setUp();
if (missing.length > 0) giveUp(describeMissing(missing), 2);
await install();

const env = { ...process.env, CHROMIUM_PATH: findChromium(), CI: process.env.CI ?? 'true' };
for (const name of ['DATABASE_URL', 'TEST_DATABASE_URL', 'PARALLAX_DATA', 'PORT', 'ORIGIN']) delete env[name];

const bin = (...path) => join('node_modules', ...path);
const node = (file, ...args) => run(process.execPath, [file, ...args], { env });
const vitest = (project, own = {}) =>
	run(process.execPath, [bin('vitest', 'vitest.mjs'), 'run', '--project', project], { env: { ...env, ...own } });

const postgres = await startPostgres();
const interrupted = async () => {
	await postgres.stop();
	process.exit(130);
};
process.once('SIGINT', interrupted).once('SIGTERM', interrupted);

const steps = [
	['lock', () => node(join('scripts', 'lock.mjs'))],
	['lint', () => run('npm', ['run', '--silent', 'lint'], { env })],
	['check', () => run('npm', ['run', '--silent', 'check'], { env })],
	['build', build],
	['unit', () => vitest('unit')],
	['component', () => vitest('component')],
	['db, embedded', () => vitest('db')],
	['db, server', () => vitest('db', { TEST_DATABASE_URL: postgres.url })],
	['scripts', () => vitest('scripts')],
	['gold', () => vitest('gold')],
	['browser', () => node(bin('@playwright', 'test', 'cli.js'), 'test')]
];

let passed = 0;
const failed = [];
for (const [name, step] of steps) {
	console.log(`\n── ${name}`);
	try {
		await step();
		passed++;
	} catch (error) {
		console.error(error.message);
		failed.push(name);
	}
}
await postgres.stop();
if (failed.length > 0) console.error(`\nFailed: ${failed.join('; ')}`);
console.log(`\nsteps: ${passed} passed, ${failed.length} failed`);
process.exit(failed.length === 0 ? 0 : 1);
