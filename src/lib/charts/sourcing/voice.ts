import { MODES } from '#lib/analysis/compare/rows.ts';
import { sideName } from '#lib/analysis/side-name.ts';
import { directness } from '#lib/analysis/sourcing/directness.ts';
import type { CodedRow } from '#lib/analysis/sourcing/coded-row.ts';
import { countable } from '#lib/analysis/sourcing/row.ts';
import { governmentShare, isOfficial, officialShare, shareOf, sideShare } from '#lib/analysis/sourcing/share.ts';
import type { SourcedGroup, Sourcing } from '#lib/analysis/sourcing/sourcing.ts';
import { leadAccess } from '#lib/analysis/sourcing/position.ts';
import { count } from '../story/lines.ts';
import { colourOf } from '../story/mark.ts';
import { draw, isListed, outletColour, type Piece, type SourcingChart, standing } from './draw.ts';
import { unitName, type View } from './view.ts';

/** Sides in a fixed order, so that no number ranks them: by name, those of no single party last. */
export function sidesIn({ groups }: Sourcing): string[] {
	const last = ['joint', 'none'];
	const sides = [...new Set(groups.flatMap(({ rows }) => rows.map(({ side }) => side)))].sort();
	return [...sides.filter((side) => !last.includes(side)), ...last.filter((side) => sides.includes(side))];
}

/** What the thin line of a chart is, where there is one. */
export function poolLine({ groups }: Sourcing, more = ''): string {
	return groups.some(({ subject }) => subject.kind === 'pool') ? `; the line is the pool${more}` : '';
}

/** For each side and group one number, of what one side says. */
export function bySide(
	sourcing: Sourcing,
	one: (group: SourcedGroup, side: string) => Omit<Piece, 'row' | 'group' | 'key' | 'colour'>
): Piece[] {
	return sidesIn(sourcing).flatMap((side) =>
		sourcing.groups.map((group): Piece => ({
			row: sideName(side),
			group: group.label,
			key: `${group.subject.id}:${side}`,
			colour: `side:${side}`,
			...one(group, side)
		}))
	);
}

/** What one side says. */
export const ofSide = (rows: readonly CodedRow[], side: string) => rows.filter((row) => row.side === side);

/** Share of voice: what each side says, in the report in focus, in added reports, and in the pool as the line beside them. */
export function voiceChart(view: View, sourcing: Sourcing): SourcingChart {
	const { unit } = view.choice;
	const name = unitName(sourcing.coder, unit);
	return draw(view, sourcing, {
		id: 'voice',
		kind: 'dots',
		unit: 'share',
		title: `Share of voice, by side — share of ${name}`,
		axis: `share of ${name}${poolLine(sourcing, ', which leaves out the house of the report in focus')}`,
		categories: sidesIn(sourcing),
		pieces: bySide(sourcing, ({ rows }, side) => ({
			figure: sideShare(rows, side, unit),
			counted: ofSide(countable(rows, unit), side)
		}))
	});
}

/** The same for each outlet: a list, as hardly any has five reports. */
export function voiceByOutlet(view: View, sourcing: Sourcing): SourcingChart {
	const { unit } = view.choice;
	const name = unitName(sourcing.coder, unit);
	return draw(view, sourcing, {
		id: 'voice',
		variant: 'outlets',
		kind: 'list',
		unit: 'share',
		title: `Share of voice, outlet by outlet — share of ${name}`,
		axis: `share of ${name}`,
		categories: sidesIn(sourcing),
		caption: ['Outlets in the order of their names; with under 5 reports a number describes these texts only.'],
		pieces: sourcing.outlets.flatMap((outlet) =>
			sidesIn(sourcing).flatMap((side): Piece[] => {
				const counted = ofSide(countable(outlet.rows, unit), side);
				if (counted.length === 0) return [];
				const figure = sideShare(outlet.rows, side, unit);
				return [
					{
						row: outlet.label,
						group: outlet.label,
						stack: sideName(side),
						key: `${outlet.id}:${side}`,
						figure,
						counted,
						note: standing(outlet),
						colour: outletColour(outlet)
					}
				];
			})
		)
	});
}

/** Direct, mixed, indirect, side by side. */
export function modesChart(view: View, sourcing: Sourcing): SourcingChart {
	const name = unitName(sourcing.coder, 'statements');
	const pieces = sidesIn(sourcing).flatMap((side) =>
		sourcing.groups.flatMap((group) => {
			const rows = ofSide(group.rows, side);
			return MODES.flatMap((mode): Piece[] =>
				rows.length === 0
					? []
					: [
							{
								row: sideName(side),
								group: group.label,
								stack: mode,
								key: `${group.subject.id}:${side}:${mode}`,
								figure: shareOf(rows, (row) => row.mode === mode, 'statements'),
								counted: rows.filter((row) => row.mode === mode),
								colour: `voice:${mode}`
							}
						]
			);
		})
	);
	return draw(view, sourcing, {
		id: 'modes-by-side',
		kind: 'stacked',
		unit: 'share',
		title: `Direct, mixed or indirect, by side — share of ${name}`,
		axis: `share of the ${name} of a side`,
		groups: sourcing.groups.map(({ label }) => label),
		stacks: [...MODES],
		categories: MODES,
		pieces
	});
}

/** Who may speak in their own words: words inside quotation marks. */
export function directnessChart(view: View, sourcing: Sourcing): SourcingChart {
	return draw(view, sourcing, {
		id: 'directness',
		kind: 'dots',
		unit: 'share',
		title: 'Words in quotation marks, by side — share of attributed words',
		axis: `share of the attributed words of a side${poolLine(sourcing)}`,
		groups: sourcing.groups.map(({ label }) => label),
		pieces: bySide(sourcing, ({ rows }, side) => ({
			figure: directness(ofSide(rows, side)),
			counted: ofSide(rows, side).filter(({ quotedWords }) => quotedWords !== null && quotedWords > 0)
		})).filter(({ figure }) => figure.denominator > 0)
	});
}

/** Officials, and governments alone. */
export function officialChart(view: View, sourcing: Sourcing): SourcingChart {
	const { unit } = view.choice;
	const name = unitName(sourcing.coder, unit);
	const kinds = [
		{ row: 'officials of every kind', share: officialShare, counts: isOfficial },
		{ row: 'governments alone', share: governmentShare, counts: ({ type }: CodedRow) => type === 'government' }
	];
	return draw(view, sourcing, {
		id: 'official',
		kind: 'dots',
		unit: 'share',
		title: `Officials and governments — share of ${name}`,
		axis: `share of ${name}${poolLine(sourcing)}`,
		pieces: kinds.flatMap(({ row, share, counts }) =>
			sourcing.groups.map((group): Piece => ({
				row,
				group: group.label,
				key: `${group.subject.id}:${row}`,
				figure: share(group.rows, unit),
				counted: countable(group.rows, unit).filter(counts),
				colour: colourOf(group.subject.kind, group.coder.kind)
			}))
		)
	});
}

/** Texts that quote a side at the top. */
export function leadChart(view: View, sourcing: Sourcing): SourcingChart {
	return draw(view, sourcing, {
		id: 'lead-access',
		kind: 'dots',
		unit: 'share',
		title: 'Who is quoted at the top: headline, deck or first two paragraphs — share of texts',
		axis: `share of the texts that quote anybody${poolLine(sourcing)}`,
		caption:
			isListed(sourcing, 'lead-access') || sourcing.groups.every(({ n }) => n > 1)
				? []
				: ['One text alone has no share: its sign stands at the left, filled for yes, hollow for no.'],
		pieces: bySide(sourcing, ({ rows, n }, side) => {
			const figure = leadAccess(rows, side);
			return {
				figure,
				counted: ofSide(rows, side).filter(({ place }) => place !== null && place !== 'body'),
				...(n === 1 && figure.denominator === 1
					? { answer: figure.numerator === 1 ? ('yes' as const) : ('no' as const) }
					: { label: `${figure.numerator} of ${count(figure.denominator, 'text')}` })
			};
		})
	});
}
