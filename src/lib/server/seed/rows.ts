import { z } from 'zod';
import { IDENTIFICATIONS, MODES, SOURCE_TYPES } from '#lib/lexicon/codes.ts';

/** The forms of the seed's files. A row that does not fit is refused with its file, line and field. */

const named = z.object({ key: z.string().min(1), label: z.string().min(1) });
const text = z.string().min(1).nullable();

const country = z.object({
	side: z.string(),
	names: z.array(z.string()),
	demonyms: z.array(z.string()),
	seats: z.array(z.string())
});
const body = z.object({
	name: z.string(),
	forms: z.array(z.string()),
	side: z.string(),
	type: z.enum(SOURCE_TYPES)
});
const person = body.extend({ sex: z.enum(['female', 'male']).optional() });
const referent = z.object({
	key: z.string(),
	label: z.string(),
	context: z.array(z.string()),
	forms: z.array(z.string().regex(/^[^A-Z]+$/, 'forms are in lower case'))
});

export const contextForm = z.strictObject({
	countries: z.array(country),
	bodies: z.array(body),
	people: z.array(person),
	referents: z.array(referent)
});

export const storyForm = z.strictObject({
	slug: z.string().regex(/^[a-z0-9-]+$/),
	title: z.string().min(1),
	summary: z.string(),
	practice: z.boolean(),
	parts: z.array(named),
	statements: z.array(named),
	referents: z.array(named),
	codebook: z
		.strictObject({
			version: z.int().positive(),
			title: z.string(),
			points: z.array(named),
			items: z.array(named),
			tone: z.array(named),
			names: z.array(named)
		})
		.optional()
});

export const agreementForm = z.array(
	z.strictObject({ measure: z.string(), pairs: z.int(), positives: z.int(), alpha: z.number().nullable() })
);

export const reportForm = z.strictObject({
	id: z.string().min(1),
	focus: z.boolean(),
	statement: text,
	outlet: z.string().min(1),
	edition: text,
	group: text,
	carrier: text,
	textBy: text,
	textByCertain: z.boolean().nullable(),
	derivedFrom: text,
	/** Agency of the outlet itself; a fact of the list that nothing counts by. */
	agency: text,
	country: text,
	countryNote: text,
	kind: z.string().min(1),
	form: z.enum(['report', 'teaser', 'editorial', 'opinion', 'captions', 'newsletter']),
	headline: text,
	date: z
		.string()
		.regex(/^\d{4}-\d{2}(-\d{2})?$/)
		.nullable(),
	time: z
		.string()
		.regex(/^\d{2}:\d{2}$/)
		.nullish(),
	dateInferred: z.boolean(),
	url: z.url({ protocol: /^https?$/ }).nullable(),
	urlNote: text,
	lang: z.string().min(2),
	parts: z.array(z.string()),
	storedTextWhole: z.boolean(),
	words: z.int().nonnegative().nullable(),
	storedWords: z.int().nonnegative().nullable(),
	/** A text that ships with the story, beside this file. */
	textFile: z.string().optional()
});

const source = z
	.strictObject({
		speaker: z.string().min(1),
		side: z.string().min(1),
		sides: z.array(z.string()).min(1),
		type: z.enum(SOURCE_TYPES),
		identification: z.enum(IDENTIFICATIONS),
		mode: z.enum(MODES),
		cue: z.string().nullable(),
		channel: z.string().nullable(),
		place: z.enum(['headline', 'lead', 'body', 'end', 'caption'])
	})
	.refine(({ side, sides }) => (side === 'joint') === sides.length > 1, 'only a joint source has several sides');

export const codingForm = z.strictObject({
	id: z.string().min(1),
	coder: z.string().min(1),
	whole: z.boolean(),
	words: z.int().nullable(),
	lang: z.string(),
	sources: z.array(source),
	facts: z.record(z.string(), z.enum(['own', 'attributed', 'disputed'])),
	names: z.record(z.string(), z.array(z.string().min(1))),
	items: z.record(z.string(), z.union([z.literal(0), z.literal(1)])),
	tone: z.record(z.string(), z.union([z.literal(-1), z.literal(0), z.literal(1)])),
	period: z.string().nullable(),
	note: z.string().nullable(),
	primary: z.boolean()
});

export type StoryFile = z.infer<typeof storyForm>;
export type ReportRow = z.infer<typeof reportForm>;
export type CodingRow = z.infer<typeof codingForm>;
