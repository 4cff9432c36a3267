/** Answers of one group: how many there are, how many of them are right. */
export interface Answered {
	n: number;
	right: number;
}

/** A likelihood-ratio test: twice the gain in log-likelihood, its degrees of freedom, and p by the χ² distribution. */
export interface LikelihoodRatio {
	statistic: number;
	df: number;
	p: number;
}

/**
 * Tests that answers are right equally often in every group (right ~ group against right ~ 1, a logistic regression on
 * group; Wilks 1938). Takes answers as independent; those of one text are not, so p is somewhat small.
 * @returns null where fewer than two groups have answers
 */
export function testSameError(groups: readonly Answered[]): LikelihoodRatio | null {
	const answered = groups.filter(({ n }) => n > 0);
	if (answered.length < 2) return null;
	const total = { n: sum(answered, 'n'), right: sum(answered, 'right') };
	const apart = answered.reduce((likelihood, group) => likelihood + logLikelihood(group), 0);
	const statistic = Math.max(0, 2 * (apart - logLikelihood(total)));
	const df = answered.length - 1;
	return { statistic, df, p: chiSquareAbove(statistic, df) };
}

function sum(groups: readonly Answered[], key: keyof Answered): number {
	return groups.reduce((total, group) => total + group[key], 0);
}

/** Of a binomial at its best share; nothing is added where all or none are right. */
function logLikelihood({ n, right }: Answered): number {
	return [right, n - right].reduce((total, part) => total + (part === 0 ? 0 : part * Math.log(part / n)), 0);
}

/**
 * Share of the χ² distribution above a value: the regularised upper incomplete gamma function of df/2 at x/2, from its
 * recurrence Q(a + 1, x) = Q(a, x) + xᵃe⁻ˣ/Γ(a + 1) (Abramowitz & Stegun 1964, 6.5.21).
 * @param df whole and above 0
 */
export function chiSquareAbove(value: number, df: number): number {
	if (value <= 0) return 1;
	const x = value / 2;
	const odd = df % 2 === 1;
	let above = odd ? complementaryError(Math.sqrt(x)) : Math.exp(-x);
	let a = odd ? 0.5 : 1;
	// xᵃe⁻ˣ/Γ(a + 1) at the first a; Γ(3/2) = √π/2.
	let term = odd ? (2 * Math.sqrt(x) * Math.exp(-x)) / Math.sqrt(Math.PI) : x * Math.exp(-x);
	for (; a < df / 2; a++) {
		above += term;
		term *= x / (a + 1);
	}
	return Math.min(1, above);
}

/** Complementary error function, fractional error below 1.2e-7 (Press and others 1992, erfcc), for z of 0 and more. */
export function complementaryError(z: number): number {
	const t = 1 / (1 + z / 2);
	const series = [
		-1.26551223, 1.00002368, 0.37409196, 0.09678418, -0.18628806, 0.27886807, -1.13520398, 1.48851587, -0.82215223,
		0.17087277
	];
	return t * Math.exp(-z * z + series.reduceRight((total, coefficient) => total * t + coefficient, 0));
}
