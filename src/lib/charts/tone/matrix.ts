import type { ToneRow } from '#lib/analysis/evaluation/row.ts';
import { evaluated, isHeadline, meanTone } from '#lib/analysis/evaluation/shares.ts';
import { targetsIn, type TonedGroup } from '#lib/analysis/evaluation/toned.ts';
import { groupBy } from '#lib/analysis/group-by.ts';
import { count } from '../story/lines.ts';
import { drawTone, sayGroups, type ToneChart, type TonePiece } from './draw.ts';
import type { ToneView } from './view.ts';

/** So many sources and targets stand at first; the rest come with `rows=all`. */
const FIRST = 8;
const FEW = 5;

/** "+0.42", "−0.10", "0.00", with a true minus. */
export function signed(value: number): string {
	const digits = Math.abs(value).toFixed(2);
	return digits === '0.00' ? digits : `${value < 0 ? '−' : '+'}${digits}`;
}

type Spoken = ToneRow & { source: string };

/** Mentions in the words of a named source, in texts. */
function spokenIn({ rows }: Pick<TonedGroup, 'rows'>): Spoken[] {
	return evaluated(rows).flatMap((row): Spoken[] =>
		row.source !== null && row.voice !== 'own' && !isHeadline(row) ? [{ ...row, source: row.source }] : []
	);
}

/** Who a matrix can be drawn of: the report in focus, added ones, the pool where it has several outlets, and each outlet of it. */
export function speakingGroups({ toned }: Pick<ToneView, 'toned'>): TonedGroup[] {
	const apart = toned.groups.filter(({ kind }) => kind !== 'pool');
	const pool = toned.groups.filter(({ kind }) => kind === 'pool' && toned.outlets.length > 1);
	return [...apart, ...pool, ...toned.outlets].filter((group) => spokenIn(group).length > 0);
}

function toCell(rows: readonly Spoken[], source: string, target: string): TonePiece[] {
	const counted = rows.filter((row) => row.source === source && row.target === target);
	const figure = meanTone(counted);
	if (figure.value === null) return [];
	return [
		{
			row: source,
			group: target,
			key: `${source}:${target}`,
			figure,
			counted,
			label: `${signed(figure.value)} = ${count(counted.length, 'mention')}`,
			note: counted.length < FEW ? 'a list of these mentions, no tendency' : '',
			colour: figure.value < 0 ? 'tone:negative' : 'tone:positive'
		}
	];
}

/** What each source says about each target in one outlet, or in the pool: a signed matrix. */
export function sourceMatrix(view: ToneView, group: TonedGroup): ToneChart {
	const rows = spokenIn(group);
	const most = view.choice.all ? Infinity : FIRST;
	const bySource = [...groupBy(rows, ({ source }) => source)];
	bySource.sort(([a, mine], [b, others]) => others.length - mine.length || (a < b ? -1 : 1));
	const sources = bySource.map(([source]) => source).slice(0, most);
	const all = targetsIn(rows);
	const targets = all.slice(0, most);
	const cut = sources.length < bySource.length || targets.length < all.length;
	return drawTone(view, {
		id: 'source-tone',
		variant: group.id,
		kind: 'heat',
		unit: 'count',
		title: `What sources say about targets in ${group.kind === 'pool' ? 'the pool' : group.label} — mean tone, −1 to +1`,
		subtitle: sayGroups([group], 'texts'),
		axis: 'Rows speak about columns. −: unfavourable, +: favourable; the stronger the shade, the further from 0. Under each number the mentions it is the mean of.',
		rows: sources,
		groups: targets,
		pieces: sources.flatMap((source) => targets.flatMap((target) => toCell(rows, source, target))),
		caption: [
			'The tone of the source, never of the outlet. Each number opens the words; one of few mentions is a list of them, no tendency.',
			...(cut ? [`The first ${sources.length} sources and ${targets.length} targets; “all” shows the others.`] : [])
		],
		empty: 'No named source speaks of a target here.'
	});
}
