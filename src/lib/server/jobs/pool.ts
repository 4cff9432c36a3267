import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Analysis, AnalysisInput } from '#lib/analysis/analysis.ts';
import { workerScript } from '../database/connect.ts';
import type { Job } from './worker.ts';

/** Longer than any text within the size limit takes; a thread that is silent for longer is replaced. */
const PATIENCE = 60_000;
/** Each thread holds a language model of its own, so more threads than this cost more memory than they save time. */
const MOST_THREADS = 2;

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

	constructor(
		private readonly script: () => string,
		private readonly patience: number,
		private readonly next: () => Task | undefined
	) {}

	/** Takes the next text that waits, when this thread has none. */
	take(): void {
		if (this.#task) return;
		this.#task = this.next();
		if (!this.#task) return this.#worker?.unref();
		this.#timer = setTimeout(() => this.#fail(new Error('The engine did not answer in time.')), this.patience);
		try {
			const worker = (this.#worker ??= this.#start());
			worker.ref();
			worker.postMessage({ id: ++this.#count, input: this.#task.input } satisfies Job);
		} catch (error) {
			this.#fail(error as Error);
		}
	}

	/** A thread that was given up may still speak; only the present one is heard, and only about its present text. */
	#start(): Worker {
		const worker = new Worker(this.script());
		const isPresent = () => worker === this.#worker;
		worker.on('message', ({ id, analysis, error }: Answer) => {
			if (!isPresent() || id !== this.#count) return;
			if (analysis) this.#end((task) => task.resolve(analysis));
			else this.#end((task) => task.reject(new Error(`The engine failed on this text: ${error}`)));
		});
		worker.on('error', (error) => isPresent() && this.#fail(error as Error));
		worker.on('exit', () => isPresent() && this.#fail(new Error('The thread of the engine ended.')));
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
		const lost = this.#worker;
		this.#worker = undefined;
		void lost?.terminate();
		this.#end((task) => task.reject(reason));
	}
}

/** Threads that read texts, one text each at a time; texts wait in the order they came. */
export class Pool {
	readonly #waiting: Task[] = [];
	readonly #readers: Reader[];

	/**
	 * @param script the built worker, asked for when a thread starts
	 * @param patience how long one text may take, in milliseconds
	 */
	constructor(script: () => string, size: number, patience: number) {
		this.#readers = Array.from({ length: size }, () => new Reader(script, patience, () => this.#waiting.shift()));
	}

	/** Reads one text. Rejects when its thread dies or is silent for too long; the next text gets a new thread. */
	read(input: AnalysisInput): Promise<Analysis> {
		return new Promise((resolve, reject) => {
			this.#waiting.push({ input, resolve, reject });
			for (const reader of this.#readers) reader.take();
		});
	}
}

const size = Math.max(1, Math.min(MOST_THREADS, availableParallelism() - 1));
const pool = new Pool(() => workerScript('worker'), size, PATIENCE);

/** Analyses one text in a worker thread, so that no page waits. Rejects when the thread dies or is silent for a minute. */
export function analyseText(input: AnalysisInput): Promise<Analysis> {
	return pool.read(input);
}
