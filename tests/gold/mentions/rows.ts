import { analyse } from '../../../src/lib/analysis/analyse.ts';
import { groupBy } from '../../../src/lib/analysis/group-by.ts';
import { nominalAlpha } from '../../../src/lib/analysis/reliability/alpha.ts';
import { bootstrap } from '../../../src/lib/analysis/reliability/bootstrap.ts';
import { macroF1, scoreCodes } from '../../../src/lib/analysis/reliability/f1.ts';
import { BOOTSTRAPS, SEED, type Row } from '../rows.ts';
import { QUESTIONS, readMentions, type Codes, type Question } from './codes.ts';
import type { Mention } from './draw.ts';
import { answerOf, type EngineAnswer } from './match.ts';
import { halfOf, HALVES } from './half.ts';
import { readSet } from './sets.ts';

/** A mention as both coders and the engine answered it; `engine` is null where no quotation was found for it. */
export interface Case {
	document: string;
	a: Codes;
	b: Codes;
	engine: EngineAnswer | null;
}

/** A figure over cases, null where it can't be said, and the number of cases it is of. */
interface Measure {
	value: (cases: Case[]) => number | null;
	n: (cases: Case[]) => number;
}

const all = (cases: Case[]) => cases.length;
const found = (cases: Case[]) => cases.filter(({ engine }) => engine !== null);
const agreed = (cases: Case[]) => cases.filter(({ a, b }) => a.type === b.type);
const mean = (one: number | null, other: number | null) => (one === null || other === null ? null : (one + other) / 2);

const agreementOn = (question: Question): Measure => ({
	value: (cases) => nominalAlpha(cases.map(({ a, b }) => [a[question], b[question]])),
	n: all
});

/** Macro-F1 of the engine against one coder, then the other; the mean of both. */
function engineF1(question: 'type' | 'identification', cases: Case[]): number | null {
	const against = (coder: 'a' | 'b') =>
		macroF1<string>(cases.map((one) => ({ expected: one[coder][question], answered: one.engine?.[question] ?? null })));
	return mean(against('a'), against('b'));
}

function shareRight(cases: Case[]): number | null {
	if (cases.length === 0) return null;
	const right = cases.map(
		({ a, b, engine }) => (Number(engine?.type === a.type) + Number(engine?.type === b.type)) / 2
	);
	return right.reduce((sum, one) => sum + one, 0) / cases.length;
}

/** How far the two coders agree; needs no text. */
export const AGREEMENT: Record<string, Measure> = {
	alpha: agreementOn('type'),
	'alpha identification': agreementOn('identification'),
	'alpha level': agreementOn('level'),
	'alpha asked': agreementOn('channelAsked'),
	'alpha medium': agreementOn('channelMedium'),
	'coders macro-F1': {
		value: (cases) => {
			const pairs = cases.map(({ a, b }) => ({ expected: a.type, answered: b.type }));
			return mean(macroF1(pairs), macroF1(pairs.map((one) => ({ expected: one.answered, answered: one.expected }))));
		},
		n: all
	}
};

/** The engine against the coders; needs the texts. */
export const ENGINE: Record<string, Measure> = {
	'type macro-F1': { value: (cases) => engineF1('type', found(cases)), n: (cases) => found(cases).length },
	'macro-F1, agreed': {
		value: (cases) => engineF1('type', agreed(found(cases))),
		n: (cases) => agreed(found(cases)).length
	},
	'macro-F1, all': { value: (cases) => engineF1('type', cases), n: all },
	'type right': { value: (cases) => shareRight(found(cases)), n: (cases) => found(cases).length },
	'identification F1': {
		value: (cases) => engineF1('identification', found(cases)),
		n: (cases) => found(cases).length
	},
	'mentions found': {
		value: (cases) => (cases.length === 0 ? null : found(cases).length / cases.length),
		n: all
	}
};

/** Rows of the coded source mentions; without the texts they were drawn from only the coders' agreement is given. */
export function scoreMentions(root: string, gold: string | undefined, notes: string[]): Row[] {
	const { sample, a, b } = readMentions(root);
	if (!sample || !a || !b) {
		notes.push('mentions: the sample or a coding of it is missing in tests/gold/mentions.');
		return [];
	}
	if (gold === undefined)
		notes.push('mentions: no folder of gold sets, so no macro-F1, only the agreement of the coders.');
	const engine = gold === undefined ? null : readEngine(gold, sample.mentions, notes);
	const cases = sample.mentions.map(({ id, document }): Case => ({
		document,
		a: a.codes[id],
		b: b.codes[id],
		engine: engine?.get(id) ?? null
	}));
	notes.push(`mentions: coded by ${a.coder} (${a.kind}) and ${b.coder} (${b.kind}).`);
	const rows = toMentionRows(cases, AGREEMENT);
	const alpha = rows.find(({ measure }) => measure === 'alpha');
	if (alpha && alpha.low < 0.667)
		notes.push('mentions: agreement on type may lie below .667; scores against it say little.');
	if (!engine) return rows;
	notes.push(`mentions by type, cases and F1 against either coder: ${describeTypes(cases)}.`);
	const halves = HALVES.flatMap((half) =>
		toMentionRows(
			cases.filter(({ document }) => halfOf(document) === half),
			ENGINE,
			half
		)
	);
	return [...toMentionRows(cases, ENGINE), ...halves, ...rows];
}

/** The engine's answer for each mention; null, with a note, where a set is missing or its texts have changed. */
function readEngine(gold: string, mentions: Mention[], notes: string[]): Map<string, EngineAnswer | null> | null {
	const answers = new Map<string, EngineAnswer | null>();
	for (const set of new Set(mentions.map((mention) => mention.set))) {
		const texts = readSet(gold, set);
		const byDocument = groupBy(
			mentions.filter((mention) => mention.set === set),
			({ document }) => document
		);
		for (const [document, group] of byDocument) {
			const read = texts?.find((one) => one.document === document);
			if (read === undefined) {
				notes.push(`mentions: ${set}${texts ? ` has no ${document}` : ' is missing'}; no macro-F1.`);
				return null;
			}
			const analysis = analyse({ text: read.text, lang: 'en', day: read.day });
			for (const mention of group) answers.set(mention.id, answerOf(read.text, mention, analysis));
		}
	}
	return answers;
}

/** One row a measure, with the interval of bootstraps of whole texts; a measure that can't be said has no row. */
export function toMentionRows(cases: Case[], measures: Record<string, Measure>, split = 'all'): Row[] {
	const documents = [...groupBy(cases, ({ document }) => document).values()];
	return Object.entries(measures).flatMap(([measure, { value, n }]) => {
		const point = value(cases);
		if (point === null) return [];
		const options = { draws: BOOTSTRAPS, seed: SEED };
		const interval = bootstrap(documents, (sample) => value(sample.flat()), options) ?? { low: point, high: point };
		const texts = documents.filter((one) => n(one) > 0).length;
		return [{ set: 'mentions', split, measure, value: point, ...interval, n: n(cases), texts }];
	});
}

/** "government 80/82 .91/.90, …": how often either coder gives a type, and the engine's F1 against either. */
function describeTypes(cases: Case[]): string {
	const scores = (coder: 'a' | 'b') =>
		scoreCodes(found(cases).map((one) => ({ expected: one[coder].type, answered: one.engine?.type ?? null })));
	const [a, b] = [scores('a'), scores('b')];
	const parts = QUESTIONS.type.flatMap((type) => {
		const both = [a, b].map((coder) => coder.find(({ code }) => code === type));
		if (both.every((one) => one === undefined)) return [];
		const f1 = both.map((one) => one?.f1.toFixed(2) ?? '–').join('/');
		return `${type} ${both.map((one) => one?.n ?? 0).join('/')} ${f1}`;
	});
	return parts.join(', ');
}
