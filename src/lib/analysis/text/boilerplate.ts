import {
	CAPTION_OPENERS,
	CREDIT_OPENERS,
	HEADLINE_SPEAKERS,
	PAGE_LINES,
	PICTURE_AGENCIES,
	RELATED_OPENERS
} from '#lib/lexicon/boilerplate.ts';
import { endsSentence } from './line.ts';
import { countWords } from './words.ts';

/** A finding about one line: which rule spoke, in words a reader understands, and where it begins. */
export interface Finding {
	rule: string;
	/** Offset within the line. */
	start: number;
}

const NAME = String.raw`\p{Lu}[\p{L}.'’-]*(?:\s+(?:(?:de|al|bin|von|van|of|the|and|&)\s+)?\p{Lu}[\p{L}.'’-]*){0,4}`;
const PERSON = String.raw`\p{Lu}[\p{L}.'’-]*(?:\s+(?:(?:de|al|bin|von|van)\s+)?\p{Lu}[\p{L}.'’-]*){1,3}`;
const AGENCY = anyOf(PICTURE_AGENCIES);

const CREDITS: [RegExp, string][] = [
	[
		/(?:\([cC]\)|©)\s?(?:(?:[\p{Lu}\p{N}]\S*|of|and|for|via|the|by|press|service|handout|office|all|rights|reserved|photo|[/;,|&–-])(?:\s+|$))+$/u,
		'from © to the end of the line'
	],
	[
		new RegExp(String.raw`[[(](?:File(?: photo)?: ?)?(?:${PERSON}|${AGENCY})\s?/\s?${NAME}[\])]\.?$`, 'u'),
		'name and agency in brackets'
	],
	[new RegExp(String.raw`(?:${NAME}\s?)?/\s?(?:${AGENCY})[^.]{0,30}$`, 'u'), 'name of a picture agency after a slash'],
	[new RegExp(String.raw`(?:${NAME}\s)?\bvia (?:${AGENCY})\.?$`, 'u'), 'picture agency after “via”'],
	[
		new RegExp(
			String.raw`(?:^|(?<=[.!?”"’)\]]\s))[[(]?(?:${anyOf(CREDIT_OPENERS)}):? ?\s?(?:by )?${NAME}(?:\s?[/,;|]\s?${NAME})*[\])]?\.?$`,
			'iu'
		),
		'words that open a credit'
	],
	[
		new RegExp(
			String.raw`(?:(?<![.!?”"’]\s)[[(](?:${AGENCY})|[[(]Handout|[[(][^\])]{0,30}\bhandout\b[^\])]{0,20})[\])]\.?$`,
			'u'
		),
		'picture agency in brackets'
	]
];

const CAPTION_START = new RegExp(String.raw`^[[(]?(?:${anyOf(CAPTION_OPENERS)})\s?(?::|\s[–—-]\s|\s\|\s)`, 'iu');
const RELATED_START = new RegExp(String.raw`^[>»→▶•*\s]*(?:${anyOf(RELATED_OPENERS)})\s?(?:[:>»→|]|[–—-]\s|$)`, 'iu');
const PAGE_START = new RegExp(String.raw`^[[(]?(?:${anyOf(PAGE_LINES)})\b`, 'iu');
const DASH_SPEAKER = new RegExp(
	String.raw`^\p{Lu}.*\s[–—-]\s(?:${NAME}|(?:\p{Lu}[\p{L}.]*\s)?(?:${anyOf(HEADLINE_SPEAKERS)}))$`,
	'u'
);
const TAG =
	/\s*\((?:\p{Lu}[\p{L}\p{N}.&'’-]*(?: \p{Lu}[\p{L}\p{N}.&'’-]*){0,3}|\p{Lu}[\p{L}\p{N}.&-]*(?:\/\p{Lu}[\p{L}\p{N}.&-]*){1,2})\)$/u;
const DASH_TAG = /\s+[–—-]{1,2}\s?(\p{Lu}[\p{L}\p{N}.&'’-]*(?:[ /]\p{Lu}[\p{L}\p{N}.&'’-]*){0,2})$/u;
const CREDIT_LINE =
	/^[[(]?(?:(?:additional )?(?:reporting|writing|editing|translation|compiled|edited|written) by\b|by \p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+){1,3}\b|source: |copyright\b|all rights reserved)/iu;
const END_LINE = /^[#*~\s]*(?:ends?|###|\*\*\*|---)[#*~\s]*$/iu;

/** A caption's credit at the end of a line ("… in the harbour. © Ana Example / Coastwire"). */
export function findCredit(line: string): Finding | null {
	for (const [pattern, rule] of CREDITS) {
		const match = pattern.exec(line.slice(-160));
		if (match) return { rule, start: Math.max(0, line.length - 160) + match.index };
	}
	return null;
}

/** A line that is a caption by its first words ("FILE PHOTO: …"). */
export function isCaptionLine(line: string): boolean {
	return CAPTION_START.test(line) && countWords(line) <= 60;
}

/** A line that names who wrote, edited or owns the text, and says nothing else. */
export function isCreditLine(line: string): boolean {
	return countWords(line) <= 25 && CREDIT_LINE.test(line) && !(/^by /i.test(line) && endsSentence(line));
}

/**
 * Why a line is a link to another article or a page's word about itself; null where it is neither. The first line of a text
 * with a speaker after a dash is its own headline.
 */
export function findRelated(line: string, first = false): string | null {
	const words = countWords(line);
	if (words > 40) return null;
	if (PAGE_START.test(line) && words <= 25) return 'a page’s word about itself';
	if (RELATED_START.test(line)) return 'words that open a link to another article';
	if (endsSentence(line)) return null;
	if (saysTwice(line)) return 'the same words twice, without an end mark';
	if (!first && words >= 4 && words <= 16 && DASH_SPEAKER.test(line) && !/[.!?…]["'”’]?\s/.test(line))
		return 'a headline with its speaker after a dash, without an end mark';
	return null;
}

/** An outlet's tag at the end of the text ("… commitments. (RT)", "… he said. – Coastwire"). */
export function findTag(line: string): Finding | null {
	if (END_LINE.test(line)) return { rule: 'a mark that ends the text', start: 0 };
	for (const pattern of [TAG, DASH_TAG]) {
		const match = pattern.exec(line.slice(-60));
		if (!match) continue;
		const start = Math.max(0, line.length - 60) + match.index;
		const before = line.slice(0, start).trimEnd();
		const alone = before === '' && pattern === TAG;
		if (alone || endsSentence(before)) {
			return {
				rule: 'an outlet’s name after the last sentence',
				start: start + (match[0].length - match[0].trimStart().length)
			};
		}
	}
	return null;
}

function saysTwice(line: string): boolean {
	const words = line.split(/\s+/);
	const half = words.length / 2;
	if (half < 3 || !Number.isInteger(half)) return false;
	return words.slice(0, half).join(' ') === words.slice(half).join(' ');
}

function anyOf(words: string[]): string {
	return [...words]
		.sort((a, b) => b.length - a.length)
		.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`).replaceAll("'", "['’]"))
		.join('|');
}
