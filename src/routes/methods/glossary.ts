/** The words of the pages, and what each one means here. */
export const GLOSSARY: { word: string; means: string }[] = [
	{ word: 'outlet', means: 'The publisher of a report: a newspaper, an agency, a broadcaster, a site.' },
	{ word: 'report', means: 'One published text about the event.' },
	{ word: 'story', means: 'One news event as several outlets covered it.' },
	{ word: 'report in focus', means: 'The report the others are put beside.' },
	{
		word: 'pool',
		means:
			'The other coverage found of the same story, after your filters. Never the outlet’s own other reports, never copies of its text.'
	},
	{
		word: 'quotation',
		means: 'Words given to somebody: direct (all in quotation marks), mixed (some), or indirect (none).'
	},
	{ word: 'cue', means: 'The words that introduce a quotation: “said”, “according to”.' },
	{ word: 'speaker', means: 'The person or body that is quoted, under one name however the text calls it.' },
	{
		word: 'correction',
		means:
			'What a person says of a speaker: it is another one, or has another name, type or side. Kept with who, when and why; it can be undone.'
	},
	{
		word: 'side',
		means: 'The country or party a speaker belongs to; joint where several speak as one, none where there is none.'
	},
	{ word: 'type', means: 'What kind of source speaks: government, expert, citizen, document and so on.' },
	{
		word: 'identification',
		means:
			'How a source is made known: by name, by role, anonymously, as a group, or by a place that stands for people.'
	},
	{ word: 'voice', means: 'Whose words a passage is: the outlet’s own, direct quotation, or indirect speech.' },
	{ word: 'segment', means: 'What a passage is: deck, body, or what is no article text: caption, credit, link, tag.' },
	{
		word: 'item',
		means: 'One yes-or-no question about a text, asked of every text alike (C1: does it show disagreement?).'
	},
	{ word: 'name', means: 'The words an outlet itself uses for a thing, outside quotations.' },
	{ word: 'point', means: 'One thing that reports of a story mention or leave unmentioned.' },
	{
		word: 'coder, coding',
		means:
			'Who answered the questions of the codebook (a person, a language model, the engine), and its answers for one report.'
	},
	{ word: 'model code', means: 'A coding made by a language model that no person has checked.' },
	{
		word: 'engine',
		means: 'The rules of this application that read an English text. The same text gives the same result.'
	},
	{
		word: 'source row',
		means: 'One speaker in one mode in one report: the unit in which codings count who is quoted.'
	},
	{
		word: 'agreement (Krippendorff’s α)',
		means: 'How far two codings agree beyond chance: 1 is full agreement, 0 is chance. Agreement is not accuracy.'
	},
	{
		word: 'interval of 95 %',
		means:
			'How far a share might move if other texts like these had been found. It says nothing about texts unlike these.'
	},
	{
		word: 'independent origins',
		means: 'Outlets, with an agency’s text counted once for the agency however many carry it.'
	},
	{
		word: 'passage to check',
		means:
			'A sentence in the outlet’s own voice with a word that judges, or much like sentences that speak ill. Whether it is loaded is for a reader to judge.'
	},
	{
		word: 'absent',
		means:
			'Said of a point only where the text is whole, its date was read, and it came no earlier than the point was known.'
	}
];
