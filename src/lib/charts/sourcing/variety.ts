import { supportOf } from '#lib/analysis/compare/small-n.ts';
import { compareDiversity, type Diversity, LEAST_STATEMENTS } from '#lib/analysis/sourcing/compare-diversity.ts';
import type { CodedRow } from '#lib/analysis/sourcing/coded-row.ts';
import { overQuoted, type OverQuoted, LEAST_ARTICLES, LEAST_QUOTING } from '#lib/analysis/sourcing/over-quoted.ts';
import type { SourcedOutlet, Sourcing } from '#lib/analysis/sourcing/sourcing.ts';
import { colourOf } from '../story/mark.ts';
import { count } from '../story/lines.ts';
import { sayValue } from '../table.ts';
import { draw, isListed, type Piece, type SourcingChart } from './draw.ts';
import { unitName, type View } from './view.ts';

const ORDERS = {
	q0: 'every speaker counted fully (order 0)',
	q1: 'speakers by weight (order 1)',
	q2: 'speakers who say most (order 2)'
} as const;

/** Draws of articles for the intervals of the page; the seed is part of the result. */
const DRAWS = { draws: 500, seed: 20_240_301 };

const whole = (value: number) => value.toFixed(1).replace(/\.0$/, '');

function toPieces(group: Sourcing['groups'][number], found: Diversity, size: number | null): Piece[] {
	const shown = size === null ? found.plugIn : found.rarefied;
	if (!shown) return [];
	return (['q0', 'q1', 'q2'] as const).map((order): Piece => {
		const corrected = found.corrected?.[order];
		return {
			row: ORDERS[order],
			group: group.label,
			key: `${group.subject.id}:${order}`,
			figure: {
				value: shown[order],
				numerator: found.speakers,
				denominator: found.statements,
				n: found.n,
				interval: size === null ? null : (found.rarefied?.intervals[order] ?? null),
				support: found.support
			},
			counted: group.rows.filter(({ speaker }) => speaker !== null),
			label: `${whole(shown[order])} (${found.speakers} in ${found.statements})`,
			note: `as it stands ${whole(found.plugIn?.[order] ?? 0)}; with the speakers that more texts would bring, by estimate, ${corrected == null ? 'not defined' : whole(corrected)}`,
			colour: colourOf(group.subject.kind, group.coder.kind)
		};
	});
}

/** Hill numbers of the report in focus, added reports and the pool, all brought to the same number of statements. */
export function diversityChart(view: View, sourcing: Sourcing): SourcingChart {
	const name = unitName(sourcing.coder, 'statements');
	// What may only be listed shows no interval, so none is drawn for it.
	const draws = isListed(sourcing, 'diversity') ? 0 : DRAWS.draws;
	const { size, groups } = compareDiversity(new Map(sourcing.groups.map(({ label, rows }) => [label, rows])), {
		...DRAWS,
		draws
	});
	return draw(view, sourcing, {
		id: 'diversity',
		kind: size === null ? 'list' : 'dots',
		unit: 'count',
		title:
			size === null
				? `How varied the speakers are — Hill numbers as they stand, not to be compared`
				: `How varied the speakers are — speakers expected in ${size} ${name} of each`,
		axis: 'speakers, as Hill numbers; in brackets how many speakers there are in how many statements of identified speakers',
		pieces: sourcing.groups.flatMap((group) => {
			const found = groups.find((one) => one.group === group.label);
			return found ? toPieces(group, found, size) : [];
		}),
		caption: [
			size === null
				? `Fewer than two have ${LEAST_STATEMENTS} ${name} of identified speakers, so there is no size that they share: more statements always have more speakers.`
				: `Each is brought to ${size} ${name}, the number of the smallest with ${LEAST_STATEMENTS} or more${draws > 0 ? `; ${draws} draws of reports, seed ${DRAWS.seed}` : ''}.`
		]
	});
}

const NOTHING = {
	'few-articles': `No outlet of this story has ${LEAST_ARTICLES} coded reports, so nothing is tested: what one outlet does cannot be told from what one report does.`,
	'one-outlet': 'This story has no second outlet to compare with.'
} as const;

/** False discoveries that are borne among the pairs that pass. */
const PASSES = 0.05;

const passing = (pairs: number) =>
	pairs === 0
		? `No pair passes q < ${PASSES}: such differences come up where articles are dealt at random.`
		: `${count(pairs, 'pair')} pass${pairs === 1 ? 'es' : ''} q < ${PASSES}.`;

/** "p < .001" is never said of a p that the number of dealings can't reach. */
const chance = (p: number) => p.toFixed(4).replace(/0{1,2}$/, '');

function toPair(
	pair: OverQuoted,
	outlets: Map<string, SourcedOutlet>,
	family: number,
	rows: readonly CodedRow[]
): Piece {
	const { numerator, denominator, elsewhere, n, share } = pair;
	return {
		row: pair.speaker,
		group: outlets.get(pair.outlet)?.label ?? pair.outlet,
		key: `${pair.outlet}:${pair.speaker}`,
		figure: { value: share, numerator, denominator, n, interval: null, support: supportOf(n) },
		counted: rows.filter((row) => row.outlet === pair.outlet && row.speaker === pair.speaker),
		note: `elsewhere ${elsewhere.numerator} of ${elsewhere.denominator} (${sayValue('share', elsewhere.share)}); p ${chance(pair.p)}, q ${chance(pair.q)} over a family of ${family}`,
		colour: 'group:pool'
	};
}

/** Speakers whom an outlet quotes more than chance would have it, over the whole story. */
export function overQuotedChart(view: View, sourcing: Sourcing): SourcingChart {
	const { unit } = view.choice;
	const all = view.findWhole().find(({ coder }) => coder === sourcing.coder);
	// An added report is its outlet's only by what a visitor says, so it is dealt as another outlet's.
	const outlets = new Map(
		(all?.outlets ?? []).map((outlet) => [outlet.kind === 'added' ? `added-${outlet.slug}` : outlet.slug, outlet])
	);
	const rows = (all?.outlets ?? []).flatMap((outlet) =>
		outlet.rows.map((row) => ({ ...row, outlet: outlet.kind === 'added' ? `added-${outlet.slug}` : outlet.slug }))
	);
	const found = overQuoted(rows, unit);
	const more = found.tested.filter(({ share, elsewhere }) => share > elsewhere.share);
	return draw(view, sourcing, {
		id: 'over-quoted',
		kind: 'list',
		unit: 'share',
		title: `Speakers quoted more than elsewhere — share of the ${unitName(sourcing.coder, unit)} of identified speakers`,
		axis: 'share in the outlet',
		subtitle: 'All the coverage found, whatever the filters',
		pieces: found.refused === null ? more.map((pair) => toPair(pair, outlets, found.family, rows)) : [],
		empty: found.refused === null ? 'Nobody is quoted more than elsewhere.' : NOTHING[found.refused],
		caption:
			found.refused === null
				? [
						passing(more.filter(({ q }) => q < PASSES).length),
						`Tested: ${count(found.family, 'pair')} of an outlet with ${LEAST_ARTICLES} reports or more and a speaker whom ${LEAST_QUOTING} reports or more quote; ${found.draws} dealings, seed ${found.seed}; q by Benjamini and Hochberg over all of them, also those not shown because they are quoted no more than elsewhere. Exploration, not a test planned beforehand.`
					]
				: []
	});
}
