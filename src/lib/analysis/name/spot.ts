import type { StoryContext } from '#lib/lexicon/gazetteer.ts';
import { EAST_ASIAN_SURNAMES, GIVEN_NAMES } from '#lib/lexicon/given-names.ts';
import { PLACES, PLACE_ENDINGS } from '#lib/lexicon/places.ts';
import { NAME_PARTICLES, ORGANISATION_ENDINGS, SURNAME_TITLES, TITLE_WORDS } from '#lib/lexicon/roles.ts';
import { findKnown, knownFor, toKey, type Known } from '../quotation/known.ts';
import type { Doc } from '../text/doc.ts';
import type { Span } from '../text/span.ts';
import { toFeatures } from './feature.ts';
import { introducesAcronym } from './acronym.ts';
import { labelRun, LABELS, type Label, type NameModel } from './label.ts';
import type { Piece, Run } from './piece.ts';
import { applyPersonRules } from './person-rule.ts';
import { readRuns } from './seen.ts';
import { findShouted, isShouted, turnLabel } from './shout.ts';

/** A stretch of pieces that is a name, before it is known whose. */
export interface Spot extends Span {
	/** Pieces of its sentence, and the stretch of them. */
	pieces: Piece[];
	from: number;
	to: number;
	text: string;
	label: Exclude<Label, 'O'>;
	/** Smallest margin of its labels, in the model's unit. */
	margin: number;
	/** What the lists or the story know of these very words. */
	known: Known | null;
}

/**
 * The names of a text in its order: runs of capitals labelled by the model, made one within the text (a form printed twice has
 * one label, a surname that of its full name), then set right by what the lists and the story know.
 */
export function findSpots(doc: Doc, context: StoryContext, model: NameModel): Spot[] {
	const known = knownFor(context);
	const { runs, seen } = readRuns(doc);
	const loud = new Set([...new Set(runs.map(({ pieces }) => pieces))].filter(isShouted));
	const calm = runs.filter(({ pieces }) => !loud.has(pieces));
	const spots = calm.flatMap((run) => {
		const { labels, margins } = labelRun(model, toFeatures(run, seen, known, model.bits));
		applyPersonRules(run, labels, known);
		if (introducesAcronym(run)) labels.fill(LABELS.indexOf('ORG'));
		return [...toSpots(doc, run, labels, margins, known)];
	});
	agree(spots);
	const settled = spots.map((spot) => settle(spot));
	for (const pieces of new Set(calm.map((run) => run.pieces))) {
		const label = turnLabel(pieces);
		const free =
			label &&
			!settled.some((one) => one.label !== 'MISC' && label[0]!.start <= one.start && one.start <= label.at(-1)!.start);
		if (free) settled.push(...findShouted(doc, label, settled, known));
	}
	for (const pieces of loud) settled.push(...findShouted(doc, pieces, settled, known));
	return settled.sort((a, b) => a.start - b.start);
}

function* toSpots(doc: Doc, run: Run, labels: number[], margins: number[], known: Map<string, Known>): Generator<Spot> {
	for (let at = 0; at < labels.length;) {
		let to = at + 1;
		while (to < labels.length && labels[to] === labels[at]) to++;
		const label = LABELS[labels[at]!]!;
		const margin = Math.min(...margins.slice(at, to));
		for (const part of partsOf(run.pieces, run.from + at, run.from + to, label, known))
			yield* makeSpot(doc, run.pieces, part, label, margin, known);
		at = to;
	}
}

/** "Bill and Hillary Clinton" are two people; titles before a name are no part of it. */
function partsOf(pieces: Piece[], from: number, to: number, label: Label, known: Map<string, Known>) {
	if (label === 'O') return listedParts(pieces, from, to, known);
	if (label !== 'PER' && label !== 'LOC') return [{ from, to }];
	const whole = pieces.slice(from, to).map(({ text }) => text);
	if (known.has(toKey(whole.join(' ')))) return [{ from, to }];
	const parts: { from: number; to: number }[] = [];
	let start = from;
	for (let at = from; at <= to; at++) {
		if (at < to && !/^(?:and|&|'s|')$/.test(pieces[at]!.lower)) continue;
		if (at > start) parts.push({ from: label === 'PER' ? withoutTitle(pieces, start, at) : start, to: at });
		start = at + 1;
	}
	return parts;
}

/** Where the model sees no name, only what a list has: "A US-led force". */
function listedParts(pieces: Piece[], from: number, to: number, known: Map<string, Known>) {
	const words = pieces.slice(from, to).map(({ text }) => text);
	return findKnown(words, known).map(({ first, last }) => ({ from: from + first, to: from + last }));
}

function withoutTitle(pieces: Piece[], from: number, to: number): number {
	let at = from;
	while (at < to - 1 && TITLE_WORDS.has(pieces[at]!.text.replace(/\.$/, '')) && !GIVEN_NAMES.has(pieces[at]!.text))
		at++;
	return at;
}

function* makeSpot(
	doc: Doc,
	pieces: Piece[],
	part: { from: number; to: number },
	label: Label,
	margin: number,
	lists: Map<string, Known>
): Generator<Spot> {
	let { from, to } = part;
	const inner = (piece: Piece) => !piece.capital && !NAME_PARTICLES.has(piece.lower);
	while (
		from < to &&
		(inner(pieces[from]!) || /^(?:the|an?)$/i.test(pieces[from]!.text)) &&
		!keepsArticle(pieces, from, to, lists)
	)
		from++;
	while (to > from && !pieces[to - 1]!.capital) to--;
	if (to === from) return;
	const [start, end] = [pieces[from]!.start, pieces[to - 1]!.end];
	const text = doc.text.slice(start, end);
	if (PARTY.test(text) && pieces[from - 1]?.text === '(') return;
	const known = lists.get(toKey(text)) ?? null;
	if (label === 'O' && !isStrong(text, known)) return;
	yield { start, end, pieces, from, to, text, label: label === 'O' ? 'MISC' : label, margin, known };
}

/** "(D-Md.)": a party and a seat behind a name. */
const PARTY = /^\p{Lu}-\p{Lu}\p{L}*\.?$/u;

/** "The Hill", "The Guardian": the article is printed as part of a listed name of more than one word. */
function keepsArticle(pieces: Piece[], from: number, to: number, lists: Map<string, Known>): boolean {
	const words = pieces.slice(from, to).map(({ text }) => text);
	return words.length === 2 && words[0] === 'The' && lists.get(toKey(words.join(' ')))?.name === words.join(' ');
}

/** Words that are this name whatever the model says: a country, a body of several words or an acronym, a seat, a person. */
function isStrong(text: string, known: Known | null): boolean {
	if (!known || known.kind === 'people') return false;
	if (known.kind === 'body')
		return /\s/.test(text) || /^[\p{Lu}.]{3,}$/u.test(text) || known.identification === 'metonym';
	return !GIVEN_NAMES.has(text);
}

/**
 * One label for each form in a text, the most frequent one, then the surest; a surname has the label of its full name, and
 * "Norvane" that of "Norvane Holdings".
 */
function agree(spots: Spot[]): void {
	const votes = new Map<string, Map<Spot['label'], number>>();
	const family = new Set<string>();
	const bodies = new Set<string>();
	for (const { text, label, margin } of spots) {
		const own = votes.get(text) ?? new Map<Spot['label'], number>();
		votes.set(text, own.set(label, (own.get(label) ?? 0) + 1 + margin / 100));
	}
	for (const spot of spots) {
		spot.label = [...votes.get(spot.text)!].sort((a, b) => b[1] - a[1])[0]![0];
		if (spot.to - spot.from < 2) continue;
		const [first, last] = [spot.pieces[spot.from]!.text, spot.pieces[spot.to - 1]!.text];
		if (spot.label === 'ORG' && ORGANISATION_ENDINGS.has(last.replace(/\.$/, ''))) bodies.add(first);
		if (spot.label !== 'PER') continue;
		family.add(EAST_ASIAN_SURNAMES.has(first) ? first : last);
	}
	for (const spot of spots) {
		if (family.has(spot.text)) spot.label = 'PER';
		else if (bodies.has(spot.text) && spot.label === 'PER' && !GIVEN_NAMES.has(spot.text)) spot.label = 'ORG';
	}
}

/** What the lists and the story know outranks the model where the words leave no doubt. */
function settle(spot: Spot): Spot {
	const { known, text, label } = spot;
	if (known?.kind === 'person') return { ...spot, label: 'PER' };
	if (known?.kind === 'people') return { ...spot, label: 'MISC' };
	if (known && isStrong(text, known)) return { ...spot, label: known.kind === 'country' ? 'LOC' : 'ORG' };
	if (known?.kind === 'body' && label !== 'PER' && label !== 'LOC') return { ...spot, label: 'ORG' };
	if (PLACES.has(text) && label === 'MISC') return { ...spot, label: 'LOC' };
	const last = spot.pieces[spot.to - 1]!.text;
	const ends = spot.to - spot.from > 1 && ORGANISATION_ENDINGS.has(last) && !PLACE_ENDINGS.has(last);
	if (ends && label === 'MISC') return { ...spot, label: 'ORG' };
	return isTitled(spot) ? { ...spot, label: 'PER' } : spot;
}

const HONORIFICS = /^(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Sen|Rep|Gov|Gen|Lt|Col|Capt|Sgt|Sir|Dame|Lord|Lady|Rev)\.?$/;

/** "Mr. Shook", "Sen. Brill": what stands behind an honorific is a person. */
function isTitled({ pieces, from, known, text }: Spot): boolean {
	return (
		known === null &&
		HONORIFICS.test(pieces[from - 1]?.text ?? '') &&
		!SURNAME_TITLES.has(text) &&
		!HONORIFICS.test(text)
	);
}
