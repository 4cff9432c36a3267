import type { CodedRow } from '#lib/analysis/sourcing/coded-row.ts';
import { sideName } from '#lib/analysis/side-name.ts';
import { genderOfPersons, womenAmongNamed } from '#lib/analysis/sourcing/gender.ts';
import { type CueStance, cueStance, LEAST_CUES, STANCE_LABEL, STANCES } from '#lib/analysis/sourcing/stance.ts';
import type { SourcedGroup, SourcedText, Sourcing } from '#lib/analysis/sourcing/sourcing.ts';
import { sayInterval, sayValue } from '../table.ts';
import { draw, type Piece, plainFigure, type SourcingChart, standing } from './draw.ts';
import type { View } from './view.ts';
import { sidesIn } from './voice.ts';

function toPlace(text: SourcedText, row: CodedRow, index: number): Piece[] {
	const { evidence, position, side } = row;
	if (position === null || evidence.opens !== 'words' || text.length === null) return [];
	const { start } = evidence.spans[0];
	return [
		{
			row: text.label,
			group: sideName(side),
			key: `${text.id}:${index}`,
			figure: { ...plainFigure(start, text.length, 1, 'list'), value: position },
			counted: [row],
			label: `${row.name}, at ${sayValue('share', position)}`,
			note: [row.name, row.mode, standing(text)].filter(Boolean).join('; '),
			colour: `side:${side}`
		}
	];
}

/** Each statement at its place in its text, a line for each side. */
export function positionChart(view: View, sourcing: Sourcing): SourcingChart {
	return draw(view, sourcing, {
		id: 'position',
		kind: 'strip',
		unit: 'share',
		title: 'Where in the text each side speaks — place of each statement, text by text',
		axis: 'from the first word of the text (0 %) to its last (100 %); the number is how many statements',
		groups: sidesIn(sourcing).map(sideName),
		caption: ['One text stands by itself: nothing here is added up over texts.'],
		pieces: sourcing.texts.flatMap((text) => text.rows.flatMap((row, index) => toPlace(text, row, index)))
	});
}

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
		caption: indexLines(found),
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

/** Unknown stands between women and men, so that the two bounds are the two ends of it. */
const GENDERS = { woman: 'women', unknown: 'not told', man: 'men', other: 'other' } as const;

function womenLine(group: SourcedGroup): string[] {
	const { value, numerator, denominator, interval, bounds } = womenAmongNamed(group.rows);
	if (bounds === null) return [`${group.label}: no person is named.`];
	const all = `between ${sayInterval('share', bounds)} of all named persons`;
	const known =
		value === null
			? 'no text tells of any of them'
			: `women ${numerator} of ${denominator} whose gender the text tells (${sayValue('share', value)}${interval ? `, 95 % interval ${sayInterval('share', interval)}` : ''})`;
	return [`${group.label}: ${known}; ${all} if the unknown are counted as no women, and as women.`];
}

/** Named persons by what the text tells of their gender: a bar of which the unknown are the interval. */
export function genderChart(view: View, sourcing: Sourcing): SourcingChart {
	const pieces = sourcing.groups.flatMap((group) => {
		const persons = genderOfPersons(group.rows);
		return Object.entries(GENDERS).flatMap(([gender, stack]): Piece[] => {
			const mine = new Set([...persons].flatMap(([person, told]) => (told === gender ? person : [])));
			if (persons.size === 0 || (gender === 'other' && mine.size === 0)) return [];
			return [
				{
					row: group.label,
					group: group.label,
					stack,
					key: `${group.subject.id}:${gender}`,
					figure: plainFigure(mine.size, persons.size, group.n, womenAmongNamed(group.rows).support),
					counted: group.rows.filter(({ speaker }) => speaker !== null && mine.has(speaker)),
					colour: `gender:${gender}`
				}
			];
		});
	});
	return draw(view, sourcing, {
		id: 'gender',
		kind: 'stacked',
		unit: 'share',
		title: 'Women and men among named persons — share of named persons, each once',
		axis: 'share of named persons; the middle part is not told, so the share of women lies between its two ends',
		groups: sourcing.groups.map(({ label }) => label),
		stacks: Object.values(GENDERS),
		caption: sourcing.groups.flatMap(womenLine),
		pieces
	});
}
