import type { Comparison } from '#lib/analysis/compare/comparison.ts';
import type { Evidence } from '#lib/analysis/compare/measure.ts';
import type { Mark, Series } from '../series.ts';
import { toSearch } from '#lib/analysis/compare/filters.ts';
import { comparedCharts } from './compared.ts';
import { conflictCharts } from './conflict.ts';
import { findingsOf } from './finding.ts';
import { measureOfMark } from './mark.ts';
import { modesCharts } from './modes.ts';
import { namesCharts, toneList } from './names.ts';
import { pointsCharts } from './points.ts';
import { sidesCharts } from './sides.ts';

/** One of the seven steps of the comparison page: its main chart first, then what belongs to it. */
export interface Section {
	/** Anchor on the page. */
	id: 'compared' | 'points' | 'sides' | 'modes' | 'conflict' | 'names' | 'tone';
	title: string;
	/** What the main chart shows, in sentences that carry n, pool, interval and version. */
	findings: string[];
	series: Series[];
	/** Pages of the story that have more on it. */
	more: { href: string; label: string }[];
}

/** Charts of the engine's reading that stand on pages of their own: one of each is kept here too. */
export interface KeptCharts {
	frames: Series[];
	tone: Series[];
}

const MORE: Record<Section['id'], readonly (readonly [path: string, label: string])[]> = {
	compared: [['/headlines', 'Reports known by headline only, by their headlines']],
	points: [['/points', 'Every point, report by report']],
	sides: [['/sources', 'Who gets to speak, in full']],
	modes: [['/sources', 'Modes, positions and stances of sources']],
	conflict: [['/frames', 'Every frame, with its evidence']],
	names: [
		['/names', 'Every form of a name, and who did what'],
		['/wording', 'Wording to check']
	],
	tone: [['/tone', 'Tone by voice, source and headline']]
};

/**
 * The seven sections of the comparison, in their order.
 * @param kept of the engine's own charts, one each for frames and tone; none where they are not asked for
 */
export function toSections(comparison: Comparison, kept: KeptCharts = { frames: [], tone: [] }): Section[] {
	const search = toSearch(comparison.filters);
	const sections: Omit<Section, 'findings' | 'more'>[] = [
		{ id: 'compared', title: 'What is being compared', series: comparedCharts(comparison) },
		{ id: 'points', title: 'Points mentioned', series: pointsCharts(comparison) },
		{ id: 'sides', title: 'Who is quoted, by side', series: sidesCharts(comparison) },
		{ id: 'modes', title: 'How they are quoted, and where', series: modesCharts(comparison) },
		{ id: 'conflict', title: 'Conflict evidence', series: [...conflictCharts(comparison), ...kept.frames] },
		{ id: 'names', title: 'Names for one thing', series: namesCharts(comparison) },
		{ id: 'tone', title: 'Tone toward each target', series: [...kept.tone, toneList(comparison)] }
	];
	return sections.map((section) => ({
		...section,
		findings: findingsOf(comparison, section.id),
		more: MORE[section.id].map(([path, label]) => ({
			href: `/stories/${comparison.story.slug}${path}${search}`,
			label
		}))
	}));
}

/** Every chart of the comparison, in the order of the page. */
export function toCharts(comparison: Comparison): Series[] {
	return toSections(comparison).flatMap(({ series }) => series);
}

/** What stands behind one mark of one chart; `undefined` where the comparison has no such mark. */
export function findEvidence(
	comparison: Comparison,
	chart: string,
	mark: string
): { series: Series; mark: Mark; evidence: Evidence[] } | undefined {
	const series = toCharts(comparison).find(({ id }) => id === chart);
	const found = series?.marks.find(({ id }) => id === mark);
	const measure = series && measureOfMark(comparison, series.method, mark);
	return series && found && measure ? { series, mark: found, evidence: measure.evidence } : undefined;
}
