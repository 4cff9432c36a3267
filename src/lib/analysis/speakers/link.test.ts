import { expect, test } from 'vitest';
import { keyOf } from '../correction/correction.ts';
import { linkSpeakers, type Seen } from './link.ts';

/** "2 Bo Marsh, Norland, government": report, name, side and type; a person the engine names unless it says otherwise. */
function seen(line: string, more: Partial<Seen> = {}): Seen {
	const [, article, name, side, type] = /^(\d) ([^,]+), ([^,]+), (.+)$/.exec(line)!;
	const said = { article: Number(article), name: name!, side: side!, type: type as Seen['type'] };
	return { ...said, coderKind: 'engine', identification: 'named', ...more };
}

/** "Marsh, none → Bo Marsh, Norland (government)", with the address where it is another. */
function links(all: Seen[]): string[] {
	return [...linkSpeakers(all)].map(([key, { identity, known }]) => {
		const at = keyOf(identity) === keyOf(known) ? '' : ` at ${identity.name}, ${identity.side}`;
		const [name, side] = JSON.parse(key) as [string, string];
		return `${name}, ${side} → ${known.name}, ${known.side} (${known.type})${at}`;
	});
}

test.each<[string, string[], string[]]>([
	['nothing', [], []],
	['one name on one side', ['1 Bo Marsh, Norland, government', '2 Bo Marsh, Norland, government'], []],
	[
		'a surname that one person of the story bears',
		['1 Bo Marsh, Norland, government', '2 Marsh, none, unclear'],
		['Marsh, none → Bo Marsh, Norland (government)']
	],
	[
		'a name with and without its side',
		['1 Bo Marsh, Norland, expert', '2 Bo Marsh, none, unclear'],
		['Bo Marsh, none → Bo Marsh, Norland (expert)']
	],
	[
		'a name with and without its type',
		['1 Bo Marsh, Norland, unclear', '2 Bo Marsh, Norland, expert'],
		['Bo Marsh, Norland → Bo Marsh, Norland (expert)']
	],
	[
		'a side that only the surname has',
		['1 Bo Marsh, none, unclear', '2 Marsh, Norland, military'],
		[
			'Bo Marsh, none → Bo Marsh, Norland (military) at Marsh, Norland',
			'Marsh, Norland → Bo Marsh, Norland (military) at Marsh, Norland'
		]
	],
	[
		'two spellings of a name, under the one most reports use',
		[
			'1 Kim Jong Un, North Korea, government',
			'2 Kim Jong-un, North Korea, government',
			'3 Kim Jong-un, none, unclear'
		],
		[
			'Kim Jong Un, North Korea → Kim Jong-un, North Korea (government)',
			'Kim Jong-un, none → Kim Jong-un, North Korea (government)'
		]
	],
	[
		'an acronym and its long form',
		['1 Norland Ferry Authority, Norland, government', '2 NFA, none, unclear'],
		['NFA, none → Norland Ferry Authority, Norland (government)']
	]
])('links %s', (_, all, expected) => {
	expect(links(all.map((line) => seen(line)))).toEqual(expected);
});

test.each<[string, string[]]>([
	['two people with one surname', ['1 Ana Reed, none, unclear', '2 Tom Reed, none, unclear', '3 Reed, none, unclear']],
	['a sister and a brother', ['1 Kim Jong-un, North Korea, government', '2 Kim Yo-jong, North Korea, government']],
	[
		'one name on two sides',
		['1 Bo Marsh, Norland, expert', '2 Bo Marsh, Southland, expert', '3 Bo Marsh, none, expert']
	],
	['a surname on another side', ['1 Bo Marsh, Norland, expert', '2 Marsh, Southland, expert']],
	['a bank and a person', ['1 Wells Bank, none, company', '2 Bank, none, company']],
	[
		'an acronym of two bodies',
		['1 Norland Ferry Authority, none, igo', '2 Norland Film Academy, none, ngo', '3 NFA, none, ngo']
	]
])('keeps %s apart', (_, all) => {
	expect(links(all.map((line) => seen(line)))).toEqual([]);
});

test('roles without a name stay with their report', () => {
	const role = { identification: 'role' } as const;
	expect(
		links([seen('1 the ministry, Norland, government', role), seen('2 the ministry, none, unclear', role)])
	).toEqual([]);
});

test('what others coded is no evidence, but lends its address', () => {
	const model = seen('1 Bo Marsh, Norland, government', { coderKind: 'model' });
	expect(links([model, seen('2 Marsh, none, unclear')])).toEqual([]);
	expect(links([model, seen('2 Marsh, Norland, expert'), seen('3 Bo Marsh, none, unclear')])).toEqual([
		'Marsh, Norland → Bo Marsh, Norland (expert)',
		'Bo Marsh, none → Bo Marsh, Norland (expert)'
	]);
});
