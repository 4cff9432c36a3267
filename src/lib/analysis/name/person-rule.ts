import { GIVEN_NAMES } from '#lib/lexicon/given-names.ts';
import { GROUP_WORDS } from '#lib/lexicon/organisations.ts';
import { PLACES, PLACE_ENDINGS, PLACE_OPENERS } from '#lib/lexicon/places.ts';
import { NAME_PARTICLES, ORGANISATION_ENDINGS, ROLES, TITLE_WORDS } from '#lib/lexicon/roles.ts';
import { toKey, type Known } from '../quotation/known.ts';
import { toSingular } from '../quotation/mention.ts';
import { LABELS } from './label.ts';
import { readPersonName } from './person-name.ts';
import type { Piece, Run } from './piece.ts';

const [NONE, PERSON, PLACE] = [LABELS.indexOf('O'), LABELS.indexOf('PER'), LABELS.indexOf('LOC')];

/**
 * Rules that leave the model no choice, on the labels of a run: words behind a title are a person ("Foreign Minister Choe Son
 * Hui"), so is a stretch of capitals in East Asian order ("Yoon Suk Yeol"), and a particle joins what stands on both its sides.
 */
export function applyPersonRules(run: Run, labels: number[], known: Map<string, Known>): void {
	const { pieces, from, to } = run;
	let at = from;
	while (at < to) {
		let end = at;
		while (end < to && (pieces[end]!.capital || (end > at && joins(pieces, end, to)))) end++;
		if (end === at) end++;
		else {
			const stretch = pieces.slice(at, end);
			const human = acts(stretch, pieces.slice(end, end + 3), known);
			const read = readSeat(stretch, pieces[at - 1], pieces[at - 2]) ?? readStretch(stretch, human, known);
			read.forEach((label, i) => (labels[at - from + i] = label ?? labels[at - from + i]!));
		}
		at = end;
	}
	reachBack(run, labels, known);
}

/** "Simón" → "Simon": the list has most names without accents. */
function plain(word: string): string {
	return word.normalize('NFD').replace(/\p{M}/gu, '');
}

/** A name the model begins too late: a word right before a person, tagged as a name and in no list, is its given name. */
function reachBack({ pieces, from, to }: Run, labels: number[], known: Map<string, Known>): void {
	for (let at = to - 2; at >= from; at--) {
		const piece = pieces[at]!;
		const next = labels[at + 1 - from] === PERSON && pieces[at + 1]!.capital;
		const seat = labels[at - from] === PLACE && pieces[at - 1]?.lower === 'of';
		const listed = seat || known.has(toKey(piece.text)) || PLACES.has(piece.text) || isTitle(piece) || isRole(piece);
		if (next && labels[at - from] !== PERSON && piece.capital && piece.pos === 'PROPN' && !listed)
			labels[at - from] = PERSON;
	}
}

function isRole({ lower }: Piece): boolean {
	return ROLES.has(toSingular(lower));
}

function joins(pieces: Piece[], at: number, to: number): boolean {
	return NAME_PARTICLES.has(pieces[at]!.lower) && at + 1 < to;
}

/** A label for each piece of a stretch of capitals and particles, null where the model's stays. */
function readStretch(stretch: Piece[], human: boolean, known: Map<string, Known>): (number | null)[] {
	if (human) return stretch.map(() => PERSON);
	let start = 0;
	for (let at = 0; at < stretch.length - 1; at++) if (isTitle(stretch[at]!)) start = at + 1;
	const words = stretch.slice(start).map(({ text }) => text);
	const whole = words.join(' ');
	const listed = known.get(toKey(whole));
	const other = PLACES.has(whole) || (listed !== undefined && listed.kind !== 'person');
	const last = words.at(-1) ?? '';
	const body = ORGANISATION_ENDINGS.has(last) || GROUP_WORDS.has(last) || PLACE_ENDINGS.has(last);
	const titled = start > 0 && words.length <= 4 && !body && !isTitle(stretch.at(-1)!);
	const eastern = /^(?:PROPN|NOUN)$/.test(stretch[start]!.pos) && readPersonName(whole).first;
	const given = GIVEN_NAMES.has(plain(words[0]!.split('-')[0]!)) && !body && (words.length === 2 || words.length === 3);
	const particle = stretch.slice(start).some(({ capital }) => !capital) && words.length > 2;
	if (other || !(titled || eastern || given || (particle && !body))) return stretch.map(() => null);
	return stretch.map((_, index) => (index >= start ? PERSON : NONE));
}

/** "Mayor of Drumlin Ina Holt": what stands between "of" and the given name is where the office is held. */
function readSeat(stretch: Piece[], of: Piece | undefined, title: Piece | undefined): (number | null)[] | null {
	const name = stretch.findIndex(({ text }) => GIVEN_NAMES.has(plain(text)));
	if (name < 1 || name === stretch.length - 1 || of?.lower !== 'of' || !title || !isTitle(title)) return null;
	if (stretch.slice(0, name).some(({ text }) => TITLE_WORDS.has(text))) return null;
	return stretch.map((_, index) => (index >= name ? PERSON : PLACE));
}

/**
 * "Zorvan Tekmil met", "Orla Brennock, 43,": two or three words in no list, before what only people are or do. Known miss: a
 * body without a word for its kind ("Wells Fargo said").
 */
function acts(stretch: Piece[], [next, after, last]: Piece[], known: Map<string, Known>): boolean {
	if (stretch.length < 2 || stretch.length > 3 || !next) return false;
	const aged = next.text === ',' && /^\d{1,2}$/.test(after?.text ?? '') && /^[,.]$/.test(last?.text ?? '');
	const plainName = stretch.every((piece) => /^\p{Lu}[\p{L}'’-]*\p{Ll}$/u.test(piece.text) && !isListed(piece, known));
	return plainName && !isKnown(stretch, known) && (aged || (/^(?:VERB|AUX)$/.test(next.pos) && HUMAN.test(next.lower)));
}

const HUMAN =
	/^(?:met|meets|said|says|told|tells|added|adds|smiled|laughed|wept|cried|nodded|shrugged|sighed|wrote|writes|tweeted|recalled|recalls|joked|married|resigned|resigns|stepped|flew|arrived|thinks|thought|insisted|testified|apologized|apologised|spoke|speaks|studied|graduated|retired)$/;

function isKnown(stretch: Piece[], known: Map<string, Known>): boolean {
	const whole = stretch.map(({ text }) => text).join(' ');
	return PLACES.has(whole) || known.has(toKey(whole));
}

/** A word with a meaning of its own in the lists: a group, a place, a title, a role, a country. */
function isListed(piece: Piece, known: Map<string, Known>): boolean {
	const { text } = piece;
	if (isTitle(piece) || isRole(piece) || known.has(toKey(text)) || PLACES.has(text)) return true;
	return ORGANISATION_ENDINGS.has(text) || GROUP_WORDS.has(text) || PLACE_ENDINGS.has(text) || PLACE_OPENERS.has(text);
}

function isTitle({ text }: Piece): boolean {
	const bare = text.replace(/\.$/, '');
	return (
		TITLE_WORDS.has(bare) &&
		!/^(?:National|Security|House|Home|First|Second|Supreme|Court|Party|Senior|Junior|Head)$/.test(bare)
	);
}
