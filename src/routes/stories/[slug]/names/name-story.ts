import { actsOf } from '#lib/analysis/agency/agency.ts';
import { compare } from '#lib/analysis/compare/compare.ts';
import { defaultFilters } from '#lib/analysis/compare/filters.ts';
import { type CodedGroup, toGroups, withoutMembers } from '#lib/analysis/compare/group.ts';
import type { Comparison } from '#lib/analysis/compare/comparison.ts';
import { filteredOut } from '#lib/analysis/compare/pool.ts';
import { groupBy } from '#lib/analysis/group-by.ts';
import { testForms } from '#lib/analysis/naming/form-test.ts';
import { toLedger } from '#lib/analysis/naming/ledger.ts';
import { type NamedOutlet, type NamesView, parseChoice } from '#lib/charts/naming/view.ts';
import type { compareStory } from '../compare-story.ts';

type Compared = NonNullable<Awaited<ReturnType<typeof compareStory>>>;

/** The names and acts of a story that the engine read, under the filters and the choice of an address. */
export function nameStory(compared: Compared, params: URLSearchParams): NamesView {
	const { story, reports, codings, analyses, comparison } = compared;
	const groups = readGroups(comparison, codings);
	const members = groups.flatMap((group) => group.members);
	const names = new Map(reports.map(({ outletSlug, outlet }) => [outletSlug, outlet]));
	return {
		comparison,
		choice: parseChoice(params),
		ledger: toLedger(members, analyses, story.referents),
		outlets: groups.flatMap(toOutlets),
		groups: groups.map((group) => ({ ...withoutMembers(group), acts: actsOf(group.members, analyses) })),
		findTests: () => {
			const whole = compare(story, reports, codings, { ...defaultFilters(), pool: 'all' }, analyses);
			const pool = readGroups(whole, codings).filter(({ subject }) => subject.kind === 'pool');
			const all = pool.flatMap((group) => group.members);
			return testForms(toLedger(all, analyses, story.referents));
		},
		outletName: (slug) => names.get(slug) ?? slug
	};
}

/** The report in focus, the pool and what was added, as far as the engine read them. */
function readGroups(comparison: Comparison, codings: Compared['codings']): CodedGroup[] {
	const { filters, focus, list, pool } = comparison;
	const sets = {
		focus: focus ?? undefined,
		pool: list.filter(({ inPool }) => inPool).map(({ report }) => report),
		added: list.map(({ report }) => report).filter((report) => report.added && filteredOut(report, filters) === null),
		name: pool.label
	};
	return toGroups(sets, codings, filters).filter(({ coder }) => coder.kind === 'engine');
}

/** Each outlet of the pool with all its reports; the report in focus and added ones by themselves. */
function toOutlets({ subject, members }: CodedGroup): NamedOutlet[] {
	if (subject.kind === 'pool') {
		const outlets = [...groupBy(members, ({ report }) => report.outletSlug)].map(([slug, mine]): NamedOutlet => ({
			id: `outlet-${slug}`,
			label: mine[0]!.report.outlet,
			slug,
			kind: 'pool',
			n: mine.length,
			articles: mine.map(({ report }) => report.article)
		}));
		return outlets.sort((a, b) => a.label.localeCompare(b.label, 'en'));
	}
	return members.map(({ report }) => ({
		id: subject.kind === 'focus' ? 'focus' : `article-${report.article}`,
		label: members.length === 1 ? subject.label : `Added: ${report.outlet}, ${report.article}`,
		slug: report.outletSlug,
		kind: subject.kind === 'focus' ? 'focus' : 'added',
		n: 1,
		articles: [report.article]
	}));
}
