import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { analyse } from '#lib/analysis/analyse.ts';
import type { StoryContext } from '#lib/lexicon/gazetteer.ts';

/** One text of the stories that ship, with what its story knows. */
export interface Sample {
	text: string;
	context: StoryContext;
}

/** A figure of one way to read: words a second of processor time and of the clock, over `rounds` readings of the corpus. */
export interface Pace {
	name: string;
	perCpuSecond: number;
	perSecond: number;
}

const ROUNDS = 5;
const TEXTS = 120;
const PARAGRAPHS = 12;

/** Seeded, so that every run reads the same corpus (mulberry32). */
function seeded(seed: number): () => number {
	return () => {
		seed = (seed + 0x6d2b79f5) | 0;
		let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
		t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
		return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
	};
}

/** Texts put together from paragraphs of the shipped ones, each story by itself: as long as a report, none like another. */
export function toCorpus(samples: Sample[]): Sample[] {
	const random = seeded(1);
	const pick = <T>(all: T[]): T => all[Math.floor(random() * all.length)];
	const stories = [...new Set(samples.map(({ context }) => context))].map((context) => ({
		context,
		paragraphs: samples.filter((sample) => sample.context === context).flatMap(({ text }) => text.split(/\n+/))
	}));
	return Array.from({ length: TEXTS }, () => {
		const { context, paragraphs } = pick(stories);
		return { context, text: Array.from({ length: PARAGRAPHS }, () => pick(paragraphs)).join('\n\n') };
	});
}

export const countWords = (texts: Sample[]): number =>
	texts.reduce((sum, { text }) => sum + text.split(/\s+/).filter(Boolean).length, 0);

/** Median of several readings after one to warm up. Words are counted by spaces, alike for every way to read. */
function pace(name: string, corpus: Sample[], read: (sample: Sample) => void): Pace {
	const words = countWords(corpus);
	const runs: { cpu: number; clock: number }[] = [];
	for (let round = -1; round < ROUNDS; round++) {
		const started = performance.now();
		const before = process.cpuUsage();
		for (const sample of corpus) read(sample);
		const { user, system } = process.cpuUsage(before);
		if (round >= 0) runs.push({ cpu: (user + system) / 1e6, clock: (performance.now() - started) / 1000 });
	}
	const median = (values: number[]) => values.sort((a, b) => a - b)[values.length >> 1];
	return {
		name,
		perCpuSecond: words / median(runs.map(({ cpu }) => cpu)),
		perSecond: words / median(runs.map(({ clock }) => clock))
	};
}

/** The engine beside the tagger it stands on, over the same corpus and in this one thread. */
export function measurePace(samples: Sample[]): { words: number; texts: number; paces: Pace[] } {
	const corpus = toCorpus(samples);
	const nlp = winkNLP(model, ['sbd', 'pos']);
	const tagger = pace('wink-nlp alone (tokens, sentences, tags)', corpus, ({ text }) => {
		nlp.readDoc(text).tokens().out(nlp.its.pos);
	});
	const engine = pace('analyse (everything)', corpus, ({ text, context }) => {
		analyse({ text, lang: 'en', context });
	});
	return { words: countWords(corpus), texts: corpus.length, paces: [engine, tagger] };
}
