import type { Analysis } from '../analysis.ts';
import type { Score } from '../scores.ts';
import { toCompared } from './compared.ts';
import { inOrder, joinSentences, toLines, type Join } from './join.ts';
import { areEdits, countShared, toEdit, type Piece, type Shared } from './shared-words.ts';
import { NEAR, SAME } from './similarity.ts';
import type { Span } from './span.ts';
import { toDoc } from './to-doc.ts';
import type { WordVectors } from './word-vectors.ts';

/** A text that was read, with what its sentences mean. */
export interface ReadText {
	/** The outlet, as printed. */
	name: string;
	text: string;
	analysis: Analysis;
	/** One for each sentence of the analysis. */
	vectors: Float32Array[];
}

/** Words of a sentence that differ from its counterpart's, or don't. */
export interface Part {
	words: string;
	apart: boolean;
}

/** A line as a page shows it: a sentence of each text, or of one alone. */
export interface ShownLine {
	kind: 'same' | 'differs' | 'opposed' | 'near' | 'alone';
	a: Part[] | null;
	b: Part[] | null;
	/** 0–1; null where nothing is joined. */
	similarity: number | null;
	/** One plain sentence or two: what it is, how near, how often such a line is right. */
	why: string;
}

/** How many sentences a text has, and how many of them stand beside one of the other. */
interface Counted {
	name: string;
	sentences: number;
	joined: number;
}

/** Two texts laid beside each other, sentence by sentence. */
export interface SideBySide {
	lines: ShownLine[];
	counts: [Counted, Counted];
	/** Lines of each kind that join two sentences. */
	kinds: { same: number; differs: number; opposed: number; near: number };
	/** Where joined sentences begin in the first text and in the second, in the order of both. */
	anchors: [number, number][];
	shared: Shared;
	/** Where the texts are edits of one copy: one laid over the other. */
	edit: Piece[] | null;
}

/** Lays two texts that were read beside each other. */
export function laySideBySide(a: ReadText, b: ReadText, vectors: WordVectors, scores: readonly Score[]): SideBySide {
	const [readyA, readyB] = [a, b].map((read) => toSentences(read, vectors));
	const joins = joinSentences(readyA, readyB, vectors);
	const [spansA, spansB] = [a.analysis.sentences, b.analysis.sentences];
	const lines = toLines(spansA.length, spansB.length, joins).map((line): ShownLine => {
		const { join } = line;
		return {
			kind: join ? (join.verdict as ShownLine['kind']) : 'alone',
			a: line.a === null ? null : toParts(a.text, spansA[line.a], join?.apart.a ?? []),
			b: line.b === null ? null : toParts(b.text, spansB[line.b], join?.apart.b ?? []),
			similarity: join?.similarity ?? null,
			why: join ? explainJoin(join, a, b, scores) : explainAlone(line.a === null ? a.name : b.name)
		};
	});
	const count = (verdict: string) => joins.filter((join) => join.verdict === verdict).length;
	const shared = countShared(wordsOf(a), wordsOf(b));
	return {
		lines,
		counts: [a, b].map(({ name, analysis }) => ({
			name,
			sentences: analysis.sentences.length,
			joined: joins.length
		})) as [Counted, Counted],
		kinds: { same: count('same'), differs: count('differs'), opposed: count('opposed'), near: count('near') },
		anchors: inOrder(joins).map((join) => [spansA[join.a].start, spansB[join.b].start]),
		shared,
		edit: areEdits(shared) ? (toEdit(wordsOf(a), wordsOf(b)) ?? null) : null
	};
}

/** The article text alone: deck and body, paragraph by paragraph. */
function wordsOf({ text, analysis }: ReadText): string {
	return analysis.paragraphs.map(({ start, end }) => text.slice(start, end)).join('\n\n');
}

/** Sentences of the reading, ready to be compared. */
function toSentences({ text, analysis, vectors: meaning }: ReadText, vectors: WordVectors) {
	const { tokens } = toDoc(text, analysis.segments);
	return analysis.sentences.map(({ start, end }, index) => {
		const inside = tokens.filter((token) => token.start >= start && token.end <= end);
		return toCompared(inside, meaning[index], vectors);
	});
}

function toParts(text: string, { start, end }: Span, apart: readonly Span[]): Part[] {
	const parts: Part[] = [];
	let at = start;
	for (const span of [...apart].sort((one, other) => one.start - other.start)) {
		if (span.start < at) continue;
		parts.push(
			{ words: text.slice(at, span.start), apart: false },
			{ words: text.slice(span.start, span.end), apart: true }
		);
		at = span.end;
	}
	return [...parts, { words: text.slice(at, end), apart: false }].filter(({ words }) => words !== '');
}

interface Tested {
	set: string;
	measure: string;
	/** Undefined: every split of the set. */
	split?: string;
	/** What was right, of what. */
	words: string;
}

/** What is known of how often a line of each kind is right. Of our own pairs, the half that nothing was set on. */
const TESTED: Record<string, Tested> = {
	same: {
		...{ set: 'pairs', split: 'kept', measure: 'same statement precision' },
		words: 'test pairs that were joined as saying the same did'
	},
	differs: {
		...{ set: 'pairs', split: 'kept', measure: 'numbers refused' },
		words: 'test pairs with another number, date or name were told apart'
	},
	opposed: {
		...{ set: 'pairs', split: 'kept', measure: 'contradictions refused' },
		words: 'test pairs that contradict each other were told apart'
	},
	near: {
		set: 'sts',
		measure: 'same matter precision',
		words: 'pairs of headlines joined so shared details in people’s eyes'
	}
};

function explainError(verdict: string, scores: readonly Score[]): string {
	const { set, split, measure, words } = TESTED[verdict];
	const found = scores.filter(
		(one) => one.set === set && one.measure === measure && (split === undefined || one.split === split)
	);
	if (found.length === 0) return 'How often that is right was not measured.';
	const n = found.reduce((sum, one) => sum + one.n, 0);
	const right = found.reduce((sum, one) => sum + one.value * one.n, 0);
	return `Measured: ${Math.round(right)} of ${n} ${words}.`;
}

const decimals = (value: number) => value.toFixed(2).replace(/^0/, '');
const list = (text: string, spans: readonly Span[]) =>
	spans.map(({ start, end }) => `“${text.slice(start, end)}”`).join(', ');

function explainJoin({ verdict, similarity, apart }: Join, a: ReadText, b: ReadText, scores: readonly Score[]): string {
	const [inA, inB] = [list(a.text, apart.a), list(b.text, apart.b)];
	const words = [inA && `${inA} in ${a.name}`, inB && `${inB} in ${b.name}`].filter(Boolean).join(', ');
	const said = {
		same: 'Both say this.',
		differs: `Both say this, but it differs: ${words}.`,
		opposed: `Both speak of this, and one seems to say the opposite: ${words}.`,
		near: 'Both are on this matter; they may say different things of it.',
		other: ''
	}[verdict];
	const from = verdict === 'near' ? NEAR : SAME;
	return `${said} Similarity ${decimals(similarity)}; this kind begins at ${decimals(from)}. ${explainError(verdict, scores)}`;
}

function explainAlone(other: string): string {
	return `No counterpart found in ${other}: no sentence there that is not joined already is as near as ${decimals(NEAR)}. It may still stand there in other words, or in several sentences.`;
}
