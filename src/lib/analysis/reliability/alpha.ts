/** The answers to one question about one unit, one per coder; null where a coder gave none. */
export type Unit = readonly (string | number | null)[];

/**
 * Krippendorff's α for unordered answers by any number of coders, with answers missing (Krippendorff 2004, chapter 11):
 * 1 − observed over expected disagreement, from the coincidences of answers within units. 1 is full agreement, 0 is what
 * chance would give, below 0 is worse. Units with fewer than two answers don't count.
 * @returns null where nothing can be agreed by more than chance: no unit has two answers, or all answers are the same
 */
export function nominalAlpha(units: readonly Unit[]): number | null {
	const totals = new Map<string | number, number>();
	let n = 0;
	let disagreed = 0;
	for (const unit of units) {
		const answers = unit.filter((answer) => answer !== null);
		if (answers.length < 2) continue;
		const counts = new Map<string | number, number>();
		for (const answer of answers) counts.set(answer, (counts.get(answer) ?? 0) + 1);
		const samePairs = [...counts.values()].reduce((sum, count) => sum + count * (count - 1), 0);
		disagreed += (answers.length * (answers.length - 1) - samePairs) / (answers.length - 1);
		n += answers.length;
		for (const [answer, count] of counts) totals.set(answer, (totals.get(answer) ?? 0) + count);
	}
	const unlike = n * n - [...totals.values()].reduce((sum, total) => sum + total * total, 0);
	return unlike > 0 ? 1 - ((n - 1) * disagreed) / unlike : null;
}
