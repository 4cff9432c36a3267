/** From this raw certainty on (0–1), the share that was right. */
export interface CalibrationStep {
	from: number;
	value: number;
}

/** A raw certainty and whether it was right; `weight` is how many cases it counts for, 1 where none is given. */
export interface Judged {
	raw: number;
	right: boolean;
	weight?: number;
}

/**
 * Isotonic regression by pooling adjacent violators (Ayer et al. 1955): steps that never fall, each the share right among
 * the raw certainties it covers. Blocks smaller than `least` are joined with their neighbour below, so that no step rests on
 * a handful, however much each weighs. No points give no steps.
 */
export function fitIsotonic(points: readonly Judged[], least = 1): CalibrationStep[] {
	const blocks: Block[] = [];
	for (const { raw, right, weight = 1 } of [...points].sort((a, b) => a.raw - b.raw)) {
		const last = blocks.at(-1);
		if (last && (last.from === raw || last.n < least)) {
			last.n++;
			last.weight += weight;
			if (right) last.right += weight;
		} else blocks.push({ from: raw, right: right ? weight : 0, weight, n: 1 });
		pool(blocks);
	}
	return blocks.map(({ from, right, weight }) => ({ from, value: right / weight }));
}

interface Block {
	from: number;
	/** Weight of those right, of all, and how many there are. */
	right: number;
	weight: number;
	n: number;
}

/** Joins the last blocks while a lower one is right more often than the one above it. */
function pool(blocks: Block[]): void {
	for (;;) {
		const [below, above] = [blocks.at(-2), blocks.at(-1)];
		if (!below || !above || below.right / below.weight < above.right / above.weight) return;
		below.right += above.right;
		below.weight += above.weight;
		below.n += above.n;
		blocks.pop();
	}
}

/** The value of the step a raw certainty falls on; below the first step its value; without steps the raw certainty itself. */
export function applySteps(steps: readonly CalibrationStep[], raw: number): number {
	let value = steps[0]?.value ?? raw;
	for (const step of steps) if (raw >= step.from) value = step.value;
	return value;
}
