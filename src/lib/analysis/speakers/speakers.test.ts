import { describe, expect, it } from 'vitest';
import { aCorrection, aDecision } from '../../../../tests/support/a-correction.ts';
import { anAnalysis, READ_TEXT } from '../../../../tests/support/an-analysis.ts';
import { aCoding, aSource } from '../../../../tests/support/builders.ts';
import type { Coding } from '../compare/report.ts';
import type { Correction } from '../correction/correction.ts';
import type { Decision } from '../correction/decision.ts';
import { isPrivate, toEntries } from './entries.ts';
import { namesakeAfterUndo } from './namesakes.ts';
import { toPortrait } from './portrait.ts';
import { sentenceAround, toStatements } from './statements.ts';

const LIND = { name: 'Mara Lind', side: 'Northland' };
const GOVERNMENT = { name: 'Government of Northland', side: 'Northland' };
const merge = aCorrection({ id: 1, kind: 'merge', speaker: GOVERNMENT, into: { ...LIND, type: 'government' } });

function said(corrections: Correction[] = [], decisions: Decision[] = [], codings: Coding[] = []) {
	const analysis = anAnalysis();
	const spans = analysis.speakers.flatMap(({ mentions }) => mentions);
	const forms = new Map(spans.map(({ start, end }) => [start, READ_TEXT.slice(start, end)]));
	const reading = { article: 1, version: 1, analysis, forms, text: READ_TEXT, engine: 'parallax 0.1.0' };
	return toStatements([reading], codings, { corrections, decisions });
}

const coded = aCoding({
	article: 2,
	sources: [
		aSource(),
		aSource({ id: 2, speaker: 'Edda Holm', side: 'none', type: 'citizen', mode: 'direct' }),
		aSource({ id: 3, speaker: 'people at the pier', side: 'none', type: 'citizen', identification: 'collective' }),
		aSource({ id: 4, speaker: 'Ole Berg', place: 'caption' })
	]
});

describe('toStatements', () => {
	it('keeps the kinds of coder apart, and leaves captions out', () => {
		const { statements } = said([], [], [coded]);
		expect(statements.map(({ coderKind, name }) => `${coderKind} ${name}`)).toEqual([
			'engine Government of Northland',
			'engine Mara Lind',
			'model Mara Lind',
			'model Edda Holm',
			'model people at the pier'
		]);
	});

	it('follows corrections and decisions, and says whose they are', () => {
		const berg = { name: 'Ole Berg', side: 'Southland', type: 'expert' as const };
		const { statements } = said([merge], [aDecision({ decision: 'correct', speaker: berg, by: 'CD' })]);
		expect(statements.map(({ name, coded: was, by }) => [name, was.name, by.join()])).toEqual([
			['Mara Lind', 'Government of Northland', 'AB'],
			['Ole Berg', 'Ole Berg', 'CD']
		]);
	});

	it('leaves what a person coded as it is', () => {
		const human = { ...coded, coderKind: 'human' as const, coder: 'EF' };
		const rename = aCorrection({ id: 1, kind: 'rename', name: 'M. Lind' });
		expect(said([rename], [], [human]).statements.map(({ name }) => name)).toContain('Mara Lind');
	});
});

describe('sentenceAround', () => {
	it('gives the whole sentences that the words stand in', () => {
		const text = 'One is short.\nTwo is  longer. Three goes on.';
		const sentences = [
			{ start: 0, end: 13 },
			{ start: 14, end: 29 },
			{ start: 30, end: 44 }
		];
		expect(sentenceAround(text, sentences, { content: [{ start: 18, end: 24 }] })).toBe('Two is longer.');
		expect(sentenceAround(text, [], { content: [{ start: 0, end: 3 }] })).toBe('One');
	});
});

describe('toEntries', () => {
	it('lists speakers with the reports each kind of coder has, a private person as such', () => {
		const entries = toEntries(said([], [], [coded, { ...coded, id: 9, article: 3 }]).statements);
		const told = entries.map(({ name, counted, private: hidden }) => [
			name,
			counted.map(({ kind, reports, statements }) => `${kind} ${reports}/${statements}`).join(', '),
			hidden
		]);
		expect(told).toEqual([
			['Edda Holm', 'model 2/2', true],
			['Mara Lind', 'model 2/2, engine 1/1', false],
			['people at the pier', 'model 2/2', false],
			['Government of Northland', 'engine 1/1', false]
		]);
	});

	it('takes the type from people before models before the engine, however many the others are', () => {
		const [one] = said([], [], [coded]).statements;
		const of = (coderKind: 'human' | 'model' | 'engine', type: 'citizen' | 'expert' | 'media') => ({
			...{ ...one!, coderKind, type },
			identification: 'named' as const
		});
		const engine = [of('engine', 'media'), of('engine', 'media'), of('engine', 'media')];
		expect(toEntries([...engine, of('model', 'expert')])[0]).toMatchObject({ type: 'expert', private: false });
		expect(toEntries([...engine, of('model', 'expert'), of('human', 'citizen')])[0]).toMatchObject({
			type: 'citizen',
			private: true
		});
	});
});

describe('isPrivate', () => {
	const holm = { name: 'Edda Holm', side: 'none', type: 'citizen' as const };
	const intoLind = aCorrection({ id: 1, kind: 'merge', speaker: holm, into: { ...LIND, type: 'government' } });

	it('goes by what counts now, also where somebody corrected the type', () => {
		const retype = aCorrection({ id: 1, kind: 'retype', type: 'expert', speaker: holm });
		expect(isPrivate(holm, said([], [], [coded]).statements)).toBe(true);
		expect(isPrivate(holm, said([retype], [], [coded]).statements)).toBe(false);
		expect(isPrivate({ ...LIND, type: 'unclear' }, said([], [], [coded]).statements)).toBe(false);
	});

	it('still knows a private person of whom nothing counts any more: merged away, or no longer in the story', () => {
		expect(isPrivate(holm, said([intoLind], [], [coded]).statements)).toBe(true);
		expect(isPrivate(holm, [])).toBe(true);
		expect(isPrivate({ ...holm, type: 'unclear' }, [])).toBe(true);
		expect(isPrivate({ ...LIND, type: 'government' }, [])).toBe(false);
	});
});

describe('namesakeAfterUndo', () => {
	const rename = (id: number, speaker: { name: string; side: string }, name: string) =>
		aCorrection({ id, kind: 'rename', speaker, name });
	const asked = (corrections: Correction[], id: number) =>
		namesakeAfterUndo(said(corrections).statements, { corrections }, id);

	it('finds the one name that two speakers would go by, taken back or brought back', () => {
		const undone = [rename(1, LIND, 'Q'), aCorrection({ id: 2, kind: 'undo', undoes: 1 }), rename(3, GOVERNMENT, 'Q')];
		expect(asked(undone, 2)).toEqual({ name: 'Q', side: 'Northland' });
		const moved = [rename(1, LIND, 'Q'), rename(2, GOVERNMENT, 'Mara Lind')];
		expect(asked(moved, 1)).toEqual({ name: 'Mara Lind', side: 'Northland' });
	});

	it('finds nothing where names stay apart, were one before, or nothing is undone', () => {
		const all = [rename(1, LIND, 'Q')];
		expect(asked(all, 1)).toBeUndefined();
		expect(asked(all, 7)).toBeUndefined();
		const already = [rename(1, LIND, 'Q'), rename(2, GOVERNMENT, 'Q'), rename(3, LIND, 'Q')];
		expect(asked(already, 3)).toBeUndefined();
	});
});

describe('toPortrait', () => {
	it('gathers forms, names and types with who said so, and counts each kind of coder apart', () => {
		const portrait = toPortrait(said([merge], [], [coded]), LIND);
		expect(portrait.forms).toEqual([
			{ value: 'Harbour chief Mara Lind', n: 1 },
			{ value: 'Northland', n: 1 }
		]);
		expect(portrait.names).toContainEqual({ value: 'Government of Northland, Northland', by: 'parallax 0.1.0', n: 1 });
		expect(portrait.types).toContainEqual({ value: 'government', by: 'model reader A', n: 1 });
		expect(portrait.parts).toMatchObject([
			{ kind: 'model', reports: 1, statements: 1, words: null, modes: { direct: 0, mixed: 0, indirect: 1 } },
			{
				kind: 'engine',
				reports: 1,
				statements: 2,
				words: { all: 14, quoted: 7 },
				modes: { direct: 0, mixed: 2, indirect: 0 }
			}
		]);
		expect(portrait.parts[1]!.cues).toEqual([
			{ value: 'call', n: 1, stance: 'label' },
			{ value: 'tell', n: 1, stance: 'neutral' }
		]);
	});

	it('is empty where nothing counts for a speaker any more', () => {
		expect(toPortrait(said([merge]), GOVERNMENT)).toEqual({
			forms: [],
			names: [],
			types: [],
			identifications: [],
			parts: []
		});
	});
});
