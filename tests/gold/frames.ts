import { crossFitHeadlines, type Headline } from '../../tools/train/headline-frames.ts';
import { NARRATIVE, readNarrative, toBags, trainNarrative } from '../../tools/train/frames.ts';
import { encodeCached } from '../../tools/train/vectors.ts';
import { bootstrapRows, type Measure, type Row } from './rows.ts';

/** An article of the set narrative-frames; in which part of each fold it is, where the set says so. */
export interface FramedArticle {
	text: string;
	frames: string[];
	folds?: Record<string, 'train' | 'dev' | 'test'>;
}

type Counts = Record<string, number>;
const BINS = 10;
const PLAIN_FOLDS = 5;

/** In which fold each article is read by a model that did not see it; undefined where it is in none. */
function foldsOf(articles: readonly FramedArticle[]): { fold: string; isTest: (index: number) => boolean }[] {
	const named = [...new Set(articles.flatMap(({ folds = {} }) => Object.keys(folds)))].sort();
	if (named.length === 0) {
		return Array.from({ length: PLAIN_FOLDS }, (_, fold) => ({
			fold: String(fold),
			isTest: (index: number) => index % PLAIN_FOLDS === fold
		}));
	}
	return named
		.map((fold) => ({ fold, isTest: (index: number) => articles[index]!.folds?.[fold] === 'test' }))
		.filter(({ isTest }) => articles.some((_, index) => isTest(index)));
}

/** What models that did not see it say of each article; articles that no fold tests are left out. */
export function crossFitArticles(articles: readonly FramedArticle[]) {
	const bags = toBags(articles);
	return foldsOf(articles).flatMap(({ fold, isTest }) => {
		const seen = articles.flatMap((_, index) => (isTest(index) ? [] : [index]));
		const model = trainNarrative(
			seen.map((index) => bags[index]!),
			seen.map((index) => articles[index]!.frames)
		);
		return articles.flatMap((article, index) =>
			isTest(index) ? [{ fold, article, said: readNarrative(model, bags[index]!) }] : []
		);
	});
}

/** Rows of the set narrative-frames: each article by models trained on the other articles of its fold. */
export function narrativeRows(set: string, split: string, articles: readonly FramedArticle[], notes: string[]): Row[] {
	const read = crossFitArticles(articles);
	const counts = read.map(({ article, said }) => countArticle(article.frames, said));
	notes.push(toReliability(counts));
	return bootstrapRows(set, split, counts, NARRATIVE_MEASURES);
}

function countArticle(frames: readonly string[], said: readonly { p: number; yes: boolean }[]): Counts {
	const counts: Counts = { labels: NARRATIVE.length, right: 0 };
	for (let bin = 0; bin < BINS; bin++) for (const what of ['n', 'sure', 'is']) counts[`${what}${bin}`] = 0;
	NARRATIVE.forEach((frame, index) => {
		const { p, yes } = said[index]!;
		const is = frames.includes(frame);
		const bin = Math.min(BINS - 1, Math.floor(p * BINS));
		counts[`n${bin}`]! += 1;
		counts[`sure${bin}`]! += p;
		counts[`is${bin}`]! += is ? 1 : 0;
		counts[`${frame} both`] = is && yes ? 1 : 0;
		counts[`${frame} neither`] = !is && !yes ? 1 : 0;
		counts[`${frame} is`] = is ? 1 : 0;
		counts[`${frame} said`] = yes ? 1 : 0;
		counts[`${frame} n`] = 1;
	});
	return counts;
}

/** Mean of the F1 of yes and the F1 of no, of one frame. */
function frameF1(counts: Counts, frame: string): number {
	const get = (what: string) => counts[`${frame} ${what}`]!;
	const yes = (2 * get('both')) / Math.max(1, get('is') + get('said'));
	const no = (2 * get('neither')) / Math.max(1, 2 * get('n') - get('is') - get('said'));
	return (yes + no) / 2;
}

const bins = Array.from({ length: BINS }, (_, bin) => bin);

const NARRATIVE_MEASURES: Record<string, Measure<Counts>> = {
	'macro-F1': {
		value: (counts) => NARRATIVE.reduce((sum, frame) => sum + frameF1(counts, frame), 0) / NARRATIVE.length,
		n: (counts) => counts['conflict n']!
	},
	...Object.fromEntries(
		NARRATIVE.map((frame) => [
			`macro-F1 of ${frame.replace('_', ' ')}`,
			{ value: (counts: Counts) => frameF1(counts, frame), n: (counts: Counts) => counts[`${frame} n`]! }
		])
	),
	ECE: {
		value: (counts) =>
			bins.reduce((sum, bin) => sum + Math.abs(counts[`sure${bin}`]! - counts[`is${bin}`]!), 0) / counts.labels!,
		n: (counts) => counts.labels!
	}
};

/** "said .0–.1: 120 answers, mean .06, true .05": what a probability was worth, bin by bin. */
function toReliability(counts: readonly Counts[]): string {
	const sum = (key: string) => counts.reduce((all, one) => all + one[key]!, 0);
	const lines = bins
		.filter((bin) => sum(`n${bin}`) > 0)
		.map((bin) => {
			const n = sum(`n${bin}`);
			return `  ${(bin / BINS).toFixed(1)}–${((bin + 1) / BINS).toFixed(1)}: said ${(sum(`sure${bin}`) / n).toFixed(2)}, true ${(sum(`is${bin}`) / n).toFixed(2)}, n ${n}`;
		});
	return `Reliability of the narrative frames, on articles their models did not see:\n${lines.join('\n')}\n`;
}

/** Rows of the set gvfc: the foremost frame of each headline by models of the other folds. */
export async function headlineRows(set: string, split: string, headlines: readonly Headline[]): Promise<Row[]> {
	const vectors = await encodeCached(headlines.map(({ text }) => text));
	const said = crossFitHeadlines(headlines.map((one, index) => ({ ...one, vector: vectors[index]! })));
	return bootstrapRows(
		set,
		split,
		headlines.map(({ frames }, index) => ({ n: 1, right: said[index] === frames[0] ? 1 : 0 })),
		{ accuracy: { value: ({ right, n }) => right / n, n: ({ n }) => n } }
	);
}
