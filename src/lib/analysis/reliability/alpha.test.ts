import { expect, test } from 'vitest';
import { nominalAlpha, type Unit } from './alpha.ts';
import { bootstrap } from './bootstrap.ts';

const many = (n: number, unit: Unit): Unit[] => Array.from({ length: n }, () => unit);

/** Krippendorff's example: four coders, twelve units, answers 1 to 5, some missing. */
const coders = ['123321412---', '1233224125-3', '-3332342251-', '12332441251-'];
const example: Unit[] = Array.from({ length: 12 }, (_, unit) =>
	coders.map((answers) => (answers[unit] === '-' ? null : Number(answers[unit])))
);

test('the published example of four coders and twelve units is .743', () => {
	expect(nominalAlpha(example)).toBeCloseTo(0.743, 3);
});

test('its bootstrap over units reaches from about .42 to 1', () => {
	const interval = bootstrap(example, nominalAlpha, { draws: 2000, seed: 1 });
	expect(interval?.low).toBeGreaterThan(0.37);
	expect(interval?.low).toBeLessThan(0.47);
	expect(interval?.high).toBe(1);
});

test('the prevalence paradox: coders who agree on 92 of 100 can have α .294', () => {
	const units = [...many(90, ['no', 'no']), ...many(2, ['yes', 'yes']), ...many(4, ['yes', 'no'])];
	expect(nominalAlpha([...units, ...many(4, ['no', 'yes'])])).toBeCloseTo(0.294, 3);
});

test('full agreement is 1, opposite answers are below 0', () => {
	expect(nominalAlpha([...many(3, ['a', 'a']), ...many(2, ['b', 'b'])])).toBe(1);
	expect(nominalAlpha([...many(2, ['a', 'b']), ...many(2, ['b', 'a'])])).toBeLessThan(0);
});

test('a unit that one coder answered alone changes nothing', () => {
	const units = [...many(3, ['a', 'a']), ...many(2, ['b', 'b']), ...many(2, ['a', 'b'])];
	expect(nominalAlpha([...units, ...many(9, ['c', null])])).toBe(nominalAlpha(units));
});

test.each([
	['no unit', []],
	['one coder', many(3, ['a', null])],
	['one answer', many(3, ['a', 'a'])]
])('α is not defined with %s', (_, units) => {
	expect(nominalAlpha(units)).toBeNull();
});
