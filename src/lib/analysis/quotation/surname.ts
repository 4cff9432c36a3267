import { readPersonName } from '../name/person-name.ts';

/** Last word of a name, without "Jr."; "Kim Jong-un" and "Yoon Suk Yeol" have it first. */
export function surnameOf(parts: readonly string[]): string {
	const words = parts.filter((part) => !/^(jr|sr|ii|iii|iv)\.?$/i.test(part));
	const last = words.at(-1) ?? parts[0];
	return (isSurnameFirst(words) ? words[0] : last).toLowerCase();
}

/** First word of a name; what follows the surname where that stands first, as one word ("jongun"). */
export function givenOf(parts: readonly string[]): string {
	const [first, ...others] = parts;
	return isSurnameFirst(parts) ? others.join('').replace(/-/g, '').toLowerCase() : first.toLowerCase();
}

function isSurnameFirst(parts: readonly string[]): boolean {
	return /-\p{Ll}/u.test(parts.at(-1) ?? '') || readPersonName(parts.join(' ')).first;
}

/** Given names that can be one person's: equal, an initial, or the start of the other ("Dan", "Daniel"). */
export function agrees(one: string, other: string): boolean {
	const [short, long] = one.length < other.length ? [one, other] : [other, one];
	return long.startsWith(short.replace(/\.$/, ''));
}
