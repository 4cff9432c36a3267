import { expect, it } from 'vitest';
import { aReading, aView } from '../../../../tests/support/a-view.ts';
import { aQuotation } from '../../../../tests/support/an-analysis.ts';
import { findSourced, toSourcingSections } from './sections.ts';
import type { View } from './view.ts';

const first = (view: View) =>
	toSourcingSections(view)
		.flatMap(({ series }) => series)
		.find(({ id }) => id === 'position--first--engine')!;

const late = () =>
	aReading({ quotations: [aQuotation({ speaker: 1, position: 0.6 }), aQuotation({ id: 1, position: 0.8 })] });

it('a side first speaks where its earliest statement stands, on average over the texts that quote it', () => {
	const view = aView({ n: 8 }, (article) => (article === 8 ? late() : aReading()));
	const pool = first(view).marks.filter(({ group }) => group.startsWith('Pool'));
	expect(pool.map(({ row, n }) => [row, n])).toEqual([
		['Northland', 6],
		['Southland', 6]
	]);
	// Five times at .1 and .5, once at .8 and .6.
	expect(pool[0].value).toBeCloseTo((5 * 0.1 + 0.8) / 6, 9);
	expect(pool[1].value).toBeCloseTo((5 * 0.5 + 0.6) / 6, 9);
	expect(pool[1]).toMatchObject({ label: '51.7 %, mean of 6 texts', numerator: 3.1, denominator: 6 });
	expect(findSourced(view, 'position--first--engine', pool[0].id)?.evidence).toHaveLength(6);
});

it('one text says where; a side that it does not quote has no place, not the last', () => {
	const view = aView({ n: 4 }, () => aReading({ quotations: [aQuotation({ position: 0.25 })] }));
	const focus = first(view).marks.filter(({ group }) => group.startsWith('Outlet 1'));
	expect(focus.map(({ row, label }) => [row, label])).toEqual([['Northland', 'at 25 %, one text']]);
});

it('beliefs and intentions count where they are asked for, and the chart says so', () => {
	const reading = () =>
		aReading({ quotations: [aQuotation({ kind: 'intention', position: 0.2 }), aQuotation({ id: 1, position: 0.7 })] });
	const focusOf = (view: View) => first(view).marks.find(({ group }) => group.startsWith('Outlet 1'));
	const [speech, all] = [aView({}, reading), aView({ choice: { attitudes: true } }, reading)];
	expect(focusOf(speech)?.value).toBe(0.7);
	expect(focusOf(all)?.value).toBe(0.2);
	expect(focusOf(all)?.href).toContain('&attitudes=in');
	expect(first(speech).caption.join(' ')).not.toContain('intentions');
	expect(first(all).caption.join(' ')).toContain('Beliefs and intentions');
});
