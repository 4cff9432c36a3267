import { describe, expect, test } from 'vitest';
import { EMPTY_CONTEXT } from '#lib/lexicon/gazetteer.ts';
import { findQuotations } from '../quotation/quotations.ts';
import { DIMENSIONS, type Meaning } from '../text/meaning.ts';
import { toDoc } from '../text/to-doc.ts';
import { PASSAGES, scorePassage } from './passage.ts';
import { findWordings } from './wordings.ts';

function read(text: string, meaning?: Meaning) {
	const doc = toDoc(text, [{ start: 0, end: text.length, kind: 'body', rule: 'test' }]);
	const { quotations } = findQuotations(doc, EMPTY_CONTEXT, null);
	return findWordings(doc, quotations, meaning)
		.filter(({ rule }) => rule !== 'passage-words')
		.map(({ start, end, rule, voice }) => [text.slice(start, end), rule, voice]);
}

describe('a word of the lists', () => {
	test.each<[string, string[][]]>([
		['The council made a brazen attempt to close the lock.', [['brazen', 'before-noun', 'own']]],
		['The plan of the council was reckless.', [['reckless', 'said-of', 'own']]],
		[
			'The harbour stood in great heat, a sad and cruel sight.',
			[
				['great', 'before-noun', 'own'],
				['sad', 'before-noun', 'own'],
				['cruel', 'before-noun', 'own']
			]
		],
		['Unsurprisingly, the ferry was late.', [['Unsurprisingly', 'judging-adverb', 'own']]],
		['The plan is a farce.', [['farce', 'judging-noun', 'own']]],
		['The board has betrayed the town.', [['betrayed', 'judging-verb', 'own']]],
		['The lock will probably reopen.', [['probably', 'hedge-word', 'own']]],
		['The lock may reopen on Monday.', [['may', 'hedge-verb', 'own']]],
		['The lock reopened in May.', []],
		['The board seems to agree.', [['seems', 'hedge-verb', 'own']]],
		['It is clearly a success.', [['clearly', 'booster-word', 'own']]],
		['It is not fully open.', []],
		['The board has failed to answer.', [['failed', 'implicative-verb', 'own']]],
		['The Radical Party met on Monday.', []],
		[
			'Lind said the plan was “a reckless and cruel joke on the whole town”.',
			[
				['reckless', 'before-noun', 'direct'],
				['cruel', 'before-noun', 'direct']
			]
		]
	])('%s', (text, found) => expect(read(text)).toEqual(found));
});

describe('a few words in marks', () => {
	test.each<[string, string[][]]>([
		['The “reform” of the harbour began.', [['“reform”', 'unattributed-marks', 'own']]],
		['Lind called the plan “illegal” on Monday.', [['“illegal”', 'fragment', 'direct']]],
		['“No comment,” Lind said.', []],
		['The choir sang “Harbour Lights” at noon.', []]
	])('%s', (text, found) => expect(read(text)).toEqual(found));
});

describe('a passage to check', () => {
	const text = 'The lock is shut. “The lock is for the whole town,” Lind said.';
	const doc = toDoc(text, [{ start: 0, end: text.length, kind: 'body', rule: 'test' }]);
	// A vector that points along the weights has as high a score as there is.
	const length = Math.sqrt(PASSAGES.weights.reduce((sum, weight) => sum + weight * weight, 0));
	const meaning = (sign: 1 | -1): Meaning => ({
		encoder: 'test',
		sentences: doc.sentences.map(({ start, end }) => ({
			start,
			end,
			vector: PASSAGES.weights.map((weight) => (sign * weight) / length),
			tokens: [],
			states: new Float32Array(0)
		}))
	});

	test('is also a sentence with a word that judges in the outlet’s own voice', () => {
		const passagesOf = (words: string) => {
			const one = toDoc(words, [{ start: 0, end: words.length, kind: 'body', rule: 'test' }]);
			const { quotations } = findQuotations(one, EMPTY_CONTEXT, null);
			return findWordings(one, quotations).filter(({ kind }) => kind === 'passage');
		};
		expect(passagesOf('The plan was reckless. It failed.')).toMatchObject([
			{ start: 0, end: 22, rule: 'passage-words', voice: 'own', score: null }
		]);
		expect(passagesOf('Lind said the plan was “a reckless joke”.')).toEqual([]);
	});

	test('by the model stands in the outlet’s own voice, and needs a meaning', () => {
		expect(read(text, meaning(1))).toEqual([['The lock is shut.', 'passage-model', 'own']]);
		expect(read(text, meaning(-1))).toEqual([]);
		expect(read(text)).toEqual([]);
	});

	test('a sentence that means nothing has the score of the bias', () => {
		expect(scorePassage(new Float32Array(DIMENSIONS))).toBeCloseTo(PASSAGES.bias);
	});
});

test('an empty text has none', () => expect(read('')).toEqual([]));
