import { expect, test } from 'vitest';
import type { Quotation, Speaker } from '../analysis.ts';
import { shareOfVoice } from './shares.ts';

const speakers: Speaker[] = [
	{ id: 0, name: 'Ida Holm', side: 'Ostmark', type: 'government', identification: 'named', mentions: [] },
	{ id: 1, name: 'Tomas Brandt', side: 'Vell', type: 'government', identification: 'named', mentions: [] },
	{
		id: 2,
		name: 'unnamed Ostmark officials',
		side: 'Ostmark',
		type: 'government',
		identification: 'collective',
		mentions: []
	}
];

function aQuotation(id: number, speaker: number | null, words: number, more: Partial<Quotation> = {}): Quotation {
	return {
		id,
		mode: 'indirect',
		kind: 'speech',
		pattern: 'SVthat',
		level: 0,
		parent: null,
		content: [{ start: id * 100, end: id * 100 + 50 }],
		cue: null,
		source: null,
		speaker,
		identification: 'named',
		channel: null,
		words,
		quotedWords: 0,
		place: 'body',
		position: id / 10,
		confidence: 1,
		...more
	};
}

const quotations = [
	aQuotation(0, 0, 10, { place: 'deck' }),
	aQuotation(1, 1, 20, { quotedWords: 15 }),
	aQuotation(2, 2, 15, { quotedWords: 5, kind: 'labelling' }),
	aQuotation(3, null, 5),
	aQuotation(4, 1, 99, { kind: 'thought' }),
	aQuotation(5, 0, 99, { kind: 'intention' })
];

test('by side, in words; thoughts and intentions are left out', () => {
	const shares = shareOfVoice(quotations, speakers, 'side');
	expect(shares.map(({ key, words, count, share }) => [key, words, count, share])).toEqual([
		['Ostmark', 25, 2, 0.5],
		['Vell', 20, 1, 0.4],
		['unattributed', 5, 1, 0.1]
	]);
	expect(shares[0]).toMatchObject({
		quotedWords: 5,
		verbatimShare: 0.25,
		directness: 0.2,
		first: 0,
		quotations: [0, 2]
	});
	expect(shares[1]).toMatchObject({ countShare: 0.25, verbatimShare: 0.75, directness: 0.75, first: 0.1 });
});

test('by speaker, body alone', () => {
	const shares = shareOfVoice(quotations, speakers, 'speaker', 'body');
	expect(shares.map(({ key, words }) => [key, words])).toEqual([
		['Tomas Brandt', 20],
		['unnamed Ostmark officials', 15],
		['unattributed', 5]
	]);
});

test('nobody quoted gives no shares', () => {
	expect(shareOfVoice([], speakers, 'side')).toEqual([]);
});

test('a text of empty quotations divides by nothing', () => {
	expect(shareOfVoice([aQuotation(0, 0, 0)], speakers, 'side')[0]).toMatchObject({
		share: 0,
		directness: 0,
		verbatimShare: 0
	});
});

test('what stands inside another quotation is counted with the outer speaker, once', () => {
	const inner = aQuotation(1, 1, 4, { level: 1, parent: 0 });
	const [holm, ...others] = shareOfVoice([aQuotation(0, 0, 10), inner], speakers, 'speaker');
	expect(holm).toMatchObject({ key: 'Ida Holm', words: 10, share: 1, quotations: [0] });
	expect(others).toEqual([]);
});
