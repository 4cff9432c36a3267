import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { analyse } from '../../src/lib/analysis/analyse.ts';
import type { Analysis } from '../../src/lib/analysis/analysis.ts';
import { overlap, type Span } from '../../src/lib/analysis/text/span.ts';
import { EMPTY_CONTEXT, type StoryContext } from '../../src/lib/lexicon/gazetteer.ts';
import type { Mode } from '../../src/lib/lexicon/codes.ts';
import { toRows } from './measures.ts';
import type { Row } from './rows.ts';
import { countQuotes, type GoldQuote, outerOf } from './score.ts';

/** Reference reading of the report in focus by one coder: offsets and codes, no text. */
export interface Reference {
	id: string;
	mode: Mode;
	speaker: string;
	side: string;
	source: Span;
	cue: Span;
	content: Span;
}

type Offsets = [number, number];
const PESKOV = 'Dmitry Peskov';
const PYONGYANG = 'Government of North Korea';

export const REFERENCE: Reference[] = (
	[
		['A1', 'indirect', PESKOV, 'Russia', [84, 123], [124, 132], [0, 82]],
		['A2', 'indirect', PESKOV, 'Russia', [366, 392], [393, 397], [235, 364]],
		['A3', 'indirect', PESKOV, 'Russia', [421, 423], [424, 428], [429, 487]],
		['A4', 'mixed', PYONGYANG, 'North Korea', [585, 594], [595, 601], [602, 649]],
		['A5', 'mixed', PYONGYANG, 'North Korea', [585, 594], [654, 658], [659, 708]],
		['A6', 'direct', PESKOV, 'Russia', [815, 821], [822, 826], [710, 814]],
		['A7', 'direct', PESKOV, 'Russia', [932, 945], [946, 951], [838, 931]],
		['A8', 'mixed', PYONGYANG, 'North Korea', [1778, 1787], [1788, 1794], [1795, 1889]],
		['A9', 'mixed', 'Government of the United States', 'United States', [1922, 1928], [1936, 1942], [1943, 2026]],
		['A10', 'indirect', 'unnamed US officials', 'United States', [2028, 2047], [2048, 2078], [2079, 2124]],
		['A11', 'mixed', 'Jung Pak', 'United States', [2170, 2279], [2280, 2286], [2287, 2583]]
	] as [string, Mode, string, string, Offsets, Offsets, Offsets][]
).map(([id, mode, speaker, side, ...offsets]) => {
	const [source, cue, content] = offsets.map(([start, end]) => ({ start, end }));
	return { id, mode, speaker, side, source, cue, content };
});

/** Stretches that are not article text: caption and credit, related link, outlet tag. */
export const NOT_ARTICLE: Span[] = [
	{ start: 133, end: 233 },
	{ start: 1364, end: 1457 },
	{ start: 2585, end: 2589 }
];

const STORY = 'db/seed/putin-north-korea';

/** The report and what its story knows; null where the seed is not at hand. */
export function readReport(root: string): { text: string; context: StoryContext } | null {
	const file = join(root, STORY, 'rt-report.txt');
	if (!existsSync(file)) return null;
	const known = join(root, STORY, 'context.json');
	const context = existsSync(known) ? (JSON.parse(readFileSync(known, 'utf8')) as StoryContext) : EMPTY_CONTEXT;
	return { text: readFileSync(file, 'utf8').trimEnd(), context };
}

/** Intersection over union of two contents, in code units. */
export function contentIoU(one: Span[], other: Span[]): number {
	const length = (spans: Span[]) => spans.reduce((sum, { start, end }) => sum + end - start, 0);
	const both = one.reduce((sum, a) => sum + other.reduce((part, b) => part + overlap(a, b), 0), 0);
	return both / (length(one) + length(other) - both);
}

/** The quotation found whose content is most like each reference's. */
export function matchReport(analysis: Analysis) {
	return REFERENCE.map((reference) => {
		const ranked = analysis.quotations
			.map((quotation) => ({ quotation, iou: contentIoU([reference.content], quotation.content) }))
			.sort((a, b) => b.iou - a.iou);
		return { reference, ...(ranked[0] ?? { quotation: undefined, iou: 0 }) };
	});
}

/** Rows of the set `rt-report`, by the same definitions as the larger sets; every cue of it is one of speech. */
export function scoreReport(root: string, notes: string[]): Row[] {
	const report = readReport(root);
	if (!report) {
		notes.push('Missing: the report of the first story (db/seed).');
		return [];
	}
	const { text, context } = report;
	const quote = ({ mode, source, cue, content }: Reference): GoldQuote => ({
		...content,
		speaker: { ...source, text: text.slice(source.start, source.end) },
		cue: { ...cue, text: text.slice(cue.start, cue.end) },
		type: mode
	});
	const cues = new Set(REFERENCE.flatMap(({ cue }) => text.slice(cue.start, cue.end).toLowerCase().split(' ')));
	const quotations = outerOf(analyse({ text, lang: 'en', context }));
	const rows = toRows('rt-report', 'all', [countQuotes(text, REFERENCE.map(quote), quotations, cues)]);
	// Eleven quotations say nothing of calibration.
	return rows.filter(({ measure }) => measure !== 'ECE');
}
