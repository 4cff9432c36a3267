import { NO_SIDE, type TargetKind } from '#lib/lexicon/codes.ts';
import type { StoryContext } from '#lib/lexicon/gazetteer.ts';
import { JOURNEY_WORDS, PLACE_WORDS, RELATION_NOUNS } from '#lib/lexicon/tone-words.ts';
import type { Name } from '../analysis.ts';
import { findKnown, type Known, knownFor } from '../quotation/known.ts';
import { toSingular } from '../quotation/mention.ts';
import type { Doc, Sentence, Token } from '../text/doc.ts';
import type { Span } from '../text/span.ts';

/** A mention of somebody or something that can be evaluated. */
export interface Mention extends Span {
	/** Canonical name: of a state its side, of a relation both sides. */
	target: string;
	kind: TargetKind;
	/** Index of its sentence, and of its first token and the one after its last. */
	sentence: number;
	from: number;
	to: number;
}

/** Organisations are found least surely of all names: under this certainty one is no target. */
const LEAST_SURE = 0.6;
/** So far a state may stand from the noun that names what it has with another. */
const REACH = 10;

/**
 * The mentions a tone is told of, in the order of the text: people whom the text settles, organisations found with some certainty, states (a country or
 * a seat of government that stands for one), and what two states have with each other ("ties between Northland and
 * Southbay"). Left out: a country as a place ("in Northland", "a trip to Northland") and before a noun ("Northland officials").
 * Known misses: pronouns, demonyms, a role without a name.
 */
export function findMentions(doc: Doc, named: readonly Name[], context: StoryContext): Mention[] {
	const known = knownFor(context);
	const found = named.flatMap((name) => {
		const who = whoIs(name, known.get(nameKey(doc, name)));
		const at = who && locate(doc, name);
		return at && isMeant(doc.tokens, who.kind, at) ? [{ ...at, ...who }] : [];
	});
	const relations = doc.sentences.flatMap((sentence, index) => findRelations(doc, sentence, index, known));
	return [...found, ...relations].sort((a, b) => a.start - b.start || a.end - b.end);
}

function nameKey({ text }: Doc, { start, end }: Span): string {
	return text
		.slice(start, end)
		.replace(/[.,]/g, '')
		.replace(/[’']s?$/, '')
		.replace(/^[Tt]he\s+/, '');
}

function whoIs(name: Name, known: Known | undefined): Pick<Mention, 'target' | 'kind'> | null {
	if (name.kind === 'role') return null;
	if (name.kind === 'person') return name.among.length > 0 ? null : { target: name.canonical, kind: 'person' };
	if (known && known.kind === 'people') return null;
	const isState = known?.kind === 'country' || (known?.kind === 'body' && known.identification === 'metonym');
	if (known && isState && known.type === 'government' && known.side !== NO_SIDE)
		return { target: known.side, kind: 'state' };
	const isBody = name.kind === 'organisation' && name.confidence >= LEAST_SURE;
	return isBody ? { target: name.canonical, kind: 'organisation' } : null;
}

function locate({ tokens, text }: Doc, { start, end }: Span): Omit<Mention, 'target' | 'kind'> | null {
	const from = tokens.findIndex((token) => token.end > start);
	if (from < 0 || tokens[from]!.start >= end) return null;
	let to = from + 1;
	while (to < tokens.length && tokens[to]!.start < end) to++;
	// The possessive ending is no part of who is meant.
	const last = tokens[to - 1]!;
	const own = to - from > 1 && /^['’]s?$/.test(text.slice(last.start, last.end)) ? to - 1 : to;
	return {
		start,
		end: Math.max(start + 1, Math.min(end, tokens[own - 1]!.end)),
		sentence: tokens[from]!.sentence,
		from,
		to: own
	};
}

/** A country may be a place here, and before a noun it only says whose thing that is. */
function isMeant(tokens: readonly Token[], kind: TargetKind, { from, to }: Pick<Mention, 'from' | 'to'>): boolean {
	if (kind === 'person') return true;
	if (tokens[to]?.pos === 'NOUN') return false;
	if (kind !== 'state') return true;
	const before = tokens[from - 1]?.lower === 'the' ? from - 2 : from - 1;
	const word = tokens[before]?.lower ?? '';
	if (PLACE_WORDS.has(word)) return false;
	return !(/^(?:to|from)$/.test(word) && JOURNEY_WORDS.has(tokens[before - 1]?.lemma ?? ''));
}

/** Nouns for what two states have with each other, where two of them stand near. */
function findRelations(doc: Doc, sentence: Sentence, index: number, known: Map<string, Known>): Mention[] {
	const tokens = doc.tokens.slice(sentence.first, sentence.last);
	if (!tokens.some(isRelation)) return [];
	const hits = findKnown(
		tokens.map(({ text }) => text),
		known
	);
	const states = hits.flatMap(({ known: { kind, side }, first, last }) =>
		(kind === 'country' || kind === 'people') && side !== NO_SIDE ? [{ side, first, last }] : []
	);
	return tokens.flatMap((token, at): Mention[] => {
		if (!isRelation(token, at)) return [];
		const { start, end } = token;
		const gap = ({ first, last }: { first: number; last: number }) => (last <= at ? at - last : first - at);
		const near = states.filter((state) => gap(state) <= REACH).sort((a, b) => gap(a) - gap(b));
		const sides = [...new Set(near.map(({ side }) => side))].slice(0, 2).sort();
		if (sides.length < 2) return [];
		const from = sentence.first + at;
		return [
			{ start, end, target: `${sides.join('–')} relations`, kind: 'relation', sentence: index, from, to: from + 1 }
		];
	});
}

/** A word with a capital at the beginning of a sentence may be tagged as a name. */
function isRelation({ lemma, pos, lower }: Token, at: number): boolean {
	if (pos === 'PROPN') return at === 0 && RELATION_NOUNS.has(toSingular(lower));
	return pos === 'NOUN' && RELATION_NOUNS.has(lemma);
}
