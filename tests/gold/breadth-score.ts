import { analyse } from '../../src/lib/analysis/analyse.ts';
import type { Analysis, Quotation, Speaker } from '../../src/lib/analysis/analysis.ts';
import { PATTERN_WORTH } from '../../src/lib/analysis/quotation/confidence.ts';
import { applySteps } from '../../src/lib/analysis/quotation/isotonic.ts';
import { findQuotations } from '../../src/lib/analysis/quotation/quotations.ts';
import { findSegments } from '../../src/lib/analysis/text/segment.ts';
import { toDoc } from '../../src/lib/analysis/text/to-doc.ts';
import { EMPTY_CONTEXT } from '../../src/lib/lexicon/gazetteer.ts';
import { PROSE, readBreadth, type Attribution, type BreadthText } from './breadth.ts';
import { toRows } from './measures.ts';
import { bootstrapRows, toPart, type Measure, type Row } from './rows.ts';
import type { Fitted } from './fitted.ts';
import WITHOUT from './confidence-without.json' with { type: 'json' };
import { countQuotes, matchQuotes, share, toWords, wordsIn, type Counts, type GoldQuote } from './score.ts';

/** An attribution as coded, the quotation matched with it, and its speaker. */
export interface Pair {
	gold: Attribution;
	/** Half of the words of the content are covered. */
	covered: boolean;
	found: Quotation | undefined;
	speaker: Speaker | undefined;
}

/** What the engine says of one text, beside its codes. */
export interface Read {
	text: BreadthText;
	analysis: Analysis;
	pairs: Pair[];
}

/** Runs the engine on a text with what its story would know: the countries alone. */
export function readText(text: BreadthText): Read {
	const context = { ...EMPTY_CONTEXT, countries: text.countries };
	const analysis = analyse({ text: text.text, lang: 'en', context });
	const words = toWords(text.text);
	const coded = innerFirst(text);
	const gold = coded.map(({ content }) => wordsIn(words, content));
	const found = analysis.quotations.map(({ content }) => wordsIn(words, content));
	const pairs = matchQuotes(gold, found).map((match, index): Pair => {
		const quotation = analysis.quotations[match];
		return {
			gold: coded[index],
			covered: match >= 0 && share(gold[index], found[match]) >= gold[index].size / 2,
			found: quotation,
			speaker: quotation?.speaker == null ? undefined : analysis.speakers[quotation.speaker]
		};
	});
	return { text, analysis, pairs };
}

/** What is coded in a text, and what is found in it with raw certainty, as they are judged. */
export function readQuotes(text: BreadthText): [GoldQuote[], Quotation[]] {
	const context = { ...EMPTY_CONTEXT, countries: text.countries };
	const doc = toDoc(text.text, findSegments(text.text));
	return [innerFirst(text).map(toGold), findQuotations(doc, context, null, (raw) => raw).quotations];
}

/**
 * The quotations of a text with the confidence they would have if no text of its kind had been fitted on: a kind's own texts
 * would flatter it.
 */
function unseen(text: BreadthText): Quotation[] {
	const { patterns, steps } = (WITHOUT as Record<string, Fitted>)[text.kind];
	const worth: Record<string, number> = PATTERN_WORTH;
	return readQuotes(text)[1].map((quotation) => {
		const link = quotation.confidence / worth[quotation.pattern];
		return { ...quotation, confidence: applySteps(steps, link * patterns[quotation.pattern]) };
	});
}

/** Shorter contents first: a quotation that lies in two of them, one nested in the other, is matched with the inner. */
function innerFirst({ attributions }: BreadthText): Attribution[] {
	const length = ({ content }: Attribution) => content.reduce((sum, { start, end }) => sum + end - start, 0);
	return [...attributions].sort((a, b) => length(a) - length(b));
}

function toGold({ content, source, cue, type, kind }: Attribution): GoldQuote {
	return {
		start: content[0].start,
		end: content[content.length - 1].end,
		spans: content.map(({ start, end }) => [start, end]),
		speaker: source && { ...source, text: source.words },
		cue: cue && { ...cue, text: cue.words },
		type,
		speech: kind === 'speech' || kind === 'document'
	};
}

const SMALL = new Set('a an the of at in for by s one some unnamed two several'.split(' '));

/** Words of a name that tell it from others, in lower case. */
function tellingWords(name: string): string[] {
	return toWords(name.toLowerCase())
		.map(({ text }) => text)
		.filter((word) => !SMALL.has(word));
}

/**
 * Whether a name as resolved is the coded one: the same words; for a source without a name of its own (a role, a crowd, a
 * document, somebody unnamed) one may say more than the other ("police officer", "officer").
 */
export function isNamed(gold: Attribution, name: string | undefined): boolean {
	const answers = gold.speaker === null ? [] : [gold.speaker, ...(gold.alsoKnown ?? [])];
	const loose = gold.identification !== 'named' && gold.identification !== 'metonym';
	const given = tellingWords(name ?? '');
	return answers.map(tellingWords).some((right) => {
		const holds = (one: string[], other: string[]) => other.length > 0 && other.every((word) => one.includes(word));
		return loose ? holds(right, given) || holds(given, right) : holds(right, given) && holds(given, right);
	});
}

/** Yes-or-no questions of a pair: whether it counts, and whether it is right. */
const QUESTIONS: Record<string, { counts: (pair: Pair) => boolean; right: (pair: Pair) => boolean }> = {
	'all found': { counts: () => true, right: ({ covered }) => covered },
	'nested found': { counts: ({ gold }) => gold.within !== undefined, right: ({ covered }) => covered },
	'name right': { counts: isSourced, right: ({ gold, speaker }) => isNamed(gold, speaker?.name) },
	'side right': { counts: isSourced, right: ({ gold, speaker }) => speaker?.side === gold.side },
	'source type right': { counts: isSourced, right: ({ gold, speaker }) => speaker?.type === gold.sourceType },
	'identified right': { counts: isSourced, right: ({ gold, found }) => found?.identification === gold.identification },
	'type right': { counts: isMatched, right: ({ gold, found }) => found?.mode === gold.type },
	'stance right': {
		counts: ({ gold, found }) => gold.cue !== null && found?.cue != null,
		right: ({ gold, found }) => found?.cue?.stance === gold.stance
	}
};

function isMatched({ found }: Pair): boolean {
	return found !== undefined;
}

function isSourced(pair: Pair): boolean {
	return isMatched(pair) && pair.gold.source !== null;
}

/** Countings of one text: of each question how many cases there are ("asked …"), and how many are right ("right …"). */
type Answers = Record<string, number>;

function answer({ pairs }: Read): Answers {
	return Object.fromEntries(
		Object.entries(QUESTIONS).flatMap(([measure, { counts, right }]) => {
			const asked = pairs.filter(counts);
			return [
				[`asked ${measure}`, asked.length],
				[`right ${measure}`, asked.filter(right).length]
			];
		})
	);
}

const ANSWERED: Record<string, Measure<Answers>> = Object.fromEntries(
	Object.keys(QUESTIONS).map((measure) => [
		measure,
		{
			value: (answers) =>
				answers[`asked ${measure}`] === 0 ? 0 : answers[`right ${measure}`] / answers[`asked ${measure}`],
			n: (answers) => answers[`asked ${measure}`]
		}
	])
);

/** Rows of the set `breadth`: over all texts, and over those of each kind of prose. */
export function scoreBreadth(reads: Read[] = readBreadth().map(readText)): Row[] {
	return ['all', ...PROSE].flatMap((split) => {
		const part = reads.filter(({ text }) => split === 'all' || text.kind === split);
		const counts = part.map(({ text }): Counts =>
			countQuotes(text.text, innerFirst(text).map(toGold), unseen(text), new Set())
		);
		return [...toRows('breadth', split, counts), ...bootstrapRows('breadth', split, part.map(answer), ANSWERED)];
	});
}

const COLUMNS = {
	speech: 'speech found',
	F1: 'content F1',
	precision: 'precision',
	span: 'speaker right',
	name: 'name right',
	side: 'side right',
	source: 'source type right',
	type: 'type right',
	nested: 'nested found'
};

/** The rows of each kind of prose as parts of the whole set, the measures of the matrix alone. */
export function toProse(rows: Row[]): Row[] {
	const columns: string[] = Object.values(COLUMNS);
	return rows
		.filter(({ split, measure, n }) => split !== 'all' && columns.includes(measure) && n > 0)
		.map((row) => toPart({ ...row, split: 'all' }, 'prose', row.split));
}

/** One line for each kind of prose, in per cent, with the number of attributions. */
export function toMatrix(rows: Row[]): string {
	const line = (cells: string[]) => cells.map((cell, index) => (index ? cell.padStart(10) : cell.padEnd(12))).join('');
	const lines = [...PROSE, 'all'].map((split) => {
		const row = (measure: string) => rows.find((one) => one.split === split && one.measure === measure);
		const shares = Object.values(COLUMNS).map((measure) => {
			const { value = 0, n = 0 } = row(measure) ?? {};
			return n === 0 ? '–' : (value * 100).toFixed(1);
		});
		return line([split, String(row('all found')?.n), ...shares]);
	});
	return [line(['breadth', 'n', ...Object.keys(COLUMNS)]), ...lines].join('\n');
}
