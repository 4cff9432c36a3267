import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { analyse } from '#lib/analysis/analyse.ts';
import type { StoryContext } from '#lib/lexicon/gazetteer.ts';

const seed = new URL('../../db/seed/putin-north-korea/', import.meta.url);
const text = readFileSync(new URL('rt-report.txt', seed), 'utf8');
const context = JSON.parse(readFileSync(new URL('context.json', seed), 'utf8')) as StoryContext;
const analysis = analyse({ text, context });

test('conflict evidence stands in the last two paragraphs only', () => {
	const [before] = analysis.paragraphs.slice(-2);
	for (const item of ['C1', 'C2'] as const) {
		const evidence = analysis.items.filter((found) => found.item === item);
		expect(evidence.length, item).toBeGreaterThan(0);
		expect(evidence.filter((found) => found.start < before!.start)).toEqual([]);
	}
});

test('C1 opens the protest and the concern, C2 the gift called illegal', () => {
	const words = (item: string) =>
		analysis.items.filter((found) => found.item === item).map(({ start, end }) => text.slice(start, end));
	expect(words('C1').some((evidence) => evidence.includes('protest from the US'))).toBe(true);
	expect(words('C1').some((evidence) => evidence.includes('voiced concern about'))).toBe(true);
	expect(words('C2').some((evidence) => evidence.includes('“illegal” and a violation of UN sanctions'))).toBe(true);
});

test('the outlet’s own names: “conflict” for the war, “friendly ties” and “bilateral relations” for the ties', () => {
	const own = analysis.names.filter((name) => name.voice === 'own');
	expect(own.map(({ referent, form }) => `${referent}: ${form}`)).toEqual([
		'ties: friendly ties',
		'ties: bilateral relations',
		'ukraine_war: conflict'
	]);
});
