import { describe, expect, it } from 'vitest';
import { aCorrection, aDecision } from '../../../../tests/support/a-correction.ts';
import { anAnalysis, aQuotation, READ_TEXT, spanOf } from '../../../../tests/support/an-analysis.ts';
import { aCoding, aSource } from '../../../../tests/support/builders.ts';
import type { Analysis } from '../analysis.ts';
import { compare } from '../compare/compare.ts';
import { toEngineSources } from '../compare/engine-sources.ts';
import { aReport, aStory } from '../../../../tests/support/builders.ts';
import { allFilters } from '../../../../tests/support/a-comparison.ts';
import { correctAnalysis } from './correct-analysis.ts';
import { coderOf, correctCoding, linkCoding, sourcesAsCoded } from './correct-coding.ts';
import { type Correction, keyOf, type Links, toResolver } from './correction.ts';
import { type Decision, decisionsInForce } from './decision.ts';

const GOVERNMENT = { name: 'Government of Northland', side: 'Northland' };
const LIND = { name: 'Mara Lind', side: 'Northland', type: 'government' as const };
const merge = aCorrection({ id: 1, kind: 'merge', speaker: GOVERNMENT, into: LIND });

function correct(corrections: Correction[], decisions: Decision[] = [], analysis: Analysis = anAnalysis()) {
	const forms = new Map(
		analysis.speakers.flatMap(({ mentions }) =>
			mentions.map(({ start, end }) => [start, READ_TEXT.slice(start, end)] as const)
		)
	);
	const reading = { article: 1, version: 1, analysis, forms };
	return correctAnalysis(reading, toResolver(corrections), decisionsInForce(decisions));
}

const rows = ({ analysis }: { analysis: Analysis }) =>
	toEngineSources(analysis).map(({ speaker, mode, quotations }) => `${speaker} ${mode} ${quotations.join(',')}`);

describe('correctAnalysis', () => {
	it('gives back what it was given where nothing is corrected', () => {
		const analysis = anAnalysis();
		expect(correct([], [], analysis)).toEqual({ analysis, by: [] });
		expect(correct([], [], analysis).analysis).toBe(analysis);
	});

	it('makes two speakers one: their mentions, and their rows', () => {
		const corrected = correct([merge]);
		expect(corrected.by).toEqual(['AB']);
		expect(corrected.analysis.speakers).toMatchObject([
			{ id: 0, name: 'Mara Lind', mentions: [spanOf('Northland'), spanOf('Harbour chief Mara Lind')] }
		]);
		expect(rows(corrected)).toEqual(['Mara Lind mixed 0,1']);
	});

	it('splits off what stands under one printed form', () => {
		const form = 'Harbour chief Mara Lind';
		const split = aCorrection({ id: 1, kind: 'split', into: { ...LIND, name: 'Another Lind' }, form });
		expect(rows(correct([split]))).toEqual(['Government of Northland mixed 0', 'Another Lind mixed 1']);
	});

	it('says the same of a newer reading of the text', () => {
		const newer = anAnalysis({ version: '9.9.9', quotations: [aQuotation({ id: 0, pattern: 'NEW', speaker: 1 })] });
		expect(rows(correct([merge], [], newer))).toEqual(['Mara Lind mixed 0']);
	});
});

describe('what was found from a quotation that is none', () => {
	const label = spanOf('called the delay “a clear insult”');
	const reproach = {
		item: 'C2',
		rule: 'called “insult” by Government of Northland, of the delay',
		voice: 'direct'
	} as const;
	const items = [
		{ ...label, ...reproach, place: 'lead' as const },
		...anAnalysis().items,
		{
			...spanOf('would leave'),
			item: 'C1' as const,
			rule: 'verb “leave”',
			voice: 'indirect' as const,
			place: 'lead' as const
		}
	];
	const names = [
		{ ...spanOf('the boats'), referent: 'ferry', form: 'the boats', voice: 'direct' as const, place: 'lead' as const },
		{ ...spanOf('leave at noon'), referent: 'ferry', form: 'leave', voice: 'indirect' as const, place: 'lead' as const }
	];
	const analysis = anAnalysis({ items, names });
	const rejection = (number: number) => {
		const { id: _, speaker: _speaker, identification: _identification, ...quotation } = analysis.quotations[number]!;
		return aDecision({ id: number + 1, decision: 'reject', quotation, speaker: null, identification: 'none' });
	};
	const told = (decisions: Decision[]) => {
		const { analysis: corrected } = correct([], decisions, analysis);
		return [...corrected.items, ...corrected.names].map(
			({ voice, ...one }) => `${'item' in one ? one.item : one.form} ${voice}`
		);
	};

	it('is out, with what a rule of the quotation alone found', () => {
		expect(told([])).toEqual(['C2 direct', 'C1 own', 'C1 indirect', 'the boats direct', 'leave indirect']);
		expect(told([rejection(0)])).toEqual(['C1 own', 'C1 indirect', 'the boats direct', 'leave indirect']);
	});

	it('is in the outlet’s own voice where it stands outside marks', () => {
		expect(told([rejection(1)])).toEqual(['C2 direct', 'C1 own', 'C1 own', 'the boats direct', 'leave own']);
	});
});

describe('decisions of people', () => {
	it('take out what is no quotation, and its words', () => {
		const corrected = correct([], [aDecision({ decision: 'reject', speaker: null, identification: 'none' })]);
		expect(rows(corrected)).toEqual(['Government of Northland mixed 0']);
		expect(corrected.analysis.lengths.attributed).toBe(5);
	});

	it('say who speaks, whatever the engine says', () => {
		const berg = { name: 'Ole Berg', side: 'Southland', type: 'expert' as const };
		expect(rows(correct([], [aDecision({ decision: 'correct', speaker: berg })]))).toEqual([
			'Government of Northland mixed 0',
			'Ole Berg mixed 1'
		]);
		const unknown = aDecision({ decision: 'correct', speaker: null, identification: 'none' });
		expect(rows(correct([], [unknown]))).toEqual(['Government of Northland mixed 0', 'unattributed mixed 1']);
	});

	it('stand where a newer reading has other ends, or no longer has the quotation', () => {
		const { start, end } = spanOf('that “the boats are ready” and would leave at noon');
		const shorter = anAnalysis({ quotations: [aQuotation({ content: [{ start: start + 5, end }], speaker: 1 })] });
		expect(rows(correct([], [aDecision()], shorter))).toEqual(['Mara Lind mixed 0']);
		expect(rows(correct([], [aDecision({ id: 4 })], anAnalysis({ quotations: [] })))).toEqual(['Mara Lind mixed -4']);
	});

	it('count once for the same words, the later one; what is taken back is as if it had never been said', () => {
		const reject = aDecision({ id: 2, decision: 'reject', speaker: null, identification: 'none' });
		expect(rows(correct([], [aDecision(), reject]))).toEqual(['Government of Northland mixed 0']);
		const undo = aDecision({ id: 3, decision: 'undo', undoes: 2 });
		expect(rows(correct([], [aDecision(), reject, undo]))).toEqual([
			'Government of Northland mixed 0',
			'Mara Lind mixed 1'
		]);
		expect(correct([], [reject, undo]).by).toEqual([]);
	});

	it('go before corrections of speakers, which hold for them as well', () => {
		const decided = aDecision({ decision: 'correct', speaker: { ...GOVERNMENT, type: 'government' } });
		expect(rows(correct([merge], [decided]))).toEqual(['Mara Lind mixed 0,1']);
	});

	it('are of one text', () => {
		expect(correct([], [aDecision({ version: 2, decision: 'reject' })]).by).toEqual([]);
	});
});

const ACROSS: Links = new Map([[keyOf(GOVERNMENT), { identity: LIND, known: LIND }]]);

describe('names of the story', () => {
	it('make two speakers of an analysis one, and nobody corrected it', () => {
		const reading = { article: 1, version: 1, analysis: anAnalysis(), forms: new Map<number, string>() };
		const linked = correctAnalysis(reading, toResolver([], ACROSS), []);
		expect(rows(linked)).toEqual(['Mara Lind mixed 0,1']);
		expect(linked.by).toEqual([]);
		expect(correctAnalysis(reading, toResolver([]), []).analysis).toBe(reading.analysis);
	});

	it('give a type where the text tells none', () => {
		const typed: Links = new Map([[keyOf(LIND), { identity: LIND, known: LIND }]]);
		const speakers = anAnalysis().speakers.map((one) => ({ ...one, type: 'unclear' as const }));
		const reading = { article: 1, version: 1, analysis: anAnalysis({ speakers }), forms: new Map<number, string>() };
		const { analysis, by } = correctAnalysis(reading, toResolver([], typed), []);
		expect(analysis.speakers.map(({ name, type }) => [name, type])).toEqual([
			[GOVERNMENT.name, 'unclear'],
			['Mara Lind', 'government']
		]);
		expect(by).toEqual([]);
		const coding = aCoding({ coderKind: 'engine', sources: [aSource({ side: 'Northland', type: 'unclear' })] });
		expect(linkCoding(coding, toResolver([], typed)).sources).toMatchObject([{ type: 'government' }]);
	});

	it('hold for what a person accepted, not for whom a person named', () => {
		const reading = { article: 1, version: 1, analysis: anAnalysis(), forms: new Map<number, string>() };
		const decided = (decision: 'accept' | 'correct') =>
			correctAnalysis(reading, toResolver([], ACROSS), [
				aDecision({ decision, speaker: { ...GOVERNMENT, type: 'government' } })
			]);
		expect(rows(decided('accept'))).toEqual(['Mara Lind mixed 0,1']);
		expect(rows(decided('correct'))).toEqual(['Mara Lind mixed 0', 'Government of Northland mixed 1']);
	});

	it('leave a row as it is that a person corrected, for the reading to tell', () => {
		const coding = aCoding({
			coderKind: 'engine',
			sources: [aSource({ speaker: GOVERNMENT.name, side: 'Northland' })]
		});
		const retype: Correction = aCorrection({ id: 1, kind: 'retype', speaker: GOVERNMENT, type: 'company' });
		expect(linkCoding(coding, toResolver([retype], ACROSS))).toBe(coding);
	});

	it('make two rows of a coding one with the quotations of both', () => {
		const coding = aCoding({
			coderKind: 'engine',
			sources: [
				aSource({ id: 1, side: 'Northland', mode: 'mixed', quotations: [3] }),
				aSource({
					id: 2,
					speaker: GOVERNMENT.name,
					side: 'Northland',
					type: 'unclear',
					mode: 'mixed',
					quotations: [1]
				}),
				aSource({ id: 3, speaker: 'Ole Berg', quotations: [2] })
			]
		});
		const { sources, correction } = linkCoding(coding, toResolver([], ACROSS));
		expect(sources.map(({ id, speaker, type, quotations }) => [id, speaker, type, quotations])).toEqual([
			[1, 'Mara Lind', 'government', [1, 3]],
			[3, 'Ole Berg', 'government', [2]]
		]);
		expect(correction).toBeUndefined();
		expect(linkCoding(coding, toResolver([]))).toBe(coding);
	});
});

describe('correctCoding', () => {
	const coding = aCoding({
		sources: [
			aSource({ id: 1, side: 'Northland' }),
			aSource({ id: 2, speaker: 'Government of Northland' }),
			aSource({ id: 3, speaker: 'both', side: 'joint', sides: ['Northland', 'Southland'] })
		]
	});
	const resolve = toResolver([merge]);

	it('counts what became one speaker in one mode once, and keeps what was coded', () => {
		const corrected = correctCoding(coding, resolve);
		expect(corrected.sources.map(({ id, speaker }) => [id, speaker])).toEqual([
			[1, 'Mara Lind'],
			[3, 'both']
		]);
		expect(sourcesAsCoded(corrected)).toBe(coding.sources);
		expect(coderOf(corrected)).toBe('model reader A, corrected by AB');
		expect(coderOf(coding)).toBe('model reader A');
	});

	it('gives a joint source one side when a person does', () => {
		const side = aCorrection({ id: 1, kind: 'side', speaker: { name: 'both', side: 'joint' }, side: 'Northland' });
		expect(correctCoding(coding, toResolver([side])).sources[2]).toMatchObject({
			side: 'Northland',
			sides: ['Northland']
		});
	});

	it('leaves a coding alone that nothing is said of', () => {
		expect(correctCoding(coding, toResolver([]))).toBe(coding);
	});

	it('re-counts the comparison, says who did it, and leaves agreement to the codes as they were given', () => {
		const second = aCoding({ id: 2, primary: false, coder: 'model reader B', sources: coding.sources });
		const codings = [coding, second].map((one) =>
			correctCoding(one, toResolver([aCorrection({ id: 1, kind: 'side', side: 'Southland' })]))
		);
		const comparison = compare(aStory(), [aReport({ focus: true })], codings, allFilters());
		const sides = comparison.measures.filter(({ measure }) => measure === 'sides');
		expect(sides.map(({ category, numerator }) => [category, numerator])).toEqual([
			['Northland', 1],
			['Southland', 1],
			['joint', 1]
		]);
		expect(sides[0]!.coder.label).toBe('model reader A, corrected by AB');
		expect(comparison.agreement).toContainEqual(expect.objectContaining({ measure: 'side Southland', positives: 0 }));
		expect(comparison.coders.correctedBy).toEqual(['AB']);
	});
});
