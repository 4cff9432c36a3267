import { expect, test } from 'vitest';
import { aCoding, aReport, aSource } from '../../../../../tests/support/builders.ts';
import { anAnalysis, aQuotation, aSpeaker, READ_TEXT } from '../../../../../tests/support/an-analysis.ts';
import { sumUp, toBehind } from './behind.ts';

const speakers = [aSpeaker(), aSpeaker({ id: 1, name: 'Ole Berg' })];
const quotations = [aQuotation(), aQuotation({ id: 1, speaker: null, content: [{ start: 0, end: 9 }] })];
const known = {
	reports: [aReport({ article: 1, hasText: true }), aReport({ article: 2 })],
	codings: [aCoding({ id: 5, article: 2, sources: [aSource({ id: 7 }), aSource({ id: 8, speaker: 'Ole Berg' })] })],
	analyses: new Map([[1, anAnalysis({ speakers, quotations })]]),
	texts: new Map([[1, READ_TEXT]])
};

const coded = (source?: number) => ({ opens: 'coding' as const, article: 2, coding: 5, source });
const words = (span: { start: number; end: number }) => ({ opens: 'words' as const, article: 1, spans: [span] });

test('speakers and reports behind a number can be counted', () => {
	const behind = toBehind([coded(7), coded(8), words(quotations[0].content[0])], known);
	expect(behind.map(({ who }) => who).toSorted()).toEqual(['Mara Lind', 'Mara Lind', 'Ole Berg']);
	expect(sumUp(behind)).toBe('3 places in 2 reports, of 2 speakers: Mara Lind 2, Ole Berg 1.');
});

test('who is not named counts as unattributed; what is no quotation has no speaker', () => {
	expect(sumUp(toBehind([words(quotations[1].content[0])], known))).toContain('of 1 speaker: unattributed 1');
	expect(sumUp(toBehind([words({ start: 3, end: 5 }), coded()], known))).toBe('2 places in 2 reports.');
});
