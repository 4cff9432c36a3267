import { expect, test } from 'vitest';
import { EMPTY_CONTEXT } from '#lib/lexicon/gazetteer.ts';
import { findNames } from '../name/names.ts';
import { findSegments } from '../text/segment.ts';
import { toDoc } from '../text/to-doc.ts';
import { findNamings } from './namings.ts';

const namingsOf = (text: string) => {
	const doc = toDoc(text, findSegments(text));
	return findNamings(doc, [], findNames(doc, EMPTY_CONTEXT), EMPTY_CONTEXT);
};

/** What describes, names alone left out: "title mayor = person: Ina Holt". */
const found = (text: string) =>
	namingsOf(text)
		.filter(({ rule }) => rule !== 'name')
		.map(({ rule, form, referent }) => `${rule} ${form} = ${referent}`);

test.each<[string, string[]]>([
	['Mayor Ina Holt spoke.', ['title mayor = person: Ina Holt']],
	['Ina Holt, a former judge, spoke.', ['apposition judge = person: Ina Holt']],
	['Sen. Ina Holt spoke.', ['title senator = person: Ina Holt']],
	[
		'Senator Ina Holt spoke. Later the senator left.',
		['title senator = person: Ina Holt', 'chain senator = person: Ina Holt']
	],
	[
		'Senator Ina Holt met Senator Jon Reed. Later the senator left.',
		['title senator = person: Ina Holt', 'title senator = person: Jon Reed']
	],
	['The Syrian regime fell.', ['nation regime = government: Syria']],
	['The regime in Damascus fell.', ['of regime = government: Syria']],
	[
		'Syria’s government met. The regime then fell.',
		['nation government = government: Syria', 'chain regime = government: Syria']
	],
	['Syria’s government met. The administration left.', ['nation government = government: Syria']],
	['The tax regime changed in Norway.', []],
	['The Peruvian leader spoke.', ['nation leader = leader: Peru']],
	['The former Peruvian leader spoke.', []],
	['The majority leader spoke.', []],
	['The war in Yemen goes on.', ['of war = war: Yemen']],
	['Some fear war. The Yemen conflict goes on.', ['nation conflict = war: Yemen']],
	['The crisis in Yemen goes on.', []],
	['The war in Yemen goes on. The crisis in Yemen grows.', ['of war = war: Yemen', 'of crisis = war: Yemen']],
	['The invasion of Kuwait began.', ['of invasion = war: Kuwait']],
	['War crimes in Yemen were tried.', []],
	['Sanctions on Cuba stay.', ['of sanctions = sanctions: Cuba']],
	['Syrian rebels took the hill.', ['nation rebel = militants: Syria']],
	['Fighter jets flew over.', []],
	['Rioters burned the hall.', ['phrase rioter = protesters: those who protest']],
	['Undocumented workers left.', ['phrase undocumented worker = incomers: people without leave to stay']],
	['The company moved. Ferry company Norland Lines left.', []],
	['', []]
])('%s', (text, expected) => {
	expect(found(text)).toEqual(expected);
});

test('a name alone is a form as printed, with its voice', () => {
	const text = 'Ina Holt spoke. “I trust Holt,” said Jon Reed.';
	const names = namingsOf(text).filter(({ rule }) => rule === 'name');
	expect(names.map(({ form, referent, voice }) => [form, referent, voice])).toEqual([
		['ina holt', 'person: Ina Holt', 'own'],
		['holt', 'person: Ina Holt', 'direct'],
		['jon reed', 'person: Jon Reed', 'own']
	]);
});
