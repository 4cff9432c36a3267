import { chipLook, isSingle, type Look, lookOfMissing, toLook } from './palette.ts';
import type { Missing, Series } from './series.ts';

/** One entry of a chart's key. */
export interface Key {
	label: string;
	look: Look;
	/** Shown as a point, not as a box. */
	point: boolean;
	/** A sign for where only text can be set. */
	sign: string;
}

const SIGN: Record<Look['pattern'], string> = {
	solid: '■',
	stripes: '▨',
	dots: '▩',
	cross: '▦',
	bars: '▥',
	rows: '▤',
	back: '▧',
	rings: '◍',
	zigzag: '≋'
};
const POINT: Record<Look['shape'], string> = {
	diamond: '◆',
	line: '┃',
	square: '■',
	triangle: '▲',
	circle: '●',
	down: '▼',
	plus: '✚',
	star: '★',
	hourglass: '⧗',
	dash: '—',
	beam: '⊢',
	times: '×'
};

const EMPTY: Partial<Record<Look['shape'], string>> = {
	diamond: '◇',
	square: '□',
	triangle: '△',
	down: '▽',
	circle: '○'
};

/** A group whose marks have many colours is known by its form alone; one of them would mean only one. */
function plainWhereMixed(series: Series, by: 'group' | 'stack', label: string, look: Look): Look {
	const colours = new Set(series.marks.filter((mark) => mark[by] === label).map(({ colour }) => colour));
	return colours.size > 1 ? { ...look, token: '--muted' } : look;
}

/** A chip is filled for a yes and empty for a no; its form alone says whose it is. */
const YES = { pattern: 'solid', hollow: false } as const;

function entries(series: Series, by: 'group' | 'stack'): Key[] {
	const names = by === 'stack' ? series.stacks : series.groups;
	return names.flatMap((label) => {
		const mark = series.marks.find((one) => one[by] === label);
		if (!mark) return [];
		const point = by === 'group' && (series.kind === 'dots' || isSingle(series, label));
		const own = plainWhereMixed(series, by, label, toLook(series, mark));
		// A stack means the same in a single text as in the pool.
		const look =
			point && series.kind !== 'dots' ? { ...own, ...YES } : by === 'stack' ? { ...own, hollow: false } : own;
		const sign = point ? POINT[look.shape] : SIGN[look.pattern];
		return [{ label, look, point, sign: look.hollow && !point && sign === '■' ? '□' : sign }];
	});
}

/** The empty sign of a text that says no to what a stack says yes to. */
function noMention(series: Series): Key[] {
	const mark = series.marks.find((one) => one.value === 0 && !one.missing && isSingle(series, one.group));
	if (!mark) return [];
	const look = chipLook({ look: toLook(series, mark), mark });
	return [{ label: mark.stack, look, point: true, sign: EMPTY[look.shape] ?? POINT[look.shape] }];
}

/** The signs that stand where one single text has no answer, as far as the chart shows any. */
function noAnswers(series: Series): Key[] {
	const found = series.marks.filter(({ group, missing }) => missing && isSingle(series, group));
	const key = (missing: Missing, label: string): Key[] => {
		const look = lookOfMissing(missing);
		const shown = found.some((mark) => mark.missing && lookOfMissing(mark.missing).shape === look.shape);
		return shown ? [{ label, look, point: true, sign: POINT[look.shape] }] : [];
	};
	const reasons = (['not known', 'mentioned by none'] as const).filter((reason) =>
		found.some(({ missing }) => missing === reason)
	);
	return [
		...key('too early', 'too early: the point was not known yet'),
		...key('not known', reasons.join(', or ')),
		...key('not coded', 'not coded')
	];
}

/** Kinds whose labels stand at every mark, or that draw none. */
const UNKEYED: Series['kind'][] = ['list', 'timeline', 'heat', 'strip'];

/** What the signs of a chart mean; empty where the labels already say it. */
export function toKeys(series: Series): Key[] {
	if (UNKEYED.includes(series.kind)) return [];
	if (series.kind === 'stacked') return [...entries(series, 'stack'), ...noMention(series), ...noAnswers(series)];
	const keys = entries(series, 'group');
	const looks = new Set(keys.map(({ look, point }) => JSON.stringify({ ...look, token: '', point })));
	return looks.size > 1 ? keys : [];
}
