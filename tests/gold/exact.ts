import type { Span } from '../../src/lib/analysis/text/span.ts';

/** Bounds of a span as a key: index of its first and of its last word. Null where no word lies in it. */
export function boundsOf(inside: ReadonlySet<number>): string | null {
	if (inside.size === 0) return null;
	const indices = [...inside];
	return `${Math.min(...indices)}-${Math.max(...indices)}`;
}

/** How many bounds stand in both lists, each counted as often as it stands in both. */
export function countSame(gold: (string | null)[], found: (string | null)[]): number {
	const left = new Map<string, number>();
	for (const key of found) if (key !== null) left.set(key, (left.get(key) ?? 0) + 1);
	let same = 0;
	for (const key of gold) {
		const rest = key === null ? 0 : (left.get(key) ?? 0);
		if (key === null || rest === 0) continue;
		left.set(key, rest - 1);
		same++;
	}
	return same;
}

/** Whether all of a span's words lie inside the contents: the span is somebody's words, not the outlet's. */
export function isInside(words: readonly Span[], contents: readonly Span[]): boolean {
	return words.every((word) => contents.some(({ start, end }) => start <= word.start && word.start < end));
}
