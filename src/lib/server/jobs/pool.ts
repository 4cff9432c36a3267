import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Analysis, AnalysisInput } from '#lib/analysis/analysis.ts';
import { workerScript } from '../database/connect.ts';
import type { Job } from './worker.ts';

/** Longer than any text within the size limit takes; a thread that is silent for longer is replaced. */
const PATIENCE = 60_000;

interface Task {
	input: AnalysisInput;
	resolve: (analysis: Analysis) => void;
	reject: (reason: Error) => void;
}

interface Answer {
	id: number;
	analysis?: Analysis;
	error?: string;
}

/** One thread, one text at a time. */
class Reader {
	#worker: Worker | undefined;
	#task: Task | undefined;
	#timer: NodeJS.Timeout | undefined;
	#count = 0;

	constructor(private readonly next: () => Task | undefined) {}

	/** Takes the next text that waits, when this thread has none. */
	take(): void {
		if (this.#task) return;
		this.#task = this.next();
		if (!this.#task) return this.#worker?.unref();
		this.#timer = setTimeout(() => this.#fail(new Error('The engine did not answer in time.')), PATIENCE);
		const worker = (this.#worker ??= this.#start());
		worker.ref();
		worker.postMessage({ id: ++this.#count, input: this.#task.input } satisfies Job);
	}

	#start(): Worker {
		const worker = new Worker(workerScript('worker'));
		worker.on('message', ({ analysis, error }: Answer) => {
			if (analysis) this.#end((task) => task.resolve(analysis));
			else this.#end((task) => task.reject(new Error(`The engine failed on this text: ${error}`)));
		});
		worker.on('error', (error) => this.#fail(error as Error));
		return worker;
	}

	#end(settle: (task: Task) => void): void {
		clearTimeout(this.#timer);
		const task = this.#task;
		this.#task = undefined;
		if (task) settle(task);
		this.take();
	}

	/** The thread is lost; the text it had fails, the next one gets a new thread. */
	#fail(reason: Error): void {
		void this.#worker?.terminate();
		this.#worker = undefined;
		this.#end((task) => task.reject(reason));
	}
}

const waiting: Task[] = [];
const readers = Array.from(
	{ length: Math.max(1, Math.min(4, availableParallelism() - 1)) },
	() => new Reader(() => waiting.shift())
);

/** Analyses one text in a worker thread, so that no page waits. Rejects when the thread dies or is silent for a minute. */
export function analyseText(input: AnalysisInput): Promise<Analysis> {
	return new Promise((resolve, reject) => {
		waiting.push({ input, resolve, reject });
		for (const reader of readers) reader.take();
	});
}
