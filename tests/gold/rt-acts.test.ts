import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { analyse } from '../../src/lib/analysis/analyse.ts';
import type { StoryContext } from '../../src/lib/lexicon/gazetteer.ts';

const seed = resolve(import.meta.dirname, '../../db/seed/putin-north-korea');
const text = readFileSync(resolve(seed, 'rt-report.txt'), 'utf8');
const context = JSON.parse(readFileSync(resolve(seed, 'context.json'), 'utf8')) as StoryContext;
const { acts, namings } = analyse({ text, lang: 'en', day: '2024-05-24', context });

/** What one reader coded as told without who did it: five passives, and the start of a war as a noun. */
test.each([
	['still being discussed', 'agentless', 'indirect'],
	['has not been set', 'agentless', 'indirect'],
	['yet to be determined', 'agentless', 'indirect'],
	['was formally invited', 'agentless', 'own'],
	['is being prepared', 'agentless', 'direct'],
	['start of the Ukraine conflict', 'nominal', 'own']
])('“%s” is told as the reader coded it', (words, form, voice) => {
	const start = text.indexOf(words);
	const found = acts.find((act) => act.start < start + words.length && act.end > start);
	expect(found).toMatchObject({ form, voice, agent: null });
});

test('nothing else is found but the invitation as a noun', () => {
	expect(acts.map((act) => text.slice(act.start, act.end))).toHaveLength(7);
	expect(acts.filter(({ event, form }) => event === 'invite' && form === 'nominal')).toHaveLength(1);
});

test('the names for persons are those the reader listed: neutral titles', () => {
	const own = namings.filter(({ rule, voice }) => rule !== 'name' && voice !== 'direct');
	const of = (name: string) => [
		...new Set(own.filter(({ referent }) => referent === `person: ${name}`).map(({ form }) => form))
	];
	expect(of('Vladimir Putin')).toEqual(['president', 'leader']);
	expect(of('Kim Jong Un')).toEqual(['leader']);
	expect(of('Dmitry Peskov')).toEqual(['spokesperson']);
	expect(own.filter(({ form }) => /^(?:regime|dictator)$/.test(form))).toEqual([]);
});
