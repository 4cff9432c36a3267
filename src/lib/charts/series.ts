import type { Interval, Support } from '#lib/analysis/compare/measure.ts';

/**
 * Why there is no share. `too early`: published before the point was known. `not known`: nothing shows whether it is
 * missing (a text that is not whole, a date that was not read). `mentioned by none`: so from when on it could have been
 * mentioned is not known. `not coded`: nobody answered, or the coder can't know such an answer.
 */
export type Missing = 'too early' | 'not known' | 'mentioned by none' | 'not coded';

/** One thing to be drawn, with everything a table, a file or a listener needs to know of it. */
export interface Mark {
	/** Unique in its series; also the id of its button. */
	id: string;
	/** The row it stands in ("Russia", "F02 · date not yet set"). */
	row: string;
	/** The group it belongs to ("RT report, model code", "Pool: same statement, 6 reports"). */
	group: string;
	/** Stack within the bar ("own voice"); empty where bars are not stacked. */
	stack: string;
	/** What is drawn: a share 0–1 or a count, as `Series.unit` says. */
	value: number;
	numerator: number;
	denominator: number;
	n: number;
	interval: Interval | null;
	support: Support;
	/** Direct label ("15 of 18"). */
	label: string;
	/** What a press opens, an address within the application; null where there is nothing behind it. */
	href: string | null;
	/** "agreement not established (1 positive)" and the like; empty where there is nothing to say. */
	note: string;
	/** Key into the palette ("side:Russia", "voice:own", "group:focus"). */
	colour: string;
	/** Who coded it ("model reader A"), for files; where absent, the group's name says it. */
	coder?: string;
	/** What one single text answers: then `value` is a yes or a no, never a share of 100 % or 0 %. */
	answer?: 'yes' | 'no';
	/** Set where nothing stands to be divided by: then value, denominator and n are no numbers to be read. */
	missing?: Missing;
}

/**
 * `heat`: rows × groups as a table whose cells are shaded by their value. `strip`: each mark at its place between 0 and
 * 100 %, a line for each group of a row.
 * `list`: numbers that may be listed but not drawn; the table stands alone.
 * `timeline`: `Mark.row` is a day or a month (`2024-05-24`, `2024-05`), `Mark.stack` the part of the story.
 */
export type ChartKind = 'bars' | 'stacked' | 'dots' | 'matrix' | 'heat' | 'strip' | 'timeline' | 'list';

/** A chart before it is drawn. Canvas, SVG, table, CSV and the spoken summary all come from this. */
export interface Series {
	id: string;
	kind: ChartKind;
	/** The finding's form and its unit ("Who is quoted, by side — share of source rows"). */
	title: string;
	/** n, pool, coder. */
	subtitle: string;
	/** Who coded all of it, for files, where groups don't say so. */
	coder?: string;
	unit: 'share' | 'count' | 'words';
	/** Name of the value axis. */
	axis: string;
	rows: string[];
	groups: string[];
	/** A heat table that may only be listed: numbers without shades. */
	unshaded?: true;
	/** What stands under the name of a group where groups are columns of a heat table ("of 7, 2 reports"). */
	heads?: Record<string, string>;
	/** Addresses of what rows and columns of a heat table name, where there is a page of it. */
	pages?: { rows: Record<string, string>; groups: Record<string, string> };
	stacks: string[];
	/** The sides of its story: with them a side has the same colour in every chart, whichever sides are in it. */
	sides?: string[];
	/** Why its numbers may only be listed, however many reports they have; absent where n alone decides. */
	listedFor?: string;
	marks: Mark[];
	/** What stands in place of the chart where there is no mark; a word on filters where absent. */
	empty?: string;
	/** The lines under the chart: who coded, what the interval means. */
	caption: string[];
	/** "What this cannot tell you". */
	limits: string[];
	/** What is known of how often its coders err, a sentence each; absent where the chart rests on no measure of ours. */
	error?: string[];
	/** The measure's anchor on `/methods`. */
	method: string;
	/** How to cite these figures. */
	citation: string;
}
