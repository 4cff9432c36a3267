import { expect, test } from 'vitest';
import { aCoding, aReport, aSource, aStory } from '../../../../tests/support/builders.ts';
import { defaultPool, toSpread } from './spread.ts';
import type { Coding, Report } from './report.ts';

const reports = [1, 2, 3, 4].map((article) =>
	aReport({ article, focus: article === 1, outlet: `Outlet ${article}`, statement: article < 4 ? 'lind' : null })
);
const sources = [
	aSource(),
	aSource({ id: 2, side: 'Southland', mode: 'direct' }),
	aSource({ id: 3, place: 'caption' })
];
const codings = reports.map(({ article }) => aCoding({ id: article, article, sources }));

const spreadOf = (some: Report[], coded: Coding[]) => {
	const found = defaultPool(some, coded);
	return found && toSpread(found, aStory());
};

test('counts the rows of the pool the comparison opens with, not of the report in focus, and no captions', () => {
	expect(spreadOf(reports, codings)).toEqual({
		pool: 'same statement',
		coder: 'model',
		coderLabel: 'model code',
		reports: 2,
		rows: 4,
		support: 'list',
		sides: [
			{ side: 'Northland', rows: 2 },
			{ side: 'Southland', rows: 2 }
		],
		palette: []
	});
});

test('leaves out what the comparison leaves out: texts that are not whole, other forms, what a visitor added', () => {
	const facts = [{}, { whole: false }, { form: 'teaser' }, { added: true, statement: 'lind' }];
	const some = reports.map((report, index) => ({ ...report, ...facts[index] }));
	const cut = codings.map((coding) => (coding.article === 2 ? { ...coding, whole: false } : coding));
	expect(spreadOf(some, cut)).toBeUndefined();
});

test('never mixes two kinds of coder: people first, then models, then the engine', () => {
	const engine = codings.map((coding) => ({ ...coding, id: coding.id + 50, coderKind: 'engine' as const }));
	const human = { ...codings[1], id: 99, coderKind: 'human' as const, sources: [aSource()] };
	expect(spreadOf(reports, engine)?.coderLabel).toBe('read by the engine');
	expect(spreadOf(reports, [...engine, ...codings, human])).toMatchObject({ coder: 'human', reports: 1, rows: 1 });
});
