import { PLAIN_HEADS } from '#lib/lexicon/alternations.ts';
import { BODY_NOUNS, COLLECTIVE_NOUNS, ROLES } from '#lib/lexicon/roles.ts';
import type { Name } from '../analysis.ts';
import { isPlural, toSingular } from '../quotation/mention.ts';
import { referentKey, type Use } from './naming.ts';

/** What is many or a body, and no role of one person: "the company", "air force". */
function isNoPerson(word: string): boolean {
	return BODY_NOUNS.has(word) || COLLECTIVE_NOUNS.has(word) || PLAIN_HEADS.has(word);
}

/** The head of role words: "deputy assistant secretary of state" → "secretary"; null where none is a role of one person. */
export function roleHead(words: string): string | null {
	const before = words.split(/\s+(?:of|for|at|in|on|to|with|and)\s+/)[0] ?? '';
	const printed = before
		.toLowerCase()
		.split(/[\s-]+/)
		.map((word) => word.replace(/[,.]+$/, ''));
	const parts = printed.map(toSingular);
	const last = printed.at(-1) ?? '';
	if (isPlural(last) && !last.endsWith('ss')) return null;
	for (const size of [3, 2, 1]) {
		for (let end = parts.length; end >= size; end--) {
			const head = parts.slice(end - size, end);
			const known = ROLES.has(head.join('-')) && !isNoPerson(head.at(-1) ?? '');
			if (known && (size > 1 || end === parts.length)) return head.join(' ');
		}
	}
	return null;
}

/** Short forms of titles → the word. */
const LONG: Readonly<Record<string, string>> = {
	sen: 'senator',
	rep: 'representative',
	gov: 'governor',
	gen: 'general',
	prof: 'professor',
	lt: 'lieutenant',
	col: 'colonel',
	sgt: 'sergeant',
	capt: 'captain'
};

/** Names of people alone, and the roles that stand beside them, as forms of these people. */
export function findRoleUses(text: string, named: readonly Name[]): Use[] {
	const people = named.filter(({ kind, among }) => kind === 'person' && among.length === 0);
	return named.flatMap((name): Use[] => {
		const { start, end } = name;
		if (name.kind === 'person' && name.among.length === 0) {
			const form = text.slice(start, end).replace(/\s+/g, ' ').toLowerCase();
			return [{ start, end, referent: referentKey('person', name.canonical), form, rule: 'name' }];
		}
		if (name.kind !== 'role' || name.of === null) return [];
		const head = roleHead(name.canonical);
		const behind = people.some(({ canonical, start: at }) => canonical === name.of && at >= end && at - end < 4);
		if (head === null) return [];
		const rule = behind ? 'title' : 'apposition';
		return [{ start, end, referent: referentKey('person', name.of), form: LONG[head] ?? head, rule }];
	});
}
