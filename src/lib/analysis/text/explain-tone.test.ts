import { expect, test } from 'vitest';
import { anAnalysis, aTone } from '../../../../tests/support/an-analysis.ts';
import type { Tone } from '../analysis.ts';
import type { Score } from '../scores.ts';
import { detailTone, explainTone } from './explain-tone.ts';

const score: Score = {
	set: 'newsmtsc',
	split: 'dev_rw',
	measure: 'accuracy where decided',
	value: 0.837,
	low: 0.8,
	high: 0.87,
	n: 1261
};
const told = (facts: Partial<Tone>, scores: Score[] = []) => explainTone(aTone(facts), anAnalysis(), { scores });

test.each<[Partial<Tone>, string]>([
	[{}, 'Southbay is evaluated unfavourably here, in the outlet’s own voice; the model of tone is 70 % sure.'],
	[
		{ voice: 'direct', quotation: 1, tone: 'positive', positive: 0.9 },
		'Southbay is evaluated favourably here, in the words of Mara Lind; the model of tone is 90 % sure.'
	],
	[
		{ tone: 'undecided', negative: 0.45 },
		'How Southbay is evaluated here, in the outlet’s own voice, is undecided: the model of tone is only 45 % sure of its likeliest answer.'
	],
	[
		{ tone: 'neutral', rule: 'speaks' },
		'Southbay speaks here and is not evaluated by that; the rule: an introducing word that is neutral.'
	]
])('%j', (facts, sentence) => expect(told(facts)).toBe(sentence));

test('harm is told as an event', () => {
	expect(told({ tone: 'event', rule: 'harmed' })).toMatch(/^Southbay comes to harm here.*evaluates nobody/);
});

test('with how often the model is right, where that was measured', () => {
	expect(told({}, [score])).toMatch(/right 84 times in 100 where it decided, on 1,261 targets in sentences of US news/);
	expect(detailTone(aTone())).toBe('Model of tone: unfavourable 70 %, not evaluated 20 %, favourable 10 %.');
});
