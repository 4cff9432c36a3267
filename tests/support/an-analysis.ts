import type { Analysis, FreshAnalysis, Name, Quotation, Speaker, Tone } from '#lib/analysis/analysis.ts';

/** A text of an invented outlet, and what an engine could say of it; offsets are looked up, so they can't drift. */
export const READ_TEXT = [
	'The ferry will sail again this week Boats at the pier © Ida Holm',
	'Northland called the delay “a clear insult” on Monday. Harbour chief Mara Lind told reporters 👍 that “the boats are ready” and would leave at noon.',
	'The dispute between Northland and Southbay goes on.',
	'Read more: Ferries'
].join('\n');

export function spanOf(words: string, text = READ_TEXT) {
	const start = text.indexOf(words);
	if (start < 0) throw new Error(`“${words}” is not in the text`);
	return { start, end: start + words.length };
}

export function aSpeaker(facts: Partial<Speaker> = {}): Speaker {
	return {
		id: 0,
		name: 'Mara Lind',
		side: 'Northland',
		type: 'government',
		identification: 'named',
		mentions: [spanOf('Harbour chief Mara Lind')],
		...facts
	};
}

export function aQuotation(facts: Partial<Quotation> = {}): Quotation {
	return {
		id: 0,
		mode: 'mixed',
		kind: 'speech',
		pattern: 'SVQ',
		content: [spanOf('that “the boats are ready” and would leave at noon')],
		cue: { ...spanOf('told'), lemma: 'tell', stance: 'neutral' },
		source: spanOf('Harbour chief Mara Lind'),
		speaker: 0,
		identification: 'named',
		channel: null,
		level: 0,
		parent: null,
		words: 9,
		quotedWords: 4,
		place: 'lead',
		position: 0.4,
		confidence: 0.9,
		...facts
	};
}

export function aTone(facts: Partial<Tone> = {}): Tone {
	return {
		...spanOf('Southbay'),
		target: 'Southbay',
		kind: 'state',
		voice: 'own',
		place: 'body',
		quotation: null,
		tone: 'negative',
		rule: 'model',
		negative: 0.7,
		neutral: 0.2,
		positive: 0.1,
		...facts
	};
}

export function anAnalysis(facts: Partial<Analysis> = {}): Analysis {
	const segment = (kind: Analysis['segments'][number]['kind'], words: string, rule: string) => ({
		...spanOf(words),
		kind,
		rule
	});
	const paragraphs = READ_TEXT.split('\n').slice(1, 3);
	return {
		engine: 'parallax',
		version: '0.1.0',
		lang: { code: 'en', name: 'English', readable: true },
		lengths: { article: 40, stored: 49, attributed: 13, sentences: 4, paragraphs: 3 },
		segments: [
			segment('deck', 'The ferry will sail again this week', 'first line'),
			segment('caption', 'Boats at the pier', 'words before a credit'),
			segment('credit', '© Ida Holm', 'from © to the end of the line'),
			segment('body', paragraphs.join('\n'), 'paragraph'),
			segment('related', 'Read more: Ferries', 'words that open a link to another article')
		],
		paragraphs: paragraphs.map((words) => spanOf(words)),
		sentences: [],
		quotations: [
			aQuotation({
				kind: 'labelling',
				content: [spanOf('the delay “a clear insult”')],
				cue: { ...spanOf('called'), lemma: 'call', stance: 'label' },
				source: spanOf('Northland'),
				speaker: 1,
				identification: 'metonym',
				words: 5,
				quotedWords: 3,
				position: 0.2
			}),
			aQuotation({ id: 1 })
		],
		speakers: [
			aSpeaker(),
			aSpeaker({
				id: 1,
				name: 'Government of Northland',
				identification: 'metonym',
				mentions: [spanOf('Northland')]
			})
		],
		items: [
			{
				...spanOf('The dispute between Northland and Southbay'),
				item: 'C1',
				rule: 'noun “dispute”',
				voice: 'own',
				place: 'body'
			}
		],
		names: [{ ...spanOf('dispute'), referent: 'row', form: 'dispute', voice: 'own', place: 'body' }],
		tones: [
			aTone(),
			aTone({ ...spanOf('boats'), target: 'Harbour Board', kind: 'organisation', voice: 'direct', quotation: 1 })
		],
		namings: [
			{
				...spanOf('Harbour chief'),
				referent: 'person: Mara Lind',
				form: 'chief',
				rule: 'title',
				voice: 'own',
				place: 'lead'
			}
		],
		acts: [
			{
				...spanOf('delay'),
				event: 'set',
				kind: 'decision',
				form: 'nominal',
				agent: spanOf('Northland'),
				acting: 'actor',
				elsewhere: false,
				voice: 'own',
				place: 'lead'
			}
		],
		wordings: [
			{ ...spanOf('clear'), kind: 'evaluative', rule: 'before-noun', voice: 'direct', place: 'lead', score: null }
		],
		...facts
	};
}

/** A person whom the text names. */
export function aName(facts: Partial<Name> = {}): Name {
	const name = {
		kind: 'person',
		canonical: 'Mara Lind',
		among: [],
		standsFor: null,
		of: null,
		confidence: 0.9
	} as const;
	return { ...spanOf('Mara Lind'), ...name, among: [], ...facts };
}

/** What an analysis is put together from when it is read again: all but the names, which are asked for by themselves. */
export function asStored({ named: _, encoder: _encoder, vectors: _vectors, ...analysis }: FreshAnalysis): Analysis {
	return analysis;
}

/** What a reading says of a text that it found nothing in: every list of findings is empty. */
export function anEmptyAnalysis(facts: Partial<Analysis> = {}): Analysis {
	const empty = Object.entries(anAnalysis()).map(([layer, found]) => [layer, Array.isArray(found) ? [] : found]);
	return { ...(Object.fromEntries(empty) as Analysis), ...facts };
}
