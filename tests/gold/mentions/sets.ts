import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Start and end of words in a text, in UTF-16 code units. */
export type Offsets = [number, number];

/** A text of a hand-labelled set. `quotes` is null where the set labels no quotations. */
export interface SetText {
	document: string;
	text: string;
	/** The day of the article, where the set gives it. */
	day: string | null;
	quotes: { mention: Offsets | null; content: Offsets[] }[] | null;
}

interface PolnearRow {
	id: string;
	date?: string;
	text: string;
	quotes: { start: number; end: number; spans?: Offsets[]; speaker: { start: number; end: number } | null }[];
}

interface SeesawRow {
	event: string;
	doc: number | string;
	date?: string;
	text: string;
}

const READERS: Record<string, (row: unknown) => SetText> = {
	'polnear/dev': (row) => {
		const { id, date, text, quotes } = row as PolnearRow;
		return {
			document: id,
			text,
			day: date ?? null,
			quotes: quotes.map(({ start, end, spans, speaker }) => ({
				mention: speaker && [speaker.start, speaker.end],
				content: spans ?? [[start, end]]
			}))
		};
	},
	'seesaw/events': (row) => {
		const { event, doc, date, text } = row as SeesawRow;
		return { document: `${event}/${doc}`, text, day: date ?? null, quotes: null };
	}
};

/** The sets that mentions are drawn from, as folder/file. */
export const MENTION_SETS = Object.keys(READERS);

/** Texts of one set in the order of its file; null where the folder of gold sets lacks it. */
export function readSet(gold: string, set: string): SetText[] | null {
	const file = join(gold, `${set}.jsonl`);
	if (!existsSync(file)) return null;
	return readFileSync(file, 'utf8')
		.split('\n')
		.filter((line) => line.trim() !== '')
		.map((line) => READERS[set](JSON.parse(line)));
}
