import type { Name } from '../analysis.ts';
import { groupBy } from '../group-by.ts';
import type { Score } from '../scores.ts';
import { excerpt, type Span } from '../text/span.ts';

/** One person, organisation or place of a text, as a list shows it. */
export interface PrintedName {
	kind: Exclude<Name['kind'], 'role'>;
	/** The form that counts; a surname that several bear with all it may stand for: "Reed (Ana Reed or Tom Reed)". */
	name: string;
	/** The forms it is printed in, most frequent first, each with its places. */
	forms: { words: string; spans: Span[] }[];
	/** What the text says a person is, in lower case, each once. */
	roles: string[];
	/** Governments that a place stands for. */
	standsFor: string[];
	/** 0–1, of the least sure place. */
	confidence: number;
}

const KINDS: readonly Name['kind'][] = ['person', 'organisation', 'place'];

/** What a text names, people first, then by how often; ambiguous surnames by themselves. */
export function toPrintedNames(text: string, names: readonly Name[]): PrintedName[] {
	const things = groupBy(
		names.filter(({ kind }) => kind !== 'role'),
		({ kind, canonical, among }) => JSON.stringify([kind, canonical, among])
	);
	const entries = [...things.values()].map((same) => toEntry(text, same, names));
	const times = ({ forms }: PrintedName) => forms.reduce((sum, { spans }) => sum + spans.length, 0);
	return entries.sort((a, b) => KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) || times(b) - times(a));
}

function toEntry(text: string, same: readonly Name[], names: readonly Name[]): PrintedName {
	const { kind, canonical, among } = same[0]!;
	const forms = groupBy(same, (one) => excerpt(text, one).replaceAll(/\s+/g, ' '));
	const roles = kind === 'person' ? names.filter(({ of }) => of === canonical).map((role) => role.canonical) : [];
	return {
		kind: kind as PrintedName['kind'],
		name: among.length > 0 ? `${canonical} (${among.join(' or ')})` : canonical,
		forms: [...forms]
			.map(([words, places]) => ({ words, spans: places.map(({ start, end }) => ({ start, end })) }))
			.sort((a, b) => b.spans.length - a.spans.length),
		roles: [...new Set(roles)],
		standsFor: [...new Set(same.flatMap(({ standsFor }) => standsFor ?? []))],
		confidence: Math.min(...same.map((one) => one.confidence))
	};
}

const MEASURED = [
	['wikigold', 'name precision', 'names found that are right in words and kind'],
	['wikigold', 'name recall', 'names marked by hand that are found'],
	['breadth', 'one name right', 'sources given the one name of their person or body'],
	['breadth', 'alias right', 'of these, sources printed under another form of it'],
	['breadth', 'role right', 'roles beside a name found word for word']
] as const;

/** What is said of how often names are right: "names marked by hand that are found: 70 % of 2,846, 95 % interval 66–73 (wikigold)". */
export function sayNameErrors(scores: readonly Score[]): string[] {
	const percent = (share: number) => Math.round(share * 100);
	return MEASURED.flatMap(([set, measure, words]) => {
		const found = scores.find((one) => one.set === set && one.measure === measure);
		if (!found) return [];
		const { value, low, high, n } = found;
		return `${words}: ${percent(value)} % of ${n.toLocaleString('en')}, 95 % interval ${percent(low)}–${percent(high)} (${set})`;
	});
}
