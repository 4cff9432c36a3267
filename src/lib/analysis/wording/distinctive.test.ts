import { expect, test } from 'vitest';
import { anAnalysis } from '../../../../tests/support/an-analysis.ts';
import { findDistinctive } from './distinctive.ts';
import { ownWords } from './own-words.ts';

const aText = (article: number, words: string) => ({
	article,
	own: words.split(' ').map((word, at) => ({ word, start: at, end: at + 1 }))
});

test('log-odds with a prior, by hand', () => {
	const here = [aText(1, 'regime regime lock')];
	const elsewhere = [aText(2, 'regime lock lock'), aText(3, 'regime lock boat')];
	const { rows, family, words } = findDistinctive(here, elsewhere);
	expect([family, words]).toEqual([2, { here: 3, elsewhere: 6 }]);
	// "regime": y = 2, y′ = 2, α = 500 · 4/9 = 222.222
	const alpha = 2000 / 9;
	const delta = Math.log((2 + alpha) / (503 - 2 - alpha)) - Math.log((2 + alpha) / (506 - 2 - alpha));
	const [regime] = rows;
	expect(regime).toMatchObject({ word: 'regime', here: 2, elsewhere: 2, texts: 3 });
	expect(regime!.delta).toBeCloseTo(delta, 10);
	expect(regime!.z).toBeCloseTo(delta / Math.sqrt(2 / (2 + alpha)), 10);
	expect(regime!.p).toBeGreaterThan(0.8);
	expect(rows.every(({ p, q }) => q >= p)).toBe(true);
});

test('a word that one text uses all the time stands out, and p is small', () => {
	const others = Array.from({ length: 4 }, (_, at) => aText(at + 2, `regime ${'boat '.repeat(200).trim()}`));
	const { rows } = findDistinctive([aText(1, `${'regime '.repeat(60)}${'boat '.repeat(140).trim()}`)], others);
	expect(rows[0]).toMatchObject({ word: 'regime', here: 60, elsewhere: 4 });
	expect(rows[0]!.q).toBeLessThan(0.001);
	expect(rows.at(-1)).toMatchObject({ word: 'boat' });
	expect(rows.at(-1)!.z).toBeLessThan(0);
});

test.each([
	['no-other-text', [aText(1, 'a lock')], []],
	['few-texts', [aText(1, 'a lock')], [aText(2, 'a lock')]],
	['few-texts', [aText(1, 'lock')], [aText(2, 'boat'), aText(3, 'pier')]]
])('nothing is tested: %s', (refused, here, elsewhere) => {
	expect(findDistinctive(here, elsewhere)).toMatchObject({ refused, family: 0, rows: [] });
});

test('own words stand outside marks and outside what is given to somebody', () => {
	const text = 'The town’s lock “is shut”, and Lind said it will stay so.';
	const content = { start: text.indexOf('it will'), end: text.length - 1 };
	const [quotation] = anAnalysis().quotations;
	const found = ownWords(text, {
		paragraphs: [{ start: 0, end: text.length }],
		quotations: [{ ...quotation!, content: [content] }]
	});
	expect(found.map(({ word }) => word)).toEqual(['the', "town's", 'lock', 'and', 'lind', 'said']);
});
