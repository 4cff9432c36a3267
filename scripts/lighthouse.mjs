// node scripts/lighthouse.mjs: Lighthouse, mobile preset, median of three on the comparison page of a production build.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findChromium } from './machine.mjs';
import { giveUp, prepare, run } from './prepare.mjs';
import { anyPort, serve } from './serve.mjs';

const PAGE = '/stories/putin-north-korea';
const RUNS = 3;
const CATEGORIES = ['performance', 'accessibility', 'best-practices'];
const METRICS = [
	'first-contentful-paint',
	'largest-contentful-paint',
	'total-blocking-time',
	'cumulative-layout-shift'
];

const median = (values) => values.toSorted((a, b) => a - b)[values.length >> 1];

/** One report, as Lighthouse's own JSON. */
async function inspect(url, file) {
	const args = [url, '--quiet', '--output=json', `--output-path=${file}`, `--only-categories=${CATEGORIES.join(',')}`];
	const flags = '--chrome-flags=--headless=new --no-sandbox --disable-dev-shm-usage';
	const env = { ...process.env, CHROME_PATH: findChromium() };
	await run('npx', ['--yes', 'lighthouse@12.8.2', ...args, flags], { env });
	return JSON.parse(readFileSync(file, 'utf8'));
}

if (!findChromium()) giveUp('Lighthouse needs a Chromium; name one with CHROMIUM_PATH.', 2);
await prepare();
const scratch = mkdtempSync(join(tmpdir(), 'parallax-lighthouse-'));
const env = { PARALLAX_DATA: join(scratch, 'data'), DATABASE_URL: '' };
const server = await serve({ port: await anyPort(), stdio: 'ignore', env });
try {
	if (server.ended()) throw new Error('the server ended before it answered');
	const reports = [];
	for (let i = 0; i < RUNS; i++) reports.push(await inspect(server.address + PAGE, join(scratch, `${i}.json`)));
	console.log(`\nLighthouse ${reports[0].lighthouseVersion}, mobile, ${PAGE}, median of ${RUNS}`);
	const speed = Math.round(median(reports.map(({ environment }) => environment.benchmarkIndex)));
	console.log(`processor index (benchmarkIndex): ${speed}`);
	for (const category of CATEGORIES) {
		const scores = reports.map(({ categories }) => Math.round(categories[category].score * 100));
		console.log(`${category.padEnd(28)} ${String(median(scores)).padStart(5)}   (${scores.join(', ')})`);
	}
	for (const metric of METRICS) {
		const values = reports.map(({ audits }) => audits[metric].numericValue);
		const value = metric.endsWith('shift') ? median(values).toFixed(3) : `${Math.round(median(values))} ms`;
		console.log(`${metric.padEnd(28)} ${value.padStart(8)}`);
	}
	const weak = Object.values(reports[0].audits).filter(
		({ score, scoreDisplayMode }) => scoreDisplayMode === 'binary' && score === 0
	);
	for (const { id, title } of weak) console.log(`not passed: ${id} (${title})`);
} catch (error) {
	process.exitCode = 1;
	console.error(`Could not measure: ${error.message}`);
} finally {
	server.child.kill('SIGTERM');
	await server.exit;
	rmSync(scratch, { recursive: true, force: true });
}
