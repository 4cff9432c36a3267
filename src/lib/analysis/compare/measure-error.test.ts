import { describe, expect, test } from 'vitest';
import { aComparison } from '../../../../tests/support/a-comparison.ts';
import { toCharts } from '#lib/charts/story/charts.ts';
import { SCORES, type Score } from '../scores.ts';
import { EVALUATION } from '../evaluation/cards.ts';
import { NAMING } from '../naming/cards.ts';
import { FRAME_SCORES } from '../framing/score-card.ts';
import { HEADLINES } from '../headline/cards.ts';
import { WORDING } from '../wording/cards.ts';
import { FRAMING, type FramingId } from '../framing/cards.ts';
import { SOURCING, type SourcingId } from '../sourcing/cards.ts';
import { sayEngine, sayError, sayOutlets, stepsOf, toCards } from './measure-error.ts';
import { cardOf, MEASURES, type MeasureId } from './measures.ts';

const IDS = Object.keys(MEASURES) as MeasureId[];
const score = (facts: Partial<Score> = {}): Score => ({
	set: 'polnear',
	split: 'dev',
	measure: 'speaker right',
	value: 0.714,
	low: 0.66,
	high: 0.77,
	n: 1234,
	texts: 61,
	...facts
});

describe('the card of a measure', () => {
	test('is there for every chart of the comparison, each part of it filled', () => {
		const charts = toCharts(aComparison());
		expect(charts.length).toBeGreaterThan(10);
		for (const { method } of charts) {
			const { title, unit, definition, formula, source, version, threats, notFor } = cardOf(method as MeasureId);
			for (const part of [title, unit, definition, formula, version, notFor, ...threats])
				expect(part.length).toBeGreaterThan(0);
			expect(source).not.toBe('');
			expect(threats.length).toBeGreaterThan(0);
		}
	});

	test('rests on rows that were measured: every step has its score', () => {
		const quoted: MeasureId[] = ['sides', 'sides-per-100', 'speakers', 'side-words', 'modes', 'places', 'names'];
		for (const id of IDS) expect([id, stepsOf(id).length > 0]).toEqual([id, quoted.includes(id)]);
		for (const id of Object.keys(SOURCING) as SourcingId[]) expect([id, stepsOf(id).length > 1]).toEqual([id, true]);
		for (const id of Object.keys(FRAMING) as FramingId[]) expect([id, stepsOf(id).length > 1]).toEqual([id, true]);
	});

	test('has every number from the scores', () => {
		const cards = toCards();
		expect(cards.map(({ id }) => id)).toEqual(
			[MEASURES, SOURCING, EVALUATION, NAMING, FRAMING, WORDING, HEADLINES, FRAME_SCORES].flatMap((cards) =>
				Object.keys(cards)
			)
		);
		for (const { set, split, measure, ...numbers } of cards.flatMap(({ gold }) => gold)) {
			const row = SCORES.find((one) => one.set === set && one.split === split && one.measure === measure);
			expect(numbers).toMatchObject({ value: row?.value, low: row?.low, high: row?.high, n: row?.n });
		}
		expect(toCards([]).flatMap(({ gold }) => gold)).toEqual([]);
	});
});

describe('what is said of an error', () => {
	test('has its numbers from the scores: value, interval, n and texts', () => {
		expect(sayEngine('sides', [score()])).toEqual([
			'Speaker right 71 times in 100 on 61 US campaign reports of 2016, coded by hand (95\u00a0% interval 66–77; n = 1,234; PolNeAR, dev).'
		]);
	});

	test('has no number where nothing was measured', () => {
		for (const id of IDS) {
			expect(sayError(id, ['engine', 'model', 'human'], []).join(' ')).not.toMatch(/\d/);
			expect(sayOutlets(id, [])).toEqual([]);
		}
	});

	test('of few texts is a count, without an interval', () => {
		expect(sayEngine('places', [score({ measure: 'speech found', value: 0.75, n: 4, texts: 3 })])).toEqual([
			'Speech found 3 times of 4 on 3 US campaign reports of 2016, coded by hand (PolNeAR, dev).'
		]);
	});

	test('names the worst and the best kind of prose, few texts as counts', () => {
		const side = { set: 'breadth', split: 'all', measure: 'side right', value: 0.7, n: 60, texts: 24 };
		const inProse = (group: string, value: number, n: number) =>
			score({ ...side, measure: 'side right by prose', by: 'prose', group, value, n, texts: 3 });
		const parts = [inProse('live', 0.5, 20), inProse('state', 0.2, 30), inProse('tabloid', 1, 10)];
		const [said] = sayEngine('sides', [score(side), ...parts]);
		expect(said).toMatch(
			/breadth\); by kind of prose from 6 of 30 \(state agencies in translation\) to 10 of 10 \(tabloids\)\.$/
		);
		expect(sayEngine('sides', [score(side), parts[0]!])[0]).not.toContain('kind of prose');
	});

	test('of kinds of sources is that of the half nobody had read', () => {
		const kinds = { set: 'mentions', measure: 'type right' };
		const said = sayEngine('official', [
			score({ ...kinds, split: 'all', value: 0.9 }),
			score({ ...kinds, split: 'unread half' })
		]);
		expect(said).toHaveLength(1);
		expect(said[0]).toMatch(/^The kind of a source right 71 times in 100 .*; source mentions, unread half\)\.$/);
	});

	test('of model codes is that nobody knows it, with the engine’s beside it where it reads too', () => {
		const [models, engine] = sayError('sides', ['model'], [score()]);
		expect(models).toContain('not known');
		expect(engine).toMatch(/^Where the engine reads instead: Speaker right 71 times in 100/);
		expect(sayError('points', ['model'], [score()])).toHaveLength(1);
	});

	test('of the engine comes first where models coded too', () => {
		const said = sayError('sides', ['model', 'engine'], [score()]);
		expect(said).toHaveLength(2);
		expect(said[0]).toMatch(/^Read by the engine: Speaker right 71/);
	});

	test('names the test that it is the same in every outlet', () => {
		const same = score({
			measure: 'speaker right same by outlet',
			by: 'outlet',
			value: 0.0001,
			statistic: 18.04,
			df: 6,
			shuffled: 0.031
		});
		expect(sayOutlets('sides', [score(), same])).toEqual([
			'“Speaker right”: likelihood ratio 18.0, df 6, p < .001; with outlets dealt anew to whole texts p = .031 (n = 1,234).'
		]);
	});
});
