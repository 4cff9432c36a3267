import { analyse } from '../../../src/lib/analysis/analyse.ts';
import { ENGINE_VERSION } from '../../../src/lib/analysis/engine.ts';
import { mulberry32 } from '../../../src/lib/analysis/reliability/random.ts';
import { MENTION_SETS, readSet, type Offsets, type SetText } from './sets.ts';

/** One source mention to code: where the words that name the source stand, and what they are the source of. */
export interface Mention {
	id: string;
	set: string;
	document: string;
	mention: Offsets;
	content: Offsets[];
}

/** A drawn sample, without any text. */
export interface Sample {
	seed: number;
	/** The engine that found the mentions of sets without labelled quotations. */
	engine: string;
	/** How many different mentions each set held. */
	from: Record<string, number>;
	mentions: Mention[];
}

type Found = Omit<Mention, 'id'>;

/**
 * Draws `n` different source mentions at random, two thirds from labelled attributions (PolNeAR dev), one third from the
 * sources that the engine finds in a set that labels none (SEESAW). Every mention of a set has the same chance.
 * @throws where the folder lacks a set or a set has too few mentions
 */
export function drawMentions(gold: string, n: number, seed: number): Sample {
	const random = mulberry32(seed);
	const shares = [n - Math.floor(n / 3), Math.floor(n / 3)];
	const from: Record<string, number> = {};
	const drawn = MENTION_SETS.flatMap((set, i) => {
		const texts = readSet(gold, set);
		if (!texts) throw new Error(`${set}.jsonl is missing in ${gold}.`);
		const all = texts.flatMap((text) => findMentions(set, text));
		if (all.length < shares[i]) throw new Error(`${set} has ${all.length} mentions, ${shares[i]} are asked for.`);
		from[set] = all.length;
		return pick(all, shares[i], random);
	});
	const mentions = drawn.map((mention, i) => ({ id: `m${String(i + 1).padStart(3, '0')}`, ...mention }));
	return { seed, engine: ENGINE_VERSION, from, mentions };
}

/** Different source mentions of a text; several attributions of one mention count once, with the first of their contents. */
function findMentions(set: string, { document, text, quotes }: SetText): Found[] {
	const found = quotes ?? findSources(text);
	const mentions = new Map<string, Found>();
	for (const { mention, content } of found) {
		if (mention && !mentions.has(mention.join())) mentions.set(mention.join(), { set, document, mention, content });
	}
	return [...mentions.values()];
}

function findSources(text: string): { mention: Offsets | null; content: Offsets[] }[] {
	return analyse({ text, lang: 'en' }).quotations.map(({ source, content }) => ({
		mention: source && [source.start, source.end],
		content: content.map(({ start, end }): Offsets => [start, end])
	}));
}

/** `n` of the items without replacement (Fisher and Yates), in the order they had. */
function pick<T>(items: T[], n: number, random: () => number): T[] {
	const order = items.map((_, i) => i);
	for (let i = 0; i < n; i++) {
		const other = i + Math.floor(random() * (order.length - i));
		[order[i], order[other]] = [order[other], order[i]];
	}
	return order
		.slice(0, n)
		.sort((a, b) => a - b)
		.map((i) => items[i]);
}
