import { toHeadlines } from '#lib/analysis/headline/headlines.ts';
import type { HeadlineView } from '#lib/charts/headline/sections.ts';
import type { ReadHeadline } from '#lib/server/store/tones.ts';
import type { compareStory } from '../compare-story.ts';

type Compared = NonNullable<Awaited<ReturnType<typeof compareStory>>>;

/** The headlines of a story under the filters of an address. */
export function headlineStory({ comparison }: Compared, read: ReadonlyMap<number, ReadHeadline>): HeadlineView {
	const engines = [...new Set([...read.values()].map(({ engine }) => engine))].sort();
	return { comparison, headlines: toHeadlines(comparison, read), engines };
}
