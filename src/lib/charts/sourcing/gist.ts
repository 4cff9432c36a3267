import type { SourcingId } from '#lib/analysis/sourcing/cards.ts';
import type { Mark, Series } from '../series.ts';
import { saySupport } from '../support.ts';
import { sayInterval, sayValue } from '../table.ts';

/**
 * What a step is told by: the largest number of a chart, its first row, the parts of the row that most is counted of, or
 * the first line under the chart, which is a sentence already.
 */
export interface Telling {
	measure: SourcingId;
	by: 'largest' | 'first' | 'parts' | 'line';
}

/** "15 of 18 (83.3 %, 95 % interval 45–97 %)"; what is no ratio of counts as its label has it ("0.25 = 0.4 ÷ 1.6"). */
function figure({ unit, method }: Series, { numerator, denominator, value, interval, label }: Mark): string {
	if (method === 'overlap' || method === 'diversity') return label;
	const counted = `${numerator} of ${denominator}`;
	return interval && unit === 'share'
		? `${counted} (${sayValue('share', value)}, 95 % interval ${sayInterval('share', interval)})`
		: counted;
}

/** The row with the largest number; where several share it, how many, so that none is picked out. */
function sayLargest(series: Series, mine: Mark[]): string {
	const most = Math.max(...mine.map(({ value }) => value));
	const [first, ...others] = mine.filter(({ value }) => value === most);
	if (!first || most === 0) return 'none counted';
	return others.length === 0
		? `${first.row} ${figure(series, first)}`
		: `${others.length + 1} rows with ${figure(series, first)} each`;
}

/** "Northland: direct 3, indirect 9 of 12"; where the row is the group itself its name stands before already. */
function sayParts(mine: Mark[]): { said: string; mark: Mark } | undefined {
	const [mark] = mine.toSorted((a, b) => b.denominator - a.denominator);
	if (!mark) return undefined;
	const parts = mine
		.filter(({ row, numerator }) => row === mark.row && numerator > 0)
		.map(({ stack, numerator }) => `${stack} ${numerator}`);
	return { said: `${mark.row === mark.group ? '' : `${mark.row}, `}${parts.join(', ')} of ${mark.denominator}`, mark };
}

/** What one group's marks say, and what so many reports can carry. */
function sayGroup(series: Series, mine: Mark[], by: Telling['by']): { said: string; carries: string } | undefined {
	const counted = mine.filter(({ missing }) => missing === undefined);
	if (counted.length === 0) return undefined;
	if (counted.every(({ answer }) => answer !== undefined)) {
		const yes = counted.flatMap(({ answer, row }) => (answer === 'yes' ? row : []));
		return { said: yes.join(', ') || 'nobody', carries: 'one text' };
	}
	const row = by === 'parts' ? sayParts(counted) : undefined;
	const { support } = row?.mark ?? counted[0];
	return {
		said:
			row?.said ?? (by === 'first' ? `${counted[0].row} ${figure(series, counted[0])}` : sayLargest(series, counted)),
		carries: ['list', 'wide'].includes(support) ? saySupport(series, { support }).split(',')[0] : ''
	};
}

const NAMED: Record<Telling['by'], string> = { largest: 'Largest: ', first: '', parts: 'Counted most: ', line: '' };

/** The marks of the report in focus, or of the pool: their ids begin with it, in a matrix after the row. */
function groupOf({ marks }: Series, kind: 'focus' | 'pool'): Mark[] {
	const part = new RegExp(`(^|-)${kind}(-|$)`);
	const group = marks.find(({ id }) => part.test(id))?.group;
	return marks.filter((mark) => mark.group === group);
}

function sayNumbers(series: Series, by: Telling['by']): string {
	const groups = (['focus', 'pool'] as const).flatMap((kind) => {
		const mine = groupOf(series, kind);
		const told = sayGroup(series, mine, by);
		return told ? [`${mine[0].group}: ${told.said}${told.carries && ` (${told.carries})`}`] : [];
	});
	return groups.length === 0 ? 'Nothing of the report in focus or the pool.' : `${NAMED[by]}${groups.join('. ')}.`;
}

/**
 * What a step shows in a sentence, to be read before its charts are unfolded: form and unit, then the report in focus and the
 * pool, counts with intervals and what so few reports can carry.
 * "Share of voice, by side — share of source rows (model code). Largest: Pool: …, 6 reports, model code: Northland 15 of 18
 * (83.3 %, 95 % interval 61–94 %) (few texts: a wide interval)."
 * Of several coders it is the first whose numbers may be more than listed; where none may, that is said and no number named.
 */
export function toGist({ measure, by }: Telling, charts: readonly Series[]): string {
	const mine = charts.filter(({ id }) => id === measure || id.startsWith(`${measure}--`));
	const told = mine.find(({ marks, listedFor }) => marks.length > 0 && (by === 'line' || !listedFor)) ?? mine[0];
	if (!told) return '';
	if (told.marks.length === 0) return told.empty ?? 'Nothing was counted under these filters.';
	const form = told.title.replace(/:.*? — /, ' — ');
	if (by === 'line') return told.caption[0];
	return told.listedFor ? `${form}: ${told.listedFor}.` : `${form}. ${sayNumbers(told, by)}`;
}
