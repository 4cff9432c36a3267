import type { Comparison } from '#lib/analysis/compare/comparison.ts';
import type { Evidence } from '#lib/analysis/compare/measure.ts';
import type { Mark, Series } from '../series.ts';
import { comparedCharts } from './compared.ts';
import { conflictCharts } from './conflict.ts';
import { findingsOf } from './finding.ts';
import { measureOfMark } from './mark.ts';
import { modesCharts } from './modes.ts';
import { namesCharts } from './names.ts';
import { pointsCharts } from './points.ts';
import { sidesCharts } from './sides.ts';

/** One of the six steps of the comparison page: its main chart first, then what belongs to it. */
export interface Section {
	/** Anchor on the page. */
	id: 'compared' | 'points' | 'sides' | 'modes' | 'conflict' | 'names';
	title: string;
	/** What the main chart shows, in sentences that carry n, pool, interval and version. */
	findings: string[];
	series: Series[];
}

/** The six sections of the comparison, in their order. */
export function toSections(comparison: Comparison): Section[] {
	const sections: Omit<Section, 'findings'>[] = [
		{ id: 'compared', title: 'What is being compared', series: comparedCharts(comparison) },
		{ id: 'points', title: 'Points mentioned', series: pointsCharts(comparison) },
		{ id: 'sides', title: 'Who is quoted, by side', series: sidesCharts(comparison) },
		{ id: 'modes', title: 'How they are quoted, and where', series: modesCharts(comparison) },
		{ id: 'conflict', title: 'Conflict evidence', series: conflictCharts(comparison) },
		{ id: 'names', title: 'Names, and tone', series: namesCharts(comparison) }
	];
	return sections.map((section) => ({ ...section, findings: findingsOf(comparison, section.id) }));
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
