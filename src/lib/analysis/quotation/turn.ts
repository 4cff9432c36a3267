import { NO_SPEAKERS, STAGE_WORDS } from '#lib/lexicon/transcript.ts';
import { paragraphTokens } from './block.ts';
import { isClaimed, keep, type Search } from './found.ts';
import { phraseBefore } from './noun-phrase.ts';
import { hasFiniteVerb, toSpan, type Reading, type Stretch } from './reading.ts';

/** A label has at most this many tokens, what stands in brackets behind it not counted. */
const LABEL_TOKENS = 7;
/** From this many labelled paragraphs on a text is a transcript: a turn goes on until the next label. */
const TURNS = 3;

/** In a transcript at least this share of the labelled paragraphs holds a verb: no table of results does. */
const TALK = 0.5;

/** The label that opens a turn: `LOWE:`, `MS. COLE:`, `Q (Ada Cole, Coastwire):`, `A.`. */
interface Label extends Stretch {
	/** First token of what is said. */
	after: number;
	/** As printed, without what stands in brackets. */
	name: string;
	form: 'capitals' | 'name' | 'question' | 'answer';
}

/**
 * `LOWE: …`, `Ada Lowe: …`, `Q. …`: what follows the label is said by the one it names, in that one's own words, up to the
 * next label (SPEAKER). Stage directions are left out. A text without three labelled paragraphs is no transcript: there only
 * a name in capitals that the text also gives elsewhere is a label, a turn is its paragraph, and goes on only in paragraphs that open with marks.
 */
export function findTurns(search: Search): void {
	const { reading } = search;
	const paragraphs = reading.doc.paragraphs.map((_, i) => paragraphTokens(reading, i));
	const labels = paragraphs.map((paragraph) => labelOf(reading, paragraph));
	const known = knownLabels(labels);
	const turns = labels.flatMap((label, i) =>
		label && known.has(label.name) ? [{ from: label.after, to: paragraphs[i].to }] : []
	);
	const talk = turns.filter(({ from, to }) => hasFiniteVerb(reading, from, to));
	const transcript = turns.length >= TURNS && talk.length >= TALK * turns.length;
	const isTurn = (i: number) => {
		const label = labels[i];
		if (label === null) return false;
		return transcript ? known.has(label.name) || isNamed(reading, label) : isNamed(reading, label);
	};
	const interviewee = transcript ? mainName(reading, paragraphs[labels.findIndex((_, i) => isTurn(i))]) : null;
	for (let i = 0; i < paragraphs.length; i++) {
		const label = labels[i];
		if (!label || !isTurn(i)) continue;
		const content = spoken(reading, { from: label.after, to: paragraphs[i].to });
		if (!transcript && !content.some(({ from, to }) => hasFiniteVerb(reading, from, to))) continue;
		for (let next = i + 1; next < paragraphs.length && !isTurn(next); next++) {
			if (!goesOn(reading, paragraphs[next], transcript, label)) break;
			content.push(...spoken(reading, paragraphs[next]));
		}
		if (content.length === 0 || content.some(({ from, to }) => isClaimed(search, from, to))) continue;
		keep(search, {
			pattern: 'SPEAKER',
			kind: 'speech',
			content,
			cue: null,
			source: { from: label.from, to: label.to },
			inherited: false,
			verbatim: true,
			named: nameOf(reading, label, interviewee)
		});
	}
}

/** Whether a label in capitals names somebody whom the text names elsewhere too. */
function isNamed(reading: Reading, label: Label): boolean {
	if (label.form !== 'capitals') return false;
	const surname = label.name.split(' ').at(-1)?.toLowerCase();
	return reading.tokens.some(
		({ lower, pos }, i) => lower === surname && pos === 'PROPN' && (i < label.from || i >= label.to)
	);
}

/** Labels that are one for sure: those that return, and each form of question and answer where both stand. */
function knownLabels(labels: (Label | null)[]): Set<string> {
	const times = new Map<string, number>();
	for (const label of labels) if (label) times.set(label.name, (times.get(label.name) ?? 0) + 1);
	const returning = [...times].filter(([, n]) => n > 1).map(([name]) => name);
	const labelled = labels.filter((label) => label !== null);
	const many = labelled.length >= TURNS && labelled.some(({ name }) => returning.includes(name));
	return new Set(many ? times.keys() : returning);
}

/** The label that opens a paragraph; null where none does. */
function labelOf(reading: Reading, { from, to }: Stretch): Label | null {
	const { tokens } = reading;
	const first = from < to && tokens[from].text === '"' ? from + 1 : from;
	const bare = bareLetter(reading, first, to);
	if (bare) return bare;
	let end = first;
	while (end < Math.min(to, first + LABEL_TOKENS) && !/^[:([]$/.test(tokens[end].text)) end++;
	if (end === first || end >= to) return null;
	const colon = tokens[end].text === ':' ? end : closing(reading, end, to);
	if (tokens[colon]?.text !== ':' || colon + 1 >= to) return null;
	const words = tokens.slice(first, end);
	const name = words.map(({ text }) => text).join(' ');
	const form = formOf(words.map(({ text }) => text));
	if (!form || NO_SPEAKERS.has(name.toLowerCase())) return null;
	const phrase = form === 'name' ? phraseBefore(reading, end, first) : null;
	if (form === 'name' && phrase?.from !== first) return null;
	return { from: first, to: colon, after: colon + 1, name, form };
}

/** `Q. When did you know?`, `A. Around ten.`: a letter and a stop, without a colon. */
function bareLetter(reading: Reading, first: number, to: number): Label | null {
	const [letter, stop] = [reading.tokens[first], reading.tokens[first + 1]];
	if (first + 2 >= to || !/^[QA]\.?$/.test(letter.text)) return null;
	const form = letter.text.startsWith('Q') ? 'question' : 'answer';
	if (letter.text.endsWith('.')) return { from: first, to: first + 1, after: first + 1, name: letter.text, form };
	if (!/^[.:]$/.test(stop.text)) return null;
	return { from: first, to: first + 1, after: first + 2, name: letter.text, form };
}

/** The token behind the bracket that opens at `open`. */
function closing(reading: Reading, open: number, to: number): number {
	let at = open;
	while (at < Math.min(to, open + 20) && !/^[)\]]$/.test(reading.tokens[at].text)) at++;
	return at + 1;
}

function formOf(words: string[]): Label['form'] | null {
	if (/^(Q|Question)$/i.test(words[0]) && words.length < 3) return 'question';
	if (/^(A|Answer)$/i.test(words[0]) && words.length === 1) return 'answer';
	if (!words.every((word) => /^[\p{Lu}\d.'’#&-]/u.test(word) || /^(of|the|and|von|van|de|al)$/.test(word))) return null;
	if (/^(the|a|an)$/i.test(words[0])) return null;
	const letters = words.filter((word) => /\p{L}/u.test(word));
	if (letters.length > 0 && letters.every((word) => word === word.toUpperCase())) return 'capitals';
	return 'name';
}

/** What is said in a stretch: its tokens without stage directions in brackets and without marks around all of it. */
function spoken(reading: Reading, { from, to }: Stretch): Stretch[] {
	const { tokens } = reading;
	const pieces: Stretch[] = [];
	let start = from < to && tokens[from].text === '"' && tokens[from].quoted ? from + 1 : from;
	for (let i = start; i < to; i++) {
		if (!/^[([]$/.test(tokens[i].text)) continue;
		const end = closing(reading, i, to);
		if (!isStage(tokens.slice(i + 1, end - 1).map(({ text }) => text))) continue;
		if (i > start) pieces.push({ from: start, to: i });
		[start, i] = [end, end - 1];
	}
	const end = to > start && tokens[to - 1].text === '"' && reading.quoteAt[to - 1]?.from === from ? to - 1 : to;
	if (end > start) pieces.push({ from: start, to: end });
	return pieces.filter((piece) => tokens.slice(piece.from, piece.to).some(({ text }) => /[\p{L}\p{N}]/u.test(text)));
}

/** `(Laughter.)`, `[CROSSTALK]`, `(BEGIN VIDEO CLIP)`: capitals, or a word for what is heard. */
function isStage(words: string[]): boolean {
	const letters = words.filter((word) => /\p{L}/u.test(word));
	if (letters.length === 0) return true;
	return (
		letters.every((word) => word === word.toUpperCase()) || letters.some((word) => STAGE_WORDS.has(word.toLowerCase()))
	);
}

/** Whether a paragraph without a label still belongs to the turn before it. */
function goesOn(reading: Reading, paragraph: Stretch, transcript: boolean, label: Label): boolean {
	const { tokens } = reading;
	if (paragraph.from >= paragraph.to) return false;
	const opener = printed(reading, paragraph).split(':', 1)[0] ?? '';
	if (NO_SPEAKERS.has(opener.toLowerCase())) return false;
	if (!transcript) return label.form === 'capitals' && tokens[paragraph.from].text === '"';
	const surname = label.name.split(' ').at(-1)?.toLowerCase() ?? '';
	return !tokens.slice(paragraph.from, paragraph.to).some(({ lower, pos }) => lower === surname && pos === 'PROPN');
}

/** The words a label is resolved by: "MS. LOWE" as "Ms. Lowe", a questioner by the name in brackets, an answer by who is asked. */
function nameOf(reading: Reading, label: Label, interviewee: string | null): string | undefined {
	if (label.form === 'answer') return interviewee ?? undefined;
	if (label.form === 'name') return undefined;
	if (label.form === 'capitals') return fullName(reading, label) ?? toTitled(label.name);
	const open = reading.tokens.slice(label.from, label.to).findIndex(({ text }) => text === '(');
	if (open < 0) return 'an unnamed questioner';
	const from = label.from + open + 1;
	const comma = reading.tokens.slice(from, label.to).findIndex(({ text }) => /^[,)]$/.test(text));
	return printed(reading, { from, to: comma > 0 ? from + comma : label.to - 1 });
}

/**
 * The name in the text whose surname is the label's and that holds most of its other words: "MAYOR COLE" is "Mayor Ada Cole",
 * not "Senator Ben Cole"; null where no name of two words has the surname.
 */
function fullName(reading: Reading, label: Label): string | null {
	const words = label.name.toLowerCase().replace(/ - /g, '-').split(' ');
	const surname = words.at(-1) ?? '';
	let best: { name: string; shared: number } | null = null;
	for (const chunk of reading.chunks) {
		if (chunk.kind !== 'name' || chunk.to - chunk.from < 2) continue;
		const name = printed(reading, chunk);
		const parts = name.toLowerCase().split(' ');
		if (parts.length < 2 || parts.at(-1) !== surname || name === name.toUpperCase()) continue;
		const shared = words
			.slice(0, -1)
			.filter((word) => parts.some((part) => part.startsWith(word.replace('.', '')))).length;
		if (!best || shared > best.shared) best = { name, shared };
	}
	return best?.name ?? null;
}

function printed(reading: Reading, { from, to }: Stretch): string {
	const { start, end } = toSpan(reading, { from, to });
	return reading.doc.text.slice(start, end);
}

/** "MS. O'NEIL - REED" → "Ms. O'Neil-Reed"; short words of capitals that are no name stay ("UN"). */
function toTitled(name: string): string {
	return name
		.replace(/\s*-\s*/g, '-')
		.replace(/ \./g, '.')
		.replace(/\p{L}+/gu, (word) => word.charAt(0) + word.slice(1).toLowerCase());
}

/** Who is asked: the name of two words or more that the text gives first before its first turn. */
function mainName(reading: Reading, first: Stretch | undefined): string | null {
	const chunk = reading.chunks.find(
		({ from, to, kind }) => kind === 'name' && to - from > 1 && from < (first?.from ?? 0)
	);
	return chunk ? printed(reading, chunk) : null;
}
