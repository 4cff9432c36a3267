import { type Look, toLook } from './palette.ts';
import type { Series } from './series.ts';

/** One entry of a chart's key. */
export interface Key {
	label: string;
	look: Look;
	/** A sign for where only text can be set. */
	sign: string;
}

const SIGN: Record<Look['pattern'], string> = { solid: '■', stripes: '▨', dots: '▩', cross: '▦', bars: '▥' };
const POINT: Record<Look['shape'], string> = { diamond: '◆', line: '┃', square: '■', triangle: '▲', circle: '●' };

function entries(series: Series, by: 'group' | 'stack'): Key[] {
	const names = by === 'stack' ? series.stacks : series.groups;
	return names.flatMap((label) => {
		const mark = series.marks.find((one) => one[by] === label);
		if (!mark) return [];
		const look = toLook(series, mark);
		const sign = by === 'group' && series.kind === 'dots' ? POINT[look.shape] : SIGN[look.pattern];
		return [{ label, look, sign: look.hollow && sign === '■' ? '□' : sign }];
	});
}

/** What the signs of a chart mean; empty where the labels already say it. */
export function toKeys(series: Series): Key[] {
	if (series.kind === 'list' || series.kind === 'timeline') return [];
	if (series.kind === 'stacked') return entries(series, 'stack');
	const keys = entries(series, 'group');
	const looks = new Set(keys.map(({ look }) => JSON.stringify({ ...look, token: '' })));
	return looks.size > 1 ? keys : [];
}
