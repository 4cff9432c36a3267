/** Words that a name is often given with or without. */
const LOOSE = new Set(
	'the news online english international tv television radio agency newspaper service com org net www'.split(' ')
);

/** Cyrillic and Greek letters that look like a Latin one: “RТ” is to be read as RT. */
const LOOK_ALIKE: Record<string, string> = {
	...{ а: 'a', в: 'b', е: 'e', і: 'i', к: 'k', м: 'm', н: 'h', о: 'o', р: 'p', с: 'c', т: 't', у: 'y', х: 'x' },
	...{ α: 'a', β: 'b', ε: 'e', ι: 'i', κ: 'k', μ: 'm', ν: 'v', ο: 'o', ρ: 'p', τ: 't', υ: 'y', χ: 'x' }
};

/** Names shorter than this must be the same: one letter makes another name of them. */
const LEAST_FOR_A_SLIP = 6;

/** A name without case, accents, punctuation and loose words, in one piece; with its loose words where nothing else is left. */
function core(name: string): string {
	const plain = name
		.normalize('NFKD')
		.replaceAll(/\p{M}+/gu, '')
		.toLowerCase()
		.replaceAll(/[α-ωа-яі]/g, (letter) => LOOK_ALIKE[letter] ?? letter);
	const words = plain.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
	const kept = words.filter((word) => !LOOSE.has(word)).join('');
	return kept.length > 1 ? kept : words.join('');
}

/** Whether one letter more, less, other or swapped makes one name of the other. */
function oneSlip(a: string, b: string): boolean {
	const [short, long] = a.length <= b.length ? [a, b] : [b, a];
	if (long.length - short.length > 1) return false;
	let from = 0;
	while (from < short.length && short[from] === long[from]) from++;
	const rest = (name: string, by: number) => name.slice(from + by);
	if (long.length > short.length) return rest(short, 0) === rest(long, 1);
	const swapped = short[from] === long[from + 1] && short[from + 1] === long[from];
	return rest(short, 1) === rest(long, 1) || (swapped && rest(short, 2) === rest(long, 2));
}

/**
 * The known name that a name is, or nearly is: without regard to case, accents, punctuation, words as “The” and “News”,
 * letters that look alike, and, in longer names, one slip of the pen. `undefined` where it is near none.
 */
export function nearName(name: string, known: string[]): string | undefined {
	const wanted = core(name);
	if (wanted === '') return undefined;
	const cores = known.map((one) => ({ one, core: core(one) }));
	const same = cores.find((other) => other.one === name) ?? cores.find((other) => other.core === wanted);
	const near = (other: string) => Math.min(wanted.length, other.length) >= LEAST_FOR_A_SLIP && oneSlip(wanted, other);
	return (same ?? cores.find((other) => near(other.core)))?.one;
}
