import { ROLES, TITLE_WORDS } from '#lib/lexicon/roles.ts';
import type { Doc } from '../text/doc.ts';
import type { Span } from '../text/span.ts';
import { toSingular } from '../quotation/mention.ts';
import type { Piece } from './piece.ts';
import type { Spot } from './spot.ts';

/** Words that say what a person is, beside the name. */
export interface RoleWords extends Span {
	/** As printed, in lower case: "deputy assistant secretary of state". */
	canonical: string;
}

/** Honorifics name no role. */
const HONORIFIC = /^(?:mr|mrs|ms|miss|mx|sir|dame)\.?$/;
const LINK = /^(?:of|for|the|and|'s|'|-)$/;

/** What opens a stretch of its own: "the captain", "his deputy". */
const OPENING = /^(?:the|an?|his|her|its|their|my|our|your)$/;
/** Participles that belong to an office: "the acting mayor". */
const IN_OFFICE = /^(?:acting|presiding|outgoing|incoming|sitting|serving)$/;
const WEEKDAY = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/;

/**
 * The role beside a person's name: what stands right before it ("North Korean Foreign Minister Choe Son Hui"), before a
 * comma ("Its captain, Edda Lind, said") or after a comma behind it ("Ana Lind, a spokeswoman for the Harbour Office, said");
 * all begin at their first noun or adjective. Known misses: a role in another clause ("Lind, who leads the office"), one
 * behind an age.
 */
export function findRoles(doc: Doc, spot: Spot): RoleWords[] {
	return [before(doc, spot), beforeComma(doc, spot), after(doc, spot)].filter((role) => role !== null);
}

function before(doc: Doc, { pieces, from }: Spot): RoleWords | null {
	let start = from;
	while (start > 0 && from - start < 8 && mayBelong(pieces[start - 1]!) && !opensOther(pieces, start - 1)) start--;
	while (start < from && LINK.test(pieces[start]!.lower)) start++;
	return toRole(doc, pieces, start, from);
}

/** "details of Russian President": what stands before "of" is the role only where it is a title ("Secretary of State"). */
function opensOther(pieces: Piece[], at: number): boolean {
	return LINK.test(pieces[at]!.lower) && !TITLE_WORDS.has(pieces[at - 1]?.text ?? '');
}

function beforeComma(doc: Doc, { pieces, from, to }: Spot): RoleWords | null {
	const comma = from - 1;
	if (pieces[comma]?.text !== ',' || !/^[,.—–]$/.test(pieces[to]?.text ?? '.')) return null;
	let start = comma;
	while (start > 0 && comma - start < 10) {
		const { lower } = pieces[start - 1]!;
		if (OPENING.test(lower) && !/^(?:of|for|at)$/.test(pieces[start - 2]?.lower ?? '')) break;
		if (!mayBelong(pieces[start - 1]!) && !OPENING.test(lower) && lower !== 'at') return null;
		start--;
	}
	if (start === 0 || !OPENING.test(pieces[start - 1]!.lower)) return null;
	const link = pieces.findIndex(({ lower }, index) => index >= start && /^(?:of|for|at)$/.test(lower));
	const head = link === -1 ? comma : Math.min(link, comma);
	return toRole(doc, pieces, start, head) && toRole(doc, pieces, start, comma);
}

function after(doc: Doc, { pieces, to }: Spot): RoleWords | null {
	if (pieces[to]?.text !== ',') return null;
	let start = to + 1;
	while (start < pieces.length && /^(?:an?|the|its|his|her|their)$/.test(pieces[start]!.lower)) start++;
	let end = start;
	while (end < pieces.length && end - start < 8 && (mayBelong(pieces[end]!) || /^(?:the|at)$/.test(pieces[end]!.lower)))
		end++;
	while (end > start && (LINK.test(pieces[end - 1]!.lower) || pieces[end - 1]!.lower === 'at')) end--;
	return /^(?:,|\.|and|who|said|told)$/.test(pieces[end]?.lower ?? '.') ? toRole(doc, pieces, start, end) : null;
}

function mayBelong(piece: Piece): boolean {
	if (LINK.test(piece.lower)) return piece.lower !== '-' && !/^(?:and|the)$/.test(piece.lower);
	if (HONORIFIC.test(piece.lower) || WEEKDAY.test(piece.lower)) return false;
	return (/^(?:NOUN|PROPN|ADJ)$/.test(piece.pos) && /\p{L}/u.test(piece.text)) || IN_OFFICE.test(piece.lower);
}

/** A stretch that holds a noun for a role; null where it holds none. */
function toRole(doc: Doc, pieces: Piece[], from: number, to: number): RoleWords | null {
	const own = pieces.slice(from, to);
	if (
		!own.some(
			({ text, lower }) => TITLE_WORDS.has(text) || lower.split('-').some((part) => ROLES.has(toSingular(part)))
		)
	)
		return null;
	const span = { start: own[0]!.start, end: own.at(-1)!.end };
	return { ...span, canonical: doc.text.slice(span.start, span.end).replace(/\s+/g, ' ').toLowerCase() };
}
