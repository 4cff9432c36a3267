import { expect, test } from 'vitest';
import { EMPTY_CONTEXT } from '#lib/lexicon/gazetteer.ts';
import { toDoc } from '../text/to-doc.ts';
import { findQuotations } from './quotations.ts';

/** `source | content / content` of each quotation that stands in no other. */
function read(text: string): string[] {
	const doc = toDoc(text, [{ start: 0, end: text.length, kind: 'body', rule: 'test' }]);
	const outer = findQuotations(doc, EMPTY_CONTEXT).quotations.filter(({ level }) => level === 0);
	return outer.map(({ source, content }) => {
		const words = content.map(({ start, end }) => text.slice(start, end)).join(' / ');
		return `${source ? text.slice(source.start, source.end) : '–'} | ${words}`;
	});
}

test.each([
	[
		'two appositions',
		'“It holds,” said Mara Voss, 34, a diver from Brill.',
		'Mara Voss, 34, a diver from Brill | “It holds,”'
	],
	[
		'one that opens with an owner',
		'“It holds,” said Mara Voss, Brill’s deputy mayor.',
		'Mara Voss, Brill’s deputy mayor | “It holds,”'
	],
	['whom an aide serves', '“It holds,” said a former aide to Mara Voss.', 'a former aide to Mara Voss | “It holds,”'],
	[
		'what a noun stands close to',
		'“It holds,” said a source close to the port.',
		'a source close to the port | “It holds,”'
	],
	['how many', 'At least half of the divers said they would wait.', 'At least half of the divers | they would wait'],
	[
		'a participle',
		'The report published on Tuesday said the pier was safe.',
		'The report published on Tuesday | the pier was safe'
	],
	[
		'a title between commas',
		'The film, “Salt,” says the pier was never safe.',
		'The film, “Salt,” | the pier was never safe'
	]
])('a source holds %s', (_, text, expected) => {
	expect(read(text)).toEqual([expected]);
});

test.each([
	['issued a statement', 'Voss issued a statement on Tuesday saying the pier was safe.', 'Voss | the pier was safe'],
	[
		'has an apposition',
		'Voss, a diver from Brill, shook her head, saying the pier was safe.',
		'Voss, a diver from Brill | the pier was safe'
	]
])('who speaks behind a participle is who %s', (_, text, expected) => {
	expect(read(text)).toEqual([expected]);
});

test.each([
	[
		'a report by the Tide Board that the pier was safe',
		'It was a report by the Tide Board that the pier was safe.',
		'the Tide Board | that the pier was safe'
	],
	[
		'a demand, by the divers, that',
		'One point is a demand, by the divers, that the pier be closed.',
		'the divers | that the pier be closed'
	],
	[
		'a town hall in Brill, Ohio on Monday that',
		'Voss told a town hall in Brill on Monday that boats were late.',
		'Voss | that boats were late'
	],
	['an op-ed', 'Voss wrote in a Tide Herald op-ed that boats were late.', 'Voss | that boats were late'],
	[
		'an aside between dashes',
		'Voss said — on the radio, of all places — that boats were late.',
		'Voss | that boats were late'
	],
	['a label with a day in it', 'Voss called that report Friday a “lie.”', 'Voss | that report Friday a “lie.”'],
	[
		'a label that comes first',
		'Voss dismissed as “nonsense” the fears of the crews.',
		'Voss | as “nonsense” the fears of the crews'
	],
	['a declaration', 'Voss left, declaring it “a fine day.”', 'Voss | it “a fine day.”'],
	['a promise going on', 'Voss is promising to close the pier.', 'Voss | to close the pier'],
	[
		'a clause that waits for its end',
		'While boats may stay, Voss added, leaving them there would be “unwise.”',
		'Voss | While boats may stay / leaving them there would be “unwise.”'
	],
	['an adjective as a noun', 'Voss said his net worth could shrink.', 'Voss | his net worth could shrink'],
	['“further” before the verb', 'Voss further announced that boats were late.', 'Voss | that boats were late'],
	[
		'a noun in “-ing” before the verb',
		'A source familiar with Lind’s thinking said boats were late.',
		'A source familiar with Lind’s thinking | boats were late'
	]
])('reads %s', (_, text, expected) => {
	expect(read(text)).toEqual([expected]);
});

test.each([
	[
		'another speaker with the same verb',
		'One in three said the pier was safe and one in four said the pier was not.',
		['the pier was safe', 'the pier was not']
	],
	[
		'another who labels',
		'They left, Voss saying she was glad and Lind calling it a “fine day.”',
		['she was glad', 'it a “fine day.”']
	],
	[
		'“while” and another speaker',
		'Voss says the pier is safe while Lind insists that boats wait.',
		['the pier is safe', 'that boats wait']
	],
	[
		'a dot that ends the sentence too',
		'Voss says the pier closes at 7 p.m. He says boats wait.',
		['the pier closes at 7 p.m.', 'boats wait']
	]
])('a content ends before %s', (_, text, contents) => {
	expect(read(text).map((line) => line.split(' | ')[1])).toEqual(contents);
});

test('an answer to a question is held by its own cue', () => {
	expect(read('Asked about boats, Voss said they would wait, she said.')).toContain('Voss | they would wait');
});

test('a mark before the label of a turn opens no quotation of its own', () => {
	const turns =
		'“WARD: The pier stays open for now.\n“LIND: Boats will wait.\n“WARD: Until the wind drops.\n“LIND: Yes.”';
	expect(read(turns).map((line) => line.split(' | ')[0])).toEqual(['WARD', 'LIND', 'WARD', 'LIND']);
});

test('“she” is not the man named last', () => {
	const text = 'Jennifer Voss left. Lloyd Marsh, a diver, said boats were late. “It holds,” she said.';
	const doc = toDoc(text, [{ start: 0, end: text.length, kind: 'body', rule: 'test' }]);
	const { quotations, speakers } = findQuotations(doc, EMPTY_CONTEXT);
	expect(quotations.map(({ speaker }) => (speaker === null ? null : speakers[speaker].name))).toEqual([
		'Lloyd Marsh',
		'Jennifer Voss'
	]);
});

test.each([
	['the words of a speaker', 'In the words of Voss, “the pier holds.”', 'Voss | “the pier holds.”'],
	['the view of a body', 'In the view of the committee, the pier needs steel.', 'the committee | the pier needs steel'],
	['a speaker’s opinion', 'In Voss’s opinion, the pier needs steel.', 'Voss | the pier needs steel']
])('what follows %s is theirs', (_, text, expected) => {
	expect(read(text)).toEqual([expected]);
});

test.each([
	['clarified that', 'The port clarified that the pier holds.', 'The port | that the pier holds'],
	['hints that', 'A Brill diver hints that the pier holds.', 'A Brill diver | that the pier holds'],
	['points out that', 'The mayor’s office points out that the pier holds.', 'The mayor’s office | that the pier holds'],
	['branded', 'The diver branded the pier “a sieve”.', 'The diver | the pier “a sieve”'],
	['overall said', 'Voters overall said the pier holds.', 'Voters | the pier holds'],
	['many days', 'Many days, former divers said, she would stay.', 'former divers | Many days / she would stay']
])('a form that looks like a noun or an adverb tells of speech: %s', (_, text, expected) => {
	expect(read(text)).toEqual([expected]);
});

test.each([
	['It was stated that the pier holds.', '– | that the pier holds'],
	['Voss was told it was being mended.', '– | it was being mended'],
	['Voss met criticism that her divers had slept.', '– | that her divers had slept']
])('nobody speaks in “%s”', (text, expected) => {
	expect(read(text)).toEqual([expected]);
});

test('a clause between a subject and its verb is not said by what was found', () => {
	expect(
		read('The divers, who came by boat, noted a crack in the pier.').map((one) => one.split(' | ')[0])
	).not.toContain('a crack in the pier');
});
