import { toFraming } from '#lib/analysis/framing/framing.ts';
import { toWorded } from '#lib/analysis/wording/worded.ts';
import type { WordingView } from '#lib/charts/wording/sections.ts';
import type { compareStory } from '../compare-story.ts';

type Compared = NonNullable<Awaited<ReturnType<typeof compareStory>>>;

/** The wording in a story under the filters of an address. */
export function wordStory(
	{ comparison, codings, analyses }: Compared,
	texts: ReadonlyMap<number, string>
): WordingView {
	return { comparison, groups: toWorded(toFraming(comparison, codings, analyses), analyses, texts) };
}
