import { expect, test } from 'vitest';
import { EMPTY_CONTEXT } from '#lib/lexicon/gazetteer.ts';
import { toDoc } from '../text/to-doc.ts';
import { findQuotations } from './quotations.ts';

/** `speaker | content / content` of each turn. */
function turns(text: string): string[] {
	const doc = toDoc(text, [{ start: 0, end: text.length, kind: 'body', rule: 'test' }]);
	const { quotations, speakers } = findQuotations(doc, EMPTY_CONTEXT);
	return quotations
		.filter(({ pattern, mode }) => pattern === 'SPEAKER' && mode === 'direct')
		.map(({ speaker, content }) => {
			const words = content.map(({ start, end }) => text.slice(start, end)).join(' / ');
			return `${speaker === null ? '–' : speakers[speaker]?.name} | ${words}`;
		});
}

test.each([
	[
		'names before a colon that return',
		'Ann Lee: Who pays?\nBo Marsh: The town pays.\nAnn Lee: Is it fair?\nBo Marsh: It is fair.',
		['Ann Lee | Who pays?', 'Bo Marsh | The town pays.', 'Ann Lee | Is it fair?', 'Bo Marsh | It is fair.']
	],
	[
		'capitals with a title, resolved to the full name the text gives',
		'The host is Ada Voss; Senator Ben Cole and Mayor Mia Cole are here.\nVOSS: Welcome, both.\nSEN. COLE: I came by boat.\nMAYOR COLE: He swam.\nVOSS: We will be back.',
		['Ada Voss | Welcome, both.', 'Ben Cole | I came by boat.', 'Mia Cole | He swam.', 'Ada Voss | We will be back.']
	],
	[
		'questions and answers; the one who answers is the one named before',
		'The panel met Mara Voss in May.\nQ. Is it safe?\nA. Yes. It is safe.\nQ. Who pays?\nA. We do.',
		[
			'unnamed questioner | Is it safe?',
			'Mara Voss | Yes. It is safe.',
			'unnamed questioner | Who pays?',
			'Mara Voss | We do.'
		]
	],
	[
		'a questioner named in brackets',
		'MS. VOSS: Good morning.\nQ (Ada Penn, Coastwire): Is it shut?\nMS. VOSS: It is.\nQ: Since when?',
		['Voss | Good morning.', 'Ada Penn | Is it shut?', 'Voss | It is.', 'unnamed questioner | Since when?']
	],
	[
		'a turn of several paragraphs, without stage directions and titles of tape',
		'VOSS: It held. (Laughter.) It will hold.\n(BEGIN VIDEO CLIP)\nIt always held.\nCOLE: It leaks. [Applause]\nVOSS: It does not.',
		['Voss | It held. / It will hold. / It always held.', 'Cole | It leaks.', 'Voss | It does not.']
	],
	[
		'one name in capitals that the text gives too',
		'Mara Voss left.\nVOSS: The pier is closed.',
		['Mara Voss | The pier is closed.']
	],
	[
		'a credit ends the last turn',
		'Q. Is it safe?\nA. It is.\nQ. Who pays?\nA. We do.\nInterview: Ada Penn.',
		['unnamed questioner | Is it safe?', 'A. | It is.', 'unnamed questioner | Who pays?', 'A. | We do.']
	],
	['no name', 'BOOM: The pier is closed.\nNOTE: Boats are late.\nBoats sailed.', []],
	['a table of results', 'Final count.\nVoss: 1,200\nCole: 800\nVoss: 12 seats\nCole: 9 seats', []]
])('%s', (_, text, expected) => {
	expect(turns(text)).toEqual(expected);
});
