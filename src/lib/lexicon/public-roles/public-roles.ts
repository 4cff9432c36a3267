/**
 * Who held which office when, as `united-states.ts` and `world.ts` list it, and who is known without one (`voices.ts`): written down from general knowledge, copied
 * from no list, the years checked against none. MIT like the rest of the project. A wrong year gives a wrong kind or side.
 */
import type { SourceType } from '../codes.ts';
import { ROWS_OF_THE_UNITED_STATES } from './united-states.ts';
import { ROWS_OF_VOICES } from './voices.ts';
import { ROWS_OF_THE_WORLD } from './world.ts';

/** What a public person is on a day: the codebook's side and type; `former` where the office had ended. */
export interface PublicRole {
	name: string;
	side: string;
	type: SourceType;
	former: boolean;
}

/** An office from a day to a day, as `YYYY` or `YYYY-MM`; open where it had not ended when the list was made. */
interface Term {
	type: SourceType;
	from: string;
	to: string | null;
}

interface Holder {
	name: string;
	side: string;
	/** Known by the surname alone ("Merkel"). */
	bySurname: boolean;
	terms: Term[];
}

/** One line each: `*name; other names | side | type from..to, type from..to`; `*` where the surname alone is enough. */
function toHolders(rows: string): [Holder, string[]][] {
	return rows
		.trim()
		.split('\n')
		.map((line) => {
			const [names = '', side = '', terms = ''] = line.split('|').map((cell) => cell.trim());
			const [name = '', ...others] = names
				.replace('*', '')
				.split(';')
				.map((one) => one.trim());
			return [{ name, side, bySurname: names.startsWith('*'), terms: terms.split(',').map(toTerm) }, [name, ...others]];
		});
}

/** One line a kind: `type | side | name; name; …`, each name somebody of their own, known as such on any day. */
function toVoices(rows: string): [Holder, string[]][] {
	return rows
		.trim()
		.split('\n')
		.flatMap((line) => {
			const [type = '', side = '', names = ''] = line.split('|').map((cell) => cell.trim());
			const terms = [{ type: type as SourceType, from: '1900', to: null }];
			return names.split('; ').map((one): [Holder, string[]] => {
				const name = one.replace('*', '');
				return [{ name, side, bySurname: one.startsWith('*'), terms }, [name]];
			});
		});
}

function toTerm(cell: string): Term {
	const [type = '', days = ''] = cell.trim().split(' ');
	const [from = '', to] = days.split('..');
	return { type: type as SourceType, from, to: to === undefined || to === '' ? null : to };
}

const byName = new Map<string, Holder>();
const bySurname = new Map<string, Holder[]>();
for (const [holder, names] of [
	...toHolders(ROWS_OF_THE_UNITED_STATES),
	...toHolders(ROWS_OF_THE_WORLD),
	...toVoices(ROWS_OF_VOICES)
]) {
	for (const name of names) if (!byName.has(toKey(name))) byName.set(toKey(name), holder);
	if (!holder.bySurname) continue;
	for (const name of names.map(surnameOf)) {
		const known = bySurname.get(name) ?? [];
		if (!known.includes(holder)) bySurname.set(name, [...known, holder]);
	}
}

/** Lower case, no accents, no full stops, no initials between given name and surname, hyphens as spaces. */
function toKey(name: string): string {
	return name
		.normalize('NFD')
		.replace(/\p{M}/gu, '')
		.toLowerCase()
		.replace(/-/g, ' ')
		.replace(/(?<= )\p{L}\.?(?= )/gu, '')
		.replace(/[.’']/g, '')
		.replace(/\s+/g, ' ')
		.trim();
}

function surnameOf(name: string): string {
	const words = name.replace(/,? (?:Jr|Sr)\.?$/, '').split(' ');
	return toKey((/-\p{Ll}/u.test(words.at(-1) ?? '') ? words[0] : words.at(-1)) ?? '');
}

/**
 * The role that a person of public life had on a day; null where the list has no such person, or no role by then.
 * @param day `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; null where it is not known: then the last office in the list, as a former one
 */
export function publicRole(name: string, day: string | null): PublicRole | null {
	const holder = byName.get(toKey(name));
	return holder ? roleOn(holder, day) : null;
}

/** The same for a surname alone ("Merkel"): who held an office on the day goes before who had left it; null in doubt. */
export function publicSurname(surname: string, day: string | null): PublicRole | null {
	const roles = (bySurname.get(toKey(surname)) ?? [])
		.map((holder) => roleOn(holder, day))
		.filter((role) => role !== null);
	const present = roles.filter(({ former }) => !former);
	const best = present.length > 0 ? present : roles;
	return best.length === 1 ? best[0] : null;
}

function roleOn({ name, side, terms }: Holder, day: string | null): PublicRole | null {
	if (day === null) {
		const last = terms.at(-1);
		return last ? { name, side, type: last.type, former: true } : null;
	}
	const begun = terms.filter(({ from }) => from <= day);
	const term = begun.at(-1);
	if (!term) return null;
	// "2016-11" holds to the end of the month: a shorter form is compared as far as it goes.
	const former = term.to !== null && day.slice(0, term.to.length) > term.to;
	return { name, side, type: term.type, former };
}
