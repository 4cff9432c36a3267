import type { Evidence } from '#lib/analysis/compare/measure.ts';
import type { Mark, Series } from '../series.ts';
import { headlineAgainstText } from './against.ts';
import type { ToneChart } from './draw.ts';
import { sourceMatrix, speakingGroups } from './matrix.ts';
import { headlineChart, outletList, targetChart } from './targets.ts';
import type { ToneView } from './view.ts';

/** One step of the page of tone. */
export interface ToneSection {
	id: string;
	title: string;
	series: Series[];
	/** What must be said where a step has no chart, or not all of them. */
	notes: string[];
}

/** So many matrices stand at first; the rest come with `rows=all`. */
const FIRST_MATRICES = 3;

function matrices(view: ToneView): ToneChart[] {
	const groups = speakingGroups(view);
	return groups.slice(0, view.choice.all ? Infinity : FIRST_MATRICES).map((group) => sourceMatrix(view, group));
}

function matrixNotes(view: ToneView): string[] {
	const groups = speakingGroups(view);
	if (groups.length === 0) return ['In no text under these filters does a named source speak of a target.'];
	const more = groups.length - (view.choice.all ? groups.length : FIRST_MATRICES);
	return more > 0 ? [`${more} more, outlet by outlet, with “all” above.`] : [];
}

const STEPS: {
	id: string;
	title: string;
	make: (view: ToneView) => ToneChart[];
	notes?: (view: ToneView) => string[];
}[] = [
	{ id: 'targets', title: 'Toward whom, in which tone', make: (view) => [targetChart(view), outletList(view)] },
	{ id: 'sources', title: 'Who says what about whom', make: matrices, notes: matrixNotes },
	{ id: 'headlines', title: 'In headlines', make: (view) => [headlineChart(view)] },
	{ id: 'against', title: 'Headline against text', make: (view) => [headlineAgainstText(view)] }
];

/** The sections of the page of tone, in their order. */
export function toToneSections(view: ToneView): ToneSection[] {
	return STEPS.map(({ id, title, make, notes }) => ({
		id,
		title,
		series: make(view).map(({ series }) => series),
		notes: notes?.(view) ?? []
	}));
}

/** What stands behind one mark of one chart of the page of tone; `undefined` where it has no such mark. */
export function findToned(
	view: ToneView,
	chart: string,
	mark: string
): { series: Series; mark: Mark; evidence: Evidence[] } | undefined {
	if (!/^(?:target|source|headline)-tone(?:--|$)/.test(chart)) return undefined;
	for (const { make } of STEPS) {
		for (const { series, behind } of make(view)) {
			const found = series.id === chart ? series.marks.find(({ id }) => id === mark) : undefined;
			if (found) return { series, mark: found, evidence: behind.get(mark) ?? [] };
		}
	}
	return undefined;
}
