import { findCredit, findRelated, findTag, isCaptionLine, isCreditLine } from './boilerplate.ts';
import type { Segment } from './doc.ts';
import { endsSentence, findLines, trim } from './line.ts';
import type { Span } from './span.ts';
import { countWords } from './words.ts';

/** A caption longer than this is a paragraph that happens to end in a credit. */
const LONGEST_CAPTION = 60;
/** A deck has at least this many words and at most that many; two lines at most. */
const DECK_WORDS = { min: 4, max: 60 };

/**
 * Parts of a stored text, in order, never overlapping: deck, body (one segment per unbroken run of paragraphs), caption,
 * credit, related link, outlet tag. Works on the plain text before anything else is known, so a person's correction can
 * replace it. Known misses: a deck that ends with a full stop is read as body, unless it is given; a caption without a
 * credit, an opener or a line of its own is read as body.
 * @param given the deck, where whoever entered the text named it; it counts where the text begins with it
 */
export function findSegments(text: string, given = ''): Segment[] {
	const deck = text.startsWith(given) ? trim(text, { start: 0, end: given.length }) : { start: 0, end: 0 };
	const named = deck.end > deck.start;
	const lines = findLines(text.slice(deck.end)).map(({ start, end }) => ({
		start: start + deck.end,
		end: end + deck.end
	}));
	const segments = lines.flatMap((line, at) => readLine(text, line, at === 0 && !named, at === lines.length - 1));
	if (!named) return joinBodies(markDeck(text, segments));
	return [{ ...deck, kind: 'deck', rule: 'named as the deck' }, ...joinBodies(segments)];
}

/** Paragraphs of deck and body, in order: a line break always ends one. */
export function findParagraphs(text: string, segments: Segment[]): Span[] {
	return segments
		.filter((segment) => segment.kind === 'deck' || segment.kind === 'body')
		.flatMap((segment) =>
			findLines(text.slice(segment.start, segment.end)).map((line) => ({
				start: line.start + segment.start,
				end: line.end + segment.start
			}))
		);
}

function readLine(text: string, line: Span, first: boolean, last: boolean): Segment[] {
	const words = text.slice(line.start, line.end);
	const related = findRelated(words, first);
	if (related) return [{ ...line, kind: 'related', rule: related }];
	if (isCreditLine(words)) return [{ ...line, kind: 'credit', rule: 'a line that names its makers' }];
	const tag = last ? findTag(words) : null;
	if (tag) return cut(text, line, line.start + tag.start, tag.rule);
	const credited = readCaption(text, line, first);
	if (credited) return credited;
	if (isCaptionLine(words)) return [{ ...line, kind: 'caption', rule: 'words that open a caption' }];
	return [{ ...line, kind: 'body', rule: 'paragraph' }];
}

/** A line that ends in a picture credit: [deck or body], caption, credit. */
function readCaption(text: string, line: Span, first: boolean): Segment[] | null {
	const words = text.slice(line.start, line.end);
	const credit = findCredit(words);
	if (!credit) return null;
	const at = line.start + credit.start;
	const before = trim(text, { start: line.start, end: at });
	const credits: Segment = { ...trim(text, { start: at, end: line.end }), kind: 'credit', rule: credit.rule };
	if (before.end === before.start) return [credits];
	const glued = text.slice(before.start, before.end);
	const split = findCaptionStart(glued);
	const caption = trim(text, { start: before.start + split.start, end: before.end });
	if (countWords(text.slice(caption.start, caption.end)) > LONGEST_CAPTION) return null;
	const article = trim(text, { start: before.start, end: caption.start });
	const kind = first ? ('deck' as const) : ('body' as const);
	return [
		...(article.end > article.start ? [{ ...article, kind, rule: 'what stands before a caption in its line' }] : []),
		{ ...caption, kind: 'caption', rule: split.rule },
		credits
	];
}

/**
 * Where the caption begins in words that stand before a credit: after a cue that ends a deck ("… Peskov has said Russian
 * President …"), after the last end of a sentence where the caption itself has none, else at the start.
 */
function findCaptionStart(words: string): { start: number; rule: string } {
	const cue = /^[^.!?…]*?\p{L}{2,}[^.!?…]* (?:(?:has|have) said|said|says|told \p{Ll}+)(?= \p{Lu}[^.!?…]*$)/u.exec(
		words
	);
	if (cue && countWords(cue[0]) >= 6)
		return { start: cue[0].length, rule: 'after the cue that ends a deck, before a credit' };
	const rule = 'words before a credit';
	if (endsSentence(words)) return { start: 0, rule };
	const ends = [...words.matchAll(/[.!?…]["'”’]?\s+(?=[\p{Lu}“"‘'])/gu)].filter((end) => !isInitial(words, end.index));
	const last = ends.at(-1);
	return last
		? { start: last.index + last[0].length, rule: 'after the last sentence, before a credit' }
		: { start: 0, rule };
}

/** "Kim J. Park", "Gen. Smith", "U.S. Army": a full stop that ends no sentence. */
function isInitial(words: string, dot: number): boolean {
	return (
		words[dot] === '.' &&
		/(?:^|[\s.])(?:\p{Lu}|Mr|Mrs|Ms|Dr|Gen|Sen|Rep|Gov|Lt|Col|Sgt|St|Prof|No|Jr|Sr)$/u.test(words.slice(0, dot))
	);
}

function cut(text: string, line: Span, at: number, rule: string): Segment[] {
	const before = trim(text, { start: line.start, end: at });
	const after: Segment = { ...trim(text, { start: at, end: line.end }), kind: 'tag', rule };
	return before.end > before.start ? [{ ...before, kind: 'body', rule: 'paragraph' }, after] : [after];
}

/** The first one or two lines without an end mark, where paragraphs with one follow, are the deck. */
function markDeck(text: string, segments: Segment[]): Segment[] {
	const body = segments.filter((segment) => segment.kind === 'body' || segment.kind === 'deck');
	let decks = 0;
	while (decks < 2 && decks < body.length && looksLikeDeck(text.slice(body[decks]!.start, body[decks]!.end))) decks++;
	const rest = body.slice(decks);
	if (!rest.some((segment) => endsSentence(text.slice(segment.start, segment.end)))) decks = 0;
	const deck = new Set(body.slice(0, decks).filter((segment) => segment.kind === 'body'));
	return segments.map((segment) =>
		deck.has(segment) ? { ...segment, kind: 'deck', rule: 'first line without an end mark' } : segment
	);
}

function looksLikeDeck(words: string): boolean {
	const count = countWords(words);
	return count >= DECK_WORDS.min && count <= DECK_WORDS.max && !endsSentence(words) && !/[:;,–—-]$/.test(words);
}

/** Body paragraphs that follow each other are one segment. */
function joinBodies(segments: Segment[]): Segment[] {
	const joined: Segment[] = [];
	for (const segment of segments) {
		const before = joined.at(-1);
		if (segment.kind === 'body' && before?.kind === 'body') joined[joined.length - 1] = { ...before, end: segment.end };
		else joined.push(segment);
	}
	return joined;
}
