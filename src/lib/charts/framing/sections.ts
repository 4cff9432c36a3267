import type { Evidence } from '#lib/analysis/compare/measure.ts';
import type { Mark, Series } from '../series.ts';
import type { FrameChart, FrameView } from './draw.ts';
import { firstChart, foundChart, spaceChart, voiceChart } from './groups.ts';
import { itemsChart, stripChart } from './texts.ts';

interface Step {
	id: string;
	title: string;
	charts: ((view: FrameView) => FrameChart)[];
}

const STEPS: readonly Step[] = [
	{ id: 'found', title: 'Evidence found', charts: [foundChart] },
	{ id: 'items', title: 'Generic frames, item by item', charts: [(view) => itemsChart(view, 'generic', ['generic'])] },
	{ id: 'voice', title: 'In whose voice', charts: [voiceChart] },
	{ id: 'space', title: 'Space and place', charts: [spaceChart, firstChart, stripChart] },
	{ id: 'policy', title: 'Policy frames', charts: [(view) => itemsChart(view, 'policy', ['policy'])] },
	{
		id: 'telling',
		title: 'How the story is told',
		charts: [(view) => itemsChart(view, 'telling', ['time', 'game', 'war', 'function'])]
	}
];

/** One step of the page of frames. */
export interface FrameSection {
	id: string;
	title: string;
	series: Series[];
}

/** The sections of the page of frames, in their order. */
export function toFrameSections(view: FrameView): FrameSection[] {
	return STEPS.map(({ id, title, charts }) => ({ id, title, series: charts.map((make) => make(view).series) }));
}

/** What stands behind one mark of one chart of the page of frames; `undefined` where it has no such mark. */
export function findFramed(
	view: FrameView,
	chart: string,
	mark: string
): { series: Series; mark: Mark; evidence: Evidence[] } | undefined {
	if (!chart.startsWith('frame-')) return undefined;
	for (const make of STEPS.flatMap(({ charts }) => charts)) {
		const { series, behind } = make(view);
		const found = series.id === chart ? series.marks.find(({ id }) => id === mark) : undefined;
		if (found) return { series, mark: found, evidence: behind.get(mark) ?? [] };
	}
	return undefined;
}
