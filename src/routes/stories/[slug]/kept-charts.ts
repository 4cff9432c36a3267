import { toFraming } from '#lib/analysis/framing/framing.ts';
import { foundChart } from '#lib/charts/framing/groups.ts';
import type { KeptCharts } from '#lib/charts/story/charts.ts';
import { targetChart } from '#lib/charts/tone/targets.ts';
import type { compareStory } from './compare-story.ts';
import { toneStory } from './tone/tone-story.ts';

type Compared = NonNullable<Awaited<ReturnType<typeof compareStory>>>;

/** One chart each of the pages of frames and of tone, for the comparison; none where the engine read no text on screen. */
export function toKept(compared: Compared): KeptCharts {
	const { comparison, codings, analyses } = compared;
	const framing = toFraming(comparison, codings, analyses);
	if (framing.texts.length === 0) return { frames: [], tone: [] };
	const tone = toneStory(compared, new Map(), new URLSearchParams());
	return { frames: [foundChart({ comparison, framing }).series], tone: [targetChart(tone).series] };
}
