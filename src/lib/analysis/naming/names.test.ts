import { expect, test } from 'vitest';
import { EMPTY_CONTEXT, type StoryContext } from '#lib/lexicon/gazetteer.ts';
import { findSegments } from '../text/segment.ts';
import { toDoc } from '../text/to-doc.ts';
import { findNames } from './names.ts';

const STORY: StoryContext = {
	...EMPTY_CONTEXT,
	referents: [
		{
			key: 'strike',
			label: 'the strike at the ferries',
			context: ['ferry', 'ferries', 'ferrymen', 'harbour'],
			forms: ['strike', 'wildcat strike', 'war', 'walkout', 'ferrymen’s protest', 'crisis', 'conflict']
		},
		{ key: 'bridge', label: 'the bridge', context: [], forms: ['bridge', 'bridge to nowhere', 'crossing', 'march'] }
	]
};

test.each<[string, string[]]>([
	['The ferry strike goes on.', ['strike:strike']],
	['The Wildcat Strike of the ferrymen goes on.', ['strike:wildcat strike']],
	['The ferrymen’s protest goes on.', ["strike:ferrymen's protest"]],
	['A strike at the mine goes on.', []],
	['The bridge to nowhere is a bridge.', ['bridge:bridge to nowhere', 'bridge:bridge']],
	['The drawbridge and the bridge-head are old.', []],
	['A walkout at the harbour stopped work on the crossing.', ['strike:walkout', 'bridge:crossing']],
	['The ferry sank in the Cold War.', []],
	['A ferry war has begun in the harbour.', ['strike:war']],
	['The ferry was built after a civil war.', []],
	['The ferry is now a war museum.', []],
	['The ferry line had a conflict of interest.', []],
	['The harbour saw the walkout, then the strike.', ['strike:walkout', 'strike:strike']],
	['The crossing opened in March after a march.', ['bridge:crossing', 'bridge:march']],
	['They bridge the gap.', []],
	['There were marches, then a march on the gate.', ['bridge:march']],
	['Ferry workers.\nA strike began.', []],
	['The ferrymen met at noon. A strike began.', ['strike:strike']],
	['The ferrymen met. It rained. A strike began.', []],
	['', []]
])('%s', (text, expected) => {
	const names = findNames(toDoc(text, findSegments(text)), [], STORY);
	expect(names.map(({ referent, form }) => `${referent}:${form}`)).toEqual(expected);
});

test('a name keeps its span, its voice and its place', () => {
	const text = 'The sea was calm.\nThe sea was calm.\nThe ferry strike, or “the ferry war”, goes on.';
	const names = findNames(toDoc(text, findSegments(text)), [], STORY);
	expect(names.map(({ start, end, voice, place }) => [text.slice(start, end), voice, place])).toEqual([
		['strike', 'own', 'body'],
		['war', 'direct', 'body']
	]);
});

test('a story without referents has no names', () => {
	const text = 'The ferry strike goes on.';
	expect(findNames(toDoc(text, findSegments(text)), [], EMPTY_CONTEXT)).toEqual([]);
});
