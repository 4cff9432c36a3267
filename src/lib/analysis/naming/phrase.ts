import { ALTERNATIONS } from '#lib/lexicon/alternations.ts';
import type { Doc } from '../text/doc.ts';
import { referentKey, type Use } from './naming.ts';

const PHRASES = ALTERNATIONS.filter(({ kind }) => kind === 'phrase').map(({ key, label, forms }) => ({
	key,
	label,
	pattern: new RegExp(
		String.raw`(?<![\p{L}\p{N}-])(?:${[...forms]
			.sort((a, b) => b.length - a.length)
			.map((form) => form.replace(/\s+/g, String.raw`[\s-]+`))
			.join('|')})s?(?![\p{L}\p{N}]|-\p{L})`,
		'giu'
	),
	forms
}));

/** Phrases that name a thing by themselves: "climate crisis", "undocumented immigrants". */
export function findPhrases({ text, sentences }: Pick<Doc, 'text' | 'sentences'>): Use[] {
	return sentences.flatMap(({ start, end }) => {
		const words = text.slice(start, end);
		return PHRASES.flatMap(({ key, label, pattern, forms }) =>
			[...words.matchAll(pattern)].map((match): Use => {
				const lower = match[0].toLowerCase().replace(/\s+/g, ' ');
				const form = forms.includes(lower) ? lower : lower.replace(/s$/, '');
				const at = start + match.index;
				return { start: at, end: at + match[0].length, referent: referentKey(key, label), form, rule: 'phrase' };
			})
		);
	});
}
