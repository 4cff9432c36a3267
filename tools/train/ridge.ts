/** Weights of least squares with a penalty on each weight: (XᵀX + P)⁻¹Xᵀy, by Cholesky's decomposition. */
export function solve(
	rows: readonly Float64Array[],
	answers: readonly number[],
	penalties: Float64Array
): Float64Array {
	const size = penalties.length;
	const matrix = Array.from({ length: size }, (_, at) => {
		const line = new Float64Array(size);
		line[at] = penalties[at]!;
		return line;
	});
	const right = new Float64Array(size);
	for (const [index, row] of rows.entries()) {
		for (let at = 0; at < size; at++) {
			const value = row[at]!;
			right[at]! += value * answers[index]!;
			const line = matrix[at]!;
			for (let other = 0; other <= at; other++) line[other]! += value * row[other]!;
		}
	}
	return substitute(decompose(matrix), right);
}

/** The lower triangle whose product with its transpose is a symmetric positive matrix, in place. */
function decompose(matrix: Float64Array[]): Float64Array[] {
	for (const [at, line] of matrix.entries()) {
		for (let other = 0; other <= at; other++) {
			const above = matrix[other]!;
			let sum = line[other]!;
			for (let inner = 0; inner < other; inner++) sum -= line[inner]! * above[inner]!;
			line[other] = other === at ? Math.sqrt(Math.max(sum, 1e-12)) : sum / above[other]!;
		}
	}
	return matrix;
}

function substitute(lower: readonly Float64Array[], right: Float64Array): Float64Array {
	const answer = Float64Array.from(right);
	for (let at = 0; at < answer.length; at++) {
		for (let inner = 0; inner < at; inner++) answer[at]! -= lower[at]![inner]! * answer[inner]!;
		answer[at]! /= lower[at]![at]!;
	}
	for (let at = answer.length - 1; at >= 0; at--) {
		for (let inner = at + 1; inner < answer.length; inner++) answer[at]! -= lower[inner]![at]! * answer[inner]!;
		answer[at]! /= lower[at]![at]!;
	}
	return answer;
}
