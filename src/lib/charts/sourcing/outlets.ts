import type { CodedRow } from '#lib/analysis/sourcing/coded-row.ts';
import { falseDiscovery } from '#lib/analysis/sourcing/false-discovery.ts';
import { exclusive, overlap, overlapOfAlike } from '#lib/analysis/sourcing/overlap.ts';
import { countable, type Unit, weightsOf } from '#lib/analysis/sourcing/row.ts';
import { seriate } from '#lib/analysis/sourcing/seriate.ts';
import type { SourcedOutlet, Sourcing } from '#lib/analysis/sourcing/sourcing.ts';
import { count } from '../story/lines.ts';
import { draw, outletColour, outletPages, type Piece, type SourcingChart, standing } from './draw.ts';
import { unitName, type View } from './view.ts';

/** So many outlets stand at first; the rest come with `rows=all`. */
const FIRST = 12;
/** Dealings of articles for what two alike outlets would share: enough to say whether it is unusual. */
const DEALINGS = { draws: 199, seed: 20_240_301 };

const two = (value: number) => Math.round(100 * value) / 100;
const identified = (rows: readonly CodedRow[], unit: Unit) =>
	countable(rows, unit).filter(({ speaker }) => speaker !== null);

/** Outlets that quote an identified speaker: the report in focus, added ones, then those with most, in the order in which blocks show. */
function quoting({ outlets }: Sourcing, { unit, all }: View['choice']): SourcedOutlet[] {
	const some = outlets.filter(({ rows }) => identified(rows, unit).length > 0);
	const apart = some.filter(({ kind }) => kind !== 'pool');
	const pool = some.filter(({ kind }) => kind === 'pool');
	pool.sort((a, b) => identified(b.rows, unit).length - identified(a.rows, unit).length || (a.id < b.id ? -1 : 1));
	const first = all ? pool : pool.slice(0, FIRST);
	const order = seriate(
		first.flatMap(({ id, rows }) =>
			[...weightsOf(rows, unit)].flatMap(([row, weight]) => (weight > 0 ? [{ row, column: id, weight }] : []))
		)
	).columns;
	return [...apart, ...first.sort((a, b) => order.indexOf(a.id) - order.indexOf(b.id))];
}

type Pair = { row: SourcedOutlet; column: SourcedOutlet };

/** What two outlets share; both numbers of the ratio stand in the cell. */
function toCell({ row, column }: Pair, unit: Unit, alike: string): Piece {
	const [a, b] = [identified(row.rows, unit), identified(column.rows, unit)];
	const theirs = new Set(b.map(({ speaker }) => speaker));
	const shared = new Set(a.flatMap(({ speaker }) => (theirs.has(speaker) ? (speaker ?? []) : [])));
	const figure = overlap(a, b, unit);
	return {
		row: row.label,
		group: column.label,
		key: `${row.id}:${column.id}`,
		figure: { ...figure, numerator: two(figure.numerator), denominator: two(figure.denominator) },
		counted: [...a, ...b].filter(({ speaker }) => speaker !== null && shared.has(speaker)),
		label: `${two(figure.value ?? 0)} = ${two(figure.numerator)} ÷ ${two(figure.denominator)}`,
		note: [shared.size > 0 ? `both quote ${[...shared].join(', ')}` : 'no speaker in common', alike]
			.filter(Boolean)
			.join('; '),
		colour: outletColour(row)
	};
}

/** What alike outlets would share, for pairs of five reports and more each, corrected for their number. */
function alikeNotes(pairs: Pair[], unit: Unit): string[] {
	const found = pairs.map(({ row, column }) =>
		overlapOfAlike(identified(row.rows, unit), identified(column.rows, unit), unit, DEALINGS)
	);
	const tested = found.flatMap((one, index) => (one ? [{ one, index }] : []));
	const corrected = falseDiscovery(tested.map(({ one }) => one.p));
	const notes = pairs.map(() => '');
	tested.forEach(({ one: { mean, range, p }, index }, at) => {
		notes[index] =
			`two alike outlets would share ${two(mean)} (${two(range.low)}–${two(range.high)}); p ${p.toFixed(3)}, q ${corrected[at].toFixed(3)} over ${count(tested.length, 'pair')}`;
	});
	return notes;
}

/** Outlet × outlet: how alike they divide their words or statements among speakers. */
export function overlapChart(view: View, sourcing: Sourcing): SourcingChart {
	const { unit } = view.choice;
	const name = unitName(sourcing.coder, unit);
	const outlets = quoting(sourcing, view.choice);
	const some = sourcing.outlets.filter(({ rows }) => identified(rows, unit).length > 0).length;
	const pairs = outlets.flatMap((row, index) => outlets.slice(0, index).map((column): Pair => ({ row, column })));
	const notes = alikeNotes(pairs, unit);
	return draw(view, sourcing, {
		id: 'overlap',
		kind: 'heat',
		unit: 'count',
		title: `Speakers that two outlets share — weighted Jaccard of ${name}`,
		axis: `0: no speaker in common, 1: each speaker has the same share in both. In each cell: the overlap = Σ min ÷ Σ max of the speakers’ shares of ${name}.`,
		pieces: pairs.map((pair, index) => toCell(pair, unit, notes[index])),
		rows: outlets.slice(1).map(({ label }) => label),
		groups: outlets.slice(0, -1).map(({ label }) => label),
		pages: { rows: outletPages(outlets), groups: outletPages(outlets) },
		heads: Object.fromEntries(
			outlets.map((outlet) => [outlet.label, [count(outlet.n, 'report'), standing(outlet)].filter(Boolean).join(', ')])
		),
		caption: [
			'Each pair of outlets once. Nearly every outlet has under 5 reports: a description of these texts only.',
			...(outlets.length < some
				? [`The ${outlets.length} outlets that quote most identified speakers, of ${some} that quote any.`]
				: [])
		],
		empty: 'No two outlets quote an identified speaker under these filters.'
	});
}

function toExclusive(sourcing: Sourcing, outlet: SourcedOutlet, unit: Unit): Piece[] {
	const others = sourcing.outlets.filter(
		({ kind, id, slug }) => kind === 'pool' && id !== outlet.id && slug !== outlet.slug
	);
	const rows = [...others.flatMap((other) => other.rows), ...outlet.rows.map((row) => ({ ...row, outlet: outlet.id }))];
	const figure = exclusive(rows, outlet.id, unit);
	const elsewhere = new Set(others.flatMap((other) => other.rows.map(({ speaker }) => speaker)));
	// Without another text there is nobody else who could have quoted them.
	if (figure.denominator === 0 || elsewhere.size === 0) return [];
	return [
		{
			row: outlet.label,
			group: outlet.label,
			key: outlet.id,
			figure,
			counted: identified(outlet.rows, unit).filter(({ speaker }) => !elsewhere.has(speaker)),
			note: standing(outlet),
			colour: outletColour(outlet)
		}
	];
}

/** What is said by speakers whom no other outlet of the pool quotes. */
export function exclusiveChart(view: View, sourcing: Sourcing): SourcingChart {
	const { unit } = view.choice;
	const name = unitName(sourcing.coder, unit);
	return draw(view, sourcing, {
		id: 'exclusive',
		kind: 'list',
		unit: 'share',
		title: `Speakers nobody else quotes — share of the ${name} of identified speakers`,
		axis: `share of the ${name} of identified speakers`,
		caption: [
			'Outlets in the order of their names. Each is put beside the other outlets of the pool; the report in focus and added reports are in nobody’s pool.'
		],
		pieces: sourcing.outlets.flatMap((outlet) => toExclusive(sourcing, outlet, unit)),
		empty: 'This coder has no other text of the pool under these filters, so whom nobody else quotes cannot be told.'
	});
}
