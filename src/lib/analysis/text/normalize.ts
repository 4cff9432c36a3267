/** Typographic forms and the plain ones the rules read; each pair has the same length, so offsets stay true. */
const FOLDED: Record<string, string> = {
	'’': "'",
	'‘': "'",
	ʼ: "'",
	'`': "'",
	'“': '"',
	'”': '"',
	'„': '"',
	'‟': '"',
	'«': '"',
	'»': '"',
	'\u00a0': ' ',
	'\u2009': ' ',
	'\u202f': ' ',
	'\u200b': ' ',
	'\ufeff': ' ',
	'\t': ' ',
	'\u2010': '-',
	'\u2011': '-'
};

const FOLDABLE = new RegExp(`[${Object.keys(FOLDED).join('')}]`, 'g');

/** No word is this long, and the tagger's time grows with the square of a word's length: such a run is read as a gap. */
const LONG_RUN = /\S{200,}/g;

/**
 * A parallel of a stored text in plain ASCII marks and spaces. It has the same length in code units, so a span found
 * in one is the same span of the other; the stored text itself is never changed.
 */
export function normalize(text: string): string {
	return text
		.replace(LONG_RUN, (run) => ' '.repeat(run.length))
		.replace(FOLDABLE, (mark) => FOLDED[mark])
		.replace(/(^|[\s([—-])''(?=\S)/g, '$1 "')
		.replace(/''(?=[\s.,;:!?)\]—-]|$)/g, '" ');
}
