import { BE_FORMS } from '#lib/lexicon/words.ts';
import type { Token } from '../text/doc.ts';
import type { Stretch } from './reading.ts';

/** A verb with what stands before it: "has not yet said", "went on to say". */
export interface VerbGroup extends Stretch {
	passive: boolean;
	infinitive: boolean;
	/** "-ing" without a form of "be": it needs somebody else's subject. */
	gerund: boolean;
}

const HAVE = new Set("have has had having 've 'd".split(' '));
/** Verbs that only carry an infinitive: "went on to say", "continued to insist". */
const CARRIERS = new Set(
	'go continue come take use begin start move appear seem proceed return pause hasten rush write decline try'.split(' ')
);

/** The group that ends with the verb at `at`, looking left no further than `first`. */
export function findVerbGroup(tokens: Token[], at: number, first: number): VerbGroup {
	let from = at;
	let [infinitive, hasAux, hasBe] = [false, false, false];
	for (let i = at - 1; i >= first; i--) {
		const { pos, lower, quoted } = tokens[i];
		if (quoted) break;
		if (pos === 'AUX' || HAVE.has(lower) || BE_FORMS.has(lower)) {
			if (lower === "'s" && pos === 'PART') break;
			hasAux = true;
			if (BE_FORMS.has(lower) && pos === 'AUX') hasBe = true;
			from = i;
		} else if (/^(not|n't|never)$/.test(lower)) from = i;
		else if (/^(both|all|each)$/.test(lower) && i > first && tokens[i - 1].pos === 'AUX') {
			from = i;
		} else if (lower === 'since' && i > first && /^(AUX)$/.test(tokens[i - 1].pos)) {
			from = i;
		} else if (lower === 'to' && !tokens[at].lower.endsWith('ing') && (from === i + 1 || pos === 'PART')) {
			infinitive = true;
			from = i;
			break;
		} else if (pos === 'ADV' && !/^(when|where|why|how|there|here|so|more|most|yesterday|today)$/.test(lower)) from = i;
		else break;
	}
	const form = tokens[at].lower;
	const passive = hasBe && !form.endsWith('ing') && !infinitive && !isContractedHave(tokens, from, at);
	if (infinitive) {
		const carried = carrierBefore(tokens, from, first);
		if (carried >= 0)
			return {
				...findVerbGroup(tokens, carried, first),
				to: at + 1,
				passive: false,
				gerund: tokens[carried].lower.endsWith('ing')
			};
	}
	return {
		from,
		to: at + 1,
		passive,
		infinitive,
		gerund: form.endsWith('ing') && !hasAux
	};
}

/** "who's argued for years", "he's also said": 's before a past form of a verb of speech is "has", unless "by" follows. */
function isContractedHave(tokens: Token[], from: number, at: number): boolean {
	const { lower } = tokens[from];
	if (lower !== "'s" || tokens[at + 1]?.lower === 'by') return false;
	if (/^(it|that|this|what|there|which)$/.test(tokens[from - 1]?.lower ?? '')) return false;
	return !/^(called|expected|supposed|known|considered|seen|worried|concerned|prepared|determined)$/.test(
		tokens[at].lower
	);
}

function carrierBefore(tokens: Token[], to: number, first: number): number {
	for (let i = to - 1; i >= Math.max(first, to - 6); i--) {
		if (tokens[i].pos === 'VERB') return CARRIERS.has(tokens[i].lemma) ? i : -1;
		if (!/^(ADV|ADP|PART|PROPN|NOUN|PRON)$/.test(tokens[i].pos)) return -1;
	}
	return -1;
}
