import { compare } from '#lib/analysis/compare/compare.ts';
import { defaultFilters, toSearch } from '#lib/analysis/compare/filters.ts';
import { keyOf } from '#lib/analysis/correction/correction.ts';
import { toSourcing } from '#lib/analysis/sourcing/sourcing.ts';
import { parseChoice, type View } from '#lib/charts/sourcing/view.ts';
import type { Registered } from '#lib/server/store/speakers.ts';
import type { compareStory } from '../compare-story.ts';

type Compared = NonNullable<Awaited<ReturnType<typeof compareStory>>>;

/**
 * Who speaks in a story under the filters and the choice of an address.
 * @param texts the very texts that the engine's rows stand in, by article
 * @param speakers those whose names are to lead to their pages
 */
export function sourceStory(
	compared: Compared,
	texts: ReadonlyMap<number, string>,
	params: URLSearchParams,
	speakers: readonly Registered[] = []
): View {
	const { story, reports, codings, analyses, comparison } = compared;
	const choice = parseChoice(params);
	const told = { analyses, texts, context: story.context, attitudes: choice.attitudes };
	const sourcing = toSourcing(comparison, codings, told);
	const whole = { ...defaultFilters(), pool: 'all' } as const;
	const slugs = new Map(speakers.map((speaker) => [keyOf(speaker), speaker.slug]));
	// Made once for all coders, and not at all where the whole story is what is shown.
	let found = toSearch(comparison.filters) === toSearch(whole) ? sourcing : undefined;
	return {
		comparison,
		choice,
		sourcing,
		speakerPage: (speaker) => {
			const slug = slugs.get(keyOf(speaker));
			return slug && `/speakers/${slug}?story=${story.slug}`;
		},
		findWhole: () => (found ??= toSourcing(compare(story, reports, codings, whole, analyses), codings, told))
	};
}
