import { expect, test } from 'vitest';
import type { Wording } from '#lib/analysis/wording/wording.ts';
import type { Worded } from '#lib/analysis/wording/worded.ts';
import { toPassageTexts } from './passage-texts.ts';

const text = 'The plan is a reckless joke. It may fail.';
const at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
const heard = { voice: 'own', place: 'lead', score: null } as const;
const wordings: Wording[] = [
	{ ...at('The plan is a reckless joke.'), ...heard, kind: 'passage', rule: 'passage-model', score: 0.71 },
	{ ...at('reckless'), ...heard, kind: 'evaluative', rule: 'before-noun' },
	{ ...at('may'), ...heard, kind: 'hedge', rule: 'hedge-verb' }
];
const worded: Worded = {
	article: 7,
	id: 'focus',
	label: 'Sarn Weekly report',
	slug: 'sarn-weekly',
	kind: 'focus',
	sentences: [at('The plan is a reckless joke.'), at('It may fail.')],
	length: text.length,
	text,
	own: [],
	wordings
};

test('a sentence to be checked stands with its reasons and opens itself in its text', () => {
	expect(toPassageTexts([worded])).toEqual([
		{
			article: 7,
			label: 'Sarn Weekly report',
			sentences: 2,
			passages: [
				{
					words: 'The plan is a reckless joke.',
					href: '/articles/7?layers=wording&q=0-28',
					reasons: ['like sentences that speak ill (score 0.71)', '“reckless”, a word that judges']
				}
			]
		}
	]);
});
