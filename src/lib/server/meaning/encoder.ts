import { createRequire } from 'node:module';
import { DIMENSIONS, type Meaning, type SentenceMeaning } from '#lib/analysis/text/meaning.ts';
import type { Span } from '#lib/analysis/text/span.ts';
import type { InferenceSession, Tensor } from 'onnxruntime-node';
import { MOST_TOKENS, toModel } from './graph.ts';
import { Tokenizer, type Token } from './tokenizer.ts';
import { readVocabulary, readWeights } from './weights.ts';

/** Name and version of the weights, on every result that stands on them. */
export const ENCODER = 'universal-sentence-encoder-lite/0.2.0';

/** Tokens, padding counted, that go through the model at once: more gain nothing and cost memory. */
const BATCH = 768;
/** Lengths are rounded up to a multiple, so that the runtime meets few shapes and its memory stays what it is. */
const STEP = 8;

/** A sentence as the encoder reads it; places are those in the sentence's own string. */
export type Encoded = Omit<SentenceMeaning, 'start' | 'end'>;

interface Runtime {
	session: InferenceSession;
	toTensor: (ids: Int32Array, dims: [number, number]) => Tensor;
}

/**
 * Universal Sentence Encoder Lite in this thread. Sentences go through in batches of about one length; the same sentence gives
 * the same vector whatever stands beside it, up to 1e-6.
 */
export class Encoder {
	readonly #runtime: Runtime;
	readonly #tokenizer: Tokenizer;

	constructor(runtime: Runtime, tokenizer: Tokenizer) {
		this.#runtime = runtime;
		this.#tokenizer = tokenizer;
	}

	/** One vector for each sentence, `DIMENSIONS` numbers of length 1. A sentence without a letter or sign gives zeros. */
	async encode(sentences: readonly string[]): Promise<Float32Array[]> {
		const vectors: Float32Array[] = [];
		await this.#run(sentences, false, (index, { vector }) => (vectors[index] = vector));
		return vectors;
	}

	/** The same with the state of each token: 2 kB a token, so ask it for a text, not for a corpus. */
	async encodeTokens(sentences: readonly string[]): Promise<Encoded[]> {
		const all: Encoded[] = [];
		await this.#run(sentences, true, (index, encoded) => (all[index] = encoded));
		return all;
	}

	/** What `analyse` takes beside a text: the meaning of each of its sentences, places in the text. */
	async toMeaning(text: string, sentences: readonly Span[]): Promise<Meaning> {
		const encoded = await this.encodeTokens(sentences.map(({ start, end }) => text.slice(start, end)));
		return {
			encoder: ENCODER,
			sentences: encoded.map(({ vector, tokens, states }, index) => {
				const { start, end } = sentences[index];
				const placed = tokens.map((token) => ({ start: start + token.start, end: start + token.end }));
				return { start, end, vector, tokens: placed, states };
			})
		};
	}

	async #run(sentences: readonly string[], withStates: boolean, take: (index: number, encoded: Encoded) => void) {
		const read = sentences.map((sentence) => this.#tokenizer.tokenize(sentence).slice(0, MOST_TOKENS));
		for (const [index, tokens] of read.entries()) {
			if (tokens.length > 0) continue;
			take(index, { vector: new Float32Array(DIMENSIONS), tokens: [], states: new Float32Array(0) });
		}
		for (const { rows, length } of toBatches(read)) {
			const ids = new Int32Array(rows.length * length).fill(-1);
			for (const [row, index] of rows.entries())
				ids.set(
					read[index].map(({ id }) => id),
					row * length
				);
			const input = this.#runtime.toTensor(ids, [rows.length, length]);
			const out = await this.#runtime.session.run({ ids: input }, withStates ? ['vectors', 'states'] : ['vectors']);
			const [vectors, states] = [out.vectors, out.states].map((tensor) => tensor?.data as Float32Array);
			for (const [row, index] of rows.entries()) {
				const from = row * length * DIMENSIONS;
				take(index, {
					vector: vectors.slice(row * DIMENSIONS, (row + 1) * DIMENSIONS),
					tokens: read[index].map(({ start, end }) => ({ start, end })),
					states: withStates ? states.slice(from, from + read[index].length * DIMENSIONS) : new Float32Array(0)
				});
			}
		}
	}
}

/** Sentences of about one length together, shortest first; none that is empty. */
function toBatches(read: readonly Token[][]): { rows: number[]; length: number }[] {
	const order = read.map((_, index) => index).filter((index) => read[index].length > 0);
	order.sort((a, b) => read[a].length - read[b].length || a - b);
	const batches: { rows: number[]; length: number }[] = [];
	for (const index of order) {
		const length = Math.ceil(read[index].length / STEP) * STEP;
		const last = batches.at(-1);
		if (last && (last.rows.length + 1) * length <= BATCH && last.length === length) last.rows.push(index);
		else batches.push({ rows: [index], length });
	}
	return batches;
}

/** Builds the model from its package and opens it on one thread; about half a second. Throws where that can't be done. */
async function open(): Promise<Encoder> {
	// Required when it is needed: an import would end the thread where the platform has no binary.
	const runtime = createRequire(import.meta.url)('onnxruntime-node') as typeof import('onnxruntime-node');
	const session = await runtime.InferenceSession.create(toModel(readWeights()), {
		intraOpNumThreads: 1,
		interOpNumThreads: 1,
		executionMode: 'sequential'
	});
	const toTensor = (ids: Int32Array, dims: [number, number]) => new runtime.Tensor('int32', ids, dims);
	return new Encoder({ session, toTensor }, new Tokenizer(readVocabulary()));
}

let opened: Promise<Encoder | undefined> | undefined;

/**
 * The encoder of this thread, built when it is first asked for. Undefined where it can't be built (a platform the runtime has no
 * binary for, a package that is missing): texts are then read without it, and why is logged once.
 */
export function loadEncoder(): Promise<Encoder | undefined> {
	opened ??= open().catch((error: Error) => {
		console.error(`Sentences are not compared by meaning: ${error.message}`);
		return undefined;
	});
	return opened;
}
