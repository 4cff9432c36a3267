import type { Comparison, Unread } from '#lib/analysis/compare/comparison.ts';
import type { Report } from '#lib/analysis/compare/report.ts';
import * as articles from '#lib/server/store/articles.ts';

/** A report that a visitor has just added to a story, or taken away from it. */
export interface Changed {
	report: Report;
	removed: boolean;
	/** Set where no engine reads it. */
	unread: Unread | null;
}

/** What an address says was just done: `added=12` or `removed=12`; null where the story's report 12 is not in that state. */
export async function findChanged(
	sql: App.Locals['sql'],
	{ story: { slug }, unread }: Pick<Comparison, 'story' | 'unread'>,
	params: URLSearchParams
): Promise<Changed | null> {
	const [added, removed] = [params.get('added'), params.get('removed')];
	const found = await articles.get(sql, Number(added ?? removed ?? 0));
	if (!found?.report.added || !found.stories.some((story) => story.slug === slug)) return null;
	if (found.removed !== (added === null)) return null;
	const mine = unread.find(({ article }) => article === found.report.article);
	return { report: found.report, removed: found.removed, unread: mine ?? null };
}
