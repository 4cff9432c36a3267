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

function read(text: string, day: string | null = null) {
	const doc = toDoc(text, [{ start: 0, end: text.length, kind: 'body', rule: 'test' }]);
	return findQuotations(doc, context, day);
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
	[
		'two people with one surname that stands first',
		'Kim Jong-un said boats were late. Kim Yo-jong said crews were tired.',
		['Kim Jong-un', 'Kim Yo-jong']
	],
	[
		'a surname that stands first without a hyphen',
		'Yoon Suk Yeol said boats were late. Yoon said crews were tired.',
		['Yoon Suk Yeol', 'Yoon Suk Yeol']
	],
	[
		'the one of two with a surname whom words describe',
		'Union chief Bo Marsh said boats were late. Senator Ann Marsh said crews were tired. The union’s Marsh said pay was low.',
		['Bo Marsh', 'Ann Marsh', 'Bo Marsh']
	],
	[
		'another romanisation',
		'Kim Jong Un said boats were late. Kim Jong-un said crews were tired.',
		['Kim Jong Un', 'Kim Jong Un']
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

test.each([
	['a title elsewhere', 'Senator Bo Marsh left. The rain fell. Marsh said boats were late.', 'legislature'],
	['an apposition', 'Bo Marsh, a professor at Lindow College, left. “Boats are late,” Marsh said.', 'expert'],
	['an apposition before', 'The union’s leader, Bo Marsh, left. Marsh said boats were late.', 'ngo'],
	['what somebody is said to be', 'Bo Marsh is a lawyer. He said boats were late.', 'judiciary'],
	['whom somebody serves', 'Senator Ann Lowe left. Lowe spokesman Bo Marsh said boats were late.', 'legislature'],
	['a private word nearby', 'Bo Marsh waited with other passengers. Marsh said boats were late.', 'citizen'],
	['nothing', 'Bo Marsh said boats were late.', 'unclear'],
	[
		'an apposition with a verb form in it',
		'Bo Marsh, a lawyer for hedge funds at Brill, left. Marsh said boats were late.',
		'judiciary'
	],
	['an office once held', 'Bo Marsh, another former mayor, left. Marsh said boats were late.', 'government'],
	['a trade based somewhere', '“Boats are late,” said Bo Marsh, a radio host based in Brill.', 'media'],
	[
		'a clause that hangs on the office',
		'“Boats are late,” said Bo Marsh, the provincial minister of finance at the time the toll was raised.',
		'government'
	],
	[
		'a body with a verb form in it',
		'Bo Marsh, founder of the women-led peace group Blue Pin, said boats were late.',
		'ngo'
	],
	['no office in "as mayor"', 'As mayor, Bo Marsh waited. Marsh said boats were late.', 'unclear'],
	[
		'no clause that only follows a comma',
		'Bo Marsh, claims a warden saw the mayor there. Marsh said boats were late.',
		'unclear'
	],
	['whose spokeswoman it must be', 'Wells Bank opened late. A spokeswoman, Ann Lowe, said boats were late.', 'company'],
	[
		'what the text says of a body',
		'Keep Brill Dry, a residents’ pressure group, met. Ann Lowe, president of Keep Brill Dry, said boats were late.',
		'ngo'
	],
	['the initials of a body', 'The Pell Rowing Foundation met. A PRF official, Ann Lowe, said boats were late.', 'ngo'],
	['a mention without the name', 'Ann Lowe waited, and Lowe, the union’s treasurer, said boats were late.', 'ngo'],
	['a surname that is a noun', 'Dr. Paul Song left. Song, an activist, waited. Song said boats were late.', 'ngo'],
	['kin with a given name', 'Among the guests was Bo Marsh, and his wife, Laura, who spoke of late boats.', 'citizen'],
	[
		'an age here and a trade there',
		'Ann Lowe, 23, of Brill, waited. Ms. Lowe, who works in retail as a sales manager, said boats were late.',
		'citizen'
	],
	['two titles joined', 'Dockers Union President and CEO Bo Marsh left. Marsh said boats were late.', 'ngo'],
	['a name with a nickname', 'The trooper John “Cap” Teller left. Teller said boats were late.', 'military'],
	['an apposition without its second comma', 'Bo Marsh, president of Wells Bank said boats were late.', 'company'],
	['whose office it is', 'Mr. Marsh is a senator. His office said boats were late.', 'legislature'],
	['the full name of a body', 'Lowview Shipping grew. Then Lowview said boats were late.', 'company'],
	['no state behind a town', 'Bo Marsh, a trucker from Ava, Mo., who is a docker, said boats were late.', 'citizen'],
	['no state alone', 'Back in Tennessee, his mother said boats were late.', 'citizen'],
	['the initials of members', 'The Pell Rowing Foundation met. Some PRF members said boats were late.', 'ngo'],
	[
		'a present role before a former one',
		'Former senator Bo Marsh left. Marsh, a baker, said boats were late.',
		'citizen'
	]
])('%s anywhere in the text gives the type', (_, text, type) => {
	const { quotations, speakers: found } = read(text);
	expect(found[quotations[0].speaker ?? -1]?.type).toBe(type);
});

test.each([
	['2007-05-01', 'legislature'],
	['2012-05-01', 'government']
])('what a public person was on %s is %s', (day, type) => {
	const { speakers: found } = read('Barack Obama said boats were late.', day);
	expect(found.map(({ side, type: is }) => [side, is])).toEqual([['United States', type]]);
});

test.each([
	['The Harbour Herald was late. The newspaper said boats were late.', 'Harbour Herald', 'named'],
	['A neighbour said boats were late. She added that it was cold.', 'neighbour', 'role'],
	['We know that boats were late.', 'the author', 'none'],
	['On such a pier you would want a later boat.', 'the reader', 'none'],
	['Ann Lowe left. Lowe herself said boats were late.', 'Ann Lowe', 'named'],
	['Bo Marsh left. Ann Lowe, when the rain fell, waited. She said boats were late.', 'Ann Lowe', 'named'],
	['Rep. Bo Marsh, R-OH, said boats were late.', 'Bo Marsh', 'named'],
	['Bo Marsh left.\nMARSH: Boats were late.', 'Bo Marsh', 'named'],
	['Duncan Hunter left. Hunter said boats were late.', 'Duncan Hunter', 'named'],
	['Melba Lind Sarn left. Ms. Lind said boats were late.', 'Melba Lind Sarn', 'named'],
	['Ada Lind, the fund’s lawyer, said boats were late.', 'Ada Lind', 'named'],
	['The dockers marched along the pier. They said that boats were late.', 'dockers', 'collective'],
	['The harbour report was long. It says that boats were late.', 'harbour report', 'document'],
	[
		'A ministry official said boats were late. Rain fell. The official said that it was cold.',
		'unnamed ministry official',
		'anonymous'
	],
	['Senator Ann Lowe left. The Fenland Democrat said boats were late.', 'Ann Lowe', 'named'],
	['Bo Marsh, 44, left the pier. The 44-year-old said boats were late.', 'Bo Marsh', 'named'],
	['Bo Marsh left. The Marshes said boats were late. The Lowes left.', 'Marshes', 'collective'],
	['Bess Lowe left. The Lowes said boats were late.', 'Lowes', 'named']
])('“%s” lets %s speak', (text, name, identification) => {
	const { quotations, speakers: found } = read(text);
	const last = quotations.at(-1);
	expect([found[last?.speaker ?? -1]?.name, last?.identification]).toEqual([name, identification]);
});

test.each([
	['The police of Norland were busy. Prosecutors said boats were late.', ['Norland']],
	['Norland and the Norlandic press waited. The judge Bo Marsh said boats were late.', ['Norland']],
	['Norland asked. Norland waited. Sweden left. Prosecutors and a judge, Bo Marsh, left.', []],
	['Norland waited. Norland left with Sweden. Prosecutors said boats were late.', ['Norland']],
	['Norland waited. Norland left with Sweden. The judge Bo Marsh said boats were late.', ['none']],
	['Norland waited. A baker said boats were late.', ['none']]
])('whoever acts for a state has the side of the country the text is about: %s', (text, sides) => {
	expect(read(text).speakers.map(({ side }) => side)).toEqual(sides);
});

test.each([
	['2015-06-10', 'Barack Obama', 'named'],
	['2018-06-10', 'president', 'role']
])('“the president” on %s is %s', (day, name, identification) => {
	const { quotations, speakers: found } = read('Mr. Obama came late. The president said that boats were late.', day);
	const last = quotations.at(-1);
	expect([found[last?.speaker ?? -1]?.name.replace(/^Obama$/, 'Barack Obama'), last?.identification]).toEqual([
		name,
		identification
	]);
});

test('confidence is the pattern’s precision times the certainty of the speaker', () => {
	const [named, floating] = read(
		'Bo Marsh said that boats were late.\nCrews left.\n“Nobody told us anything.”'
	).quotations;
	expect(named.confidence).toBeGreaterThan(floating.confidence);
	expect(named.confidence).toBeLessThan(1);
});
