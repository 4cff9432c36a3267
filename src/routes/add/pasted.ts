import { z } from 'zod';
import { unwrap } from '#lib/analysis/text/unwrap.ts';
import { fieldOf } from '#lib/server/form-field.ts';
import type { Errors, Values } from './values.ts';

/** Longest text that is taken: more than any newspaper page holds. The server takes no form above its own limit. */
export const MOST_CHARACTERS = 200_000;
const FEWEST_WORDS = 8;

const line = (most: number) => z.string().max(most, `Shorten this to ${most} characters.`);
const empty = (value: string) => value === '';

/** Rules for each field, with what to do where one is broken. `lastDay` is the last one a report can bear; null bounds nothing. */
function rules(lastDay: string | null) {
	return z.object({
		story: z.string().min(1, 'Choose the story this report belongs to. “Find its story” helps.'),
		outlet: line(120).min(1, 'Name the outlet that published the text.'),
		headline: line(300),
		deck: line(600),
		date: z
			.string()
			.refine(
				(day) => empty(day) || isDay(day),
				'Write the date as year-month-day, for example 2024-05-24, or leave it empty.'
			)
			.refine(
				(day) => empty(day) || !isDay(day) || (day >= '1900-01-01' && day <= (lastDay ?? day)),
				'This day is still to come, or long gone; check the year.'
			),
		url: line(2000).refine(
			(address) => empty(address) || isWebAddress(address),
			'Copy the whole address, beginning with https://, or leave it empty.'
		),
		lang: z.string().refine((code) => empty(code) || /^[a-z]{2,3}$/.test(code), 'Choose a language from the list.'),
		country: line(80),
		kind: line(80),
		text: z
			.string()
			.min(1, 'Paste the text of the report here.')
			.refine(
				(text) => text.length <= MOST_CHARACTERS,
				`The text is too long: at most ${MOST_CHARACTERS.toLocaleString('en')} characters are taken. Paste one report, without the rest of its page.`
			)
			.refine(
				(text) => text === '' || text.split(/\s+/).length >= FEWEST_WORDS,
				`This is too short to be a report: paste at least ${FEWEST_WORDS} words.`
			),
		anyway: z.string(),
		copied: z.boolean(),
		invented: z.boolean()
	});
}

function isDay(value: string): boolean {
	if (!/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
	const day = new Date(`${value}T00:00:00Z`);
	return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(value);
}

/** An address as outlets have one: on the web, its host with a name and an ending. */
function isWebAddress(value: string): boolean {
	try {
		const { protocol, hostname, username } = new URL(value);
		return /^https?:$/.test(protocol) && username === '' && /[^.]\.(?:[a-z]{2,}|xn--[a-z0-9-]+)\.?$/i.test(hostname);
	} catch {
		return false;
	}
}

/** The values of a posted form, trimmed; line breaks of the text as one sign each. Fields that are missing are empty. */
export function readValues(data: FormData): Values {
	const field = (name: string) => fieldOf(data, name);
	// Browsers post a line break as two signs; the stored text has one, so that the same words have the same hash.
	const text = field('text').replaceAll(/\r\n?/g, '\n');
	return {
		story: field('story'),
		outlet: field('outlet').replaceAll(/\s+/g, ' '),
		headline: field('headline').replaceAll(/\s+/g, ' '),
		deck: field('deck').replaceAll(/\s+/g, ' '),
		date: field('date'),
		url: field('url'),
		lang: field('lang').toLowerCase(),
		country: field('country'),
		kind: field('kind'),
		text: field('join') === 'yes' ? unwrap(text) : text,
		anyway: field('anyway'),
		copied: field('copied') === 'yes',
		invented: field('invented') === 'yes'
	};
}

/** The text as it is stored: it begins with its deck, where one is named. */
export function toStored({ deck, text }: Pick<Values, 'deck' | 'text'>): string {
	return deck === '' || text.startsWith(deck) ? text : `${deck}\n\n${text}`;
}

/** What is wrong with the values, field by field; empty where nothing is. Practice stories lie in years to come: no last day. */
export function check(values: Values, lastDay: string | null): Errors {
	const errors: Errors = {};
	for (const { path, message } of rules(lastDay).safeParse(values).error?.issues ?? []) {
		const name = path[0] as keyof Values;
		errors[name] ??= message;
	}
	return errors;
}
