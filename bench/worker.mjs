// The worker that reads texts, alone in a process: how long it takes to start, and how much memory it holds as it goes on.
// node bench/worker.mjs WORKER SAMPLES: prints one line of JSON. SAMPLES is a file of texts with what their story knows.
import { readFileSync } from 'node:fs';
import { Worker } from 'node:worker_threads';

const ARTICLES = 1000;
const [script, file] = process.argv.slice(2);
const samples = JSON.parse(readFileSync(file, 'utf8'));
const worker = new Worker(script);

function read(id) {
	const { text, context } = samples[id % samples.length];
	return new Promise((resolve, reject) => {
		worker.once('message', ({ error, analysis }) => (error ? reject(new Error(error)) : resolve(analysis)));
		worker.postMessage({ id, input: { text, lang: 'en', context } });
	});
}

const started = performance.now();
const { encoder } = await read(0);
const loading = performance.now() - started;
const sizes = [];
for (let id = 1; id <= ARTICLES; id++) {
	await read(id);
	if (id % (ARTICLES / 10) === 0) sizes.push({ articles: id, bytes: process.memoryUsage().rss });
}
await worker.terminate();
console.log(JSON.stringify({ encoder, loading, sizes }));
