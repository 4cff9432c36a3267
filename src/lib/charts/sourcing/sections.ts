import { CODE_NAME } from '#lib/analysis/compare/group.ts';
import { sourcingCard, type SourcingId } from '#lib/analysis/sourcing/cards.ts';
import type { Sourcing } from '#lib/analysis/sourcing/sourcing.ts';
import type { Evidence } from '#lib/analysis/compare/measure.ts';
import type { Mark, Series } from '../series.ts';
import { cueList, stanceChart } from './cues.ts';
import { isCoded, type SourcingChart } from './draw.ts';
import { matrixChart } from './matrix.ts';
import { exclusiveChart, overlapChart } from './outlets.ts';
import { type Telling, toGist } from './gist.ts';
import { firstChart, genderChart, positionChart } from './texts.ts';
import { diversityChart, overQuotedChart } from './variety.ts';
import type { View } from './view.ts';
import { directnessChart, leadChart, modesChart, officialChart, voiceByOutlet, voiceChart } from './voice.ts';

type Make = (view: View, sourcing: Sourcing) => SourcingChart;

interface Step {
	id: string;
	title: string;
	/** What its sentence is made from. */
	told: Telling;
	charts: { measure: SourcingId; make: Make; /** Has a form by words. */ byUnit?: true }[];
}

const STEPS: Step[] = [
	{
		id: 'where',
		title: 'Who is quoted where',
		told: { measure: 'who-where', by: 'largest' },
		charts: [{ measure: 'who-where', make: matrixChart, byUnit: true }]
	},
	{
		id: 'share',
		title: 'Share of voice',
		told: { measure: 'voice', by: 'largest' },
		charts: [
			{ measure: 'voice', make: voiceChart, byUnit: true },
			{ measure: 'voice', make: voiceByOutlet, byUnit: true }
		]
	},
	{
		id: 'places',
		title: 'Where in the text',
		told: { measure: 'lead-access', by: 'largest' },
		charts: [
			{ measure: 'position', make: positionChart },
			{ measure: 'position', make: firstChart },
			{ measure: 'lead-access', make: leadChart }
		]
	},
	{
		id: 'modes',
		title: 'In their own words or not',
		told: { measure: 'modes-by-side', by: 'parts' },
		charts: [
			{ measure: 'modes-by-side', make: modesChart },
			{ measure: 'directness', make: directnessChart }
		]
	},
	{
		id: 'cues',
		title: 'How they are introduced',
		told: { measure: 'stance', by: 'parts' },
		charts: [
			{ measure: 'stance', make: stanceChart },
			{ measure: 'stance', make: cueList }
		]
	},
	{
		id: 'shared',
		title: 'Shared and exclusive speakers',
		told: { measure: 'overlap', by: 'largest' },
		charts: [
			{ measure: 'overlap', make: overlapChart, byUnit: true },
			{ measure: 'exclusive', make: exclusiveChart, byUnit: true }
		]
	},
	{
		id: 'variety',
		title: 'How varied the speakers are',
		told: { measure: 'diversity', by: 'first' },
		charts: [{ measure: 'diversity', make: diversityChart }]
	},
	{
		id: 'officials',
		title: 'Officials and governments',
		told: { measure: 'official', by: 'first' },
		charts: [{ measure: 'official', make: officialChart, byUnit: true }]
	},
	{
		id: 'women-men',
		title: 'Women and men',
		told: { measure: 'gender', by: 'parts' },
		charts: [{ measure: 'gender', make: genderChart }]
	},
	{
		id: 'more-than-elsewhere',
		title: 'Quoted more than elsewhere',
		told: { measure: 'over-quoted', by: 'line' },
		charts: [{ measure: 'over-quoted', make: overQuotedChart, byUnit: true }]
	}
];

/** One step of the page of sources. */
export interface SourcingSection {
	id: string;
	title: string;
	/** What it shows, in a sentence: read before its charts are unfolded. */
	gist: string;
	series: Series[];
	/** What a coder on screen can't tell, said outright. */
	notes: string[];
}

/** Why a coder has no such chart; null where it has one. */
function missing({ coder }: Sourcing, measure: SourcingId, byWords: boolean): string | null {
	const { title } = sourcingCard(measure);
	if (!isCoded({ coder }, measure)) return `${title}, ${CODE_NAME[coder]}: not coded. ${WHY[measure] ?? ''}`.trim();
	if (byWords && coder !== 'engine')
		return `${title}, ${CODE_NAME[coder]}: not coded by words, as such a coding has no words of what is quoted. Choose counts to see it.`;
	return null;
}

const WHY: Partial<Record<SourcingId, string>> = {
	position: 'A coding has no place in the text but a word for it.',
	directness: 'A coding has no words of what is quoted.',
	stance: 'A coding names a cue but gives it no class.',
	gender: 'Nobody coded it.'
};

/** Every chart of a step, coder by coder, each of which says whose reading it is. */
function* chartsOf(view: View, { charts }: Step): Generator<SourcingChart> {
	for (const { measure, make, byUnit } of charts) {
		for (const sourcing of view.sourcing) {
			if (missing(sourcing, measure, byUnit === true && view.choice.unit === 'words') === null)
				yield make(view, sourcing);
		}
	}
}

function notesOf(view: View, { charts }: Step): string[] {
	const notes = charts.flatMap(({ measure, byUnit }) =>
		view.sourcing.flatMap(
			(sourcing) => missing(sourcing, measure, byUnit === true && view.choice.unit === 'words') ?? []
		)
	);
	return [...new Set(notes)];
}

/** The sections of the page of sources, in their order. */
export function toSourcingSections(view: View): SourcingSection[] {
	return STEPS.map((step) => {
		const series = [...chartsOf(view, step)].map((chart) => chart.series);
		return { id: step.id, title: step.title, gist: toGist(step.told, series), series, notes: notesOf(view, step) };
	});
}

/** What stands behind one mark of one chart of the page of sources; `undefined` where it has no such mark. */
export function findSourced(
	view: View,
	chart: string,
	mark: string
): { series: Series; mark: Mark; evidence: Evidence[] } | undefined {
	for (const step of STEPS) {
		// Only the charts of the measure asked for are made.
		const charts = step.charts.filter(({ measure }) => chart === measure || chart.startsWith(`${measure}--`));
		for (const { series, behind } of chartsOf(view, { ...step, charts })) {
			const found = series.id === chart ? series.marks.find(({ id }) => id === mark) : undefined;
			if (found) return { series, mark: found, evidence: behind.get(mark) ?? [] };
		}
	}
	return undefined;
}
