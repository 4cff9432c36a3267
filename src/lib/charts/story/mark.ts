import type { Comparison } from '#lib/analysis/compare/comparison.ts';
import { toSearch } from '#lib/analysis/compare/filters.ts';
import type { Group } from '#lib/analysis/compare/group.ts';
import type { Evidence, Measure } from '#lib/analysis/compare/measure.ts';
import type { Mark } from '../series.ts';

/** "Russia" → "russia": safe in ids and addresses. */
export function toKey(name: string): string {
	return name
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]+/gu, '-')
		.replace(/^-|-$/g, '');
}

/** What one piece of evidence opens. */
function evidenceHref(evidence: Evidence): string {
	if (evidence.opens === 'words') {
		const spans = evidence.spans.map(({ start, end }) => `${start}-${end}`).join(',');
		return `/articles/${evidence.article}?q=${spans}`;
	}
	const source = evidence.source === undefined ? '' : `&source=${evidence.source}`;
	return `/articles/${evidence.article}?coding=${evidence.coding}${source}`;
}

/** Where a press leads: straight to the one place, or to the page that lists them all. */
function hrefOf(comparison: Comparison, chart: string, id: string, measure: Measure): string | null {
	if (measure.evidence.length === 0) return null;
	if (measure.evidence.length === 1) return evidenceHref(measure.evidence[0]);
	const search = toSearch(comparison.filters).replace('?', '&');
	return `/stories/${comparison.story.slug}/evidence?chart=${chart}&mark=${id}${search}`;
}

/** A number made ready to be drawn; `row` defaults to its category. */
export function toMark(
	comparison: Comparison,
	chart: string,
	group: Group,
	measure: Measure,
	drawn: Partial<Mark> = {}
): Mark {
	const id = toKey(`${group.id} ${measure.category}`);
	return {
		id,
		row: measure.category,
		group: group.label,
		stack: '',
		value: measure.value,
		numerator: measure.numerator,
		denominator: measure.denominator,
		n: measure.n,
		interval: measure.interval,
		support: measure.support,
		label: `${measure.numerator} of ${measure.denominator}`,
		href: hrefOf(comparison, chart, id, measure),
		note: '',
		colour: `group:${group.subject.kind}`,
		...drawn
	};
}
