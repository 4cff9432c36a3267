import { Worker } from 'node:worker_threads';
import type { Ask } from './embedded-worker.ts';
import type { Engine } from './embedded.ts';

interface Answer {
	id: number;
	value?: unknown;
	error?: { message: string; code?: string; constraint?: string; detail?: string };
}

interface Waiting {
	resolve: (value: unknown) => void;
	reject: (reason: Error) => void;
}

/**
 * Opens the embedded database of a folder in a worker thread. Rejects when it can't be opened. A thread that dies fails
 * every query that waits, and every later one at once.
 */
export async function openThread(script: string, folder: string): Promise<Engine> {
	const worker = new Worker(script, { workerData: { folder } });
	const waiting = new Map<number, Waiting>();
	let last = 0;
	let ended: Error | undefined;
	const opened = new Promise<unknown>((resolve, reject) => waiting.set(0, { resolve, reject }));

	const end = (reason: Error) => {
		ended ??= reason;
		for (const { reject } of waiting.values()) reject(reason);
		waiting.clear();
	};
	worker.on('message', ({ id, value, error }: Answer) => {
		const asked = waiting.get(id);
		waiting.delete(id);
		if (error) asked?.reject(Object.assign(new Error(error.message), error));
		else asked?.resolve(value);
	});
	worker.on('error', end);
	worker.on('exit', () => end(new Error('The embedded database has stopped; start Parallax again.')));

	const ask = (does: Ask['does'], text = '', values: readonly unknown[] = []) =>
		new Promise<unknown>((resolve, reject) => {
			if (ended) return reject(ended);
			const id = ++last;
			waiting.set(id, { resolve, reject });
			worker.postMessage({ id, does, text, values } satisfies Ask);
		});

	await opened;
	return {
		query: (text, values) => ask('query', text, values) as ReturnType<Engine['query']>,
		exec: (text) => ask('exec', text),
		dump: () => ask('dump') as Promise<Uint8Array>,
		close: async () => {
			if (!ended) await ask('close');
			await worker.terminate();
		}
	};
}
