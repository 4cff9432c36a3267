import type { Analysis } from '../analysis.ts';
import type { Comparison } from '../compare/comparison.ts';
import { filteredOut } from '../compare/pool.ts';
import type { Report } from '../compare/report.ts';

/** What the engine finds in a headline beside its tone; spans are offsets into the headline. */
export interface HeadlineFindings extends Pick<Analysis, 'items' | 'names' | 'namings' | 'acts' | 'wordings'> {
	/** Whether the engine reads its language. */
	readable: boolean;
}

/** What is kept of the reading of a headline: what stands in it, at the place "headline". */
export function toFindings({ lang, items, names, namings, acts, wordings }: Analysis): HeadlineFindings {
	const here = <F extends { place: string }>(found: readonly F[]) =>
		found.map((one) => ({ ...one, place: 'headline' as const }));
	return {
		readable: lang.readable,
		items: here(items),
		names: here(names),
		namings: here(namings),
		acts: here(acts),
		// A headline is one sentence: that it is to be checked would say nothing of where.
		wordings: here(wordings.filter(({ kind }) => kind !== 'passage'))
	};
}

/** A headline that was read. */
export interface HeadlineRow {
	article: number;
	outlet: string;
	headline: string;
	findings: HeadlineFindings;
}

/** Headlines that are counted together. */
export interface HeadlineGroup {
	id: 'focus' | 'added' | 'only' | 'texts';
	label: string;
	kind: 'focus' | 'added' | 'pool';
	headlines: HeadlineRow[];
}

/** The headlines of a story under the filters. */
export interface Headlines {
	/** The report in focus, reports known by headline only, reports whose text is here, added ones; empty ones are left out. */
	groups: HeadlineGroup[];
	/** Headlines in a language that no engine reads, reports without a headline, and headlines that repeat another word for word. */
	unread: number;
	without: number;
	repeated: number;
}

/** What was read of a headline. */
export type ReadFindings = ReadonlyMap<number, { headline: string; findings: HeadlineFindings }>;

/**
 * Headlines by themselves, of all listed reports that pass the filters, whether or not they are in a pool: reports known by headline
 * only apart from those whose text is here. A headline that two outlets print word for word counts once, for copies of one text are
 * not independent.
 */
export function toHeadlines({ focus, list, filters }: Comparison, read: ReadFindings): Headlines {
	const reports = list
		.map(({ report }) => report)
		.filter((report) => report.article !== focus?.article && filteredOut(report, filters) === null);
	const counts = { unread: 0, without: 0, repeated: 0 };
	const seen = new Set<string>();
	const rowsOf = (some: readonly Report[]): HeadlineRow[] =>
		some.flatMap(({ article, outlet }) => {
			const found = read.get(article);
			if (!found) counts.without++;
			else if (!found.findings.readable) counts.unread++;
			else if (seen.has(fold(found.headline))) counts.repeated++;
			else {
				seen.add(fold(found.headline));
				return [{ article, outlet, headline: found.headline, findings: found.findings }];
			}
			return [];
		});
	const others = reports.filter(({ added }) => !added);
	const groups: HeadlineGroup[] = [
		{ id: 'focus', label: `${focus?.outlet ?? ''} report`, kind: 'focus', headlines: rowsOf(focus ? [focus] : []) },
		{
			id: 'only',
			label: 'Known by headline only',
			kind: 'pool',
			headlines: rowsOf(others.filter(({ hasText }) => !hasText))
		},
		{
			id: 'texts',
			label: 'With a text here',
			kind: 'pool',
			headlines: rowsOf(others.filter(({ hasText }) => hasText))
		},
		{ id: 'added', label: 'Added', kind: 'added', headlines: rowsOf(reports.filter(({ added }) => added)) }
	];
	return { groups: groups.filter(({ headlines }) => headlines.length > 0), ...counts };
}

const fold = (headline: string) =>
	headline
		.toLowerCase()
		.replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
		.trim();
