import { BODIES, METONYMS } from '#lib/lexicon/bodies.ts';
import { NO_SIDE, type Identification, type SourceType } from '#lib/lexicon/codes.ts';
import { COUNTRIES, SIDES_WITH_ARTICLE } from '#lib/lexicon/countries.ts';
import type { Body, Country, StoryContext } from '#lib/lexicon/gazetteer.ts';

/** What the gazetteers and the story know of a written form. */
export interface Known {
	name: string;
	side: string;
	type: SourceType;
	identification: Identification;
	kind: 'country' | 'people' | 'body' | 'person';
}

let base: Map<string, Known> | null = null;
const compiled = new WeakMap<StoryContext, Map<string, Known>>();

/** All that is known for one story: the story's own actors before the gazetteers. Compiled once per story. */
export function knownFor(context: StoryContext): Map<string, Known> {
	const ready = compiled.get(context);
	if (ready) return ready;
	base ??= addAll(new Map(), COUNTRIES, [], BODIES, METONYMS);
	const known = addAll(new Map(base), context.countries, context.bodies, [], []);
	for (const person of context.people) {
		for (const form of [person.name, ...person.forms]) {
			known.set(toKey(form), { ...person, identification: 'named', kind: 'person' });
		}
	}
	compiled.set(context, known);
	return known;
}

function addAll(known: Map<string, Known>, countries: Country[], own: Body[], bodies: Body[], metonyms: Body[]) {
	for (const country of countries) addCountry(known, country);
	for (const body of [...bodies, ...own]) {
		addBody(known, body, METONYM_FORMS.has(toKey(body.name)) ? 'metonym' : 'named');
	}
	for (const body of metonyms) addBody(known, body, 'metonym');
	return known;
}

const METONYM_FORMS = new Set(METONYMS.flatMap((body) => [body.name, ...body.forms]).map(toKey));

function addCountry(known: Map<string, Known>, country: Country) {
	const entry: Known = {
		name: governmentOf(country.side),
		side: country.side,
		type: 'government',
		identification: 'metonym',
		kind: 'country'
	};
	for (const form of [country.side, ...country.names, ...country.seats]) known.set(toKey(form), entry);
	for (const form of country.demonyms) {
		if (known.get(toKey(form))?.kind === 'country') continue;
		known.set(toKey(form), { ...entry, name: form, type: 'unclear', identification: 'collective', kind: 'people' });
	}
}

function addBody(known: Map<string, Known>, body: Body, identification: Identification) {
	const entry: Known = { name: body.name, side: body.side, type: body.type, identification, kind: 'body' };
	for (const form of [body.name, ...body.forms]) known.set(toKey(form), entry);
}

/** "United States" → "Government of the United States", as the codebook writes it. */
export function governmentOf(side: string): string {
	if (side === NO_SIDE) return 'government';
	return `Government of ${SIDES_WITH_ARTICLE.has(side) ? 'the ' : ''}${side}`;
}

/** A form as it is looked up: no full stops, straight apostrophes, no possessive ending, no leading article. */
export function toKey(form: string): string {
	return form
		.replace(/[’‘]/g, "'")
		.replace(/[.,]/g, '')
		.replace(/'s?$/, '')
		.replace(/^[Tt]he\s+/, '')
		.trim();
}

/** Before "American" and "African": of no single country. */
const PEOPLE_OF_MORE = new Set([
	'Central',
	'Native',
	'African',
	'Latin',
	'Asian',
	'Italian',
	'Irish',
	'Mexican',
	'Arab',
	'Muslim',
	'Black'
]);

/** A known form among words: the words `first` up to, not including, `last`. */
export interface Hit {
	known: Known;
	first: number;
	last: number;
}

/** Known forms among words, from left to right, the longest at each place. */
export function findKnown(words: readonly string[], known: Map<string, Known>): Hit[] {
	const reach = reachOf(known);
	const hits: Hit[] = [];
	for (let first = 0; first < words.length; first++) {
		const longest = isWord(words[first]) ? (reach.get(toKey(words[first] ?? '')) ?? 0) : 0;
		for (let last = Math.min(words.length, first + longest); last > first; last--) {
			if (!isWord(words[last - 1])) continue;
			const entry = known.get(toKey(words.slice(first, last).join(' ')));
			if (!entry || (entry.kind === 'people' && PEOPLE_OF_MORE.has(words[first - 1] ?? ''))) continue;
			hits.push({ known: entry, first, last });
			first = last - 1;
			break;
		}
	}
	return hits;
}

const reaches = new WeakMap<Map<string, Known>, Map<string, number>>();

/** First word of a form → words in the longest form that begins with it: most words of a text begin none. */
function reachOf(known: Map<string, Known>): Map<string, number> {
	const ready = reaches.get(known);
	if (ready) return ready;
	const reach = new Map<string, number>();
	for (const key of known.keys()) {
		const words = key.split(' ');
		const first = toKey(words[0] ?? '');
		reach.set(first, Math.max(reach.get(first) ?? 0, words.length));
	}
	reaches.set(known, reach);
	return reach;
}

/** Marks and signs are no part of a form. */
function isWord(word: string | undefined): boolean {
	return word !== undefined && /[\p{L}\p{N}]/u.test(word);
}
