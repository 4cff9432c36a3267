import { begin, finish } from '../../src/lib/analysis/analyse.ts';
import type { Wording } from '../../src/lib/analysis/wording/wording.ts';
import { groupBy } from '../../src/lib/analysis/group-by.ts';
import { percentiles, resample } from '../../src/lib/analysis/reliability/bootstrap.ts';
import { macroF1 } from '../../src/lib/analysis/reliability/f1.ts';
import { loadEncoder } from '../../src/lib/server/meaning/encoder.ts';
import { BOOTSTRAPS, type Row, SEED } from './rows.ts';

/** A line of BABE: a sentence of an outlet, and whether experts found its wording biased. */
interface Line {
	outlet: string;
	sentence: string;
	biased: boolean;
}

type Code = 'biased' | 'not';
const toCode = (biased: boolean): Code => (biased ? 'biased' : 'not');

/** One sentence judged: what experts said and what the engine says. */
export interface JudgedPassage {
	outlet: string;
	expected: Code;
	answered: Code;
}

/** Rows of a file of sentences: passages to check as the engine finds them, and any word of its lists in the outlet's own voice. */
export async function passageRows(set: string, split: string, file: string): Promise<Row[]> {
	const encoder = await loadEncoder();
	if (!encoder) throw new Error('The encoder can’t be built on this machine.');
	const lines = file
		.split('\n')
		.filter((line) => line.trim() !== '')
		.map((line) => JSON.parse(line) as Line);
	const passages: JudgedPassage[] = [];
	const words: JudgedPassage[] = [];
	for (const { outlet, sentence, biased } of lines) {
		const begun = begin({ text: sentence, lang: 'en' });
		const { wordings } = finish(begun, begun.doc && (await encoder.toMeaning(sentence, begun.doc.sentences)));
		const judge = (is: (wording: Wording) => boolean) => ({
			outlet,
			expected: toCode(biased),
			answered: toCode(wordings.some(is))
		});
		passages.push(judge(({ kind }) => kind === 'passage'));
		words.push(judge(({ kind, voice }) => kind !== 'passage' && voice === 'own'));
	}
	return [...measurePassages(set, split, passages), ...measurePassages(set, split, words, ' of listed words')];
}

const share = (some: readonly JudgedPassage[]) =>
	some.filter(({ expected, answered }) => expected === 'biased' && answered === 'biased').length /
	Math.max(1, some.length);

/** Macro-F1, precision and recall of judged sentences, each a text of its own, with the middle 95 % of bootstraps of whole outlets. */
export function measurePassages(set: string, split: string, judged: readonly JudgedPassage[], of = ''): Row[] {
	const found = (some: readonly JudgedPassage[]) => some.filter(({ answered }) => answered === 'biased');
	const biased = (some: readonly JudgedPassage[]) => some.filter(({ expected }) => expected === 'biased');
	const measures: Record<string, [(some: readonly JudgedPassage[]) => number, number]> = {
		'macro-F1': [(some) => macroF1(some) ?? 0, judged.length],
		precision: [(some) => share(found(some)), found(judged).length],
		recall: [(some) => share(biased(some)), biased(judged).length]
	};
	const outlets = [...groupBy(judged, ({ outlet }) => outlet).values()];
	const samples = resample(outlets, (sample) => sample.flat(), { draws: BOOTSTRAPS, seed: SEED });
	return Object.entries(measures).map(([measure, [valueOf, n]]) => {
		const value = valueOf(judged);
		const interval = percentiles(samples.map(valueOf)) ?? { low: value, high: value };
		return { set, split, measure: `${measure}${of}`, value, ...interval, n, texts: n };
	});
}
