/** What stands in the middle of a sorted list: one thing, or two where their number is even; none of an empty one. */
export function toMiddle<T>(sorted: readonly T[]): T[] {
	const half = sorted.length / 2;
	return sorted.filter((_, index) => index >= Math.ceil(half) - 1 && index <= Math.floor(half));
}

/** The arithmetic mean of some numbers; of the two in the middle it is the median. NaN of none. */
export function mean(numbers: readonly number[]): number {
	return numbers.reduce((sum, one) => sum + one, 0) / numbers.length;
}
