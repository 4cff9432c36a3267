import { groupBy } from '../../src/lib/analysis/group-by.ts';
import { percentiles, resample } from '../../src/lib/analysis/reliability/bootstrap.ts';
import { macroF1 } from '../../src/lib/analysis/reliability/f1.ts';
import { type Evaluation, EVALUATIONS, likeliest } from '../../src/lib/analysis/tone/model.ts';
import { SHIPPED, toneOf } from '../../src/lib/analysis/tone/weights.ts';
import { readToneRows } from '../../tools/train/tone-rows.ts';
import { SETTINGS } from '../../tools/train/tone.ts';
import { BOOTSTRAPS, FEWEST, type Row, SEED } from './rows.ts';
import { BINS } from './score.ts';

/** One target judged: what people said, what the model says, and how sure it is. */
export interface JudgedTone {
	group: string;
	expected: Evaluation;
	answered: Evaluation;
	confidence: number;
}

/** The share of targets that accuracy at a coverage is of: those the model is surest of. */
const COVERAGE = 0.6;

/** Rows of a file of targets the shipped weights were not trained on; every target is read with the encoder. */
export async function toneRows(set: string, split: string, file: string): Promise<Row[]> {
	const rows = await readToneRows(file, SETTINGS.bits);
	const judged = rows.map(({ group, label, lexical, meant }): JudgedTone => {
		const { evaluation, confidence } = likeliest(toneOf(SHIPPED, lexical, meant));
		return { group, expected: EVALUATIONS[label]!, answered: evaluation, confidence };
	});
	return measureTones(set, split, judged, SHIPPED.abstains);
}

const accuracy = (judged: readonly JudgedTone[]): number =>
	judged.filter(({ expected, answered }) => expected === answered).length / Math.max(1, judged.length);

/** The measures of judged targets, each with the middle 95 % of bootstraps of whole articles. */
export function measureTones(set: string, split: string, judged: readonly JudgedTone[], abstains: number): Row[] {
	const decided = (some: readonly JudgedTone[]) => some.filter(({ confidence }) => confidence >= abstains);
	const measures: Record<string, (some: readonly JudgedTone[]) => number> = {
		'macro-F1': (some) => macroF1(some) ?? 0,
		accuracy,
		'accuracy at 60 % coverage': (some) => accuracy(surest(some)),
		ECE: calibrationError,
		coverage: (some) => decided(some).length / Math.max(1, some.length),
		'accuracy where decided': (some) => accuracy(decided(some))
	};
	const articles = [...groupBy(judged, ({ group }) => group).values()];
	const samples = resample(articles, (sample) => sample.flat(), {
		draws: articles.length < FEWEST ? 0 : BOOTSTRAPS,
		seed: SEED
	});
	return Object.entries(measures).map(([measure, valueOf]) => {
		const value = valueOf(judged);
		const interval = percentiles(samples.map(valueOf)) ?? { low: value, high: value };
		const n = measure === 'accuracy where decided' ? decided(judged).length : judged.length;
		return { set, split, measure, value, ...interval, n, texts: articles.length };
	});
}

/** The targets the model is surest of, as many as the coverage asks for. */
function surest(judged: readonly JudgedTone[]): JudgedTone[] {
	const ranked = [...judged].sort((a, b) => b.confidence - a.confidence);
	return ranked.slice(0, Math.round(COVERAGE * judged.length));
}

/** Expected calibration error in ten bins of confidence of one width (Naeini et al. 2015). */
function calibrationError(judged: readonly JudgedTone[]): number {
	const bins = groupBy(judged, ({ confidence }) => Math.min(BINS.length - 1, Math.floor(confidence * BINS.length)));
	const gap = (some: readonly JudgedTone[]) =>
		Math.abs(some.reduce((sum, { confidence }) => sum + confidence, 0) - accuracy(some) * some.length);
	return [...bins.values()].reduce((sum, some) => sum + gap(some), 0) / Math.max(1, judged.length);
}
