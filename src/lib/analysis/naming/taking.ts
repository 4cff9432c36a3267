import { ALTERNATIONS } from '#lib/lexicon/alternations.ts';
import { PLACES } from '#lib/lexicon/places.ts';
import type { Known } from '../quotation/known.ts';
import { toKey } from '../quotation/known.ts';
import type { Doc } from '../text/doc.ts';
import { referentKey, type Use } from './naming.ts';

const VERBS = new Set(ALTERNATIONS.find(({ kind }) => kind === 'taking')?.forms);
const NOUNS: Readonly<Record<string, string>> = {
	annexation: 'annex',
	seizure: 'seize',
	capture: 'capture',
	liberation: 'liberate',
	occupation: 'occupy',
	reunification: 'reunify'
};

/** Words for the taking of a place: "seized Port Aster", "the annexation of Velory". */
export function findTakings({ tokens, text }: Pick<Doc, 'tokens' | 'text'>, known: Map<string, Known>): Use[] {
	return tokens.flatMap((token, at): Use[] => {
		const noun = token.pos === 'NOUN' && tokens[at + 1]?.lower === 'of' ? NOUNS[token.lower] : undefined;
		const form = noun ?? (token.pos === 'VERB' && VERBS.has(token.lemma) ? token.lemma : undefined);
		if (form === undefined) return [];
		let next = at + (noun ? 2 : 1);
		if (tokens[next]?.lower === 'the') next++;
		const place = tokens[next];
		if (!place || place.sentence !== token.sentence) return [];
		const after = tokens[next + 1];
		const two = after && /^\p{Lu}/u.test(after.text) ? text.slice(place.start, after.end) : '';
		const name = [two, place.text].find(
			(words) => words !== '' && (PLACES.has(words) || known.get(toKey(words))?.kind === 'country')
		);
		if (name === undefined || (two !== '' && name !== two)) return [];
		// "captured Iraq's attention": the place only owns what is taken.
		if (tokens[next + name.split(/\s+/).length]?.text === "'s") return [];
		return [{ start: token.start, end: token.end, referent: referentKey('taking', name), form, rule: 'of' }];
	});
}
