import { expect, test } from 'vitest';
import { EMPTY_CONTEXT } from '#lib/lexicon/gazetteer.ts';
import { toDoc } from '../text/to-doc.ts';
import { findQuotations } from './quotations.ts';

/** `pattern mode source | content / content` of each quotation. */
function read(text: string): string[] {
	const doc = toDoc(text, [{ start: 0, end: text.length, kind: 'body', rule: 'test' }]);
	return findQuotations(doc, EMPTY_CONTEXT).quotations.map(({ pattern, mode, source, content }) => {
		const words = content.map(({ start, end }) => text.slice(start, end)).join(' / ');
		return `${pattern} ${mode} ${source ? text.slice(source.start, source.end) : '–'} | ${words}`;
	});
}

test.each([
	['“The pier is closed,” Mara Voss said.', ['QSV direct Mara Voss | “The pier is closed,”']],
	[
		'“The pier is closed,” said Mara Voss, the harbour chief.',
		['QVS direct Mara Voss, the harbour chief | “The pier is closed,”']
	],
	['The pier is closed, Voss told reporters on Friday.', ['TSV indirect Voss | The pier is closed']],
	[
		'The pier will stay closed, said the harbour chief.',
		['TVS indirect the harbour chief | The pier will stay closed']
	],
	['The pier, Voss said, will stay closed.', ['TSVT indirect Voss | The pier / will stay closed']],
	['“We wait,” Voss said, “until the wind drops.”', ['QSV direct Voss | “We wait,” / “until the wind drops.”']],
	['Voss said: “The pier is closed.”', ['SVQ direct Voss | “The pier is closed.”']],
	['Voss said that the pier was closed.', ['SVthat indirect Voss | that the pier was closed']],
	['Voss told the Harbour Herald that boats were late.', ['SVthat indirect Voss | that boats were late']],
	['Voss said on Friday that boats were late.', ['SVthat indirect Voss | that boats were late']],
	['Voss said the pier was “not safe” for boats.', ['SVclause mixed Voss | the pier was “not safe” for boats']],
	['Voss asked whether the boats were ready.', ['SVwh indirect Voss | whether the boats were ready']],
	['Voss promised to open the pier.', ['SVtoINF indirect Voss | to open the pier']],
	['Voss urged crews to stay ashore.', ['SVtoINF indirect Voss | to stay ashore']],
	['Voss called the delay “a farce”.', ['LABEL mixed Voss | the delay “a farce”']],
	['Critics slammed the harbour plan.', ['LABEL indirect Critics | the harbour plan']],
	['According to the harbour office, boats were late.', ['ACC indirect the harbour office | boats were late']],
	['Boats were late, according to the harbour office.', ['ACC indirect the harbour office | Boats were late']],
	['Crews have voiced concern about the pier.', ['NOUN indirect Crews | the pier']],
	[
		'Nobody believes his claim that the pier was safe.',
		['SVnoun indirect Nobody | his claim that the pier was safe', 'NOUN indirect his | that the pier was safe']
	],
	['The dispute began with his claim that the pier was safe.', ['NOUN indirect his | that the pier was safe']],
	['Voss is confident that the pier will hold.', ['ADJ indirect Voss | that the pier will hold']],
	['The office said:\n“The pier is closed.”', ['BLOCK direct The office | “The pier is closed.”']],
	['“It holds,” Voss said. “It will hold.”', ['QSV direct Voss | “It holds,” / “It will hold.”']],
	["''The pier is closed,'' said Mara Voss.", ["QVS direct Mara Voss | 'The pier is closed,'"]],
	['As Voss reported, the pier is closed.', ['ACC indirect Voss | the pier is closed']],
	['In any case, Voss said, the pier will close.', ['TSVT indirect Voss | In any case / the pier will close']],
	['As crews left, Voss said, “The pier is closed.”', ['SVQ direct Voss | “The pier is closed.”']],
	['While Voss said that boats were late, crews sailed.', ['SVthat indirect Voss | that boats were late']],
	['The pilot Ada Cole: “The pier is closed.”', ['SVQ direct The pilot Ada Cole | “The pier is closed.”']],
	['“The pier is closed.” — Ada Cole', ['FLOAT direct Ada Cole | “The pier is closed.”']],
	['“Splendid!” beamed Ada Cole.', ['QVS direct Ada Cole | “Splendid!”']],
	['“The pier is closed,” Voss notes.', ['QSV direct Voss | “The pier is closed,”']],
	['“The pier is closed,” Ward said in a talk on “Harbour Hour.”', ['QSV direct Ward | “The pier is closed,”']],
	[
		'Voss said in a statement released on Friday that boats were late.',
		['SVthat indirect Voss | that boats were late']
	],
	['Voss pledged to “mend the pier” by May.', ['SVtoINF mixed Voss | to “mend the pier” by May']],
	['The harbour office called for a new pier.', ['SVnoun indirect The harbour office | a new pier']],
	['The plan was described by Voss as “a farce”.', ['LABEL mixed Voss | as “a farce”']],
	['Voss went out of her way to say that boats were late.', ['SVthat indirect Voss | that boats were late']],
	['Voss has nothing against boats, the office said.', ['TSV indirect the office | Voss has nothing against boats']],
	[
		'The office wrote:\n“The pier is closed.\n“It will open in May.”',
		['BLOCK direct The office | “The pier is closed. / “It will open in May.”']
	],
	['“They knew,” fumed Ada Cole.', ['QVS direct Ada Cole | “They knew,”']],
	[
		'Speaking to crews, Voss said she would “try each door, starting with the town”.',
		['SVclause mixed Voss | she would “try each door, starting with the town”']
	],
	['Voss explained the plan and left.', ['SVnoun indirect Voss | the plan']],
	// What stands inside a clause, or behind the words it belongs to.
	['The pier, which Voss said was unsafe, closed.', ['SVrel indirect Voss | which / was unsafe']],
	['Crews, whom Voss described as “idle”, sailed.', ['SVrel mixed Voss | whom / as “idle”']],
	['Boats were late, as Voss noted.', ['ACC indirect Voss | Boats were late']],
	['As reported by the Harbour Herald, boats were late.', ['ACC indirect the Harbour Herald | boats were late']],
	['Said Ada Cole, “The pier is closed.”', ['SVQ direct Ada Cole | “The pier is closed.”']],
	['Voss, who’s argued that boats are late, left.', ['SVthat indirect Voss, who | that boats are late']],
	['Voss, who said the pier was shut, later left.', ['SVclause indirect Voss, who | the pier was shut']],
	['Crews who sailed the boats said the pier held.', ['SVclause indirect Crews who sailed the boats | the pier held']],
	['Voss said on “Harbour Hour” that boats were late.', ['SVthat indirect Voss | that boats were late']],
	['Current and former crews said boats were late.', ['SVclause indirect Current and former crews | boats were late']],
	['Experts note that boats were late.', ['SVthat indirect Experts | that boats were late']],
	['Voss said more than ten boats were late.', ['SVclause indirect Voss | more than ten boats were late']],
	['Voss said the “big pier” was shut.', ['SVclause mixed Voss | the “big pier” was shut']],
	['Voss was prompted to say that boats were late.', ['SVthat indirect Voss | that boats were late']],
	['Voss repeated her promise to mend the pier.', ['NOUN indirect her | to mend the pier']],
	['Voss’s claim is that the pier holds.', ['NOUN indirect Voss | that the pier holds']],
	['The plan was mocked by the crews.', ['JUDGED indirect the crews | The plan']],
	// An act of speech in the passive is kept apart: nobody speaks.
	['Voss was told that the pier was shut.', ['PASSIVE indirect – | that the pier was shut']],
	['Voss is believed to be in Lindow.', ['PASSIVE indirect – | to be in Lindow']],
	['Voss was accused of fraud.', ['PASSIVE indirect – | Voss / of fraud']],
	[
		'Asked about the pier, Voss said boats were late.',
		['ASK indirect – | the pier', 'SVclause indirect Voss | boats were late']
	],
	// Marks that stay open over paragraphs belong to the speaker named in a later one.
	['“We wait.\n“It is time.\n“We go,” Voss said.', ['QSV direct Voss | “We wait. / “It is time. / “We go,”']],
	// Who refuses to speak says nothing.
	['Voss declined to comment further.', []],
	['Voss refused to comment on the pier.', []],
	['The office refused to confirm or deny the rumours.', []],
	['The office did not respond to a request for comment.', []],
	['Voss declined to open the pier.', ['SVtoINF indirect Voss | to open the pier']],
	['“Nobody told us anything about it.”', ['UNATTR direct – | “Nobody told us anything about it.”']]
])('%s', (text, expected) => {
	expect(read(text)).toEqual(expected);
});

test.each([
	['a verb of the same subject', 'Norland called it “a farce” and said the boats would sail.', ['Norland', 'Norland']],
	['an -ing cue', 'Voss said the pier was shut, adding that boats would wait.', ['Voss', 'Voss']],
	['a relative clause', 'The strike angered Norland, which called it “illegal”.', ['Norland, which']],
	['an apposition', 'Mara Voss, a pilot from Lindow, said that boats would wait.', ['Mara Voss, a pilot from Lindow']],
	[
		'people familiar with it',
		'People familiar with the talks said the deal was off.',
		['People familiar with the talks']
	],
	['a dash', 'Many crews — among them pilots — said the pier was unsafe.', ['Many crews — among them pilots']],
	['a bracket', 'Sen. Ann Lowe (N-Lindow) said the pier was unsafe.', ['Sen. Ann Lowe (N-Lindow)']],
	['a day', 'Voss on Friday said the pier was unsafe.', ['Voss']],
	['two names', 'Voss and Marsh said the pier was unsafe.', ['Voss and Marsh']],
	['a place', 'Speaking in Lindow, Norland, Voss attacked the plan, calling it “a farce”.', ['Voss', 'Voss']],
	['a name that is a verb', 'Bill Ford said the pier was unsafe.', ['Bill Ford']],
	[
		'a long apposition',
		'“It holds,” said Ada Cole, a pilot who has sailed here since May.',
		['Ada Cole, a pilot who has sailed here since May']
	]
])('the source behind %s', (_, text, sources) => {
	expect(read(text).map((line) => line.split(' | ')[0].split(' ').slice(2).join(' '))).toEqual(sources);
});

test.each([
	['an invitation', 'Voss was formally invited to visit Lindow.'],
	['a name given to a thing', 'She ran a shop called “The Long Pier” at home.'],
	['a question of finding', 'The crews found the pier in ruins.'],
	['a speech act without content', 'The plan sparked protest from the crews.'],
	['an adjective of shape', 'The pledged money never came.'],
	['a title in marks', 'She bought “The Long Pier” at home.'],
	['a pronoun between two cues', 'The closure, as crews describe it, begins on Monday.'],
	['a denial of nobody knows what', 'The crews denied it.'],
	['an empty text', '']
])('%s is no quotation', (_, text) => {
	expect(read(text)).toEqual([]);
});

test.each([
	[
		'a second cue of the same form',
		'Voss called it “a farce” and accused the crews of fraud.',
		['it “a farce”', 'the crews of fraud']
	],
	[
		'a participle behind marks',
		'Voss said it was “a farce,” adding that boats would wait.',
		['it was “a farce,”', 'that boats would wait']
	],
	[
		'a second speaker',
		'Voss said boats were late, and more than half of the crews said they would wait.',
		['boats were late', 'they would wait']
	],
	['a dropped subject', 'Voss said boats were late, but would not name them.', ['boats were late']],
	['a clause behind an object', 'Announcing the plan, Voss said boats would wait.', ['the plan', 'boats would wait']],
	[
		'a quotation behind a second cue',
		'“It holds,” Voss said, noting that boats wait. “It will hold.”',
		['“It holds,” / “It will hold.”', 'that boats wait']
	]
])('a content ends before %s', (_, text, contents) => {
	expect(read(text).map((line) => line.split(' | ')[1])).toEqual(contents);
});

test('a word without a lemma stops no reading', () => {
	expect(read('Lowe cannot come, Voss said.')).toEqual(['TSV indirect Voss | Lowe cannot come']);
});
