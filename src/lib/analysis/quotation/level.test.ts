import { expect, test } from 'vitest';
import { EMPTY_CONTEXT } from '#lib/lexicon/gazetteer.ts';
import { toDoc } from '../text/to-doc.ts';
import { findQuotations } from './quotations.ts';

/** `level parent mode source | content` of each quotation; a source handed on by somebody else has `via`. */
function read(text: string): string[] {
	const doc = toDoc(text, [{ start: 0, end: text.length, kind: 'body', rule: 'test' }]);
	return findQuotations(doc, EMPTY_CONTEXT).quotations.map(({ level, parent, mode, source, content, channel }) => {
		const words = content.map(({ start, end }) => text.slice(start, end)).join(' / ');
		const who = source ? text.slice(source.start, source.end) : '–';
		return `${level} ${parent ?? '–'} ${mode} ${who}${channel ? ` via ${channel}` : ''} | ${words}`;
	});
}

test.each([
	[
		'Voss stated that Norland is concerned that boats are late.',
		['0 – indirect Voss | that Norland is concerned that boats are late', '1 0 indirect Norland | that boats are late']
	],
	[
		'Voss said Cole had told crews: “Boats are late.”',
		['0 – mixed Voss | Cole had told crews: “Boats are late.”', '1 0 direct Cole | “Boats are late.”']
	],
	[
		'“My deputy rang and said, ‘Ada, it is the pier.’ Then she left,” Voss said.',
		[
			'0 – direct Voss | “My deputy rang and said, ‘Ada, it is the pier.’ Then she left,”',
			'1 0 direct My deputy | ‘Ada, it is the pier.’'
		]
	],
	[
		'“Norland says the crews told Cole that boats were late,” Voss said.',
		[
			'0 – direct Voss | “Norland says the crews told Cole that boats were late,”',
			'1 0 indirect Norland | the crews told Cole that boats were late',
			'2 1 indirect the crews | that boats were late'
		]
	],
	[
		'Coastwire quoted officials as saying Voss had said the pier was shut.',
		['0 – indirect officials via Coastwire | Voss had said the pier was shut', '1 0 indirect Voss | the pier was shut']
	],
	[
		'Voss was quoted by the Coastwire agency as saying that boats were late.',
		['0 – indirect Voss via the Coastwire agency | that boats were late']
	],
	[
		'The pier is shut, Lindow radio reported, citing the harbour office.',
		['0 – indirect the harbour office via Lindow radio | The pier is shut']
	],
	[
		'The pier is shut, Lindow radio reported, quoting “people close to the office”.',
		['0 – indirect “people close to the office” via Lindow radio | The pier is shut']
	],
	// A reason is no speaker, and only an outlet hands words on.
	[
		'The pier is shut, Lindow radio reported, citing costs.',
		['0 – indirect Lindow radio | The pier is shut', '0 – indirect Lindow radio | costs']
	],
	[
		'The pier is shut, the court said, citing the harbour office.',
		['0 – indirect the court | The pier is shut', '0 – indirect the court | the harbour office']
	],
	// What somebody says of himself in the first person is no second voice.
	['“I said we would sail,” Voss said.', ['0 – direct Voss | “I said we would sail,”']]
])('%s', (text, expected) => {
	expect(read(text)).toEqual(expected);
});

test('a pronoun outside a content does not go on with the one who speaks inside it', () => {
	const text = 'Robin Voss said that Alex Cole called the pier unsafe. He added that boats were late.';
	const doc = toDoc(text, [{ start: 0, end: text.length, kind: 'body', rule: 'test' }]);
	const { quotations, speakers } = findQuotations(doc, EMPTY_CONTEXT);
	const last = quotations.at(-1);
	expect(last?.speaker == null ? null : speakers[last.speaker]?.name).toBe('Robin Voss');
});
