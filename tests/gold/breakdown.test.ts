import { describe, expect, test } from 'vitest';
import { breakdownRows, type Scored } from './breakdown.ts';
import type { Row } from './rows.ts';
import { testRows, type Answer } from './same.ts';
import { judge, type FoundQuote, type GoldQuote } from './score.ts';
import { showValue, toTable } from './table.ts';
import { toPage } from './page.ts';

/** Two attributions: one direct, in the first third and found, its speaker right; one indirect, in the last third and missed. */
const text = '“The pier is closed,” Mara Voss said. Nobody came to the gate that day. The keeper said it would open.';
const span = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
const coded = (words: string, source: string, cue: string, type: GoldQuote['type']): GoldQuote => ({
	...span(words),
	speaker: { ...span(source), text: source },
	cue: { ...span(cue), text: cue },
	type
});
const gold = [
	coded('The pier is closed', 'Mara Voss', 'Voss said', 'direct'),
	coded('it would open', 'The keeper', 'keeper said', 'indirect')
];
const found: FoundQuote[] = [
	{
		content: [span('The pier is closed')],
		source: span('Mara Voss'),
		cue: span('said'),
		mode: 'direct',
		pattern: 'QSV'
	},
	{ content: [span('Nobody came')], source: null, mode: 'indirect', pattern: 'TSV' }
];
const aText = (outlet: string): Scored => ({
	outlet,
	length: text.length,
	judged: judge(text, gold, found, new Set(['said']))
});
const rows = breakdownRows('set', 'dev', ['north', 'north', 'north', 'north', 'south', 'south'].map(aText));
const row = (measure: string, group: string) => rows.find((one) => one.measure === measure && one.group === group);

describe('parts of a set', () => {
	test.each([
		['found by type', 'direct', 1, 6],
		['found by type', 'indirect', 0, 6],
		['precision by type', 'direct', 1, 6],
		['precision by type', 'indirect', 0, 6],
		['speech found by position', 'first third', 1, 6],
		['speech found by position', 'last third', 0, 6],
		['speaker right by type', 'direct', 1, 6],
		['precision by pattern', 'QSV', 1, 6],
		['precision by pattern', 'TSV', 0, 6],
		['speaker right by pattern', 'QSV', 1, 6],
		['content exact precision by pattern', 'QSV', 1, 6],
		['cue exact precision by pattern', 'QSV', 0, 6],
		['precision by outlet', 'north', 0.5, 8],
		['found by outlet', 'south', 0.5, 4]
	])('%s, %s is %d of %i', (measure, group, value, n) => {
		expect(row(measure, group)).toMatchObject({ value, n, group });
	});

	test('a rule has no recall, and what has no cases has no row', () => {
		expect(rows.some(({ measure }) => measure === 'found by pattern')).toBe(false);
		expect(row('speaker right by pattern', 'TSV')).toBeUndefined();
	});

	test('under five texts get no interval and a count; where all is right the interval is as wide as the texts allow', () => {
		const [north, direct] = [row('precision by outlet', 'north'), row('precision by type', 'direct')];
		expect(north).toMatchObject({ low: 0.5, high: 0.5, texts: 4 });
		expect(showValue(north as Row, String)).toBe('4 of 8');
		expect(direct?.low).toBeCloseTo(0.61, 2);
		expect(direct?.high).toBe(1);
	});

	test('no part bears the name of a whole, and both stand in the table and on the page', () => {
		for (const { measure, by } of rows) expect(measure).toMatch(new RegExp(` by ${by}$`));
		expect(toTable(rows)).toMatch(/set +dev +direct +found +1\.000 +0\.610–1\.000 +6 +6/);
		expect(toPage(rows)).toContain('| set | direct | found | 100.0 | 61.0–100.0 | 6 | 6 |');
	});
});

describe('the test of one error everywhere', () => {
	const answers = (group: string, right: number, wrong: number): Answer[] => [
		...Array.from({ length: right }, () => ({ group, right: true })),
		...Array.from({ length: wrong }, () => ({ group, right: false }))
	];

	test('is the hand-computed likelihood ratio, the same on every run', () => {
		const texts = [answers('north', 90, 10), answers('south', 80, 20)];
		const [same] = testRows('set', 'dev', 'precision', 'outlet', texts);
		expect(same).toMatchObject({ measure: 'precision same by outlet', df: 1, n: 200, texts: 2 });
		expect(same.statistic).toBeCloseTo(3.9866, 3);
		expect(same.value).toBeCloseTo(0.0459, 3);
		expect(testRows('set', 'dev', 'precision', 'outlet', texts)).toEqual([same]);
	});

	test('two texts dealt to two outlets can’t tell anything, however small the p of single cases', () => {
		const [same] = testRows('set', 'dev', 'precision', 'outlet', [answers('north', 90, 10), answers('south', 40, 60)]);
		expect(same.value).toBeLessThan(0.001);
		expect(same.shuffled).toBe(1);
	});

	test('within texts a type that is always wrong is told apart', () => {
		const texts = Array.from({ length: 12 }, () => [...answers('direct', 3, 0), ...answers('indirect', 0, 3)]);
		const [same] = testRows('set', 'dev', 'precision', 'type', texts);
		expect(same.shuffled).toBeCloseTo(1 / 1001);
	});

	test('one group gives no row', () => {
		expect(testRows('set', 'dev', 'precision', 'outlet', [answers('north', 2, 1)])).toEqual([]);
	});
});
