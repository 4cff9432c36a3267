import { TITLE_WORDS } from '#lib/lexicon/roles.ts';
import type { Doc } from '../text/doc.ts';
import { findAcronyms } from './acronym.ts';
import { canBeOne, foldName, readPersonName, type PersonName } from './person-name.ts';
import type { Spot } from './spot.ts';

/** Whom a name stands for: one form, or several it may stand for where the text does not decide. */
export interface Resolved {
	canonical: string;
	/** Two or more where the name is ambiguous; empty otherwise. */
	among: string[];
}

interface Individual extends PersonName {
	name: string;
	sex: 'female' | 'male' | null;
	/** Offices printed right before the name, in lower case: "senator". */
	titles: string[];
}

/**
 * The canonical form of each spot: the longest form of the same person, the words an acronym was introduced with, the name in
 * the lists. A surname that two people of the text share stays as it is printed and says so, unless an honorific or an office decides.
 */
export function resolveAliases(doc: Doc, spots: readonly Spot[]): Resolved[] {
	const people = findIndividuals(spots.filter(({ label }) => label === 'PER'));
	const acronyms = findAcronyms(doc, spots);
	const longer = spots.filter(({ label, from, to }) => label === 'ORG' && to - from > 1).map(({ text }) => text);
	return spots.map((spot) => {
		if (spot.label === 'PER') return resolvePerson(spot, people);
		const listed = spot.known && spot.known.kind !== 'people' ? listedName(spot) : null;
		const canonical = acronyms.get(spot.text) ?? listed ?? longestOf(spot, longer) ?? spot.text;
		return { canonical, among: [] };
	});
}

/** A country under its own name, a seat as printed, a body as the list has it. */
function listedName({ known, text }: Spot): string | null {
	if (!known) return null;
	if (known.kind !== 'country') return known.name;
	return COUNTRY_WORDS.has(foldName(text)) || foldName(text) === foldName(known.side) ? known.side : text;
}

const COUNTRY_WORDS = new Set(['us', 'u.s', 'usa', 'u.s.a', 'uk', 'u.k', 'dprk', 'uae', 'u.a.e', 'rok', 'prc', 'drc']);

/** The people of a text by their full names, the longest form of each. */
function findIndividuals(spots: readonly Spot[]): Individual[] {
	const found: Individual[] = [];
	const full = spots.filter(({ text }) => /[\s]/.test(text) || /^\p{Lu}\p{Ll}+-\p{Lu}/u.test(text));
	const order = (a: Spot, b: Spot) =>
		wordCount(b.text) - wordCount(a.text) || Number(isLoud(a)) - Number(isLoud(b)) || a.start - b.start;
	for (const spot of full.sort(order)) {
		const name = spot.known?.kind === 'person' ? spot.known.name : tidy(spot.text);
		const read = readPersonName(name);
		const same = found.find(
			(one) => canBeOne(one, read) && (!one.sex || !sexBefore(spot) || one.sex === sexBefore(spot))
		);
		const titles = titleBefore(spot);
		if (same) Object.assign(same, { sex: same.sex ?? sexBefore(spot), titles: [...same.titles, ...titles] });
		else found.push({ ...read, name, sex: sexBefore(spot), titles });
	}
	return [...found, ...findCouples(spots, found)];
}

/** "Mr. Reed" and "Mrs. Reed" of whom the text has no full name are two people all the same. */
function findCouples(spots: readonly Spot[], full: readonly Individual[]): Individual[] {
	const titled = new Map<string, Individual>();
	for (const spot of spots) {
		const sex = sexBefore(spot);
		const { surname } = readPersonName(spot.text);
		if (!sex || /\s/.test(spot.text) || full.some((one) => one.surname === surname)) continue;
		const name = `${spot.pieces[spot.from - 1]!.text} ${spot.text}`;
		if (!titled.has(`${surname} ${sex}`))
			titled.set(`${surname} ${sex}`, { surname, given: [], first: false, name, sex, titles: [] });
	}
	const all = [...titled.values()];
	return all.filter(({ surname, sex }) => all.some((other) => other.surname === surname && other.sex !== sex));
}

function resolvePerson(spot: Spot, people: readonly Individual[]): Resolved {
	if (spot.known?.kind === 'person') return { canonical: spot.known.name, among: [] };
	const text = tidy(spot.text);
	const read = readPersonName(text);
	const sex = sexBefore(spot);
	const alone = !/\s/.test(text);
	const fits = people.filter((one) => {
		if (sex && one.sex && sex !== one.sex) return false;
		return alone ? one.surname === read.surname : canBeOne(one, read);
	});
	const given = alone && fits.length === 0 ? people.filter((one) => one.given.includes(read.surname)) : [];
	const [only, ...others] = [...fits, ...given];
	if (!only) return { canonical: text, among: [] };
	if (others.length === 0) return { canonical: only.name, among: [] };
	const titled = [only, ...others].filter(({ titles }) => titles.some((one) => isSameTitle(one, titleBefore(spot)[0])));
	if (titled.length === 1) return { canonical: titled[0]!.name, among: [] };
	return { canonical: text, among: [only, ...others].map(({ name }) => name) };
}

/** "Ms. Reed" is no man: what the honorific before the name shows. */
function sexBefore({ pieces, from }: Spot): Individual['sex'] {
	const before = pieces[from - 1]?.text ?? '';
	if (/^(?:Mrs|Ms|Miss|Lady|Dame|Queen|Princess|Sister)\.?$/.test(before)) return 'female';
	return /^(?:Mr|Sir|Lord|King|Prince)\.?$/.test(before) ? 'male' : null;
}

/** The office printed right before a name, in lower case without its point: "senator", "sen"; none where there is no such word. */
function titleBefore({ pieces, from }: Spot): string[] {
	const word = (pieces[from - 1]?.lower ?? '').replace(/\.$/, '');
	const isTitle =
		TITLE_WORDS.has(word.charAt(0).toUpperCase() + word.slice(1)) && !/^(?:m[rsx]|mrs|miss|sir)$/.test(word);
	return isTitle ? [word] : [];
}

/** One office in full and short: "Sen." is "Senator". */
function isSameTitle(one: string, other: string | undefined): boolean {
	if (other === undefined) return false;
	const [short, long] = one.length < other.length ? [one, other] : [other, one];
	return short === long || (short.length >= 3 && long.startsWith(short));
}

/** "Ferry Authority" for "Norland Ferry Authority": the end or the beginning of exactly one longer form. */
function longestOf({ text, label }: Spot, longer: readonly string[]): string | null {
	if (label !== 'ORG') return null;
	const same = longer.find((form) => form !== text && foldName(form) === foldName(text));
	if (same && text === text.toUpperCase()) return same;
	const fits = new Set(longer.filter((form) => form.endsWith(` ${text}`) || form.startsWith(`${text} `)));
	return fits.size === 1 ? [...fits][0]! : null;
}

/** "KIM JONG UN" of a headline: prose has the form that counts. */
function isLoud({ text }: Spot): boolean {
	return text === text.toUpperCase();
}

function wordCount(text: string): number {
	return text.split(/[\s-]+/).length;
}

/** One space between words, whatever the text breaks lines with; "KIM JONG UN" of a headline as prose has it. */
function tidy(text: string): string {
	const words = text.replace(/\s+/g, ' ');
	if (!words.includes(' ') || words !== words.toUpperCase()) return words;
	return words.replace(/(\p{Lu})(\p{Lu}+)/gu, (_, first: string, rest: string) => first + rest.toLowerCase());
}
