import { parentPort } from 'node:worker_threads';
import { analyse } from '#lib/analysis/analyse.ts';
import type { AnalysisInput } from '#lib/analysis/analysis.ts';

export interface Job {
	id: number;
	input: AnalysisInput;
}

const port = parentPort;
if (!port) throw new Error('This file runs as a worker thread.');

port.on('message', ({ id, input }: Job) => {
	try {
		port.postMessage({ id, analysis: analyse(input) });
	} catch (thrown) {
		port.postMessage({ id, error: (thrown as Error).stack ?? String(thrown) });
	}
});
