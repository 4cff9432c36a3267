import type { Comparison } from '../compare/comparison.ts';
import { filteredOut } from '../compare/pool.ts';
import type { Report } from '../compare/report.ts';
import { tellApart } from '../compare/tell-apart.ts';
import { groupBy } from '../group-by.ts';
import { type ReadTones, type ToneRow, toToneRows } from './row.ts';

/** Whoever is compared: the report in focus, an added one, the pool or an outlet of it, with what was read of its reports. */
export interface TonedGroup {
	/** "focus", "article-12", "pool", "outlet-the-echo". */
	id: string;
	label: string;
	kind: 'focus' | 'added' | 'pool' | 'outlet';
	/** Reports of which a text was read, and of which a headline was. */
	texts: number;
	headlines: number;
	rows: ToneRow[];
}

/** The tone in a story as the engine reads it. */
export interface Toned {
	/** The report in focus, added reports, the pool. */
	groups: TonedGroup[];
	/** The outlets of the pool by name. */
	outlets: TonedGroup[];
}

/** Who evaluates whom in a story, for every group on screen; who has nothing that was read is left out. */
export function toToned(comparison: Comparison, read: ReadTones): Toned {
	const { focus, list, filters, pool } = comparison;
	const inPool = list.filter((row) => row.inPool).map(({ report }) => report);
	const added = list
		.map(({ report }) => report)
		.filter((report) => report.added && filteredOut(report, filters) === null);
	const all = toToneRows([...(focus ? [focus] : []), ...inPool, ...added], read);
	const group = (id: string, label: string, kind: TonedGroup['kind'], reports: readonly Report[]): TonedGroup[] => {
		const texts = reports.filter(({ article }) => read.analyses.has(article)).length;
		const headlines = reports.filter(({ article }) => read.headlines.has(article)).length;
		const rows = reports.flatMap(({ article }) => all.get(article) ?? []);
		return texts + headlines === 0 ? [] : [{ id, label, kind, texts, headlines, rows }];
	};
	const names = tellApart(added);
	const byOutlet = [...groupBy(inPool, ({ outletSlug }) => outletSlug)];
	byOutlet.sort(([, [a]], [, [b]]) => a!.outlet.localeCompare(b!.outlet, 'en'));
	return {
		groups: [
			...(focus ? group('focus', `${focus.outlet} report`, 'focus', [focus]) : []),
			...group('pool', `Pool: ${pool.label}`, 'pool', inPool),
			...added.flatMap((report, at) => group(`article-${report.article}`, names[at]!, 'added', [report]))
		],
		outlets: byOutlet.flatMap(([slug, reports]) => group(`outlet-${slug}`, reports[0]!.outlet, 'outlet', reports))
	};
}

/** The targets of rows, those that most articles mention first, then those mentioned most, then by name. */
export function targetsIn(rows: readonly ToneRow[]): string[] {
	const found = [...groupBy(rows, ({ target }) => target)].map(([target, mine]) => ({
		target,
		articles: new Set(mine.map(({ article }) => article)).size,
		mentions: mine.length
	}));
	found.sort((a, b) => b.articles - a.articles || b.mentions - a.mentions || (a.target < b.target ? -1 : 1));
	return found.map(({ target }) => target);
}
