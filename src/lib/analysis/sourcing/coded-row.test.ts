import { describe, expect, it } from 'vitest';
import { EMPTY_CONTEXT } from '#lib/lexicon/gazetteer.ts';
import { aCoding, aReport, aSource } from '../../../../tests/support/builders.ts';
import { anAnalysis, aQuotation, aSpeaker, READ_TEXT, spanOf } from '../../../../tests/support/an-analysis.ts';
import type { Analysis } from '../analysis.ts';
import { toCodedRows } from './coded-row.ts';

const NOTHING = { analyses: new Map(), texts: new Map(), context: EMPTY_CONTEXT };
const told = (analysis: Analysis) => ({
	...NOTHING,
	analyses: new Map([[1, analysis]]),
	texts: new Map([[1, READ_TEXT]])
});
const engine = { report: aReport(), coding: aCoding({ coderKind: 'engine', coder: 'parallax 0.9.0' }) };
const ALL = { media: true };

describe('a source as a model coded it', () => {
	const rowOf = (source = aSource()) =>
		toCodedRows({ report: aReport(), coding: aCoding({ sources: [source] }) }, NOTHING, ALL)[0];

	it('has no words, place in the text, class of cue or gender: not coded, and never nothing', () => {
		expect(rowOf()).toMatchObject({
			name: 'Mara Lind',
			speaker: 'Mara Lind',
			words: null,
			quotedWords: null,
			position: null,
			stance: null,
			gender: null,
			cue: 'say',
			evidence: { opens: 'coding', article: 1, coding: 1, source: 1 }
		});
	});

	it('counts the end of a text as body, and no caption', () => {
		expect(rowOf(aSource({ place: 'end' }))?.place).toBe('body');
		expect(rowOf(aSource({ place: 'caption' }))).toBeUndefined();
	});

	it('shows who is not named, and makes one speaker of none of them', () => {
		expect(rowOf(aSource({ speaker: 'unnamed officials', identification: 'anonymous' }))).toMatchObject({
			name: 'unnamed officials',
			speaker: null
		});
	});

	it('makes no speaker of a group that nobody could tell from another', () => {
		expect(rowOf(aSource({ speaker: 'senior officials', identification: 'collective' }))?.speaker).toBeNull();
		expect(rowOf(aSource({ speaker: 'the ministry', identification: 'metonym' }))?.speaker).toBe('the ministry');
	});

	it('leaves media out where the filters do', () => {
		const member = { report: aReport(), coding: aCoding({ sources: [aSource({ type: 'media' })] }) };
		expect(toCodedRows(member, NOTHING, { media: false })).toEqual([]);
	});
});

describe('a text that the engine read', () => {
	it('gives a row for each statement, which opens its very words', () => {
		const content = [spanOf('that “the boats are ready” and would leave at noon')];
		const analysis = anAnalysis({ speakers: [aSpeaker()], quotations: [aQuotation({ content })] });
		expect(toCodedRows(engine, told(analysis), ALL)).toEqual([
			expect.objectContaining({
				speaker: 'Mara Lind',
				side: 'Northland',
				words: 9,
				quotedWords: 4,
				position: 0.4,
				place: 'lead',
				stance: 'neutral',
				cue: 'tell',
				gender: 'unknown',
				evidence: { opens: 'words', article: 1, spans: content }
			})
		]);
	});

	it('leaves out thoughts and intentions, and names nobody where nobody is', () => {
		const quotations = [
			aQuotation({ kind: 'thought' }),
			aQuotation({ id: 1, kind: 'intention' }),
			aQuotation({ id: 2, speaker: null })
		];
		expect(toCodedRows(engine, told(anAnalysis({ quotations })), ALL)).toEqual([
			expect.objectContaining({
				name: 'unattributed',
				speaker: null,
				side: 'none',
				identification: 'none',
				gender: null
			})
		]);
	});

	it('has a gender for persons only', () => {
		const speakers = [aSpeaker({ name: 'Government of Northland', identification: 'metonym' })];
		const [row] = toCodedRows(engine, told(anAnalysis({ speakers, quotations: [aQuotation()] })), ALL);
		expect(row?.gender).toBeNull();
	});

	it('says nothing where the reading is not at hand, though the coding has sources', () => {
		expect(toCodedRows({ ...engine, coding: { ...engine.coding, sources: [aSource()] } }, NOTHING, ALL)).toEqual([]);
	});
});
