import type { ToneCode } from '#lib/lexicon/codes.ts';
import { TONE_LABEL, VOICE_LABEL } from '#lib/lexicon/labels.ts';
import type { Analysis, Tone } from '../analysis.ts';
import type { Score } from '../scores.ts';
import type { Known } from './explain.ts';

/** A sign before a mention, so that no colour has to say it. */
export const TONE_SIGN: Record<ToneCode, string> = {
	negative: '−',
	neutral: '0',
	positive: '+',
	event: '!',
	undecided: '?'
};

/**
 * "Mara Lind is evaluated unfavourably, in the words of Ole Berg; the model of tone is 82 % sure, and right 84 times in 100 where it
 * decides, on 261 targets in US news sentences coded by hand."
 */
export function explainTone(
	tone: Tone,
	analysis: Pick<Analysis, 'quotations' | 'speakers'>,
	{ scores }: Pick<Known, 'scores'>
): string {
	const quotation = analysis.quotations.find(({ id }) => id === tone.quotation);
	const speaker = analysis.speakers.find(({ id }) => id === quotation?.speaker);
	const whose = tone.voice !== 'own' && speaker ? `in the words of ${speaker.name}` : VOICE_LABEL[tone.voice];
	if (tone.rule === 'harmed')
		return `${tone.target} comes to harm here, ${whose}: an event, which evaluates nobody; found by the rule “a verb of harm beside the name”, not scored on any set.`;
	if (tone.rule === 'speaks')
		return `${tone.target} speaks here and is not evaluated by that; the rule: an introducing word that is neutral.`;
	const sure = Math.round(Math.max(tone.negative, tone.neutral, tone.positive) * 100);
	if (tone.tone === 'undecided')
		return `How ${tone.target} is evaluated here, ${whose}, is undecided: the model of tone is only ${sure} % sure of its likeliest answer.`;
	return `${tone.target} is ${TONE_LABEL[tone.tone]} here, ${whose}; the model of tone is ${sure} % sure${howOften(scores)}.`;
}

/** The three chances, for who wants to look them up. */
export function detailTone({ rule, negative, neutral, positive }: Tone): string {
	const said = [negative, neutral, positive].map((chance) => `${Math.round(chance * 100)} %`);
	const model = `Model of tone: unfavourable ${said[0]}, not evaluated ${said[1]}, favourable ${said[2]}.`;
	return rule === 'model' ? model : `${model} A rule stands above it here.`;
}

function howOften(scores: readonly Score[]): string {
	const score = scores.find(
		({ set, split, measure }) => set === 'newsmtsc' && split === 'dev_rw' && measure === 'accuracy where decided'
	);
	if (!score) return '';
	const right = Math.round(score.value * 100);
	return `, and was right ${right} times in 100 where it decided, on ${score.n.toLocaleString('en')} targets in sentences of US news coded by hand`;
}
