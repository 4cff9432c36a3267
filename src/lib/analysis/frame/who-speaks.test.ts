import { describe, expect, test } from 'vitest';
import { analyse } from '../analyse.ts';
import { isFoundInSpeaking } from './who-speaks.ts';

const QUARREL = `The ferry union rejected the offer of the harbour company on Monday.

“The fare is unfair,” said Mara Lind, a baker who crosses daily. The ministry of transport said that it would wait.

The harbour company said that the union had been told.`;

describe('who speaks', () => {
	const analysis = analyse({ text: QUARREL, lang: 'en' });

	test('two sides of the issue: where a side speaks in a sentence of disagreement', () => {
		const [sign] = analysis.items.filter(({ item }) => item === 'C3');
		expect(sign?.rule).toMatch(/speaks where sides disagree/);
	});

	test('goes with the quotation it rests on, and with no other', () => {
		const speaking = analysis.items.filter(({ rule }) => /speaks/.test(rule));
		expect(speaking.length).toBeGreaterThan(0);
		for (const evidence of speaking) {
			const resting = analysis.quotations.filter((quotation) => isFoundInSpeaking(evidence, quotation));
			expect(resting).toHaveLength(1);
		}
		const others = analysis.items.filter(({ rule }) => !/speaks|are quoted/.test(rule));
		expect(others.filter((one) => analysis.quotations.some((each) => isFoundInSpeaking(one, each)))).toEqual([]);
	});
});

const BATTLE = `Shelling hit the port of Carrow on Friday. Three civilians were killed and forty houses destroyed, the army said.

The regime of the island vowed to go on. “We lost our livelihoods and our school,” said Mara Lind, a fisherman’s widow. Both governments agreed to ceasefire talks.`;

const items = (text: string) => new Set(analyse({ text, lang: 'en', day: '2031-05-06' }).items.map(({ item }) => item));

describe('war and peace', () => {
	test.each(['war-visible', 'war-now', 'war-demon', 'peace-unseen', 'peace-agree'] as const)(
		'%s in a report of war',
		(item) => {
			expect(items(BATTLE).has(item)).toBe(true);
		}
	);

	test('none of them where no war is told of', () => {
		const found = [
			...items('The regime of the spa is strict. Guests agreed to talks on Friday about the broken sauna.')
		];
		expect(found.filter((item) => /^(?:war|peace)-/.test(item))).toEqual([]);
	});
});

test('a demonising word counts in the outlet’s own voice alone', () => {
	const said = 'Troops shelled the port. Soldiers fled. “The regime is cruel,” Ida Holm said on Friday.';
	expect(items(said).has('war-demon')).toBe(false);
	expect(items(said.replaceAll(/[“”]/g, '').replace(', Ida Holm said on Friday', '')).has('war-demon')).toBe(true);
});

test('every finding says its rule, its voice and its place, and stands in the text', () => {
	const { items } = analyse({ text: `${QUARREL}\n\n${BATTLE}`, lang: 'en' });
	expect(items.length).toBeGreaterThan(20);
	for (const { start, end, rule, voice, place } of items) {
		expect(end).toBeGreaterThan(start);
		expect(rule).toMatch(/\S/);
		expect(['own', 'direct', 'indirect']).toContain(voice);
		expect(['deck', 'lead', 'body']).toContain(place);
	}
});
