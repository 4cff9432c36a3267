import type { Referent, StoryContext } from '#lib/lexicon/gazetteer.ts';
import { LOWER_CASE_ONLY, NOT_AFTER, NOT_BEFORE } from '#lib/lexicon/name-guards.ts';
import type { NameForm, Quotation } from '../analysis.ts';
import type { Doc, Sentence } from '../text/doc.ts';
import { placeOf } from '../text/place.ts';
import type { Span } from '../text/span.ts';
import { voiceOf } from '../voice.ts';

/**
 * Uses of the story's names for its referents ("the Ukraine conflict" → form "conflict"), with voice and place; in the
 * order of the text. The longest form wins where forms overlap. A form counts only where its sentence, or the one before in its
 * paragraph, holds one of the referent's context words. Known miss: a name whose context stands further off.
 */
export function findNames(doc: Doc, quotations: readonly Quotation[], context: StoryContext): NameForm[] {
	const readers = context.referents.map((referent) => ({
		referent,
		forms: toPattern(referent.forms),
		context: toPattern(referent.context)
	}));
	const found: NameForm[] = [];
	for (const [index, sentence] of doc.sentences.entries()) {
		const before = doc.sentences[index - 1];
		const from = before?.paragraph === sentence.paragraph ? before.start : sentence.start;
		const near = fold(doc.text.slice(from, sentence.end));
		const words = near.slice(sentence.start - from);
		for (const { referent, forms, context: around } of readers) {
			if (!forms || (around && !new RegExp(around, 'u').test(near))) continue;
			const names = readSentence(sentence, words, referent, forms).filter((name) => isNoun(doc, sentence, name));
			found.push(...names.map((name) => place(name, doc, quotations)));
		}
	}
	return found.sort((a, b) => a.start - b.start || a.end - b.end);
}

type Found = Span & { referent: string; form: string };

function readSentence(sentence: Span, words: string, referent: Referent, pattern: string): Found[] {
	const found: Found[] = [];
	for (const match of words.matchAll(new RegExp(pattern, 'gu'))) {
		if (isOtherName(words, match.index, match[0])) continue;
		const start = sentence.start + match.index;
		found.push({ start, end: start + match[0].length, referent: referent.key, form: match[0].replace(/\s+/g, ' ') });
	}
	return found;
}

/** "It works", "in March": a form of one word that is a verb or another name here. */
function isNoun(doc: Doc, sentence: Sentence, name: Found): boolean {
	for (let index = sentence.first; index < sentence.last; index++) {
		const token = doc.tokens[index]!;
		if (token.start !== name.start || token.end !== name.end) continue;
		if (LOWER_CASE_ONLY.has(name.form) && index > sentence.first && token.text !== token.text.toLowerCase())
			return false;
		return token.pos !== 'VERB' || !/^(?:NOUN|PROPN|PRON|PART)$/.test(doc.tokens[index - 1]?.pos ?? '');
	}
	return true;
}

function place(name: Found, doc: Doc, quotations: readonly Quotation[]): NameForm {
	return { ...name, voice: voiceOf(name, doc, quotations), place: placeOf(doc, name) };
}

/** "Korean War", "war crimes": the last word of the form is part of another name. */
function isOtherName(words: string, at: number, form: string): boolean {
	const last = form.split(/[\s-]/).at(-1) ?? form;
	const before = /([\p{L}\p{N}]+)[\s-]+$/u.exec(words.slice(Math.max(0, at - 40), at))?.[1] ?? '';
	const after = /^[\s-]+([\p{L}\p{N}]+)/u.exec(words.slice(at + form.length, at + form.length + 40))?.[1] ?? '';
	return (
		(form === last && (NOT_AFTER[last]?.includes(before) ?? false)) || (NOT_BEFORE[last]?.includes(after) ?? false)
	);
}

/** One pattern for all forms, longest first; null where there are none. Letters, digits and hyphens may not touch a form. */
function toPattern(forms: readonly string[]): string | null {
	const kept = forms.map((form) => fold(form).trim()).filter((form) => form !== '');
	if (kept.length === 0) return null;
	const alternatives = kept
		.sort((a, b) => b.length - a.length)
		.map((form) => form.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`).replace(/\s+/g, String.raw`\s+`));
	return String.raw`(?<![\p{L}\p{N}-])(?:${alternatives.join('|')})(?![\p{L}\p{N}]|-\p{L})`;
}

/** Lower case and straight apostrophes, of the same length. */
function fold(words: string): string {
	return [...words]
		.map((char) => (char.toLowerCase().length === char.length ? char.toLowerCase() : char))
		.join('')
		.replace(/[’‘]/g, "'");
}
