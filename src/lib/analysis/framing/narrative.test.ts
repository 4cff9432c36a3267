import { expect, test } from 'vitest';
import { NARRATIVE_FRAMES } from './narrative-frames.ts';
import { NarrativeModel, shippedNarrative, type WrittenNarrative } from './narrative.ts';
import { placeWords } from './bag.ts';

const BITS = 4;
const SIZE = 1 << BITS;
const text = 'Ferry talks failed again';
const whole = (values: number[]) => btoa(String.fromCharCode(...values.map((value) => value & 255)));
const place = (word: string) => placeWords(word, BITS)[0]!.at;
const one = (at: number, value: number) =>
	whole(Array.from({ length: SIZE }, (_, index) => (index === at ? value : 0)));

function aModel(facts: Partial<WrittenNarrative> = {}): WrittenNarrative {
	const model = { step: 0.1, weights: one(place('failed'), 20), bias: -0.5, slope: 2, offset: 0.25, calibrated: true };
	return {
		bits: BITS,
		codes: 343,
		idf: { step: 1, values: one(place('failed'), 1) },
		models: NARRATIVE_FRAMES.map(() => model),
		...facts
	};
}

test('the probability by hand, and the word that spoke for it', () => {
	const [conflict, ...others] = new NarrativeModel(aModel()).score(text);
	// One known word: its row is of length 1, so the value is 20 · 0.1 − 0.5.
	expect(conflict!.p).toBeCloseTo(1 / (1 + Math.exp(-(2 * 1.5 + 0.25))), 6);
	expect(conflict!.reasons.map(({ start, end }) => text.slice(start, end))).toContain('failed');
	expect(others.map(({ frame }) => frame)).toEqual(NARRATIVE_FRAMES.slice(1));
});

test.each([
	['too few codes', { codes: 99 }],
	['a model without calibration', { models: aModel().models.map((model) => ({ ...model, calibrated: false })) }]
])('%s: no percentage', (_, facts) => {
	const model = new NarrativeModel(aModel(facts));
	expect(model.mayShow).toBe(false);
	expect(model.score(text)).toEqual([]);
});

test('the models that ship may be shown, give chances, and nothing for a text without words', () => {
	const scores = shippedNarrative().score(
		'The union and the company clashed over the cost of the new dam; both sides blamed each other.'
	);
	expect(scores.map(({ frame }) => frame)).toEqual([...NARRATIVE_FRAMES]);
	expect(scores.every(({ p }) => p > 0 && p < 1)).toBe(true);
	expect(shippedNarrative().score('')).toEqual([]);
});
