import { expect, it } from 'vitest';
import { aReading, aView } from '../../../../tests/support/a-view.ts';
import { toSourcingSections } from './sections.ts';

it('a text that quotes nobody has no share of nothing, in no chart, and is named instead', () => {
	const view = aView({}, (article) => (article === 2 ? aReading({ speakers: [], quotations: [] }) : aReading()));
	const charts = toSourcingSections(view).flatMap(({ series }) => series);
	expect(charts.flatMap(({ marks }) => marks.filter(({ denominator }) => denominator === 0))).toEqual([]);
	for (const id of ['voice--engine', 'official--engine', 'lead-access--engine'])
		expect(charts.find((series) => series.id === id)?.caption).toContain(
			'Nothing to count, so no number: Outlet 2 (pasted by a visitor), read by the engine.'
		);
});
