/** What was expected of one case and what was answered; null where no answer was given, which counts as missed. */
export interface Answer<Code extends string> {
	expected: Code;
	answered: Code | null;
}

/** How one code fared: `n` cases expect it. */
export interface CodeScore<Code extends string> {
	code: Code;
	n: number;
	precision: number;
	recall: number;
	f1: number;
}

/** Precision, recall and F1 of each code that some case expects, the most frequent first. A share of nothing is 0. */
export function scoreCodes<Code extends string>(answers: readonly Answer<Code>[]): CodeScore<Code>[] {
	const [expectations, given, right] = [new Map<Code, number>(), new Map<Code, number>(), new Map<Code, number>()];
	const add = (counts: Map<Code, number>, code: Code) => counts.set(code, (counts.get(code) ?? 0) + 1);
	for (const { expected, answered } of answers) {
		add(expectations, expected);
		if (answered !== null) add(given, answered);
		if (expected === answered) add(right, expected);
	}
	return [...expectations]
		.map(([code, n]) => {
			const hits = right.get(code) ?? 0;
			const answered = given.get(code) ?? 0;
			const precision = answered === 0 ? 0 : hits / answered;
			return { code, n, precision, recall: hits / n, f1: (2 * hits) / (n + answered) };
		})
		.sort((a, b) => b.n - a.n || a.code.localeCompare(b.code));
}

/** Mean F1 of the codes that some case expects, each counting the same; null without cases. */
export function macroF1<Code extends string>(answers: readonly Answer<Code>[]): number | null {
	const scores = scoreCodes(answers);
	return scores.length === 0 ? null : scores.reduce((sum, { f1 }) => sum + f1, 0) / scores.length;
}
