/** Hill numbers: how many speakers there would be were all equally loud, counting rare ones fully, by weight, hardly. */
export interface Hill {
	/** Distinct speakers. */
	q0: number;
	/** exp(H), H = −Σ p ln p (natural logarithm). */
	q1: number;
	/** 1 / Σ p². */
	q2: number;
}

/** Counts above 0 and their sum. @throws RangeError where a count is below 0 or no number */
function positive(counts: readonly number[]): { present: number[]; total: number } {
	const wrong = counts.find((count) => !(count >= 0 && Number.isFinite(count)));
	if (wrong !== undefined) throw new RangeError(`${wrong} is no count`);
	const present = counts.filter((count) => count > 0);
	return { present, total: present.reduce((sum, count) => sum + count, 0) };
}

/** Whole counts above 0. @throws RangeError where one is not whole */
function whole(counts: readonly number[]): { present: number[]; total: number } {
	if (counts.some((count) => !Number.isInteger(count))) throw new RangeError('whole counts only');
	return positive(counts);
}

/** Shannon's H in nats, of 0 to ln S; null where nothing is counted. */
export function shannon(counts: readonly number[]): number | null {
	const { present, total } = positive(counts);
	if (total === 0) return null;
	// `0 −` keeps a single speaker at 0, not at −0.
	return 0 - present.reduce((sum, count) => sum + (count / total) * Math.log(count / total), 0);
}

function sumOfSquares(present: readonly number[], total: number): number {
	return present.reduce((sum, count) => sum + (count / total) ** 2, 0);
}

/** Plug-in Hill numbers of order 0, 1 and 2 (Hill 1973), each 1 to S; null where nothing is counted. */
export function hill(counts: readonly number[]): Hill | null {
	const { present, total } = positive(counts);
	const entropy = shannon(counts);
	if (entropy === null) return null;
	return { q0: present.length, q1: Math.exp(entropy), q2: 1 / sumOfSquares(present, total) };
}

/**
 * Bias-corrected Hill numbers of whole counts: order 0 by Chao1 in its bias-corrected form (Chao 1984; 2005), a lower
 * bound of the speakers there are; order 1 by Miller–Madow, H + (S − 1) / 2N (Miller 1955); order 2 from the unbiased
 * Simpson. `q2` is null where no speaker is counted twice, as its estimate is then without bound.
 * @throws RangeError where a count is below 0 or not whole
 */
export function correctedHill(counts: readonly number[]): { q0: number; q1: number; q2: number | null } | null {
	const { present, total } = whole(counts);
	const entropy = shannon(counts);
	if (entropy === null) return null;
	const times = (k: number) => present.filter((count) => count === k).length;
	const [once, twice] = [times(1), times(2)];
	const unbiased = unbiasedSimpson(counts);
	return {
		q0: present.length + ((total - 1) / total) * ((once * (once - 1)) / (2 * (twice + 1))),
		q1: Math.exp(entropy + (present.length - 1) / (2 * total)),
		q2: unbiased === null || unbiased >= 1 ? null : 1 / (1 - unbiased)
	};
}

/** Simpson's diversity 1 − Σ p², 0–1: the chance that two draws with replacement are two speakers. */
export function simpson(counts: readonly number[]): number | null {
	const { present, total } = positive(counts);
	return total === 0 ? null : 1 - sumOfSquares(present, total);
}

/** Unbiased Simpson 1 − Σ n(n − 1) / N(N − 1) (Simpson 1949), 0–1; null under two counted. @throws RangeError where a count is not whole */
export function unbiasedSimpson(counts: readonly number[]): number | null {
	const { present, total } = whole(counts);
	if (total < 2) return null;
	return 1 - present.reduce((sum, count) => sum + count * (count - 1), 0) / (total * (total - 1));
}

/** Herfindahl–Hirschman index 10⁴ Σ p²: above 0, 10,000 where one speaker says all; null where nothing is counted. */
export function hhi(counts: readonly number[]): number | null {
	const { present, total } = positive(counts);
	return total === 0 ? null : 10_000 * sumOfSquares(present, total);
}

/** Evenness J = H / ln S, 0–1 (Pielou 1966); null under two speakers, where nothing can be uneven. */
export function evenness(counts: readonly number[]): number | null {
	const entropy = shannon(counts);
	const { length } = positive(counts).present;
	return entropy === null || length < 2 ? null : entropy / Math.log(length);
}
