import { NEEDS_COMPANY } from '#lib/lexicon/alternations.ts';
import type { StoryContext } from '#lib/lexicon/gazetteer.ts';
import type { Name, Quotation } from '../analysis.ts';
import { knownFor, type Known } from '../quotation/known.ts';
import { type Reading, toReading } from '../quotation/reading.ts';
import type { Doc } from '../text/doc.ts';
import { placeOf } from '../text/place.ts';
import { voiceOf } from '../voice.ts';
import { type Head, readHead } from './head.ts';
import { type Naming, referentKey, type Use } from './naming.ts';
import { findPhrases } from './phrase.ts';
import { findRoleUses, roleHead } from './roles.ts';
import { findTakings } from './taking.ts';

/**
 * Every form by which a text names its people, governments, wars and groups, in the order of the text, each with whom it
 * names and the rule that says so. "The Norlander leader, Jan Brandt," → leader for Jan Brandt. A noun counts only where the
 * words around it, or one mention before that leaves no other choice, say what it names; the rest is left out. Never throws.
 * Known misses: a noun whose referent stands two sentences off among several, plurals of several leaders, titles in capitals.
 */
export function findNamings(
	doc: Doc,
	quotations: readonly Quotation[],
	named: readonly Name[],
	context: StoryContext
): Naming[] {
	const known = knownFor(context);
	const roles = findRoleUses(doc.text, named);
	const uses = [...roles, ...findPhrases(doc), ...findTakings(doc, known), ...findHeadUses(doc, named, roles, known)];
	return uses
		.sort((a, b) => a.start - b.start || a.end - b.end)
		.map((use) => ({ ...use, voice: voiceOf(use, doc, quotations), place: placeOf(doc, use) }));
}

function findHeadUses(doc: Doc, named: readonly Name[], roles: readonly Use[], known: Map<string, Known>): Use[] {
	const reading = toReading({ ...doc, marks: [], tokens: doc.tokens.map((token) => ({ ...token, quoted: false })) });
	const heads = reading.tokens.flatMap((_, at) => readHead(reading, at, named, known) ?? []);
	const taken = new Set(
		roles.flatMap(({ start, end }) => heads.filter((head) => head.start >= start && head.end <= end))
	);
	const offices = officesOf(named, known);
	const seen: Placed[] = [];
	for (const head of heads) {
		if (taken.has(head)) continue;
		const use = apposed(reading, head, named) ?? resolve(head, offices) ?? chained(head, seen);
		if (use) seen.push({ ...use, sentence: head.sentence });
	}
	const found = seen.filter((use) => hasCompany(use, seen)).map(({ sentence: _, ...use }): Use => use);
	return [...found, ...anaphors(reading.tokens, named, seen)];
}

/** A use with the sentence it stands in. */
type Placed = Use & { sentence: number };

/** "crisis" is a name for a war only where the text also has a war, a conflict or an invasion there. */
function hasCompany(use: Use, all: readonly Use[]): boolean {
	return (
		!NEEDS_COMPANY.has(use.form) ||
		all.some((other) => other.referent === use.referent && !NEEDS_COMPANY.has(other.form))
	);
}

/** Which person of the text leads which country, as the words before the name say it: "Norlander President Jan Brandt". */
function officesOf(named: readonly Name[], known: Map<string, Known>): Map<string, string> {
	const offices = new Map<string, string | null>();
	for (const { kind, canonical, of } of named) {
		if (kind !== 'role' || of === null || /\b(?:former|ex|late|then|vice|deputy)\b/.test(canonical)) continue;
		const head = roleHead(canonical);
		if (head === null || !LEADS.test(head)) continue;
		for (const entry of known.values()) {
			if (entry.kind !== 'people' || !canonical.startsWith(`${entry.name.toLowerCase()} `)) continue;
			const before = offices.get(entry.side);
			offices.set(entry.side, before === undefined || before === of ? of : null);
		}
	}
	return new Map([...offices].flatMap(([side, who]) => (who === null ? [] : [[side, who] as const])));
}

const LEADS =
	/^(?:president|leader|dictator|ruler|strongman|premier|prime minister|king|emir|chancellor|autocrat|despot|tyrant)$/;

/** "the gunman, Omar Reed,": the name behind the comma is whom the noun means. */
function apposed({ tokens }: Reading, head: Head, named: readonly Name[]): Use | null {
	if (head.plural || tokens[head.at + 1]?.text !== ',' || !/^(?:group|leader)$/.test(head.set.kind)) return null;
	const behind = tokens[head.at + 2];
	const name = named.find(
		({ kind, start, among }) => kind === 'person' && among.length === 0 && start === behind?.start
	);
	const after = name && tokens.find(({ start }) => start >= name.end);
	if (!name || !after || !/^[,.)]$/.test(after.text)) return null;
	const { start, end, form } = head;
	return { start, end, referent: referentKey('person', name.canonical), form, rule: 'apposition' };
}

/** Whom a noun names by what stands around it; null where that does not say. */
function resolve(head: Head, offices: ReadonlyMap<string, string>): Use | null {
	const { start, end, form, set } = head;
	const make = (kind: string, name: string, rule: Use['rule']): Use => ({
		start,
		end,
		referent: referentKey(kind, name),
		form,
		rule
	});
	const side = (all: readonly Known[]) =>
		all.findLast(({ kind }) => kind === 'country' || kind === 'people')?.side ?? null;
	const [before, behind] = [side(head.before), side(head.behind)];
	const where = before ?? behind;
	const rule = before === null ? 'of' : 'nation';
	switch (set.kind) {
		case 'government': {
			const [person] = head.people.slice(-1);
			if (person) return make('government', `under ${person}`, 'of');
			return where === null ? null : make('government', where, rule);
		}
		case 'leader': {
			if (head.plural || !head.definite || head.past || where === null || head.people.length > 0) return null;
			const who = offices.get(where);
			return who ? make('person', who, rule) : make('leader', where, rule);
		}
		case 'war': {
			if (head.plural) return null;
			// "Norland's invasion of Velory": the war is where it is fought.
			const place = form === 'invasion' || form === 'occupation' ? behind : (behind ?? before);
			return place === null ? null : make('war', place, behind === null ? 'nation' : 'of');
		}
		case 'sanctions':
			return behind === null ? null : make('sanctions', behind, 'of');
		case 'group': {
			const group = head.before.findLast(({ kind }) => kind === 'body' || kind === 'people');
			return group
				? make(set.key, group.kind === 'people' ? group.side : group.name, 'nation')
				: make(set.key, set.label, 'phrase');
		}
		case 'settlement': {
			const israeli =
				head.before.some((entry) => entry.side === 'Israel') || head.behind.some((entry) => entry.side === 'Palestine');
			return israeli ? make('settlements', 'Israel', rule) : null;
		}
		default:
			return null;
	}
}

/** Sentences a bare noun may stand behind what it takes up. */
const CHAIN_REACH = 3;

/** "the regime" where one government alone was named before, and not far off: that one; "the administration" is somebody's. */
function chained(head: Head, seen: readonly Placed[]): Use | null {
	if (!head.bare || head.plural || !/^(?:government|war)$/.test(head.set.kind)) return null;
	const own = (form: string) => form === 'administration';
	const before = seen.filter(
		({ referent, form }) => referent.startsWith(`${head.set.kind}: `) && own(form) === own(head.form)
	);
	const last = before.at(-1);
	if (!last || new Set(before.map(({ referent }) => referent)).size > 1 || head.sentence - last.sentence > CHAIN_REACH)
		return null;
	const { start, end, form } = head;
	return { start, end, referent: last.referent, form, rule: 'chain' };
}

/** "the senator" where one person alone of the text was given that role before: that person. */
function anaphors(tokens: Doc['tokens'], named: readonly Name[], seen: readonly Use[]): Use[] {
	const uses: Use[] = [];
	for (const [at, token] of tokens.entries()) {
		const next = tokens[at + 1];
		if (token.pos !== 'NOUN' && token.pos !== 'PROPN') continue;
		if (
			tokens[at - 1]?.lower !== 'the' ||
			(next && (/^(?:NOUN|PROPN|ADJ|NUM)$/.test(next.pos) || /^(?:of|for|in|at|who|that|'s|-)$/.test(next.lower)))
		)
			continue;
		if (/^\p{Lu}/u.test(token.text) || seen.some(({ start }) => start === token.start)) continue;
		const head = roleHead(token.lower);
		if (head === null || head !== token.lower) continue;
		const who = holderOf(head, token.start, named);
		if (who !== null)
			uses.push({
				start: token.start,
				end: token.end,
				referent: referentKey('person', who),
				form: head,
				rule: 'chain'
			});
	}
	return uses;
}

/** The one person of the text with that role, named before this place; null where there is none or another. */
function holderOf(head: string, before: number, named: readonly Name[]): string | null {
	const holders = new Set<string>();
	let introduced = false;
	for (const { kind, canonical, of, start } of named) {
		if (kind !== 'role' || of === null || roleHead(canonical) !== head) continue;
		holders.add(of);
		introduced ||= start < before;
	}
	return holders.size === 1 && introduced ? [...holders][0]! : null;
}
