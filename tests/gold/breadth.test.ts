import { describe, expect, test } from 'vitest';
import { overlap } from '#lib/analysis/text/span.ts';
import { PROSE, readBreadth, type Attribution } from './breadth.ts';
import { isNamed, readText, scoreBreadth, toProse } from './breadth-score.ts';

const reads = readBreadth().map(readText);
const rows = scoreBreadth(reads);
const value = (split: string, measure: string) =>
	rows.find((row) => row.split === split && row.measure === measure)?.value;

/** What the engine reached when these were set, less a hundredth; they only rise. */
test.each([
	['content F1', 0.915],
	['speech found', 0.84],
	['precision', 0.96],
	['direct found', 0.91],
	['mixed found', 0.87],
	['speaker right', 0.95],
	['all found', 0.845],
	['nested found', 0.75],
	['name right', 0.82],
	['side right', 0.795],
	['source type right', 0.71],
	['identified right', 0.772],
	['type right', 0.94],
	['stance right', 0.87]
])('%s is at least %d over all texts', (measure, floor) => {
	expect(value('all', measure)).toBeGreaterThanOrEqual(floor);
});

const MEASURES = [
	'speech found',
	'content F1',
	'precision',
	'speaker right',
	'name right',
	'side right',
	'source type right',
	'type right'
];
/** The same by kind of prose, in the order of MEASURES, less three hundredths: about one attribution of a kind's. */
const FLOORS: Record<(typeof PROSE)[number], number[]> = {
	agency: [0.87, 0.9, 0.97, 0.94, 0.76, 0.68, 0.73, 0.92],
	broadcaster: [0.91, 0.91, 0.91, 0.91, 0.91, 0.83, 0.88, 0.91],
	tabloid: [0.79, 0.88, 0.92, 0.94, 0.76, 0.94, 0.63, 0.94],
	state: [0.57, 0.78, 0.9, 0.88, 0.76, 0.18, 0.36, 0.93],
	korean: [0.79, 0.89, 0.92, 0.94, 0.76, 0.53, 0.76, 0.91],
	transcript: [0.88, 0.97, 0.97, 0.95, 0.75, 0.8, 0.46, 0.93],
	opinion: [0.75, 0.78, 0.9, 0.93, 0.81, 0.66, 0.7, 0.86],
	live: [0.73, 0.84, 0.97, 0.89, 0.78, 0.79, 0.54, 0.91]
};

describe.each(PROSE)('in prose of the kind %s', (kind) => {
	test.each(MEASURES.map((measure, index) => [measure, FLOORS[kind][index]] as const))(
		'%s is at least %d',
		(measure, floor) => {
			expect(value(kind, measure)).toBeGreaterThanOrEqual(floor);
		}
	);
});

test('the kinds of prose are parts of the whole set, each of three texts', () => {
	const side = toProse(rows).filter(({ measure }) => measure === 'side right by prose');
	expect(side.map(({ group }) => group).sort()).toEqual([...PROSE].sort());
	expect(side.every(({ split, by, texts }) => split === 'all' && by === 'prose' && texts === 3)).toBe(true);
	expect(side.reduce((sum, { n }) => sum + n, 0)).toBe(
		rows.find(({ split, measure }) => split === 'all' && measure === 'side right')?.n
	);
});

test.each(reads)('what is no article text holds no quotation: $text.name', ({ text, analysis }) => {
	const outside = text.segments.filter(({ kind }) => kind !== 'deck' && kind !== 'body');
	const read = analysis.quotations.flatMap(({ content }) => content);
	expect(read.filter((span) => outside.some((part) => overlap(part, span) > 0))).toEqual([]);
});

describe('a name as resolved', () => {
	const source = (speaker: string, identification: Attribution['identification'], alsoKnown: string[] = []) =>
		({ ...readBreadth()[0].attributions[0], speaker, identification, alsoKnown }) satisfies Attribution;

	test.each([
		['Ada Sorrel', 'Ada Sorrel', true],
		['Ada Sorrel', 'Sorrel', false],
		['Ada Sorrel', 'Piet Sorrel', false],
		['Ada Sorrel', undefined, false]
	])('of a person, %s, must be whole: %s', (speaker, name, right) => {
		expect(isNamed(source(speaker, 'named'), name)).toBe(right);
	});

	test.each([
		['police officer', 'unnamed police officer', true],
		['senior official', 'official', true],
		['city’s own audit', "the city's audit", true],
		['senior official', 'analyst', false],
		['official', '', false]
	])('of somebody without a name, %s, may say more or less: %s', (speaker, name, right) => {
		expect(isNamed(source(speaker, 'anonymous'), name)).toBe(right);
	});

	test('may be one of those also known', () => {
		expect(isNamed(source('Lindorian bar association', 'named', ['bar association']), 'bar association')).toBe(true);
	});
});
