import { expect, test } from 'vitest';
import { EMPTY_CONTEXT } from '#lib/lexicon/gazetteer.ts';
import { findSegments } from '../text/segment.ts';
import { toDoc } from '../text/to-doc.ts';
import { findQuotations } from './quotations.ts';

/** `mode speaker | cue | content` of what the headline says; the headline is the first line. */
function heads(text: string): string[] {
	const { quotations, speakers } = findQuotations(toDoc(text, findSegments(text)), EMPTY_CONTEXT);
	const end = text.search(/\n|$/);
	return quotations
		.filter(({ content }) => content[0].start < end)
		.map(({ pattern, mode, speaker, cue, content }) => {
			const words = content.map(({ start, end: last }) => text.slice(start, last)).join(' / ');
			const by = cue ? text.slice(cue.start, cue.end) : '–';
			return `${pattern} ${mode} ${speaker === null ? '–' : speakers[speaker]?.name} | ${by} | ${words}`;
		});
}

const BODY =
	'\nMara Voss met the harbour office on Friday. Police spoke too.\nBoats were late, the harbour office said.';

test.each([
	['Voss: no date set', ['HEAD indirect Mara Voss | : | no date set']],
	['Voss on harbour talks: no date set', ['HEAD indirect Mara Voss | : | no date set']],
	['Exclusive: Voss: no date set', ['HEAD indirect Mara Voss | : | no date set']],
	['Harbour office: no date set', ['HEAD indirect Harbour office | : | no date set']],
	['Police: boats were stolen', ['HEAD indirect police | : | boats were stolen']],
	['Voss: The pier ‘must go’.', ['HEAD mixed Mara Voss | : | The pier ‘must go’']],
	['Voss to visit Norland, harbour office says', ['HEAD indirect harbour office | says | Voss to visit Norland']],
	['Voss to visit Norland, says minister', ['HEAD indirect minister | says | Voss to visit Norland']],
	['Storm live: stay off the pier, police urge', ['HEAD indirect police | urge | stay off the pier']],
	['Boats to stay ashore – harbour office', ['HEAD indirect harbour office | – | Boats to stay ashore']],
	['Boats to stay ashore - sources', ['HEAD indirect unnamed sources | - | Boats to stay ashore']],
	['‘It must go’: minister on the pier', ['HEAD direct minister | : | ‘It must go’']],
	['Minister says date not set', ['SVclause indirect minister | says | date not set']],
	// A topic, a kind of page, an outlet's own name and a second headline are no speakers.
	['Voss and Cole: A long quarrel', []],
	['The Latest: boats stay ashore', []],
	['Big win for the harbour: boats sail', []],
	['Pier to be shut – Coastwire', []],
	['Boats wait - and wait', []]
])('%s', (headline, expected) => {
	expect(heads(headline + BODY)).toEqual(expected);
});

test('a headline that is all of the text needs no second mention of the name', () => {
	expect(heads('Voss: dates not set')).toEqual(['HEAD indirect Voss | : | dates not set']);
	expect(heads('NOTE: dates not set')).toEqual([]);
});
