import { error } from '@sveltejs/kit';
import { toSearch } from '#lib/analysis/compare/filters.ts';
import { findNamed } from '#lib/charts/naming/sections.ts';
import { toChosen as toNamesChosen } from '#lib/charts/naming/view.ts';
import { toFraming } from '#lib/analysis/framing/framing.ts';
import { findMark } from '#lib/charts/engine-chart.ts';
import { scoresChart } from '#lib/charts/framing/scores.ts';
import { findFramed } from '#lib/charts/framing/sections.ts';
import { findSourced } from '#lib/charts/sourcing/sections.ts';
import { findHeadlined } from '#lib/charts/headline/sections.ts';
import { findWorded } from '#lib/charts/wording/sections.ts';
import { findToned } from '#lib/charts/tone/sections.ts';
import { toToneChosen } from '#lib/charts/tone/view.ts';
import { toChosen } from '#lib/charts/sourcing/view.ts';
import { findEvidence } from '#lib/charts/story/charts.ts';
import { withKept } from '#lib/components/filters/kept.ts';
import * as store from '#lib/server/store/analyses.ts';
import * as tones from '#lib/server/store/tones.ts';
import { compareStory } from '../compare-story.ts';
import { scoreTexts } from '../frames/score-texts.ts';
import { headlineStory } from '../headlines/headline-story.ts';
import { nameStory } from '../names/name-story.ts';
import { sourceStory } from '../sources/source-story.ts';
import { toneStory } from '../tone/tone-story.ts';
import { wordStory } from '../wording/word-story.ts';
import { sumUp, toBehind } from './behind.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const compared = await compareStory(locals.sql, params.slug, url.searchParams);
	if (!compared) error(404, 'No story has this address.');
	const { story, reports, codings, analyses, comparison } = compared;
	const asked = (name: string) => url.searchParams.get(name) ?? '';
	const texts = await store.textsByStory(locals.sql, story.id);
	const view = sourceStory(compared, texts, url.searchParams);
	const sourced = findSourced(view, asked('chart'), asked('mark'));
	const read = await tones.headlinesByStory(locals.sql, story.id);
	const tone = toneStory(compared, read, url.searchParams);
	const toned = findToned(tone, asked('chart'), asked('mark'));
	const names = nameStory(compared, url.searchParams);
	const named = findNamed(names, asked('chart'), asked('mark'));
	const framing = toFraming(comparison, codings, analyses);
	const scoring = asked('chart') === 'frame-scores';
	const framed = scoring
		? findMark([scoresChart({ comparison, framing }, scoreTexts(framing.texts, texts))], 'frame-scores', asked('mark'))
		: findFramed({ comparison, framing }, asked('chart'), asked('mark'));
	const worded = findWorded(wordStory(compared, texts), asked('chart'), asked('mark'));
	const headlined = findHeadlined(headlineStory(compared, read), asked('chart'), asked('mark'));
	const found =
		sourced ??
		toned ??
		named ??
		framed ??
		worded ??
		headlined ??
		findEvidence(comparison, asked('chart'), asked('mark'));
	if (!found) error(404, 'No number of this story stands behind this address.');
	const { series, mark, evidence } = found;
	const behind = toBehind(evidence, { reports, codings, analyses, texts });
	const search = toSearch(comparison.filters);
	const page = (path: string, kept: [string, string][]) => `${path}${withKept(search, kept)}#chart-${series.id}-title`;
	const from = sourced
		? page('/sources', toChosen(view.choice))
		: toned
			? page('/tone', toToneChosen(tone.choice))
			: named
				? page('/names', toNamesChosen(names.choice))
				: framed
					? page('/frames', scoring ? [['scores', 'on']] : [])
					: worded
						? page('/wording', [])
						: headlined
							? page('/headlines', [])
							: search;
	return {
		story: { title: story.title, practice: story.practice },
		chart: { title: series.title },
		mark: { row: mark.row, stack: mark.stack, group: mark.group, label: mark.label, note: mark.note },
		behind,
		sum: sumUp(behind),
		back: {
			href: `/stories/${story.slug}${from}`,
			title: `${sourced ? 'Sources: ' : framed ? 'Frames: ' : worded ? 'Wording: ' : headlined ? 'Headlines: ' : ''}${story.title}`
		}
	};
};
