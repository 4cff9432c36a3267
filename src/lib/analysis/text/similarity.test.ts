import { describe, expect, test } from 'vitest';
import shipped from '#lib/lexicon/models/words/weights.json';
import { likenessOf, toCompared } from './compared.ts';
import { findQuantities } from './quantity.ts';
import { compareSentences, similarityOf } from './similarity.ts';
import { tag } from './tagger.ts';
import { WordVectors } from './word-vectors.ts';

const vectors = new WordVectors(shipped);
const ready = (sentence: string) => toCompared(tag(sentence), undefined, vectors);
const compare = (a: string, b: string) => compareSentences(ready(a), ready(b), vectors);

test('what frequent words mean and say', () => {
	const row = (word: string) => vectors.rowOf(word) ?? -1;
	expect(vectors.cosine(row('doctor'), row('physician'))).toBeGreaterThan(vectors.cosine(row('doctor'), row('steel')));
	expect(vectors.cosine(row('river'), row('river'))).toBeCloseTo(1, 5);
	expect(vectors.weightOf(row('the'))).toBeLessThan(0.05);
	expect(vectors.weightOf(undefined)).toBeGreaterThan(0.99);
	expect(vectors.rowOf('sarnlockian')).toBeUndefined();
});

test.each([
	['Kordavia', 'Kordavian', true],
	['doctor', 'physician', true],
	['12', '17', false],
	['Monday', 'Tuesday', false],
	['ferry', 'budget', false]
])('%s and %s are alike: %s', (a, b, alike) => {
	const [[one], [other]] = [ready(a).words, ready(b).words];
	expect(likenessOf(one, other, vectors) > 0.4).toBe(alike);
});

test.each([
	['It cost $1.2 million in 2019.', ['number 1200000 $', 'year 2019']],
	['About 1,200,000 people came.', ['number 1200000']],
	['Half of them, or a third of all, left on Monday.', ['number 50 percent', 'number 33.3 percent', 'weekday monday']],
	['Two dozen trucks drove 30 kilometres in May.', ['number 24', 'number 30 km', 'month may']],
	['Thousands may march for the first time this spring.', ['crowd 1000', 'order 1', 'season spring']],
	['Rates rose 4.5% after ten years.', ['number 4.5 percent', 'number 10 year']],
	['A hundred men and a dog.', ['number 100']]
])('the quantities of “%s”', (sentence, expected) => {
	const found = findQuantities(tag(sentence)).map(({ kind, value, unit }) =>
		[kind, value, unit].filter((part) => part !== null).join(' ')
	);
	expect(found).toEqual(expected);
});

describe('verdicts without an encoder, on words alone', () => {
	test.each([
		['same', 'The clinic in Tavira treated 12 sailors.', 'Twelve sailors were treated by the clinic in Tavira.'],
		['same', 'The clinic did not reopen the ward.', 'The clinic never reopened the ward.'],
		['same', 'The pilot was aware of the fog.', 'The pilot was not unaware of the fog.'],
		[
			'same',
			'The flooded clinic in Tavira got 1.2 million crowns.',
			'The flooded clinic in Tavira got 1,200,000 crowns.'
		],
		['opposed', 'The pilot was aware of the fog.', 'The pilot was unaware of the fog.'],
		['opposed', 'The clinic reopened the ward.', 'The clinic never reopened the ward.'],
		['opposed', 'The harbour board accepted the bid.', 'The harbour board rejected the bid.'],
		['opposed', 'The crew agreed to the pay deal.', 'The crew failed to agree to the pay deal.'],
		['opposed', 'Milk prices rose in Tavira.', 'Milk prices fell in Tavira.'],
		['differs', 'The clinic in Tavira treated 12 sailors.', 'The clinic in Tavira treated 15 sailors.'],
		['differs', 'The clinic will reopen on Monday.', 'The clinic will reopen on Friday.'],
		['differs', 'The envoy flew to Tavira on a jet.', 'The envoy flew to Brellin on a jet.'],
		['other', 'The clinic in Tavira treated 12 sailors.', 'Milk prices rose.']
	])('%s: “%s” and “%s”', (verdict, a, b) => {
		expect([compare(a, b).verdict, compare(b, a).verdict]).toEqual([verdict, verdict]);
	});

	test('what is apart is pointed at in both', () => {
		const [a, b] = ['Rosa Quill paid 40 crowns for the boat.', 'Rosa Quill paid 90 crowns for the boat.'];
		const { apart } = compare(a, b);
		expect(apart.a.map(({ start, end }) => a.slice(start, end))).toEqual(['40']);
		expect(apart.b.map(({ start, end }) => b.slice(start, end))).toEqual(['90']);
	});
});

test('similarity lies between 0 and 1, whatever is compared', () => {
	for (const [a, b] of [
		['', ''],
		['…', 'The'],
		['The ferry sank.', 'The ferry sank.']
	]) {
		const similarity = similarityOf(ready(a), ready(b), vectors);
		expect(similarity >= 0 && similarity <= 1.000001).toBe(true);
	}
	const one = ready('The ferry sank.');
	expect(similarityOf(one, one, vectors)).toBeCloseTo(1, 5);
	const vector = Float32Array.of(1, 0);
	expect(similarityOf({ ...one, vector }, { ...one, vector: Float32Array.of(-1, 0) }, vectors)).toBeCloseTo(
		1.4 / 2.4,
		5
	);
});
