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

/**
 * The role beside a person's name: what stands right before it ("North Korean Foreign Minister Choe Son Hui") or after a
 * comma behind it ("Ana Lind, a spokeswoman for the Harbour Office, said"); both begin at their first noun or adjective.
 * Known miss: a role in another clause ("Lind, who leads the office").
 */
export function findRoles(doc: Doc, spot: Spot): RoleWords[] {
	return [before(doc, spot), after(doc, spot)].filter((role) => role !== null);
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
	return /^(?:NOUN|PROPN|ADJ)$/.test(piece.pos) && /\p{L}/u.test(piece.text) && !HONORIFIC.test(piece.lower);
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
