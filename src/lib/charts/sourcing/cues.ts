import { sideName } from '#lib/analysis/side-name.ts';
import type { CodedRow } from '#lib/analysis/sourcing/coded-row.ts';
import { falseDiscovery } from '#lib/analysis/sourcing/false-discovery.ts';
import {
	type CueStance,
	cueStance,
	LEAST_CUES,
	STANCE_LABEL,
	stanceContrast,
	STANCES
} from '#lib/analysis/sourcing/stance.ts';
import type { SourcedGroup, Sourcing } from '#lib/analysis/sourcing/sourcing.ts';
import { count } from '../story/lines.ts';
import { sayInterval } from '../table.ts';
import { draw, type Piece, plainFigure, type SourcingChart } from './draw.ts';
import type { View } from './view.ts';
import { sidesIn } from './voice.ts';

/** What every side's cues are, group by group. */
function stances(sourcing: Sourcing): { group: SourcedGroup; side: string; found: CueStance; rows: CodedRow[] }[] {
	return sidesIn(sourcing).flatMap((side) =>
		sourcing.groups.map((group) => ({
			group,
			side,
			found: cueStance(group.rows, side),
			rows: group.rows.filter((row) => row.side === side && row.stance !== null)
		}))
	);
}

/** "Index, Pool …: Russia 0.05 (95 % interval …, 2 less 1 of 40 cues)". */
function indexLines(found: ReturnType<typeof stances>): string[] {
	const lines = found.flatMap(({ group, side, found: { value, interval, numerator, denominator } }) =>
		value === null
			? []
			: [
					`Index, ${sideName(side)}, ${group.label}: ${value.toFixed(2)} (endorsing less distancing cues ${numerator}, of ${denominator} cues${interval ? `; 95 % interval ${sayInterval('count', interval)}` : ''}).`
				]
	);
	return lines.length > 0
		? lines
		: [`No side has ${LEAST_CUES} cues in one group, so no index is given: the cues are listed.`];
}

type Pair = readonly [first: string, second: string];

/** Every two sides that one outlet introduces with cues enough, and how differently. */
function contrasts({ outlets }: Sourcing) {
	return outlets.flatMap((outlet) => {
		const cuesOf = (side: string) => outlet.rows.filter((row) => row.side === side && row.stance !== null).length;
		const sides = [...new Set(outlet.rows.map(({ side }) => side))].filter((side) => cuesOf(side) >= LEAST_CUES).sort();
		const pairs = sides.flatMap((first, at) => sides.slice(at + 1).map((second): Pair => [first, second]));
		return pairs.map((pair) => ({ outlet, pair, found: stanceContrast(outlet.rows, pair) }));
	});
}

/** "Contrast in Outlet, Northland less Southland: 0.35 (3 of 25 less −4 of 20; p 0.012, q 0.024 over 2 contrasts)." */
export function contrastLines(sourcing: Sourcing): string[] {
	const all = contrasts(sourcing);
	if (all.length === 0)
		return [
			`No outlet introduces two sides with ${LEAST_CUES} cues each, so no contrast within an outlet is given: house style can’t be told from stance here.`
		];
	const tested = all.flatMap(({ found: { p } }) => p ?? []);
	const corrected = falseDiscovery(tested);
	let at = 0;
	return all.map(({ outlet, pair: [first, second], found: { value, sides, p } }) => {
		const parts = sides.map(({ numerator, denominator }) => `${numerator} of ${denominator}`).join(' less ');
		const chance =
			p === null
				? 'under 5 texts, not tested'
				: `p ${p.toFixed(3)}, q ${corrected[at++].toFixed(3)} over ${count(tested.length, 'contrast')}, cues dealt over the sides within each text`;
		return `Contrast in ${outlet.label}, ${sideName(first)} less ${sideName(second)}: ${(value ?? 0).toFixed(2)} (${parts}; ${chance}).`;
	});
}

/** Classes of cues, side by side. */
export function stanceChart(view: View, sourcing: Sourcing): SourcingChart {
	const found = stances(sourcing);
	const classes = STANCES.filter((stance) =>
		found.some(({ found: { stances: counts } }) => counts[stance] !== undefined)
	);
	return draw(view, sourcing, {
		id: 'stance',
		kind: 'stacked',
		unit: 'share',
		title: 'The words that introduce a side — share of its cues, by class',
		axis: 'share of the cues of a side',
		groups: sourcing.groups.map(({ label }) => label),
		stacks: classes.map((stance) => STANCE_LABEL[stance]),
		caption: [...indexLines(found), ...contrastLines(sourcing)],
		pieces: found.flatMap(({ group, side, found: { n, denominator, support }, rows }) =>
			classes.flatMap((stance): Piece[] => {
				if (denominator === 0) return [];
				const counted = rows.filter((row) => row.stance === stance);
				return [
					{
						row: sideName(side),
						group: group.label,
						stack: STANCE_LABEL[stance],
						key: `${group.subject.id}:${side}:${stance}`,
						figure: plainFigure(counted.length, denominator, n, support),
						counted,
						colour: `stance:${stance}`
					}
				];
			})
		)
	});
}

/** Each cue with how often it introduces a side. */
export function cueList(view: View, sourcing: Sourcing): SourcingChart {
	return draw(view, sourcing, {
		id: 'stance',
		variant: 'cues',
		kind: 'list',
		unit: 'share',
		title: 'Every cue, by side — share of the cues of a side',
		axis: 'share of the cues of a side',
		groups: sourcing.groups.map(({ label }) => label),
		pieces: stances(sourcing).flatMap(({ group, side, found: { cues, n, denominator, support }, rows }) =>
			cues.map(({ cue, stance, count }): Piece => ({
				row: sideName(side),
				group: group.label,
				stack: `“${cue}”, ${STANCE_LABEL[stance]}`,
				key: `${group.subject.id}:${side}:${cue}:${stance}`,
				figure: plainFigure(count, denominator, n, support),
				counted: rows.filter((row) => row.cue === cue && row.stance === stance),
				colour: `side:${side}`
			}))
		)
	});
}
