import type { ToneRow } from '#lib/analysis/evaluation/row.ts';
import { headlineDifference, isHeadline, meanTone } from '#lib/analysis/evaluation/shares.ts';
import { targetsIn, type TonedGroup } from '#lib/analysis/evaluation/toned.ts';
import { drawTone, sayGroups, type ToneChart, type TonePiece } from './draw.ts';
import { signed } from './matrix.ts';
import type { ToneView } from './view.ts';

/** Headline, text and their difference toward one target; nothing where no article mentions it in both. */
function toPieces(group: TonedGroup, own: readonly ToneRow[], target: string): TonePiece[] {
	const mine = own.filter((row) => row.target === target);
	const articles = (some: readonly ToneRow[]) => new Set(some.map(({ article }) => article));
	const above = articles(mine.filter(isHeadline));
	const below = articles(mine.filter((row) => !isHeadline(row)));
	const both = mine.filter(({ article }) => above.has(article) && below.has(article));
	const difference = headlineDifference(both);
	if (difference.value === null) return [];
	const [headline, text] = [both.filter(isHeadline), both.filter((row) => !isHeadline(row))];
	const parts = [
		{ stack: 'headline', figure: meanTone(headline), counted: headline },
		{ stack: 'text', figure: meanTone(text), counted: text },
		{ stack: 'headline less text', figure: difference, counted: both }
	];
	return parts.map(({ stack, figure, counted }) => ({
		row: target,
		group: group.label,
		stack,
		key: `${group.id}:${target}:${stack}`,
		figure: {
			...figure,
			support: difference.support,
			interval: difference.support === 'list' ? null : figure.interval
		},
		counted,
		label: signed(figure.value ?? 0),
		colour: 'group:pool'
	}));
}

/** Headline against text: for each target the mean tone of both in the articles that mention it in both, and the difference. */
export function headlineAgainstText(view: ToneView): ToneChart {
	const groups = view.toned.groups.filter(({ texts, headlines }) => texts > 0 && headlines > 0);
	return drawTone(view, {
		id: 'headline-tone',
		variant: 'against-text',
		kind: 'list',
		unit: 'count',
		title: 'Headline against the text under it, in the outlet’s own voice — mean tone, −1 to +1',
		subtitle: sayGroups(groups, 'texts'),
		axis: 'mean of p(favourable) less p(unfavourable)',
		pieces: groups.flatMap((group) => {
			const own = group.rows.filter(({ voice, tone }) => voice === 'own' && tone !== 'event');
			return targetsIn(own).flatMap((target) => toPieces(group, own, target));
		}),
		caption: [
			'Only articles whose headline and text both mention the target; under 20 of them a list, and nothing is tested.'
		],
		empty: 'Of no report under these filters do headline and text, both read, mention the same target.'
	});
}
