import { expect, test } from 'vitest';
import { cosine, DIMENSIONS, fromBytes, toBytes } from './meaning.ts';

const aVector = (step: number) => {
	const values = Float32Array.from({ length: DIMENSIONS }, (_, at) => Math.sin(at * step + 1));
	const length = Math.sqrt(cosine(values, values));
	return values.map((value) => value / length);
};

test('stored vectors mean what they meant', () => {
	const [a, b] = [aVector(0.3), aVector(0.31)];
	const [storedA, storedB] = fromBytes(toBytes([a, b]));
	expect(cosine(storedA, storedA)).toBeCloseTo(1, 5);
	expect(cosine(storedA, storedB)).toBeCloseTo(cosine(a, b), 2);
});

test('a sentence without a vector stays without one', () => {
	const [none] = fromBytes(toBytes([new Float32Array(DIMENSIONS)]));
	expect(none.every((value) => value === 0)).toBe(true);
	expect(fromBytes(toBytes([]))).toEqual([]);
});
