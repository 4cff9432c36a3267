import type { StoryContext } from '#lib/lexicon/gazetteer.ts';

/** What of a story says whether a text may be about it. */
export interface KnownStory {
	slug: string;
	title: string;
	context: StoryContext;
	/** First and last date of its reports (`YYYY-MM-DD` or `YYYY-MM`); null where none has one. */
	from: string | null;
	to: string | null;
}

/** A story a text may belong to, with everything that speaks for it. */
export interface Offer {
	slug: string;
	title: string;
	/** Names of the story's people, bodies and countries that the text uses, each once. */
	shared: string[];
	/** Within a fortnight of the story's days; null where the text has no date or the story has none. */
	near: boolean | null;
	/** Enough speaks for it to be offered. */
	likely: boolean;
}

/** Days before the first and after the last report that still count as near. */
const NEAR_DAYS = 14;
/** Fewer names than this in common say nothing. */
const FEWEST_NAMES = 2;

/**
 * Which stories a text may belong to, likeliest first: two or more names in common, and a date that is near or unknown.
 * A plain rule a reader can check, never a decision: the visitor chooses.
 */
export function findStories(text: string, date: string | null, stories: KnownStory[]): Offer[] {
	const offers = stories.map((story): Offer => {
		const shared = sharedNames(text, story.context);
		const near = isNear(date, story);
		const { slug, title } = story;
		return { slug, title, shared, near, likely: shared.length >= FEWEST_NAMES && near !== false };
	});
	return offers.sort((a, b) => Number(b.likely) - Number(a.likely) || b.shared.length - a.shared.length);
}

function sharedNames(text: string, { people, bodies, countries }: StoryContext): string[] {
	const known = [
		...people.map(({ name, forms }) => ({ name, forms: [name, ...forms] })),
		...bodies.map(({ name, forms }) => ({ name, forms: [name, ...forms] })),
		...countries.map(({ side, names, demonyms, seats }) => ({
			name: side,
			forms: [side, ...names, ...demonyms, ...seats]
		}))
	];
	return [...new Set(known.filter(({ forms }) => forms.some((form) => uses(text, form))).map(({ name }) => name))];
}

/** Whether a text uses a name as a word of its own ("Kim" is not in "Kimberley"). */
function uses(text: string, form: string): boolean {
	const escaped = form.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
	return form !== '' && new RegExp(String.raw`(?<![\p{L}\p{N}])${escaped}(?![\p{L}\p{N}])`, 'u').test(text);
}

function isNear(date: string | null, { from, to }: Pick<KnownStory, 'from' | 'to'>): boolean | null {
	if (date === null || from === null || to === null) return null;
	const day = Date.parse(date);
	const margin = NEAR_DAYS * 86_400_000;
	// A month counts to its end.
	const end = to.length === 7 ? Date.parse(`${to}-28`) + 3 * 86_400_000 : Date.parse(to);
	return day >= Date.parse(from) - margin && day <= end + margin;
}
