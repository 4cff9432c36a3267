import type { Mark, Series } from '#lib/charts/series.ts';

/** One mark: 15 of 18 source rows of six reports; only what a test is about is given. */
export function aMark(facts: Partial<Mark> = {}): Mark {
	return {
		id: 'pool-northland',
		row: 'Northland',
		group: 'Pool: same statement, 6 reports, model code',
		stack: '',
		value: 15 / 18,
		numerator: 15,
		denominator: 18,
		n: 6,
		interval: { low: 0.61, high: 0.94 },
		support: 'wide',
		label: '15 of 18',
		href: '/stories/the-harbour/evidence?chart=sides&mark=pool-northland',
		note: '',
		colour: 'side:Northland',
		...facts
	};
}

/** The same row in the one report in focus. */
export function aFocusMark(facts: Partial<Mark> = {}): Mark {
	return aMark({
		id: 'focus-northland',
		group: 'Harbour Post report, model code',
		value: 2 / 6,
		numerator: 2,
		denominator: 6,
		n: 1,
		interval: null,
		support: 'list',
		label: '2 of 6',
		href: '/articles/1?coding=4',
		...facts
	});
}

/** A chart of these marks; rows, groups and stacks follow from them. */
export function aSeries(facts: Partial<Series> = {}): Series {
	const marks = facts.marks ?? [aFocusMark(), aMark()];
	const distinct = (values: string[]) => [...new Set(values)].filter((value) => value !== '');
	return {
		id: 'sides',
		kind: 'bars',
		title: 'Who is quoted, by side — share of source rows',
		subtitle: 'Harbour Post report · Pool: same statement, 6 reports',
		unit: 'share',
		axis: 'share of source rows',
		rows: distinct(marks.map(({ row }) => row)),
		groups: distinct(marks.map(({ group }) => group)),
		stacks: distinct(marks.map(({ stack }) => stack)),
		marks,
		caption: ['Coded by language models; no person has checked these codes.'],
		limits: ['The list is what was found, not a sample.'],
		method: 'sides',
		citation: 'Parallax, “The harbour treaty”: Who is quoted.',
		...facts
	};
}
