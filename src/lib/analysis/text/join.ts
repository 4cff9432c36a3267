import type { Compared } from './compared.ts';
import { compareSentences, type Likeness } from './similarity.ts';
import type { WordVectors } from './word-vectors.ts';

/** Two sentences that speak of the same, by their places in their texts. */
export interface Join extends Likeness {
	a: number;
	b: number;
}

/** A line of two texts laid beside each other: a join, or a sentence of one of them alone. */
export interface Line {
	a: number | null;
	b: number | null;
	join: Join | null;
}

/**
 * Joins the sentences of two texts that speak of the same, each to one at most, the nearest first. A sentence left over has no
 * counterpart that was found, which is not to say that the other text leaves it out: it may stand there in two sentences, or in words
 * the comparison doesn't know.
 */
export function joinSentences(a: readonly Compared[], b: readonly Compared[], vectors: WordVectors): Join[] {
	const joins = a.flatMap((one, at) =>
		b.flatMap((other, there) => {
			const likeness = compareSentences(one, other, vectors);
			return likeness.verdict === 'other' ? [] : [{ a: at, b: there, ...likeness }];
		})
	);
	joins.sort((one, other) => other.similarity - one.similarity || one.a - other.a || one.b - other.b);
	const [takenA, takenB] = [new Set<number>(), new Set<number>()];
	const kept = joins.filter((join) => {
		if (takenA.has(join.a) || takenB.has(join.b)) return false;
		takenA.add(join.a);
		takenB.add(join.b);
		return true;
	});
	return kept.sort((one, other) => one.a - other.a);
}

/**
 * Both texts line by line, the first in its order: a sentence with its counterpart, or alone; sentences that only the second has
 * follow the one they follow there.
 */
export function toLines(countA: number, countB: number, joins: readonly Join[]): Line[] {
	const ofA = new Map(joins.map((join) => [join.a, join]));
	const joinedB = new Set(joins.map(({ b }) => b));
	const lines: Line[] = [];
	const addAlone = (from: number) => {
		for (let b = from; b < countB && !joinedB.has(b); b++) lines.push({ a: null, b, join: null });
	};
	addAlone(0);
	for (let a = 0; a < countA; a++) {
		const join = ofA.get(a) ?? null;
		lines.push({ a, b: join?.b ?? null, join });
		if (join) addAlone(join.b + 1);
	}
	return lines;
}

/** The longest chain of joins that keep their order in both texts: what two columns can be locked by. */
export function inOrder(joins: readonly Join[]): Join[] {
	// The best chain that ends at each join, and the join before it there.
	const chains: { length: number; before: number }[] = [];
	for (const [at, { b }] of joins.entries()) {
		let best = { length: 1, before: -1 };
		for (let before = 0; before < at; before++) {
			const { length } = chains[before];
			if (joins[before].b < b && length + 1 > best.length) best = { length: length + 1, before };
		}
		chains.push(best);
	}
	const last = chains.reduce((best, { length }, at) => (length > (chains[best]?.length ?? 0) ? at : best), -1);
	const chain: Join[] = [];
	for (let at = last; at >= 0; at = chains[at].before) chain.push(joins[at]);
	return chain.reverse();
}
