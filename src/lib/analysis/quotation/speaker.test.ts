import { expect, test } from 'vitest';
import type { StoryContext } from '#lib/lexicon/gazetteer.ts';
import { toDoc } from '../text/to-doc.ts';
import { findQuotations } from './quotations.ts';

const context: StoryContext = {
	countries: [{ side: 'Norland', names: ['Norland'], demonyms: ['Norlandic'], seats: ['Lindow'] }],
	bodies: [{ name: 'Harbour Herald', forms: ['Harbour Herald'], side: 'Norland', type: 'media' }],
	people: [{ name: 'Mara Voss', forms: [], side: 'Norland', type: 'government', sex: 'female' }],
	referents: []
};

function read(text: string) {
	const doc = toDoc(text, [{ start: 0, end: text.length, kind: 'body', rule: 'test' }]);
	return findQuotations(doc, context);
}

function speakers(text: string): (string | null)[] {
	const found = read(text);
	return found.quotations.map(({ speaker }) => (speaker === null ? null : found.speakers[speaker].name));
}

test.each([
	['a surname', 'The pilot Bo Marsh said boats were late. Marsh said crews were tired.', ['Bo Marsh', 'Bo Marsh']],
	['a pronoun', 'The pilot Bo Marsh said boats were late. He said that crews were tired.', ['Bo Marsh', 'Bo Marsh']],
	[
		'a pronoun of the other sex',
		'Mara Voss said boats were late. Mr. Bo Marsh said crews were tired. She added that it was cold.',
		['Mara Voss', 'Bo Marsh', 'Mara Voss']
	],
	[
		'a role',
		'Spokesman Bo Marsh said boats were late. Mara Voss waited. “They will sail,” the spokesman added.',
		['Bo Marsh', 'Bo Marsh']
	],
	['a seat of government', 'Lindow called the plan “a farce”.', ['Government of Norland']],
	[
		'two people with one surname',
		'Ann Marsh said boats were late. Bo Marsh said crews were tired.',
		['Ann Marsh', 'Bo Marsh']
	],
	['“they” after a group', 'Crews said boats were late. They said that it was cold.', ['crews', 'crews']],
	['nobody', '“Nobody told us anything about it.”', [null]],
	['a pronoun with nobody before it', 'He said that it was cold.', [null]]
])('%s leads to its speaker', (_, text, names) => {
	expect(speakers(text).map((name) => name?.replace(/^Crews/, 'crews') ?? null)).toEqual(names);
});

test('a later mention gives a speaker the side and type it lacked', () => {
	const { speakers: found } = read('Marsh said boats were late. Norlandic minister Bo Marsh said crews were tired.');
	expect(found.map(({ name, side, type }) => [name, side, type])).toEqual([['Bo Marsh', 'Norland', 'government']]);
});

test.each([
	['In an interview with the Harbour Herald, Bo Marsh said boats were late.', 'the Harbour Herald'],
	['Bo Marsh said in a written statement that boats were late.', 'written statement'],
	['“Boats are late,” Bo Marsh wrote on Telegram.', 'Telegram'],
	['Bo Marsh said boats were late.', null]
])('the channel of “%s” is %s', (text, channel) => {
	expect(read(text).quotations[0]?.channel).toBe(channel);
});

test('confidence is the pattern’s precision times the certainty of the speaker', () => {
	const [named, floating] = read(
		'Bo Marsh said that boats were late.\nCrews left.\n“Nobody told us anything.”'
	).quotations;
	expect(named.confidence).toBeGreaterThan(floating.confidence);
	expect(named.confidence).toBeLessThan(1);
});
