import { parentPort } from 'node:worker_threads';
import { begin, finish } from '#lib/analysis/analyse.ts';
import type { AnalysisInput, FreshAnalysis } from '#lib/analysis/analysis.ts';
import { loadEncoder } from '../meaning/encoder.ts';

export interface Job {
	id: number;
	input: AnalysisInput;
}

const port = parentPort;
if (!port) throw new Error('This file runs as a worker thread.');

port.on('message', async ({ id, input }: Job) => {
	try {
		port.postMessage({ id, analysis: await read(input) });
	} catch (thrown) {
		port.postMessage({ id, error: (thrown as Error).stack ?? String(thrown) });
	}
});

/** Reads one text, with the meaning of its sentences where there is an encoder. */
async function read(input: AnalysisInput): Promise<FreshAnalysis> {
	const begun = begin(input);
	if (!begun.doc) return finish(begun);
	const encoder = await loadEncoder();
	return finish(begun, await encoder?.toMeaning(input.text, begun.doc.sentences));
}
