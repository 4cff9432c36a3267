import { eld } from 'eld/extrasmall';

/** The language of a text and whether the engine reads it. */
export interface Language {
	/** ISO 639-1, or "und" where the text is too short or too mixed to tell. */
	code: string;
	/** In English: "Korean", "unknown language". */
	name: string;
	readable: boolean;
}

/** Below this many letters a guess is worth nothing. */
const FEWEST_LETTERS = 12;
/** Enough to name a language; the rest only costs time. */
const READ_LETTERS = 4000;

/**
 * Names the language of a text: the given BCP 47 tag where there is one, else by letter sequences (ELD, Apache-2.0).
 * Only English is read. Low certainty says "und".
 */
export function nameLanguage(text: string, given?: string): Language {
	const code = baseOf(given) ?? detect(text);
	return { code, name: nameOf(code), readable: code === 'en' };
}

function baseOf(tag: string | undefined): string | null {
	const base = tag?.trim().toLowerCase().split(/[-_]/)[0];
	return base && /^[a-z]{2,3}$/.test(base) && base !== 'und' ? base : null;
}

function detect(text: string): string {
	const start = text.slice(0, READ_LETTERS);
	if ((start.match(/\p{L}/gu) ?? []).length < FEWEST_LETTERS) return 'und';
	const result = eld.detect(start);
	return result.isReliable() && result.language !== '' ? result.language : 'und';
}

function nameOf(code: string): string {
	if (code === 'und') return 'unknown language';
	return new Intl.DisplayNames(['en'], { type: 'language' }).of(code) ?? code;
}
