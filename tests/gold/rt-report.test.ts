import { expect, test } from 'vitest';
import { analyse } from '../../src/lib/analysis/analyse.ts';
import { excerpt, overlap } from '../../src/lib/analysis/text/span.ts';
import { matchReport, NOT_ARTICLE, readReport, REFERENCE } from './rt-report.ts';
import { outerOf } from './score.ts';

const report = readReport(process.cwd());
if (!report) throw new Error('The report of the first story is missing from db/seed.');
const { text, context } = report;
const analysis = analyse({ text, lang: 'en', context });
const matches = matchReport(analysis);

test('as many quotations are found as the coder found', () => {
	expect(outerOf(analysis)).toHaveLength(REFERENCE.length);
});

test.each(matches)('$reference.id: content, mode, speaker and side are right', ({ reference, quotation, iou }) => {
	expect(iou).toBeGreaterThanOrEqual(0.9);
	expect(quotation?.mode).toBe(reference.mode);
	const speaker = analysis.speakers[quotation?.speaker ?? -1];
	expect({ speaker: speaker?.name, side: speaker?.side }).toEqual({ speaker: reference.speaker, side: reference.side });
});

test('the contents are the coder’s on the whole', () => {
	const mean = matches.reduce((sum, { iou }) => sum + iou, 0) / matches.length;
	expect(mean).toBeGreaterThanOrEqual(0.95);
});

test('caption, credit, related link and tag hold no sentence and no quotation', () => {
	const read = [...analysis.sentences, ...analysis.quotations.flatMap(({ content }) => content)];
	expect(read.filter((span) => NOT_ARTICLE.some((part) => overlap(part, span) > 0))).toEqual([]);
});

test('words by side are those of the reference reading', () => {
	const words = (side: string) =>
		outerOf(analysis)
			.filter(({ speaker }) => speaker !== null && analysis.speakers[speaker].side === side)
			.reduce((sum, quotation) => sum + quotation.words, 0);
	expect(['Russia', 'United States', 'North Korea'].map(words)).toEqual([86, 66, 31]);
});

test('every span is the words it says it is', () => {
	const told = analysis.quotations.filter(({ cue }) => cue?.lemma === 'tell');
	expect(told.map(({ cue }) => cue && excerpt(text, cue))).toEqual(['told', 'told']);
});

test('the channel of the interview is named', () => {
	expect(matches.at(-1)?.quotation?.channel).toBe('Bloomberg');
});
