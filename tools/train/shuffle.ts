/** Puts a list into an order drawn from the generator (Fisher and Yates). */
export function shuffle<T>(list: T[], random: () => number): void {
	for (let index = list.length - 1; index > 0; index--) {
		const other = Math.floor(random() * (index + 1));
		[list[index], list[other]] = [list[other]!, list[index]!];
	}
}
