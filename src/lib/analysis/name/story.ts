import type { Name } from '../analysis.ts';
import { canBeOne, readPersonName, type PersonName } from './person-name.ts';

/** A person of a story under the name it has there. */
export interface Known extends PersonName {
	name: string;
	texts: number;
}

/**
 * The names of one text, made one with those of its story: a person has the longest form that any of the texts uses, the most
 * frequent of equally long ones. A surname alone is a person of the story where only one bears it; where two do it stays as it is
 * and says who they are. What a text settled itself is only brought to the story's form. The names keep their order.
 */
export function resolveNames(names: readonly Name[], people: readonly Known[]): Name[] {
	return names.map((name) => {
		if (name.kind === 'role' && name.of !== null) return { ...name, of: resolveForm(name.of, [], people).canonical };
		return name.kind === 'person' ? { ...name, ...resolveForm(name.canonical, name.among, people) } : name;
	});
}

/** The people behind names and how many texts use each: names that can be one person's are one, under the longest. */
export function toPeople(counts: ReadonlyMap<string, number>): Known[] {
	const size = (name: string) => name.split(/[\s-]+/).length;
	const forms = [...counts]
		.filter(([name]) => /\s/.test(name))
		.sort((a, b) => size(b[0]) - size(a[0]) || b[1] - a[1] || a[0].localeCompare(b[0], 'en'));
	const people: Known[] = [];
	for (const [name, count] of forms) {
		const read = readPersonName(name);
		const fits = people.filter((one) => canBeOne(one, read));
		if (fits.length === 1) fits[0]!.texts += count;
		else people.push({ ...read, name, texts: count });
	}
	return people;
}

/** Whom a form stands for among the people of a story: its full name, or the form itself and all it may stand for. */
export function resolveForm(
	form: string,
	among: string[],
	people: readonly Known[]
): Pick<Name, 'canonical' | 'among'> {
	const own = among.length > 0 ? among : null;
	const read = readPersonName(form);
	const alone = !/\s/.test(form);
	if (own) {
		// Two that a text tells apart may be one in the story: "Dan Reed" there, "Daniel J. Reed" in another text.
		const [only, ...others] = new Set(own.map((name) => resolveForm(name, [], people).canonical));
		return others.length === 0 && only
			? { canonical: only, among: [] }
			: { canonical: form, among: [only!, ...others] };
	}
	const fits = people.filter((one) =>
		alone ? one.surname === read.surname : one.name === form || canBeOne(one, read)
	);
	const exact = fits.find(({ name }) => name === form);
	const only = exact ?? (fits.length === 1 ? fits[0] : undefined);
	if (only) return { canonical: only.name, among: [] };
	return { canonical: form, among: alone ? fits.map(({ name }) => name) : [] };
}
