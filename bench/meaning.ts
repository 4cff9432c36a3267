import { begin, finish } from '#lib/analysis/analyse.ts';
import { loadEncoder } from '#lib/server/meaning/encoder.ts';
import { countWords, toCorpus, type Sample } from './words.ts';

/** A part of reading a text with the encoder, in words a second of processor time. */
export interface PartPace {
	name: string;
	perCpuSecond: number;
}

const ROUNDS = 3;
const NAMES = ['sentences and tags', 'encoding sentences', 'rules'];

/** Processor time so far, in seconds. */
function used(): number {
	const { user, system } = process.cpuUsage();
	return (user + system) / 1e6;
}

/** The whole reading with the encoder and each of its parts, the best of three rounds after a warm-up; empty where it can't be built. */
export async function measureParts(samples: Sample[]): Promise<PartPace[]> {
	const encoder = await loadEncoder();
	if (!encoder) return [];
	const corpus = toCorpus(samples);
	const words = countWords(corpus);
	let best = [Infinity, Infinity, Infinity];
	const sum = (parts: number[]) => parts.reduce((all, part) => all + part, 0);
	for (let round = -1; round < ROUNDS; round++) {
		const parts = [0, 0, 0];
		for (const { text, context } of corpus) {
			const times = [used()];
			const begun = begin({ text, lang: 'en', context });
			times.push(used());
			const meaning = await encoder.toMeaning(text, begun.doc?.sentences ?? []);
			times.push(used());
			finish(begun, meaning);
			times.push(used());
			for (const index of parts.keys()) parts[index] += times[index + 1] - times[index];
		}
		if (round >= 0 && sum(parts) < sum(best)) best = parts;
	}
	const whole = { name: 'reading with the encoder (everything)', perCpuSecond: words / sum(best) };
	return [whole, ...best.map((time, index) => ({ name: `  of it ${NAMES[index]}`, perCpuSecond: words / time }))];
}
