import type { Analysis } from '../analysis.ts';
import type { Comparison, ListRow } from './comparison.ts';
import { toSearch, type Filters, type PoolName } from './filters.ts';
import { findFolds, type Folded } from './fold.ts';
import { type CodedGroup, countedSources, toGroups, withoutMembers } from './group.ts';
import type { Measure } from './measure.ts';
import { filteredOut, inWindow, possiblePool, toPoolFacts, unfit } from './pool.ts';
import type { Coding, Report } from './report.ts';
import { rowShares } from './rows.ts';
import type { ComparedStory } from './story.ts';

export const POOL_LABEL: Record<PoolName, string> = {
	statement: 'same statement',
	'next-day': 'by the end of the next day',
	all: 'all coverage found'
};

/** Sides in a fixed order, so that a filter never ranks them: the story's countries, the rest, joint, none. */
function sidesOf(story: ComparedStory, groups: CodedGroup[], filters: Filters): string[] {
	const found = new Set(
		groups.flatMap(({ members }) =>
			members.flatMap(({ coding }) => countedSources(coding, filters).map(({ side }) => side))
		)
	);
	const last = ['joint', 'none'];
	const countries = story.context.countries.map(({ side }) => side).filter((side) => found.has(side));
	const rest = [...found].filter((side) => !countries.includes(side) && !last.includes(side)).sort();
	return [...countries, ...rest, ...last.filter((side) => found.has(side))];
}

function sides(story: ComparedStory, groups: CodedGroup[], filters: Filters): Measure[] {
	const categories = sidesOf(story, groups, filters);
	return groups.flatMap((group) =>
		rowShares({ id: 'sides', version: '1' }, group, categories, ({ side }) => side, filters)
	);
}

/** Why a report is not in the pool; null where it is. */
function whyNot(
	report: Report,
	codings: Coding[],
	pool: PoolName,
	focus: Report | undefined,
	filters: Filters,
	folds: Folded[]
): string | null {
	const whole = codings.some((coding) => coding.whole) || report.whole;
	const fold = folds.find(({ article }) => article === report.article);
	return (
		filteredOut(report, filters) ??
		unfit(report, whole, focus, filters) ??
		(inWindow(report, pool, focus) ? null : `outside the pool “${POOL_LABEL[pool]}”`) ??
		(codings.length === 0 ? 'listed, not coded' : null) ??
		(fold ? `counted with another copy: probably the same text by ${fold.agency}` : null)
	);
}

/**
 * Compares one story: the report in focus beside a pool of the other coverage found.
 * @param reports every report of the story, the one in focus among them
 * @param codings every coding of every coder; which one counts is decided here
 * @param analyses what the engine said of stored texts, by article; with it numbers of the engine open the very words
 */
export function compare(
	story: ComparedStory,
	reports: Report[],
	codings: Coding[],
	filters: Filters,
	analyses: ReadonlyMap<number, Analysis> = new Map()
): Comparison {
	void analyses;
	const focus = reports.find(({ article }) => article === story.focus);
	const others = reports.filter((report) => report !== focus);
	const pool = possiblePool(filters.pool, focus);
	const codingsOf = (report: Report) => codings.filter(({ article }) => article === report.article);
	const folds = filters.fold ? findFolds(others.filter((report) => codingsOf(report).length > 0)) : [];
	const list: ListRow[] = others.map((report) => {
		const mine = codingsOf(report);
		const why = report.added
			? (filteredOut(report, filters) ?? 'added by a visitor: stands beside the pool')
			: whyNot(report, mine, pool, focus, filters, folds);
		return {
			report,
			inPool: why === null,
			why,
			coders: [...new Set(mine.map(({ coder }) => coder))].sort(),
			foldedInto: folds.find(({ article }) => article === report.article)?.into ?? null
		};
	});
	const members = list.filter(({ inPool }) => inPool).map(({ report }) => report);
	const added = others.filter((report) => report.added && filteredOut(report, filters) === null);
	const groups = toGroups({ focus, pool: members, added, name: POOL_LABEL[pool] }, codings, filters);
	return {
		story: { slug: story.slug, title: story.title, practice: story.practice },
		focus: focus ?? null,
		filters,
		notices: filters.notices,
		pool: {
			name: pool,
			label: POOL_LABEL[pool],
			description: toSearch(filters),
			facts: toPoolFacts(members),
			empty: members.length === 0
		},
		groups: groups.map(withoutMembers),
		measures: sides(story, groups, filters),
		list
	};
}
