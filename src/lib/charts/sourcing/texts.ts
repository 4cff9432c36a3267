import type { CodedRow } from '#lib/analysis/sourcing/coded-row.ts';
import { sideName } from '#lib/analysis/side-name.ts';
import { genderOfPersons, womenAmongNamed } from '#lib/analysis/sourcing/gender.ts';
import { firstPosition, firstRows } from '#lib/analysis/sourcing/position.ts';
import type { SourcedGroup, SourcedText, Sourcing } from '#lib/analysis/sourcing/sourcing.ts';
import { count } from '../story/lines.ts';
import { sayInterval, sayValue } from '../table.ts';
import { draw, type Piece, plainFigure, type SourcingChart, standing } from './draw.ts';
import type { View } from './view.ts';
import { bySide, ofSide, poolLine, sidesIn } from './voice.ts';

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

/** Where each side first speaks, on average over the texts that quote it; in one text, there. */
export function firstChart(view: View, sourcing: Sourcing): SourcingChart {
	return draw(view, sourcing, {
		id: 'position',
		variant: 'first',
		kind: 'dots',
		unit: 'share',
		title: 'Where each side first speaks — place of its first statement, mean over the texts that quote it',
		axis: `from the first word of the text (0 %) to its last (100 %)${poolLine(sourcing)}`,
		groups: sourcing.groups.map(({ label }) => label),
		caption: ['A text that does not quote a side has no place for it and is left out, not counted as the end.'],
		pieces: bySide(sourcing, ({ rows }, side) => {
			const figure = firstPosition(rows, side);
			const value = figure.value === null ? '' : sayValue('share', figure.value);
			return {
				figure: { ...figure, numerator: Math.round(1000 * figure.numerator) / 1000 },
				counted: firstRows(ofSide(rows, side).filter(({ position }) => position !== null)),
				label: figure.n === 1 ? `at ${value}, one text` : `${value}, mean of ${count(figure.n, 'text')}`
			};
		}).filter(({ figure }) => figure.n > 0)
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
