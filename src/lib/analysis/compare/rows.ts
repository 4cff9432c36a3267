import type { Filters } from './filters.ts';
import { type CodedGroup, countedSources, type Member } from './group.ts';
import { clusteredWilson } from './interval.ts';
import type { Evidence, Measure } from './measure.ts';
import type { CodedSource } from './report.ts';
import { supportOf } from './small-n.ts';

/** What a row opens: the coding and the place in it. */
export function rowEvidence({ coding }: Member, source: CodedSource): Evidence {
	return { opens: 'coding', article: coding.article, coding: coding.id, source: source.id };
}

/**
 * Shares of source rows by a category, for one group.
 * @param pick the category of a row
 * @param categories every category to report, so that a zero shows
 */
export function rowShares(
	measure: { id: string; version: string },
	group: CodedGroup,
	categories: string[],
	pick: (source: CodedSource) => string,
	filters: Filters
): Measure[] {
	const perReport = group.members.map((member) => ({ member, rows: countedSources(member.coding, filters) }));
	const denominator = perReport.reduce((sum, { rows }) => sum + rows.length, 0);
	return categories.map((category) => {
		const hits = perReport.map(({ member, rows }) => ({
			member,
			all: rows.length,
			rows: rows.filter((row) => pick(row) === category)
		}));
		const numerator = hits.reduce((sum, { rows }) => sum + rows.length, 0);
		const support = supportOf(group.n);
		return {
			measure: measure.id,
			version: measure.version,
			subject: group.subject,
			category,
			coder: group.coder,
			value: denominator === 0 ? 0 : numerator / denominator,
			numerator,
			denominator,
			n: group.n,
			interval:
				support === 'list' ? null : clusteredWilson(hits.map(({ rows, all }) => ({ hits: rows.length, rows: all }))),
			support,
			evidence: hits.flatMap(({ member, rows }) => rows.map((row) => rowEvidence(member, row)))
		};
	});
}
