import { COUNTRIES } from '#lib/lexicon/countries.ts';
import { MONTHS, WEEKDAYS } from '#lib/lexicon/words.ts';
import { ROLES } from '#lib/lexicon/roles.ts';
import type { Printed } from './compared.ts';
import type { Span } from './span.ts';

/** Words with a capital in front of a name that name nobody. */
const isRole = (lower: string) =>
	ROLES.has(lower) ||
	ROLES.has(lower.replace(/s$/, '')) ||
	/^(?:president|minister|king|queen|mr|mrs|ms|dr|foreign|prime|late)$/.test(lower);
/** So many first letters in common make one name of two forms ("Kordavia", "Kordavian"). */
const STEM = 4;

/** Countries, their peoples and seats by one name each: "Moscow" and "Russian" speak of Russia. */
const SIDES: ReadonlyMap<string, string> = new Map(
	COUNTRIES.flatMap(({ side, names, demonyms, seats }) =>
		[side, ...names, ...demonyms, ...demonyms.map((form) => `${form}s`), ...seats].flatMap((form) =>
			form.split(/\s+/).length === 1 ? [[form.toLowerCase(), side] as const] : []
		)
	)
);

interface Named extends Span {
	/** Lower case; of a country its one name. */
	name: string;
}

/** The words of a sentence that are names, each by itself; the first word only where the tagger takes it for one. */
function findNamed(tokens: readonly Printed[]): Named[] {
	return tokens.flatMap(({ text, lower, pos, start, end }) => {
		if (pos !== 'PROPN' && !SIDES.has(lower)) return [];
		if (!/^\p{Lu}/u.test(text) || WEEKDAYS.has(lower) || MONTHS.has(lower) || isRole(lower)) return [];
		return [{ start, end, name: SIDES.get(lower) ?? lower.replace(/['’]s$/, '') }];
	});
}

function isSame(a: Named, b: Named): boolean {
	if (a.name === b.name) return true;
	const [one, other] = [a.name, b.name];
	return one.length >= STEM && other.length >= STEM && one.slice(0, STEM) === other.slice(0, STEM);
}

/**
 * Names that stand in the place of each other: each sentence has one that the other hasn't. Where only one of them has names
 * to spare, it tells more, and nothing differs. Known misses: a person named here and told by an office there.
 */
export function findNamedApart(a: readonly Printed[], b: readonly Printed[]): { a: Span; b: Span }[] {
	const [inA, inB] = [findNamed(a), findNamed(b)];
	const lone = (from: Named[], to: readonly Printed[], named: Named[]) =>
		from.filter(
			(one) => !named.some((other) => isSame(one, other)) && !to.some(({ lower }) => lower.startsWith(one.name))
		);
	const [left, right] = [lone(inA, b, inB), lone(inB, a, inA)];
	return left.slice(0, right.length).map(({ start, end }, index) => ({
		a: { start, end },
		b: { start: right[index].start, end: right[index].end }
	}));
}
