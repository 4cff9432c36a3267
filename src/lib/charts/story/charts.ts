import type { Comparison } from '#lib/analysis/compare/comparison.ts';
import type { Series } from '../series.ts';
import { sidesSeries } from './sides.ts';

/** One of the six steps of the comparison page, with every chart that belongs to it. */
export interface Section {
	/** Anchor on the page: `compared points sides modes conflict names`. */
	id: string;
	title: string;
	series: Series[];
}

/** The six sections of the comparison, in their order. */
export function toSections(comparison: Comparison): Section[] {
	return [{ id: 'sides', title: 'Who is quoted, by side', series: [sidesSeries(comparison)] }];
}

/** Every chart of the comparison, in the order of the page. */
export function toCharts(comparison: Comparison): Series[] {
	return toSections(comparison).flatMap(({ series }) => series);
}
