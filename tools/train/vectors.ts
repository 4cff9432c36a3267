import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DIMENSIONS } from '../../src/lib/analysis/text/meaning.ts';
import { ENCODER, type Encoder, loadEncoder } from '../../src/lib/server/meaning/encoder.ts';

/** Where numbers that take long to make are kept between trainings, unless a script is given another folder. */
export const CACHE = join(tmpdir(), 'parallax-vectors');

/**
 * Numbers from the cache, or made and kept there.
 * @param key all that the numbers depend on, in words; the encoder is added to it
 */
export async function cached(
	key: string,
	make: (encoder: Encoder) => Promise<Float32Array>,
	folder = CACHE
): Promise<Float32Array> {
	const file = join(folder, `${createHash('sha256').update(`${ENCODER}\n${key}`).digest('hex')}.f32`);
	if (existsSync(file)) return new Float32Array(new Uint8Array(readFileSync(file)).buffer);
	const encoder = await loadEncoder();
	if (!encoder) throw new Error('The encoder can’t be built on this machine.');
	const numbers = await make(encoder);
	mkdirSync(folder, { recursive: true });
	// Under a name of its own first: a script that is stopped leaves no half file behind.
	writeFileSync(`${file}.${process.pid}`, new Uint8Array(numbers.buffer, numbers.byteOffset, numbers.byteLength));
	renameSync(`${file}.${process.pid}`, file);
	return numbers;
}

/** The vectors of sentences, row by row, `DIMENSIONS` numbers each; from the cache where the same sentences were asked before. */
export async function encodeCached(sentences: readonly string[], folder = CACHE): Promise<Float32Array[]> {
	const rows = await cached(
		JSON.stringify(sentences),
		async (encoder) => {
			const all = new Float32Array(sentences.length * DIMENSIONS);
			for (const [index, vector] of (await encoder.encode(sentences)).entries()) all.set(vector, index * DIMENSIONS);
			return all;
		},
		folder
	);
	return sentences.map((_, index) => rows.subarray(index * DIMENSIONS, (index + 1) * DIMENSIONS));
}
