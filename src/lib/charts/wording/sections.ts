import type { Comparison } from '#lib/analysis/compare/comparison.ts';
import type { Span } from '#lib/analysis/text/span.ts';
import { supportOf } from '#lib/analysis/compare/small-n.ts';
import {
	findDistinctive,
	LEAST_TEXTS,
	type Distinctive,
	type DistinctiveWords
} from '#lib/analysis/wording/distinctive.ts';
import { wordingCard } from '#lib/analysis/wording/cards.ts';
import { WORD_KINDS } from '#lib/analysis/wording/wording.ts';
import type { Worded, WordedGroup } from '#lib/analysis/wording/worded.ts';
import { colourOf, drawEngine, findMark, type EngineChart, type EnginePiece } from '../engine-chart.ts';
import type { Series } from '../series.ts';
import { count } from '../story/lines.ts';

/** So many texts have a column at once; the filters choose others. */
const MOST_TEXTS = 12;
/** So many words are listed for one side. */
const MOST_WORDS = 20;
const SMALL_Q = 0.05;
const ELSEWHERE = 'elsewhere';
const IN_ERRORS = 'z';
const CORRECTED = 'q';

const KIND_ROW: Record<(typeof WORD_KINDS)[number], string> = {
	evaluative: 'words that judge',
	hedge: 'hedges',
	booster: 'boosters',
	factive: 'factives and implicatives',
	marks: 'words in marks, given to nobody'
};

/** Everything the charts of the page of wording are made from. */
export interface WordingView {
	comparison: Comparison;
	groups: WordedGroup[];
}

const toEngineView = ({ comparison, groups }: WordingView) => ({
	comparison,
	labels: groups.map(({ label }) => label),
	engines: [...new Set(groups.map(({ coder }) => coder.label))]
});

const wordsIn = (article: number, spans: readonly Span[]) =>
	spans.map(({ start, end }) => ({ opens: 'words' as const, article, spans: [{ start, end }] }));

const textsOf = ({ groups }: WordingView): Worded[] => groups.flatMap(({ texts }) => texts);

/** Kinds of words × texts: how many in the outlet's own voice, and of how many words. */
export function kindsChart(view: WordingView): EngineChart {
	const all = textsOf(view);
	const texts = all.slice(0, MOST_TEXTS);
	return drawEngine(toEngineView(view), wordingCard('wording-kinds'), {
		kind: 'heat',
		title: 'Words that judge, hedge, stress or take for granted, text by text — words in the outlet’s own voice',
		axis: 'words in the outlet’s own voice; in brackets for 1,000 such words',
		rows: WORD_KINDS.map((kind) => KIND_ROW[kind]),
		groups: texts.map(({ label }) => label),
		heads: Object.fromEntries(texts.map(({ label, own }) => [label, `of ${count(own.length, 'own word')}`])),
		caption:
			all.length > texts.length
				? [`The first ${MOST_TEXTS} texts of ${all.length}; the filters choose others.`]
				: ['A description of each text: such counts say little about whether a sentence is loaded.'],
		empty: 'The engine read no text under these filters.',
		pieces: texts.flatMap((text) => WORD_KINDS.map((kind) => toKindPiece(text, kind)))
	});
}

function toKindPiece(text: Worded, kind: (typeof WORD_KINDS)[number]): EnginePiece {
	const found = text.wordings.filter((one) => one.kind === kind && one.voice === 'own');
	const own = text.own.length;
	const rate = own === 0 || found.length === 0 ? '' : ` (${((1000 * found.length) / own).toFixed(1)})`;
	return {
		row: KIND_ROW[kind],
		group: text.label,
		key: `${text.id}:${kind}`,
		value: found.length,
		numerator: found.length,
		denominator: own,
		n: 1,
		support: 'list',
		label: `${found.length}${rate}`,
		colour: colourOf(text.kind),
		evidence: wordsIn(text.article, found)
	};
}

/** One side of a comparison of words: a report in focus, an added one, or an outlet of the pool with three texts or more. */
interface Side {
	id: string;
	label: string;
	kind: Worded['kind'];
	here: Worded[];
	elsewhere: Worded[];
}

function toSides(view: WordingView): Side[] {
	const all = textsOf(view);
	const pool = all.filter(({ kind }) => kind === 'pool');
	const alone = all
		.filter(({ kind }) => kind !== 'pool')
		.map((text) => ({ id: text.id, label: text.label, kind: text.kind, here: [text], elsewhere: pool }));
	const slugs = [...new Set(pool.map(({ slug }) => slug))];
	const outlets = slugs.flatMap((slug): Side[] => {
		const here = pool.filter((text) => text.slug === slug);
		if (here.length < LEAST_TEXTS) return [];
		const elsewhere = pool.filter((text) => text.slug !== slug);
		return [{ id: `outlet-${slug}`, label: here[0]!.label, kind: 'pool', here, elsewhere }];
	});
	return [...alone, ...outlets];
}

/** Words that one side uses more than the rest of the coverage, a chart for each side. */
export function distinctiveCharts(view: WordingView): EngineChart[] {
	return toSides(view).map((side) => distinctiveChart(view, side, findDistinctive(side.here, side.elsewhere)));
}

function distinctiveChart(view: WordingView, side: Side, found: DistinctiveWords): EngineChart {
	const more = found.rows.filter(({ z, here }) => z > 0 && here > 0);
	const firm = more.filter(({ q }) => q <= SMALL_Q);
	const listed = (firm.length > 0 ? firm : more).slice(0, firm.length > 0 ? MOST_WORDS : MOST_WORDS / 2);
	const one = side.here.length === 1;
	return drawEngine(toEngineView(view), wordingCard('distinctive'), {
		variant: side.id,
		kind: 'heat',
		unshaded: true,
		title: `Distinctive wording: ${side.label} — uses in its own voice`,
		axis: 'uses of the words in their own voice; z: difference of log-odds in standard errors; q: p corrected for every word tested',
		rows: listed.map(({ word }) => word),
		groups: listed.length === 0 ? [] : [side.label, ELSEWHERE, IN_ERRORS, CORRECTED],
		caption: [
			`${side.label}: ${count(side.here.length, 'text')}, ${count(found.words.here, 'own word')}; elsewhere ${count(side.elsewhere.length, 'text')}, ${count(found.words.elsewhere, 'own word')}.`,
			...(found.refused
				? []
				: [
						`${count(found.family, 'word')} tested, all that stand in ${LEAST_TEXTS} texts or more; ${firm.length === 0 ? 'at q ≤ .05 none stands out, and the first are listed as a description' : `${firm.length} used more here at q ≤ .05`}.`
					]),
			...(one ? ['One text: what stands out is this text’s, not the outlet’s.'] : [])
		],
		empty:
			found.refused === 'no-other-text'
				? 'No other text is stored here, so no wording can stand out. Add reports, or choose other filters.'
				: `No word stands in ${LEAST_TEXTS} texts, so nothing was tested. Add reports, or choose other filters.`,
		pieces: listed.flatMap((row) => toWordPieces(side, found, row))
	});
}

/** A word as a row of the table: uses here and elsewhere, the difference in standard errors, and its corrected p. */
function toWordPieces(side: Side, { words }: DistinctiveWords, row: Distinctive): EnginePiece[] {
	const { word, here, elsewhere, z, q } = row;
	const n = side.here.length;
	const piece = (group: string, value: number, label: string): EnginePiece => ({
		row: word,
		group,
		key: `${side.id}:${word}:${group}`,
		value,
		numerator: here,
		denominator: words.here,
		n,
		support: supportOf(n),
		label,
		colour: colourOf(side.kind),
		evidence: []
	});
	const uses = side.here.flatMap(({ article, own }) =>
		wordsIn(
			article,
			own.filter((one) => one.word === word)
		)
	);
	const others = { numerator: elsewhere, denominator: words.elsewhere, n: side.elsewhere.length };
	return [
		{ ...piece(side.label, here, `${here} of ${words.here}`), evidence: uses },
		{ ...piece(ELSEWHERE, elsewhere, `${elsewhere} of ${words.elsewhere}`), ...others },
		piece(IN_ERRORS, z, z.toFixed(2)),
		piece(CORRECTED, q, q < 0.001 ? '< .001' : q.toFixed(3).replace(/^0/, ''))
	];
}

/** One step of the page of wording. */
export interface WordingSection {
	id: string;
	title: string;
	series: Series[];
}

/** The charts of the page of wording, in their order. */
export function toWordingSections(view: WordingView): WordingSection[] {
	return [
		{ id: 'kinds', title: 'Words that judge, hedge and stress', series: [kindsChart(view).series] },
		{ id: 'distinctive', title: 'Distinctive wording', series: distinctiveCharts(view).map(({ series }) => series) }
	];
}

/** What stands behind one mark of one chart of the page of wording; `undefined` where it has no such mark. */
export function findWorded(view: WordingView, chart: string, mark: string): ReturnType<typeof findMark> {
	if (chart.startsWith('distinctive')) return findMark(distinctiveCharts(view), chart, mark);
	return chart === 'wording-kinds' ? findMark([kindsChart(view)], chart, mark) : undefined;
}
