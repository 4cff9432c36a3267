import { describe, expect, test } from 'vitest';
import { checkOrigin } from './origin.ts';
import { EMPTY, type Values } from './values.ts';

const names = { real: ['RT', 'The Korea Herald'], invented: ['Harbour Post'] };
const ask = (values: Partial<Values>, practice = false) => checkOrigin({ ...EMPTY, ...values }, practice, names);

describe('in a real story', () => {
	test.each(['RT', 'rt', 'R.T.', 'RT News', 'The Korea Herlad'])(
		'a text under the name of %s needs an address or the word that it was copied',
		(outlet) => {
			expect(ask({ outlet }).copied).toMatch(/real outlet\. Give the address of its report, or tick/);
			expect(ask({ outlet, url: 'https://harbour.example/1' })).toEqual({});
			expect(ask({ outlet, copied: true })).toEqual({});
		}
	);

	test('an invented text never stands under a real name, whatever address it has', () => {
		const { invented } = ask({ outlet: 'rt', invented: true, url: 'https://harbour.example/1' });
		expect(invented).toMatch(
			/“rt” is nearly the name of RT, a real outlet, and no invented text may stand under its name/
		);
	});

	test('an invented text of an invented outlet belongs into a practice story', () => {
		expect(ask({ outlet: 'Pier Gazette', invented: true }).invented).toMatch(/practice story only/);
	});

	test('an outlet nobody knows is taken as it is', () => expect(ask({ outlet: 'Pier Gazette' })).toEqual({}));
});

describe('in a practice story', () => {
	test('an outlet of it, and a new one with the tick', () => {
		expect(ask({ outlet: 'Harbour Post' }, true)).toEqual({});
		expect(ask({ outlet: 'Pier Gazette', invented: true }, true)).toEqual({});
	});

	test('a new one without the tick is told which there are', () => {
		expect(ask({ outlet: 'Pier Gazette' }, true).outlet).toMatch(
			/invented outlets only: Harbour Post, or one you invent/
		);
	});

	test.each(['RT', 'R.T.', 'Korea Herald'])('%s is refused, ticked or not', (outlet) => {
		expect(ask({ outlet, invented: true }, true).outlet).toMatch(/real outlet; a practice story takes invented/);
		expect(ask({ outlet, copied: true }, true).outlet).toMatch(/real outlet; a practice story takes invented/);
	});
});

test('copied and invented at once is neither', () => {
	expect(Object.keys(ask({ outlet: 'Harbour Post', copied: true, invented: true }, true))).toEqual(['invented']);
});
