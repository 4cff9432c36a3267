import type { SentenceMeaning } from '../../src/lib/analysis/text/meaning.ts';
import type { Doc, Sentence } from '../../src/lib/analysis/text/doc.ts';
import { toDoc } from '../../src/lib/analysis/text/to-doc.ts';
import type { Aimed } from '../../src/lib/analysis/tone/aimed.ts';
import { type Lexical, toLexical } from '../../src/lib/analysis/tone/feature.ts';
import { MEANT, toMeant } from '../../src/lib/analysis/tone/meant.ts';
import { EVALUATIONS, type Evaluation } from '../../src/lib/analysis/tone/model.ts';
import type { Encoder } from '../../src/lib/server/meaning/encoder.ts';
import { cached } from './vectors.ts';

/** A line of NewsMTSC: a target in a sentence, and how the sentence evaluates it. */
interface Line {
	id: string;
	sentence: string;
	target: { start: number; end: number };
	polarity: Evaluation;
}

/** One target, ready to be learnt from. */
export interface ToneRow {
	/** The article it is from: what folds keep together. */
	group: string;
	/** Index in `EVALUATIONS`. */
	label: number;
	lexical: Lexical;
	meant: Float32Array;
}

interface AimedLine {
	line: Line;
	aimed: Aimed;
	sentence: Pick<Sentence, 'start' | 'end'>;
}

/** Sentences that are encoded at once. */
const BATCH = 64;

/** The targets of a file of NewsMTSC, with features for a model of `2 ** bits` rows and what the encoder makes of them. */
export async function readToneRows(file: string, bits: number): Promise<ToneRow[]> {
	const lines = readLines(file);
	const numbers = await cached(`tone 1\n${file}`, (encoder) => encode(lines, encoder));
	return lines.map(({ line, aimed }, at) => ({
		group: groupOf(line.id),
		label: EVALUATIONS.indexOf(line.polarity),
		lexical: toLexical(aimed, bits),
		meant: numbers.subarray(at * MEANT, (at + 1) * MEANT)
	}));
}

function readLines(file: string): AimedLine[] {
	const docs = new Map<string, Doc>();
	return file
		.split('\n')
		.filter((line) => line.trim() !== '')
		.map((written) => {
			const line = JSON.parse(written) as Line;
			const doc = docs.get(line.sentence) ?? read(line.sentence);
			docs.set(line.sentence, doc);
			return { line, ...aim(doc, line.target) };
		});
}

function read(sentence: string): Doc {
	return toDoc(sentence, [{ start: 0, end: sentence.length, kind: 'body', rule: 'gold' }]);
}

/** The target in the sentence the engine finds it in: a line of the file may hold two sentences. */
function aim({ tokens, sentences, text }: Doc, target: Line['target']): Omit<AimedLine, 'line'> {
	const first = Math.max(
		0,
		tokens.findIndex(({ end }) => end > target.start)
	);
	const sentence = sentences[tokens[first]?.sentence ?? 0] ?? {
		first: 0,
		last: tokens.length,
		start: 0,
		end: text.length
	};
	const own = tokens.slice(sentence.first, sentence.last);
	const from = first - sentence.first;
	const last = own.findIndex(({ start }) => start >= target.end);
	const to = Math.max(from + 1, last < 0 ? own.length : last);
	return { aimed: { tokens: own, from, to }, sentence };
}

async function encode(lines: readonly AimedLine[], encoder: Encoder): Promise<Float32Array> {
	const numbers = new Float32Array(lines.length * MEANT);
	for (let from = 0; from < lines.length; from += BATCH) {
		const batch = lines.slice(from, from + BATCH);
		const encoded = await encoder.encodeTokens(
			batch.map(({ line, sentence: { start, end } }) => line.sentence.slice(start, end))
		);
		for (const [at, { aimed, sentence }] of batch.entries()) {
			const { vector, states, tokens } = encoded[at]!;
			const { start, end } = sentence;
			const placed = tokens.map((token) => ({ start: start + token.start, end: start + token.end }));
			const meaning: SentenceMeaning = { start, end, vector, states, tokens: placed };
			numbers.set(toMeant(aimed, meaning), (from + at) * MEANT);
		}
	}
	return numbers;
}

/** "allsides_1000_401" of "allsides_1000_401_25_Somebody_0_6": the source, its part and the article. */
function groupOf(id: string): string {
	return id.split('_').slice(0, 3).join('_');
}
