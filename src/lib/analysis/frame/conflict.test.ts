import { describe, expect, test } from 'vitest';
import { EMPTY_CONTEXT, type StoryContext } from '#lib/lexicon/gazetteer.ts';
import type { Quotation, Speaker } from '../analysis.ts';
import { findSegments } from '../text/segment.ts';
import { toDoc } from '../text/to-doc.ts';
import { findEvidence } from './evidence.ts';

const STORY: StoryContext = {
	...EMPTY_CONTEXT,
	countries: [
		{ side: 'Ostmark', names: ['Ostmark'], demonyms: ['Ostmarker'], seats: ['Brunnow'] },
		{ side: 'Vell', names: ['Vell'], demonyms: ['Vellish'], seats: ['Carrow'] }
	],
	bodies: [{ name: 'Ferrymen’s Union', forms: ['Ferrymen’s Union'], side: 'the union', type: 'ngo' }],
	people: [
		{ name: 'Ida Holm', forms: ['Holm'], side: 'Ostmark', type: 'government' },
		{ name: 'Tomas Brandt', forms: ['Brandt'], side: 'Vell', type: 'government' }
	]
};

function read(text: string, quotations: Quotation[] = [], speakers: Speaker[] = []) {
	const told = { quotations, speakers, named: [], context: STORY, day: null };
	return findEvidence(toDoc(text, findSegments(text)), told).filter(({ item }) => item === 'C1' || item === 'C2');
}

function items(text: string): string {
	return [...new Set(read(text).map((evidence) => evidence.item))].join(' ');
}

describe('conflict', () => {
	test.each([
		['C1', 'Brunnow rejected the offer that Vell made on Monday.'],
		['C1', 'Vell denied that Ostmark had been told.'],
		['C1', 'The union opposed the plan of the company.'],
		['C1', 'Holm clashed with Brandt over the price of grain.'],
		['C1', 'A diplomatic row over fishing broke out between Ostmark and Vell.'],
		['C1', 'Tensions between Brunnow and Carrow rose in spring.'],
		['C1', 'The border dispute with Vell has kept Ostmark busy for years.'],
		['C1', 'Carrow has voiced concern about the ships that Ostmark bought.'],
		['C1', 'The purchase drew sharp criticism from Vell, while Ostmark said nothing.'],
		['C1', 'Residents protested against the mayor.'],
		['C1', 'Ostmark objected to the Vellish plan.'],
		['C1', 'Ostmark threatened Vell with a new tariff.'],
		['C1', 'The ministry disputed figures given by the union.'],
		['C1', 'Brandt called the fee a robbery. Holm rejected the comparison.'],
		[
			'C1',
			'Vell will close the lock to ships of Ostmark. Carrow gave no reason. Brunnow’s government protested within hours.'
		],
		['C1', 'Farmers sued the government.'],
		['C1 C2', 'Ostmark accused Vell of holding back the grain.'],
		['C1 C2', 'Holm blamed the Vellish government for the delay.'],
		['C1 C2', 'The ministry was condemned by the union and by Vell.'],
		['C1 C2', 'Vell was sharply criticised by Ostmark.'],
		['C1 C2', 'Activists denounced the company.']
	])('%s: %s', (expected, text) => {
		expect(items(text)).toBe(expected);
	});
});

describe('look-alikes', () => {
	test.each([
		'The tension in the rope was too high, the crew of Vell said.',
		'Ostmark won three matches in a row.',
		'A row of houses stands between the harbour and the sea.',
		'Ostmark clashed with Vell in the last match of the cup.',
		'The crowd protested when the referee of Ostmark sent the Vellish striker off.',
		'A strange object fell from the sky over Ostmark.',
		'The object of the talks between Ostmark and Vell is a new bridge.',
		'The man was condemned to six years by a court in Brunnow.',
		'Two men were accused of theft.',
		'The paint clashes badly.',
		'He rejected the idea.',
		'Her body rejected the new kidney, doctors said.',
		'The port opposed to the island is called Vell.',
		'As opposed to Vell, Ostmark has no coal.',
		'The condemned building in Carrow will come down in May.',
		'The company has voiced concern for its workers.',
		'A rift valley runs through Ostmark.',
		'Ostmark and Vell signed a treaty on fishing.',
		'The firefighters blasted a hole in the wall.',
		'Ilse Maron has slammed the Sarn gate in the face of every ferryman.',
		'The sea was calm. Holm rejected the comparison.',
		'Vell is small. The nurse said the body had rejected the new kidney.',
		'Holm denied nothing and slept well.'
	])('%s', (text) => {
		expect(items(text)).toBe('');
	});
});

test('the rule names the word and both parties', () => {
	const [evidence] = read('Ostmark rejected the Vellish offer.');
	expect(evidence?.rule).toBe('verb of disagreement “reject”, between Ostmark and Vell');
});

test('evidence says where it stands', () => {
	const quiet = 'The sea was calm.';
	const found = read(`${quiet}\n${quiet}\nVell denied that Ostmark had been told.`);
	expect(found.map((evidence) => [evidence.place, evidence.voice])).toEqual([['body', 'own']]);
});

describe('reproach inside a quotation', () => {
	const text = 'Holm called the Vellish sale “illegal” on Monday.';
	const speaker: Speaker = {
		id: 0,
		name: 'Ida Holm',
		side: 'Ostmark',
		type: 'government',
		identification: 'named',
		mentions: []
	};
	const quotation: Quotation = {
		id: 0,
		mode: 'mixed',
		kind: 'labelling',
		pattern: 'LABEL',
		content: [{ start: 12, end: 38 }],
		cue: { start: 5, end: 11, lemma: 'call', stance: 'label' },
		source: { start: 0, end: 4 },
		speaker: 0,
		identification: 'named',
		channel: null,
		level: 0,
		parent: null,
		words: 4,
		quotedWords: 1,
		place: 'lead',
		position: 0.24,
		confidence: 0.7
	};

	test('a word that calls another party’s act wrong is C2, in the voice of that word', () => {
		const found = read(text, [quotation], [speaker]);
		expect(found.map(({ item, voice, start, end }) => [item, voice, text.slice(start, end)])).toEqual([
			['C2', 'direct', 'called the Vellish sale “illegal”']
		]);
	});

	test('the same word about one’s own side is none', () => {
		expect(read(text, [quotation], [{ ...speaker, side: 'Vell' }])).toEqual([]);
	});

	test('nor is a thing’s name or a denial', () => {
		for (const words of [
			'Holm called the Vellish plan a remedy for illegal logging.',
			'Holm called the Vellish sale not illegal.'
		]) {
			const content = [{ start: 12, end: words.length - 1 }];
			expect(read(words, [{ ...quotation, content }], [speaker])).toEqual([]);
		}
	});
});
