import { supportOf } from '#lib/analysis/compare/small-n.ts';
import { groupBy } from '#lib/analysis/group-by.ts';
import type { CodedRow } from '#lib/analysis/sourcing/coded-row.ts';
import { countable, sumOf, type Unit } from '#lib/analysis/sourcing/row.ts';
import { seriate } from '#lib/analysis/sourcing/seriate.ts';
import type { SourcedOutlet, Sourcing } from '#lib/analysis/sourcing/sourcing.ts';
import { count } from '../story/lines.ts';
import { draw, outletColour, outletPages, type Piece, plainFigure, type SourcingChart, standing } from './draw.ts';
import { unitName, type View } from './view.ts';

/** So many speakers stand at first; the rest come with `rows=all`. */
const FIRST = 20;

/** The speakers that most outlets quote, then those who say most, then by name. */
function leading(rows: readonly CodedRow[], unit: Unit, most: number): string[] {
	const byName = groupBy(rows, ({ name }) => name);
	const ranked = [...byName].map(([name, mine]) => ({
		name,
		outlets: new Set(mine.map(({ outlet }) => outlet)).size,
		weight: sumOf(mine, unit)
	}));
	ranked.sort((a, b) => b.outlets - a.outlets || b.weight - a.weight || (a.name < b.name ? -1 : 1));
	return ranked.slice(0, most).map(({ name }) => name);
}

/** The page of each speaker that has one. */
function speakerPages(view: View, rows: readonly CodedRow[]): Record<string, string> {
	return Object.fromEntries(
		rows.flatMap(({ name, identity }) => {
			const page = view.speakerPage(identity);
			return page === undefined ? [] : [[name, page]];
		})
	);
}

/** The column of the pool as a whole, where it has more than one outlet. */
function poolColumn({ groups, outlets }: Sourcing): SourcedOutlet[] {
	const pool = groups.find(({ subject }) => subject.kind === 'pool');
	const many = outlets.filter(({ kind }) => kind === 'pool').length > 1;
	return pool && many
		? [{ id: 'pool', label: 'Pool, all outlets', slug: '', kind: 'pool', n: pool.n, rows: pool.rows }]
		: [];
}

function toPiece(column: SourcedOutlet, name: string, unit: Unit, all: number): Piece[] {
	const counted = column.rows.filter((row) => row.name === name);
	if (counted.length === 0) return [];
	return [
		{
			row: name,
			group: column.label,
			key: `${column.id}:${name}`,
			figure: plainFigure(sumOf(counted, unit), all, column.n, supportOf(column.n)),
			counted,
			label: `${sumOf(counted, unit)}`,
			note: standing(column),
			colour: outletColour(column)
		}
	];
}

/** Rows and outlets in their order: what is no part of the pool first, then the pool, then its outlets so that blocks show. */
function inOrder(columns: SourcedOutlet[], names: string[], unit: Unit): { columns: SourcedOutlet[]; names: string[] } {
	const cells = columns
		.filter(({ id }) => id !== 'pool')
		.flatMap((column) =>
			names.flatMap((row) => {
				const weight = sumOf(
					column.rows.filter(({ name }) => name === row),
					unit
				);
				return weight > 0 ? [{ row, column: column.id, weight }] : [];
			})
		);
	const order = seriate(cells);
	const place = new Map(order.columns.map((id, index) => [id, index]));
	const apart = columns.filter(({ kind, id }) => kind !== 'pool' || id === 'pool');
	const outlets = columns.filter(({ kind, id }) => kind === 'pool' && id !== 'pool');
	outlets.sort((a, b) => (place.get(a.id) ?? Infinity) - (place.get(b.id) ?? Infinity));
	return { columns: [...apart, ...outlets], names: order.rows };
}

/** Speakers × outlets, as a heat table. */
export function matrixChart(view: View, sourcing: Sourcing): SourcingChart {
	const { unit, all } = view.choice;
	const name = unitName(sourcing.coder, unit);
	const everyone = countable(
		sourcing.outlets.flatMap(({ rows }) => rows),
		unit
	);
	const names = leading(everyone, unit, all ? Infinity : FIRST);
	const speakers = new Set(everyone.map((row) => row.name)).size;
	const columns = [...sourcing.outlets, ...poolColumn(sourcing)].filter(({ rows }) => rows.length > 0);
	const silent = sourcing.outlets.filter(({ rows }) => rows.length === 0);
	const ordered = inOrder(columns, names, unit);
	const totals = new Map(columns.map((column) => [column.id, sumOf(column.rows, unit)]));
	const head = (column: SourcedOutlet) =>
		[`of ${totals.get(column.id) ?? 0}`, count(column.n, 'report'), standing(column)].filter(Boolean).join(', ');
	return draw(view, sourcing, {
		id: 'who-where',
		kind: 'heat',
		unit: 'share',
		title: `Who is quoted where: speakers × outlets — ${name} in each outlet`,
		axis: `${name}; under each outlet what they are of. The stronger the shade, the larger the share of the outlet.`,
		pieces: ordered.columns.flatMap((column) =>
			ordered.names.flatMap((row) => toPiece(column, row, unit, totals.get(column.id) ?? 0))
		),
		rows: ordered.names,
		groups: ordered.columns.map(({ label }) => label),
		heads: Object.fromEntries(ordered.columns.map((column) => [column.label, head(column)])),
		pages: { rows: speakerPages(view, everyone), groups: outletPages(ordered.columns) },
		categories: [],
		caption: [
			'The report in focus and added reports stand first and are in no number of the pool. Outlets and speakers are ordered so that blocks show; the order ranks nobody.',
			...(names.length < speakers
				? [
						`The ${names.length} speakers whom most outlets quote, of ${speakers}; the others are in the numbers that each outlet is of.`
					]
				: []),
			...(silent.length > 0 ? [`Quoting nobody: ${silent.map(({ label }) => label).join(', ')}.`] : [])
		]
	});
}
