import { EAST_ASIAN_SURNAMES, EAST_ASIAN_SYLLABLES, GIVEN_NAMES } from '#lib/lexicon/given-names.ts';
import { GROUP_WORDS } from '#lib/lexicon/organisations.ts';
import { PLACES, PLACE_ENDINGS, PLACE_OPENERS } from '#lib/lexicon/places.ts';
import { NAME_PARTICLES, ORGANISATION_ENDINGS, ROLES, TITLE_WORDS } from '#lib/lexicon/roles.ts';
import { MONTHS, WEEKDAYS } from '#lib/lexicon/words.ts';
import { findKnown, type Known } from '../quotation/known.ts';
import { toSingular } from '../quotation/mention.ts';
import { hashOf } from '../text/hash.ts';
import type { Piece, Run } from './piece.ts';

/** What the whole text shows of a word. */
export interface Seen {
	/** Words also printed without a capital. */
	small: ReadonlySet<string>;
	/** Last words of runs that begin with a given name. */
	family: ReadonlySet<string>;
	/** Words printed with a capital inside a sentence, with how often. */
	inside: ReadonlyMap<string, number>;
}

/** The features of each piece of a run, as rows of a model of `2 ** bits` rows. No words are kept, only their hashes. */
export function toFeatures(run: Run, seen: Seen, known: Map<string, Known>, bits: number): number[][] {
	const classes = classify(run, known);
	const rows: number[][] = [];
	for (let at = run.from; at < run.to; at++) {
		const names = describe(run, at, classes, seen);
		rows.push(names.map((name) => hashOf(name) >>> (32 - bits)));
	}
	return rows;
}

function describe(run: Run, at: number, classes: string[][], seen: Seen): string[] {
	const { pieces, from, to } = run;
	const piece = pieces[at]!;
	const word = (index: number) => pieces[index]?.lower.replace(/\d/g, '0') ?? '|';
	const own = classes[at - from] ?? [];
	const near = (step: number) => (at + step >= from && at + step < to ? (classes[at + step - from] ?? []) : []);
	const names = [
		'b',
		`w${word(at)}`,
		`<${word(at - 1)}`,
		`>${word(at + 1)}`,
		`<<${word(at - 2)}`,
		`>>${word(at + 2)}`,
		`s${shapeOf(piece.text)}`,
		`sl${shapeOf(piece.text)}${Math.min(to - from, 4)}${at === from ? 'f' : ''}${at === to - 1 ? 'l' : ''}`,
		`p${piece.lower.slice(0, 3)}`,
		`e${piece.lower.slice(-3)}`,
		`f${piece.lower.slice(-2)}`,
		`t${piece.pos}`,
		`<t${pieces[at - 1]?.pos ?? '|'}`,
		`>t${pieces[at + 1]?.pos ?? '|'}`,
		`<>${word(from - 1)} ${word(to)}`,
		`<r${word(from - 1)}`,
		`>r${word(to)}`,
		`>rt${pieces[to]?.pos ?? '|'}`,
		`le${pieces[to - 1]!.lower.slice(-3)}`
	];
	if (piece.opens) names.push('o', `o${seen.small.has(piece.lower) ? 's' : 'n'}${piece.pos}`);
	if (seen.small.has(piece.lower)) names.push('small');
	if (seen.family.has(piece.lower)) names.push(`fam${to - from > 1 ? 'n' : '1'}`, 'fam');
	if ((seen.inside.get(piece.lower) ?? 0) > 1) names.push('again');
	for (const one of own) names.push(`c${one}`, `c${one}${at === to - 1 ? 'l' : ''}${at === from ? 'f' : ''}`);
	if (own.length === 0) names.push('c-', `c-${near(-1).join()}`);
	for (const one of near(-1)) names.push(`<c${one}`);
	for (const one of near(1)) names.push(`>c${one}`);
	const [first, last] = capitalsAround(run, at);
	const size = `${Math.min(last - first, 4)}`;
	names.push(`cl${word(last - 1)}`, `cf${word(first)}`, `cn${size}`, `<>c${word(first - 1)} ${word(last)}`);
	names.push(`<c1${word(first - 1)}`, `>c1${word(last)}`, `<n${size}${word(first - 1)}`, `>n${size}${word(last)}`);
	for (const one of classes[last - 1 - from] ?? []) names.push(`cl${one}`, `cl${one}${size}`);
	for (const one of classes[first - from] ?? []) names.push(`cf${one}`, `cf${one}${size}`);
	for (const one of classes.at(-1) ?? []) names.push(`lc${one}`);
	for (const one of classes[0] ?? []) names.push(`fc${one}`);
	for (let step = 1; step <= 5; step++) {
		const [before, after] = [pieces[from - step], pieces[to + step - 1]];
		if (before && !before.capital) names.push(`B${before.lower}`);
		if (after && !after.capital) names.push(`A${after.lower}`);
	}
	for (const head of headsAround(run)) names.push(head);
	if (/^["“‘]$/.test(word(from - 1)) && /^["”’]$/.test(word(to))) names.push('quoted');
	return names;
}

/** The stretch of capitals without small words that holds a piece; a small word is its own. */
function capitalsAround({ pieces, from, to }: Run, at: number): [number, number] {
	let [first, last] = [at, at + 1];
	if (!pieces[at]!.capital) return [first, last];
	while (first > from && pieces[first - 1]!.capital) first--;
	while (last < to && pieces[last]!.capital) last++;
	return [first, last];
}

/** What kind of noun stands nearest before and after a run: "the band X", "X, a company", "X was a painter". */
function headsAround({ pieces, from, to }: Run): string[] {
	const heads: string[] = [];
	for (let at = from - 1; at >= Math.max(0, from - 4); at--) {
		const type = /^(?:NOUN|ADJ)$/.test(pieces[at]!.pos) ? ROLES.get(toSingular(pieces[at]!.lower)) : undefined;
		if (type) heads.push(`Bh${isPersonal(pieces[at]!.lower) ? 'P' : ''}${from - at === 1 ? '1' : ''}`, `Bh${type}`);
		if (type) break;
	}
	for (let at = to; at < Math.min(pieces.length, to + 8); at++) {
		const type = pieces[at]!.pos === 'NOUN' ? ROLES.get(toSingular(pieces[at]!.lower)) : undefined;
		if (type) heads.push(`Ah${isPersonal(pieces[at]!.lower) ? 'P' : ''}`, `Ah${type}`);
		if (type) break;
	}
	return heads;
}

/** A role that one person holds, rather than a body. */
function isPersonal(noun: string): boolean {
	return !BODY_NOUNS.test(noun);
}

const BODY_NOUNS =
	/(?:council|cabinet|government|administration|authority|ministry|department|agency|parliament|senate|congress|assembly|party|company|firm|corporation|airline|bank|group|union|charity|association|federation|foundation|coalition|network|station|newspaper|magazine|journal|university|institute|army|navy|police|force|court|team|band|campaign|committee|embassy|press|commission|alliance|tribunal)s?$/;

/** "Xx", "XX", "X.", "X-x", "0": what a word looks like. */
function shapeOf(text: string): string {
	return text
		.replace(/\p{Lu}+/gu, (run) => (run.length > 1 ? 'XX' : 'X'))
		.replace(/\p{Ll}+/gu, 'x')
		.replace(/\p{N}+/gu, '0')
		.slice(0, 6);
}

const PLACE_WORDS = new Map<string, number>();
for (const place of PLACES) {
	const first = place.split(' ')[0]!;
	PLACE_WORDS.set(first, Math.max(PLACE_WORDS.get(first) ?? 0, place.split(' ').length));
}

/** What the lexicons know of each piece of a run. */
function classify({ pieces, from, to }: Run, known: Map<string, Known>): string[][] {
	const words = pieces.slice(from, to).map(({ text }) => text);
	const classes: string[][] = words.map((word, index) => classesOf(word, pieces[from + index]!));
	for (const { known: entry, first, last } of findKnown(words, known)) {
		const whole = first === 0 && last === words.length ? '=' : '';
		const kind = entry.kind === 'body' ? `${entry.kind}${last - first > 1 ? '2' : '1'}` : entry.kind;
		for (let index = first; index < last; index++) classes[index]!.push(kind, `${kind}${whole}`);
	}
	for (let first = 0; first < words.length; first++) {
		for (let size = Math.min(words.length - first, PLACE_WORDS.get(words[first]!) ?? 0); size > 0; size--) {
			if (!PLACES.has(words.slice(first, first + size).join(' '))) continue;
			for (let index = first; index < first + size; index++) classes[index]!.push('place');
			first += size - 1;
			break;
		}
	}
	return classes;
}

function classesOf(word: string, piece: Piece): string[] {
	const classes: string[] = [];
	const bare = word.replace(/\.$/, '');
	if (GIVEN_NAMES.has(word)) classes.push('given');
	if (EAST_ASIAN_SURNAMES.has(word)) classes.push('surname');
	else if (EAST_ASIAN_SYLLABLES.test(piece.lower)) classes.push('syllable');
	if (/^\p{Lu}\.?$/u.test(word)) classes.push('initial');
	if (TITLE_WORDS.has(bare)) classes.push('title');
	else if (ROLES.has(toSingular(bare))) classes.push('role');
	if (ORGANISATION_ENDINGS.has(bare)) classes.push('org');
	if (GROUP_WORDS.has(bare)) classes.push('group');
	if (PLACE_ENDINGS.has(bare)) classes.push('end');
	if (PLACE_OPENERS.has(bare)) classes.push('open');
	if (NAME_PARTICLES.has(word)) classes.push('particle');
	if (WEEKDAYS.has(piece.lower) || MONTHS.has(bare.toLowerCase())) classes.push('time');
	return classes;
}
