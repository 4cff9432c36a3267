import { expect, test } from 'vitest';
import { aQuotation, anAnalysis, READ_TEXT, spanOf } from '../../../../tests/support/an-analysis.ts';
import { parseSpans } from '../text/highlights.ts';
import { toAsked, toPrinted } from './printed.ts';

test('a quotation in words: who, of what kind, how, by which cue', () => {
	const [, row] = toPrinted(READ_TEXT, anAnalysis());
	expect(row).toMatchObject({
		speaker: 'Mara Lind',
		side: 'Northland',
		source: 'government, named',
		mode: 'mixed quotation',
		cue: '“told”, neutral',
		content: 'that “the boats are ready” and would leave at noon',
		words: 9,
		quotedWords: 4
	});
});

test('nobody named is unattributed, no cue is none, and an interrupted quotation is one row', () => {
	const content = [spanOf('the boats are ready'), spanOf('leave at noon')];
	const quotations = [aQuotation({ speaker: null, cue: null, identification: 'none', content })];
	const [row] = toPrinted(READ_TEXT, anAnalysis({ quotations }));
	expect(row).toMatchObject({
		speaker: 'unattributed',
		side: 'none',
		source: 'not identified',
		cue: 'none',
		content: 'the boats are ready … leave at noon'
	});
	expect(row && parseSpans(toAsked(row.spans))).toEqual(content);
});
