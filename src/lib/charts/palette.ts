import type { Mark, Missing, Series } from './series.ts';

/** Texture of a fill, so that colour is never the only sign. */
export type Pattern = 'solid' | 'stripes' | 'dots' | 'cross' | 'bars' | 'rows' | 'back' | 'rings' | 'zigzag';

/** Form of a point. `line` is the pool: a thin reference line. `dash`, `beam` and `times` stand where there is no number. */
export type Shape = (typeof GROUP_SHAPE)[number] | 'line' | 'dash' | 'beam' | 'times';

/** How one mark looks. */
export interface Look {
	/** Custom property that holds its colour ("--side-russia"). */
	token: Token;
	pattern: Pattern;
	shape: Shape;
	/** Drawn as an outline: the numbers carry a list, not an estimate. */
	hollow: boolean;
}

/**
 * Colours on light paper, used where no stylesheet is at hand: in files and as fallbacks. The page's own tokens have the
 * same values. Any two of a family stay apart under simulated protanopia, deuteranopia and tritanopia.
 */
export const LIGHT = {
	'--paper': '#fbfaf7',
	'--ink': '#1d1e20',
	'--muted': '#595c62',
	'--line': '#dcd8cf',
	'--side-russia': '#1f5fc4',
	'--side-north-korea': '#e8590c',
	'--side-united-states': '#7a2380',
	'--side-south-korea': '#0b4a3f',
	'--side-china': '#5c4706',
	'--side-japan': '#d1639f',
	'--side-ukraine': '#525a6b',
	'--side-united-nations': '#2b93d4',
	'--side-nato-eu': '#2b93d4',
	'--side-vietnam': '#5c4706',
	'--side-joint': '#525a6b',
	'--side-other': '#8a847a',
	'--side-none': '#8a847a',
	'--extra-1': '#1f5fc4',
	'--extra-2': '#e8590c',
	'--extra-3': '#7a2380',
	'--extra-4': '#0b4a3f',
	'--extra-5': '#d1639f',
	'--extra-6': '#525a6b',
	'--voice-own': '#7b7e88',
	'--voice-direct': '#15507a',
	'--voice-mixed': '#9a55cc',
	'--voice-indirect': '#d0661a',
	'--state-own': '#15507a',
	'--state-attributed': '#4690cc',
	'--state-disputed': '#d0661a',
	'--tone-negative': '#b4570a',
	'--tone-neutral': '#5f6673',
	'--tone-positive': '#15507a',
	'--tone-event': '#6b2a6e',
	'--tone-undecided': '#928a7a',
	'--group-focus': '#b3203f',
	'--group-pool': '#868a92',
	'--group-engine': '#0b5580',
	'--group-report': '#a06a00'
} as const;

export type Token = keyof typeof LIGHT;

const EXTRAS: Token[] = ['--extra-1', '--extra-2', '--extra-3', '--extra-4', '--extra-5', '--extra-6'];
const PATTERN: Record<string, Pattern> = {
	'voice:own': 'solid',
	'voice:direct': 'solid',
	'voice:mixed': 'cross',
	'voice:indirect': 'stripes',
	'state:own': 'solid',
	'state:attributed': 'stripes',
	'state:disputed': 'dots',
	'tone:negative': 'stripes',
	'tone:neutral': 'solid',
	'tone:positive': 'solid',
	'tone:event': 'cross',
	'tone:undecided': 'dots'
};
const GROUP_PATTERN: Pattern[] = ['solid', 'stripes', 'dots', 'cross', 'bars'];
/** The report in focus by each kind of coder and four added reports are seven groups beside the pool. */
const OTHER_PATTERN: Pattern[] = ['solid', 'dots', 'cross', 'bars', 'rows', 'back', 'rings', 'zigzag'];
const GROUP_SHAPE = ['diamond', 'square', 'triangle', 'circle', 'down', 'plus', 'star', 'hourglass'] as const;
/** The pool by one kind of coder, and by others: signs and textures that come last among the groups beside it. */
const POOL_SHAPE: Shape[] = ['line', 'hourglass', 'star'];
const POOL_PATTERN: Pattern[] = ['solid', 'zigzag', 'rings'];

function isToken(name: string): name is Token {
	return name in LIGHT;
}

/** The custom property of a colour key ("side:North Korea" → "--side-north-korea"); undefined where it has none. */
function ownToken(key: string): Token | undefined {
	const name = `--${key.toLowerCase().replace(/[^a-z0-9]+/g, '-')}`;
	return isToken(name) ? name : undefined;
}

/** Whether a group is one single text: to each question it has a yes or a no, not a share. */
export function isSingle(series: Series, group: string): boolean {
	const one = ({ answer, missing }: Mark) => answer !== undefined || missing !== undefined;
	return series.unit === 'share' && series.marks.every((mark) => mark.group !== group || one(mark));
}

/**
 * The custom property of a colour key. A key without a colour of its own (a practice country) takes an extra one.
 * @param among the keys it is shown with, in an order that is the same wherever it is shown
 */
export function toToken(key: string, among: readonly string[]): Token {
	const own = ownToken(key);
	if (own) return own;
	// Parts of a story are told apart by their lanes; a side's colour there would say what it doesn't mean.
	if (key.startsWith('part:')) return '--group-pool';
	const strangers = [...new Set(among)].filter((colour) => !ownToken(colour));
	return nth(EXTRAS, strangers.indexOf(key));
}

/** Whether a group is the pool, the thin reference that the others are read against. */
export function isPool(series: Series, group: string): boolean {
	return /^pool\b/i.test(group) || series.marks.some((mark) => mark.group === group && mark.colour === 'group:pool');
}

function shapeOf(series: Series, group: string): Shape {
	const pool = isPool(series, group);
	const alike = series.groups.filter((name) => isPool(series, name) === pool);
	return nth(pool ? POOL_SHAPE : GROUP_SHAPE, alike.indexOf(group));
}

/** The pool is filled and others are hollow where they are single texts; textures part what would look alike. */
function patternOf(series: Series, { stack, colour, group, support }: Mark): Pattern {
	if (PATTERN[colour]) return PATTERN[colour];
	// Points so small that a texture in them would look like a sign; their form tells them apart.
	if (series.kind === 'strip' || series.kind === 'dots') return 'solid';
	if (stack !== '' && series.kind === 'stacked') return nth(GROUP_PATTERN, series.stacks.indexOf(stack));
	const pool = isPool(series, group);
	const place = series.groups.filter((name) => isPool(series, name) === pool).indexOf(group);
	if (pool) return place <= 0 && support === 'list' ? 'stripes' : nth(POOL_PATTERN, place);
	// A full fill beside a pool that has one too would be the same mark.
	const full = (mark: Mark) => isPool(series, mark.group) && mark.support !== 'list';
	return place === 0 && support !== 'list' && series.marks.some(full) ? 'stripes' : nth(OTHER_PATTERN, place);
}

function nth<T>(list: readonly T[], index: number): T {
	return list[Math.max(0, index) % list.length];
}

/** What stands where there is no number: a sign that is neither a yes nor a no. */
export function lookOfMissing(missing: Missing): Look {
	const shape = missing === 'too early' ? 'dash' : missing === 'not coded' ? 'times' : 'beam';
	return { token: '--muted', pattern: 'solid', shape, hollow: true };
}

/**
 * Keys of sides in an order that no chart changes: those of the story first, so that each looks the same in every chart
 * of it, then others by name.
 */
export function sideKeys(story: readonly string[], found: readonly string[]): string[] {
	const known = story.map((side) => `side:${side}`);
	return [...known, ...[...new Set(found)].filter((key) => key.startsWith('side:') && !known.includes(key)).sort()];
}

/** How a mark is drawn, on canvas and in SVG alike. */
export function toLook(series: Series, mark: Mark): Look {
	if (mark.missing) return lookOfMissing(mark.missing);
	const colours = series.marks.map(({ colour }) => colour);
	const among = [...sideKeys(series.sides ?? [], colours), ...colours];
	return {
		token: toToken(mark.colour, among),
		pattern: patternOf(series, mark),
		shape: shapeOf(series, mark.group),
		// The parts of a stack are told apart by their fills, as its key shows them.
		hollow: mark.support === 'list' && series.kind !== 'stacked'
	};
}

/** A chip stands for one text: filled for a yes, empty for a no. The fill says how it says yes, where there are several ways. */
export function chipLook({ look, mark }: { look: Look; mark: Mark }): Look {
	const hollow = mark.value === 0;
	return { ...look, hollow, pattern: hollow || mark.stack === '' ? 'solid' : look.pattern };
}
