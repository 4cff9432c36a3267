import type { Report } from '#lib/analysis/compare/report.ts';
import * as articles from '#lib/server/store/articles.ts';

/** A report that a visitor has just added to a story, or taken away from it. */
export interface Changed {
	report: Report;
	removed: boolean;
}

/** What an address says was just done: `added=12` or `removed=12`; null where the story's report 12 is not in that state. */
export async function findChanged(
	sql: App.Locals['sql'],
	slug: string,
	params: URLSearchParams
): Promise<Changed | null> {
	const [added, removed] = [params.get('added'), params.get('removed')];
	const found = await articles.get(sql, Number(added ?? removed ?? 0));
	if (!found?.report.added || !found.stories.some((story) => story.slug === slug)) return null;
	return found.removed === (added === null) ? { report: found.report, removed: found.removed } : null;
}
