import type { Hill } from './diversity.ts';

/** ln k! for k = 0 … n. */
function logFactorials(n: number): number[] {
	const logs = [0];
	for (let k = 1; k <= n; k++) logs.push(logs[k - 1] + Math.log(k));
	return logs;
}

/**
 * Hill numbers expected in a draw of `size` of the counted statements without replacement, exactly: the expected number
 * of speakers that are drawn k times, k = 1 … size, is hypergeometric (Hurlbert 1971; Chao et al. 2014, eq. 5).
 * Order 0 is E[S] = Σ [1 − C(N − n, size) / C(N, size)].
 * @param counts whole counts; words of one statement are not drawn one by one, so rarefy statements
 * @param size 1 to N
 * @throws RangeError where a count is below 0 or not whole, or the size is not in 1 … N
 */
export function rarefy(counts: readonly number[], size: number): Hill {
	if (counts.some((count) => !Number.isInteger(count) || count < 0)) throw new RangeError('whole counts only');
	const total = counts.reduce((sum, count) => sum + count, 0);
	if (!Number.isInteger(size) || size < 1 || size > total) throw new RangeError(`${size} is not in 1 … ${total}`);
	const logs = logFactorials(total);
	const choose = (n: number, k: number) => logs[n] - logs[k] - logs[n - k];
	const hill = { q0: 0, entropy: 0, squares: 0 };
	for (const count of counts) {
		for (let k = Math.max(1, size - (total - count)); k <= Math.min(count, size); k++) {
			const chance = Math.exp(choose(count, k) + choose(total - count, size - k) - choose(total, size));
			const share = k / size;
			hill.q0 += chance;
			hill.entropy -= chance * share * Math.log(share);
			hill.squares += chance * share ** 2;
		}
	}
	return { q0: hill.q0, q1: Math.exp(hill.entropy), q2: 1 / hill.squares };
}
