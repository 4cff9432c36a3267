import type { StoryContext } from '#lib/lexicon/gazetteer.ts';
import { frameOf } from '#lib/lexicon/frames/items.ts';
import { FRAME_WORDS } from '#lib/lexicon/frames/words.ts';
import type { ItemEvidence, Name, Quotation, Speaker } from '../analysis.ts';
import { toSingular } from '../quotation/mention.ts';
import type { Doc, Sentence } from '../text/doc.ts';
import { placeOf } from '../text/place.ts';
import { overlap } from '../text/span.ts';
import { voiceOf } from '../voice.ts';
import { findConflict } from './conflict.ts';
import { findByRules } from './find-rules.ts';
import { readParties } from './party.ts';
import { seeSentence, type Around } from './seen.ts';
import type { Sign } from './sign.ts';
import { findWhoSpeaks } from './who-speaks.ts';

/** What the detectors read beside the text. */
export interface Told {
	quotations: readonly Quotation[];
	speakers: readonly Speaker[];
	named: readonly Name[];
	context: StoryContext;
	/** The day of the article (`YYYY-…`); null where it is not known. */
	day: string | null;
}

/** War and peace indicators need this share of sentences, and at least two, with a word of armed conflict. */
const ARMED_SHARE = 0.1;
const ARMED_LEAST = 2;

/**
 * Evidence for the items of the schemes in `lexicon/frames`, in the order of the text, each with its span, the rule in
 * words, whose voice it is and where it stands. Detectors, not scores: they point to words, a person decides. War and peace
 * indicators are looked for only in a text of which at least a tenth of the sentences have a word of armed conflict.
 * "The ministry failed to repair the dyke" is R2; "The firm failed to deliver" is not. Known misses: what is said without
 * any of the words, irony, and whatever lies in pictures. Never throws; an empty text has none.
 */
export function findEvidence(doc: Doc, told: Told): ItemEvidence[] {
	const { quotations, speakers, named, context, day } = told;
	const partiesOf = readParties(doc, speakers, context);
	const conflict = findConflict(doc, quotations, speakers, partiesOf);
	const around: Around = { doc, named, year: day === null ? null : Number(day.slice(0, 4)) };
	const byRule = doc.sentences.flatMap((sentence) =>
		findByRules(doc, sentence, seeSentence(around, sentence, partiesOf(sentence)))
	);
	const armed = isArmed(doc);
	const signs = [...conflict, ...byRule, ...findWhoSpeaks(doc, quotations, speakers, conflict)].filter(
		({ item }) => armed || !(frameOf(item) === 'war' || frameOf(item) === 'peace')
	);
	return keepWidest(signs)
		.map(({ own, trigger, ...sign }) => ({
			evidence: { ...sign, voice: voiceOf(trigger, doc, quotations), place: placeOf(doc, sign) },
			own
		}))
		.filter(({ own, evidence }) => !own || evidence.voice === 'own')
		.map(({ evidence: { item, start, end, rule, voice, place } }) => ({ item, start, end, rule, voice, place }))
		.sort((a, b) => a.start - b.start || a.end - b.end || a.item.localeCompare(b.item));
}

function isArmed(doc: Doc): boolean {
	const words = FRAME_WORDS.ARMED!;
	const holds = ({ first, last }: Sentence) =>
		doc.tokens
			.slice(first, last)
			.some(({ text, lemma }) => words.has(lemma) || words.has(toSingular(text).toLowerCase()));
	const armed = doc.sentences.filter(holds).length;
	return armed >= ARMED_LEAST && armed >= ARMED_SHARE * doc.sentences.length;
}

/** Of overlapping findings of one item the widest stays. */
function keepWidest(signs: readonly Sign[]): Sign[] {
	const kept = new Map<string, Sign[]>();
	for (const sign of [...signs].sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start)) {
		const same = kept.get(sign.item) ?? [];
		if (same.some((other) => overlap(other, sign) > 0)) continue;
		kept.set(sign.item, [...same, sign]);
	}
	return [...kept.values()].flat();
}
