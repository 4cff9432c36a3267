// npm run bench [-- --lighthouse]: measures what is claimed about speed. Ends with 1 only where it could not measure.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { htmlBytes, listScripts, percentile, sumBytes, timePage } from '../bench/page.mjs';
import { giveUp, prepare, root, run } from './prepare.mjs';
import { anyPort, serve } from './serve.mjs';

const STORY = '/stories/putin-north-korea?pool=all';
/** Inside the project, so that what is bundled finds the packages that are not. */
const BUNDLED = join(root, 'node_modules', '.cache', 'parallax-bench');
const REQUESTS = 20;
const WARM_UP = 5;

/** The English texts that ship, each with what its story knows. */
function readSamples() {
	const seed = join(root, 'db', 'seed');
	return readdirSync(seed).flatMap((story) => {
		const folder = join(seed, story);
		const context = JSON.parse(readFileSync(join(folder, 'context.json'), 'utf8'));
		const rows = readFileSync(join(folder, 'coverage.jsonl'), 'utf8').split('\n').filter(Boolean).map(JSON.parse);
		const files = rows.flatMap(({ textFile }) => textFile ?? []);
		return files.map((file) => ({ context, text: readFileSync(join(folder, file), 'utf8') }));
	});
}

/** A module of the bench, bundled as it is served; what has binaries of its own stays in the packages, so the folder must see them. */
async function bundle(name) {
	const { build } = await import('vite');
	const outDir = join(BUNDLED, name);
	await build({
		root,
		configFile: false,
		logLevel: 'error',
		build: {
			ssr: true,
			target: 'node20',
			outDir,
			emptyOutDir: true,
			rolldownOptions: { input: join(root, 'bench', `${name}.ts`), output: { entryFileNames: `${name}.js` } }
		},
		ssr: { noExternal: true, external: ['onnxruntime-node', 'onnx-proto'] }
	});
	return import(pathToFileURL(join(outDir, `${name}.js`)).href);
}

/** The engine is measured as it is served: bundled, one thread. */
async function readPace() {
	const { measurePace, toCorpus } = await bundle('words');
	return { ...measurePace(readSamples()), corpus: toCorpus(readSamples()) };
}

/** The worker in a process of its own, over as many articles as the claim names. */
function readWorker(folder, corpus) {
	const file = join(folder, 'samples.json');
	writeFileSync(file, JSON.stringify(corpus));
	const script = join(root, 'build', 'workers', 'worker.js');
	const asked = [join(root, 'bench', 'worker.mjs'), script, file];
	const { status, stdout, stderr } = spawnSync(process.execPath, asked, { encoding: 'utf8', maxBuffer: 1e7 });
	if (status !== 0) throw new Error(stderr);
	return JSON.parse(stdout);
}

async function readPage(folder) {
	const port = await anyPort();
	const server = await serve({ port, stdio: 'ignore', env: { PARALLAX_DATA: folder, DATABASE_URL: '' } });
	try {
		if (server.ended()) throw new Error('The server ended before it answered.');
		const url = server.address + STORY;
		const asked = { count: REQUESTS, warmUp: WARM_UP, pid: server.child.pid };
		const { first, processor, times } = await timePage(url, asked);
		const { begun, later } = await listScripts(url);
		return {
			first,
			processor,
			p50: percentile(times, 0.5),
			p95: percentile(times, 0.95),
			html: { br: await htmlBytes(url, 'br'), gzip: await htmlBytes(url, 'gzip') },
			scripts: { count: begun.length, br: await sumBytes(begun, 'br'), gzip: await sumBytes(begun, 'gzip') },
			later: { count: later.length, br: await sumBytes(later, 'br') }
		};
	} finally {
		server.child.kill('SIGTERM');
		await server.exit;
	}
}

const number = (value) => Math.round(value).toLocaleString('en');
const kilo = (bytes) => bytes / 1000;

/** A row: the bar is full at the claim; a figure that is better when small fills it as it grows. */
function row(name, value, unit, claim = null, least = false) {
	const width = 24;
	const share = claim === null ? 0 : Math.min(1, value / claim);
	const bar = claim === null ? '' : '█'.repeat(Math.round(share * width)).padEnd(width, '·');
	const kept = least ? value >= claim : value <= claim;
	const said = claim === null ? '' : `${least ? 'at least' : 'at most'} ${number(claim)}: ${kept ? 'yes' : 'no'}`;
	return `${name.padEnd(52)} ${number(value).padStart(9)} ${unit.padEnd(8)} ${bar.padEnd(width)} ${said}`.trimEnd();
}

await prepare();
const scratch = mkdtempSync(join(tmpdir(), 'parallax-bench-'));
try {
	const { words, texts, paces, corpus } = await readPace();
	console.log(
		`\nReading: ${texts} texts made of the shipped ones, ${number(words)} words, one thread, median of 5 after a warm-up`
	);
	for (const [index, { name, perCpuSecond, perSecond }] of paces.entries()) {
		console.log(row(`${name}, of processor time`, perCpuSecond, 'words/s', index === 0 ? 8000 : null, true));
		console.log(row(`${name}, by the clock`, perSecond, 'words/s'));
	}
	const { measureParts } = await bundle('meaning');
	console.log('\nReading with the sentence encoder, one thread, best of 3 after a warm-up');
	for (const [index, { name, perCpuSecond }] of (await measureParts(readSamples())).entries()) {
		console.log(row(`${name}, of processor time`, perCpuSecond, 'words/s', index === 0 ? 2500 : null, true));
	}
	const worker = readWorker(scratch, corpus);
	console.log(`\nThe worker that reads texts, in a process of its own (encoder: ${worker.encoder ?? 'none'})`);
	console.log(row('from its start to the first text read', worker.loading, 'ms'));
	for (const { articles, bytes } of worker.sizes) {
		const claim = articles === worker.sizes.at(-1).articles ? 700 : null;
		console.log(row(`resident size after ${articles} articles`, bytes / 1e6, 'MB', claim));
	}
	const page = await readPage(join(scratch, 'data'));
	console.log(
		`\nStory page with all reports, embedded database, ${REQUESTS} requests one after another, ${WARM_UP} to warm up`
	);
	console.log(row('first request', page.first, 'ms'));
	if (page.processor !== null) console.log(row('processor time of the server for one request', page.processor, 'ms'));
	console.log(row('p50', page.p50, 'ms'));
	console.log(row('p95', page.p95, 'ms', 300));
	console.log(row('HTML, brotli', kilo(page.html.br), 'kB', 150));
	console.log(row('HTML, gzip', kilo(page.html.gzip), 'kB', 150));
	console.log(row(`JavaScript before Chart.js, ${page.scripts.count} files, brotli`, kilo(page.scripts.br), 'kB', 150));
	console.log(row(`JavaScript before Chart.js, ${page.scripts.count} files, gzip`, kilo(page.scripts.gzip), 'kB', 150));
	console.log(row(`fetched later when needed, ${page.later.count} files, brotli`, kilo(page.later.br), 'kB'));
} catch (error) {
	giveUp(`Could not measure: ${error.message}`);
} finally {
	rmSync(scratch, { recursive: true, force: true });
	rmSync(BUNDLED, { recursive: true, force: true });
}
if (process.argv.includes('--lighthouse')) await run(process.execPath, [join('scripts', 'lighthouse.mjs')]);
