import { toToned } from '#lib/analysis/evaluation/toned.ts';
import { parseToneChoice, type ToneView } from '#lib/charts/tone/view.ts';
import type { ReadHeadline } from '#lib/server/store/tones.ts';
import type { compareStory } from '../compare-story.ts';

type Compared = NonNullable<Awaited<ReturnType<typeof compareStory>>>;

/** The tone in a story under the filters and the choice of an address. */
export function toneStory(
	{ comparison, analyses }: Compared,
	headlines: ReadonlyMap<number, ReadHeadline>,
	params: URLSearchParams
): ToneView {
	const engines = [
		...[...analyses.values()].map(({ engine, version }) => `${engine} ${version}`),
		...[...headlines.values()].map(({ engine }) => engine)
	];
	return {
		comparison,
		choice: parseToneChoice(params),
		toned: toToned(comparison, { analyses, headlines }),
		engine: [...new Set(engines)].sort().join(', ')
	};
}
