import type { Marked } from './doc.ts';
import { contains, type Span } from './span.ts';

/** Words that begin with an apostrophe: "’em", "’tis", "’90s". */
const ELIDED = /^'(?:\d\ds?\b|(?:em|tis|twas|til|till|cause|n|bout|round|ere|neath|fraid|course)\b)/i;
/** A single pair of at least this many words, or with a stop before its closing mark, shows that single marks quote. */
const TELLING_WORDS = 4;

/**
 * Pairs of single quotation marks, told from apostrophes: a mark opens behind a space or bracket and before a word, and
 * closes behind a word or stop where no letter follows. A mark behind "s" or "in" and before a space ("the crews’ boats",
 * "goin’ home") closes only where none closes better before the next pair. An opened mark that is not closed is no
 * quotation, unless the next paragraph goes on with one.
 */
export function findSingles(folded: string, paragraph: Span, nextOpens: boolean): Marked[] {
	const pairs: Marked[] = [];
	for (let at = paragraph.start; at < paragraph.end; at++) {
		if (folded[at] !== "'" || !opensSingle(folded, paragraph, at)) continue;
		const close = closeOf(folded, paragraph, at);
		const whole = close < 0 && nextOpens && at === paragraph.start;
		if (close < 0 && !whole) continue;
		const end = whole ? paragraph.end : close;
		pairs.push({
			start: at,
			end: whole ? end : end + 1,
			inner: { start: at + 1, end },
			continues: whole
		});
		at = end;
	}
	return pairs;
}

function opensSingle(folded: string, { start, end }: Span, at: number): boolean {
	const before = at > start ? folded[at - 1] : ' ';
	return (
		/[\s([—–"-]/.test(before) && at + 1 < end && /[\p{L}\p{N}$£€…["]/u.test(folded[at + 1]) && !isElided(folded, at)
	);
}

function isElided(folded: string, at: number): boolean {
	return ELIDED.test(folded.slice(at, at + 12));
}

/** Where the pair opened at `open` closes; -1 where it does not. */
function closeOf(folded: string, { start, end }: Span, open: number): number {
	let weak = -1;
	for (let at = open + 2; at < end; at++) {
		if (folded[at] !== "'") continue;
		if (opensSingle(folded, { start, end }, at)) {
			if (weak >= 0) return weak;
			continue;
		}
		if (/\s/.test(folded[at - 1]) || /[\p{L}\p{N}]/u.test(folded[at + 1] ?? ' ')) continue;
		const possessive =
			/\p{Ll}(?:s|in)$/u.test(folded.slice(open, at)) && /^\s\p{Ll}/u.test(folded.slice(at + 1, at + 3));
		if (!possessive) return at;
		if (weak < 0) weak = at;
	}
	return weak;
}

/**
 * Whether single marks are what a text quotes with: more single pairs stand alone than double ones, and one of them holds a
 * stretch of speech (four words, or a stop before its end).
 */
export function isSingleStyle(folded: string, paragraphs: Span[], doubles: Marked[]): boolean {
	const singles = paragraphs
		.flatMap((paragraph, i) => {
			const next = paragraphs[i + 1];
			return findSingles(folded, paragraph, next !== undefined && folded[next.start] === "'");
		})
		.filter((pair) => !doubles.some((double) => contains(double, pair)));
	if (singles.length === 0) return false;
	const alone = doubles.filter((double) => !singles.some((single) => contains(single, double)));
	return (
		singles.length > 2 * alone.length && singles.some(({ inner }) => isTelling(folded.slice(inner.start, inner.end)))
	);
}

function isTelling(words: string): boolean {
	return /[.,?!…]$/.test(words) || words.trim().split(/\s+/).length >= TELLING_WORDS;
}
