/**
 * p values corrected for their number (Benjamini & Hochberg 1995): among those at or below .05, one in twenty is
 * expected to be false. In the order given, each 0–1 and never below its p.
 * @throws RangeError where a p is not in 0–1
 */
export function falseDiscovery(ps: readonly number[]): number[] {
	if (ps.some((p) => !(p >= 0 && p <= 1))) throw new RangeError('p values are 0–1');
	const order = ps.map((_, index) => index).sort((a, b) => ps[b] - ps[a]);
	const corrected = ps.map(() => 1);
	let least = 1;
	order.forEach((index, place) => {
		least = Math.min(least, (ps[index] * ps.length) / (ps.length - place));
		corrected[index] = least;
	});
	return corrected;
}
