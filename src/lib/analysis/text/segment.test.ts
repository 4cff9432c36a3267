import { describe, expect, test } from 'vitest';
import { findParagraphs, findSegments } from './segment.ts';

/** Segments as "kind:words", words shortened to their first and last. */
function kinds(text: string): string[] {
	return findSegments(text).map((segment) => `${segment.kind}|${text.slice(segment.start, segment.end)}`);
}

const BODY = 'The ferry to Lowmarsh stayed in port on Monday. Nobody was hurt.';

describe('what is not article text', () => {
	test.each<[string, string, string[]]>([
		[
			'a caption glued to the deck by its cue',
			`The ferry will sail again this week, harbour chief Tomas Brandt has said Passengers wait at Lowmarsh pier © Ida Holm; Coastwire\n\n${BODY}`,
			[
				'deck|The ferry will sail again this week, harbour chief Tomas Brandt has said',
				'caption|Passengers wait at Lowmarsh pier',
				'credit|© Ida Holm; Coastwire',
				`body|${BODY}`
			]
		],
		[
			'a caption after a finished sentence',
			`${BODY}\nThe strike goes on. Workers outside the gate © Ida Holm`,
			[`body|${BODY}\nThe strike goes on.`, 'caption|Workers outside the gate', 'credit|© Ida Holm']
		],
		[
			'a caption line with name and agency in brackets',
			`${BODY}\n\nA crane leans over the empty dock on Sunday. [Ida Holm/Coastwire]\n\nWork resumes at noon.`,
			[
				`body|${BODY}`,
				'caption|A crane leans over the empty dock on Sunday.',
				'credit|[Ida Holm/Coastwire]',
				'body|Work resumes at noon.'
			]
		],
		[
			'a file photo',
			`FILE PHOTO: The old bridge at Lowmarsh before the flood\n${BODY}`,
			['caption|FILE PHOTO: The old bridge at Lowmarsh before the flood', `body|${BODY}`]
		],
		[
			'a file photo with an agency after a slash',
			`FILE PHOTO: The old bridge at Lowmarsh, March 3. Ida Holm/Getty Images\n${BODY}`,
			['caption|FILE PHOTO: The old bridge at Lowmarsh, March 3.', 'credit|Ida Holm/Getty Images', `body|${BODY}`]
		],
		[
			'a photograph credited after a colon',
			`The mayor at the opening of the new quay. Photograph: Ida Holm/The Fenland Post\n\n${BODY}`,
			[
				'caption|The mayor at the opening of the new quay.',
				'credit|Photograph: Ida Holm/The Fenland Post',
				`body|${BODY}`
			]
		],
		[
			'a handout in brackets',
			`${BODY}\n\nThe vessel as seen from the air (Harbour Office handout)`,
			[`body|${BODY}`, 'caption|The vessel as seen from the air', 'credit|(Harbour Office handout)']
		],
		[
			'a picture from an archive by way of an agency',
			`The bridge in 1931. Lowmarsh Archive via Reuters\n\n${BODY}`,
			['caption|The bridge in 1931.', 'credit|Lowmarsh Archive via Reuters', `body|${BODY}`]
		],
		[
			'a credit in a line of its own',
			`${BODY}\n\nPhoto by Ida Holm\n\nWork resumes at noon.`,
			[`body|${BODY}`, 'credit|Photo by Ida Holm', 'body|Work resumes at noon.']
		],
		[
			'a link printed twice',
			`${BODY}\n\nPort fees to rise again – Harbour Office Port fees to rise again – Harbour Office\n\nWork resumes at noon.`,
			[
				`body|${BODY}`,
				'related|Port fees to rise again – Harbour Office Port fees to rise again – Harbour Office',
				'body|Work resumes at noon.'
			]
		],
		[
			'a link that opens with its own words',
			`${BODY}\n\nREAD MORE: Who pays for the new quay?\n\nWork resumes at noon.`,
			[`body|${BODY}`, 'related|READ MORE: Who pays for the new quay?', 'body|Work resumes at noon.']
		],
		[
			'a headline with a speaker after the dash',
			`${BODY}\n\nFerry strike could last weeks — union\n\nWork resumes at noon.`,
			[`body|${BODY}`, 'related|Ferry strike could last weeks — union', 'body|Work resumes at noon.']
		],
		[
			'a page’s word about itself',
			`${BODY}\n\nSign up for the Fenland Post’s morning letter\n\nWork resumes at noon.`,
			[`body|${BODY}`, 'related|Sign up for the Fenland Post’s morning letter', 'body|Work resumes at noon.']
		],
		[
			'an arrow to a related story',
			`${BODY}\n\n» Related: The long winter of the ferrymen\n\nWork resumes at noon.`,
			[`body|${BODY}`, 'related|» Related: The long winter of the ferrymen', 'body|Work resumes at noon.']
		],
		['a tag in brackets', `${BODY} (Coastwire)`, [`body|${BODY}`, 'tag|(Coastwire)']],
		['a tag of two outlets', `${BODY} (Coastwire/FNA)`, [`body|${BODY}`, 'tag|(Coastwire/FNA)']],
		['a tag after a dash', `${BODY} – Coastwire`, [`body|${BODY}`, 'tag|– Coastwire']],
		['a tag in its own line', `${BODY}\n\n(Coastwire)`, [`body|${BODY}`, 'tag|(Coastwire)']],
		[
			'who reported and who edited',
			`${BODY}\n\n(Reporting by Ida Holm in Lowmarsh; Editing by Jon Reed)`,
			[`body|${BODY}`, 'credit|(Reporting by Ida Holm in Lowmarsh; Editing by Jon Reed)']
		],
		['a byline', `By Ida Holm\n\n${BODY}`, ['credit|By Ida Holm', `body|${BODY}`]],
		[
			'a deck without an end mark',
			`Passengers are told to wait until the weekend\n\n${BODY}`,
			['deck|Passengers are told to wait until the weekend', `body|${BODY}`]
		]
	])('%s', (_, text, expected) => {
		expect(kinds(text)).toEqual(expected);
	});
});

describe('look-alikes that are article text', () => {
	test.each([
		['© inside a sentence', 'The firm, which printed © on every crate, lost its case in the Lowmarsh court on Friday.'],
		['a sentence that begins with a photo', 'Photo evidence was shown to the court. Brandt said: “I was not there.”'],
		['a photo in a sentence', 'A photo by Ida Holm won the prize, and the second photo: a gull, came last.'],
		['an agency that is quoted', 'The figures were first published by Reuters. Brandt told AP he had seen them.'],
		['either / or', 'The yes/no vote on the quay is set for Friday.'],
		['a short form in brackets before the full stop', 'The port is run by the Lowmarsh Harbour Office (LHO).'],
		['a name in brackets inside the last sentence', 'The winner was the crew of the oldest boat (Coastwire)'],
		['a party and place in brackets', 'The plan was put forward by Jon Reed (Fenland) and failed.'],
		['a sentence with a dash', 'The union has one demand – better pay. The owners have one answer – no.'],
		['a dash before a name, with an end mark', 'He knew whom to blame for the strike – Brandt.'],
		['a heading between paragraphs', `${BODY}\nWhat happens next\nWork resumes at noon.`],
		['a sentence that begins with a link’s word', 'Related companies paid the fee. Watch officers saw nothing.'],
		['background as a word', 'Background checks take weeks, the office said.'],
		['words said twice, with an end mark', 'We want pay now! We want pay now!'],
		['a sentence that begins with “by”', 'By Monday Tomas Brandt had changed his mind.'],
		['a source as a subject', 'Sources at the port said the crane was old.'],
		['the end as a word', 'It was the end. Nobody sang.'],
		['a first line that ends a list', 'The demands of the crew:\nBetter pay, they said.'],
		['a text of one unfinished line', 'Ferry strike at Lowmarsh enters its third week']
	])('%s', (_, text) => {
		expect(findSegments(text).map((segment) => segment.kind)).toEqual(['body']);
	});
});

test('an empty text has no segments', () => {
	expect(findSegments('')).toEqual([]);
	expect(findSegments(' \n\u200b\n ')).toEqual([]);
});

test('segments are in order and never overlap', () => {
	const text = `By Ida Holm\nA deck with no end mark\n${BODY}\nREAD MORE: x\nQuay © Ida\n${BODY} (Coastwire)`;
	const segments = findSegments(text);
	for (const [index, segment] of segments.entries()) {
		expect(segment.end).toBeGreaterThan(segment.start);
		expect(segment.start).toBeGreaterThanOrEqual(segments[index - 1]?.end ?? 0);
	}
});

test('paragraphs are those of deck and body', () => {
	const text = `A deck with no end mark\n${BODY}\nREAD MORE: x\nWork resumes at noon. (Coastwire)`;
	const found = findParagraphs(text, findSegments(text)).map((span) => text.slice(span.start, span.end));
	expect(found).toEqual(['A deck with no end mark', BODY, 'Work resumes at noon.']);
});

describe('a deck that is named', () => {
	const text = 'The boats are ready. They sail.\n\nThe ferry waits.\nIt rains.';
	const kinds = (given: string) =>
		findSegments(text, given).map(({ kind, start, end }) => [kind, text.slice(start, end)]);

	test('is the deck, also where it ends in a full stop', () => {
		expect(kinds('The boats are ready. They sail.')).toEqual([
			['deck', 'The boats are ready. They sail.'],
			['body', 'The ferry waits.\nIt rains.']
		]);
	});

	test('may be a part of the first line', () => {
		expect(kinds('The boats are ready.')).toEqual([
			['deck', 'The boats are ready.'],
			['body', 'They sail.\n\nThe ferry waits.\nIt rains.']
		]);
	});

	test.each(['Another line.', '', ' '])('“%s” is none of this text', (given) => {
		expect(kinds(given)).toEqual([['body', text]]);
	});
});
