import { parentPort, workerData } from 'node:worker_threads';
import { openPglite } from './pglite.ts';

// A thread of its own: one slow query in the thread that serves pages would hold every visitor up.
export interface Ask {
	id: number;
	does: 'query' | 'exec' | 'dump' | 'close';
	text: string;
	values: readonly unknown[];
}

const port = parentPort;
if (!port) throw new Error('This file runs as a worker thread.');
const engine = await openPglite((workerData as { folder: string }).folder);

async function answer({ does, text, values }: Ask): Promise<unknown> {
	if (does === 'query') {
		const { rows, affectedRows } = await engine.query(text, values);
		return { rows, affectedRows };
	}
	if (does === 'exec') return void (await engine.exec(text));
	return does === 'dump' ? engine.dump() : engine.close();
}

port.on('message', async (ask: Ask) => {
	try {
		port.postMessage({ id: ask.id, value: await answer(ask) });
	} catch (thrown) {
		// A copied error loses its fields; the code and constraint are what the store decides by.
		const { message, code, constraint, detail } = thrown as Error & Record<string, string | undefined>;
		port.postMessage({ id: ask.id, error: { message, code, constraint, detail } });
	}
});
port.postMessage({ id: 0, value: 'open' });
