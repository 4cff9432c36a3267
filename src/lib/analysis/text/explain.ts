import type { Stance } from '#lib/lexicon/codes.ts';
import { FRAMES, frameOf, ITEM_LABEL, SCHEMES } from '#lib/lexicon/frames/items.ts';
import {
	IDENTIFICATION_LABEL,
	KIND_LABEL,
	MODE_LABEL,
	MODE_MEANING,
	NAME_KIND_LABEL,
	PATTERN_LABEL,
	STANCE_LABEL,
	TYPE_LABEL,
	VOICE_LABEL
} from '#lib/lexicon/labels.ts';
import type { ItemEvidence, Name, NameForm, Quotation, Speaker } from '../analysis.ts';
import { rulePrecision, type Score } from '../scores.ts';
import { sideName } from '../side-name.ts';
import { excerpt } from './span.ts';

/** What an explanation may draw on beside the analysis. */
export interface Known {
	/** The story's referents, by key: what a name is a name for. */
	referents: { key: string; label: string }[];
	/** Measured errors; an empty list prints no number. */
	scores: Score[];
}

/**
 * "Direct quotation, all in quotation marks, of Mara Lind (Northland, government, named), introduced by “told”; found by the
 * rule “words in marks, then who speaks, then the verb”; …"
 */
export function explainQuotation(
	text: string,
	quotation: Quotation,
	speaker: Speaker | null,
	{ scores }: Pick<Known, 'scores'>,
	within: string | null = null
): string {
	const mode = capital(MODE_LABEL[quotation.mode]);
	const what = `${mode} ${KIND_LABEL[quotation.kind]}, ${MODE_MEANING[quotation.mode]}`;
	const who = speaker ? `of ${describe(speaker)}` : 'of nobody named: unattributed';
	const cue = quotation.cue ? `introduced by “${excerpt(text, quotation.cue)}”` : 'without an introducing word';
	const channel = quotation.channel ? `, through ${quotation.channel}` : '';
	const inside = within ? `, inside the words of ${within} and counted with them` : '';
	const rule = PATTERN_LABEL[quotation.pattern] ?? quotation.pattern;
	return `${what}, ${who}, ${cue}${channel}${inside}; found by the rule “${rule.replaceAll(/[“”]/g, '')}”${howOften(quotation.pattern, scores)}.`;
}

/** The rule's code and the measured score in full, for who wants to look it up. */
export function detailQuotation({ pattern }: Pick<Quotation, 'pattern'>, { scores }: Pick<Known, 'scores'>): string {
	const { score, own } = precisionOf(pattern, scores);
	if (!score) return `Rule ${pattern}.`;
	const [value, low, high] = [score.value, score.low, score.high].map((share) => (share * 100).toFixed(1));
	return `Rule ${pattern}. Precision of ${own ? 'this rule' : 'all quotation rules'}: ${value} % (95 % interval ${low}–${high}), n = ${count(score.n)}, PolNeAR, dev.`;
}

/** What introduces the words, and how the writer stands to them by it. */
export function explainCue(words: string, stance: Stance, speaker: Speaker | null): string {
	const whose = speaker ? `the words of ${speaker.name}` : 'words of nobody named';
	return `“${words}” introduces ${whose}; the list of introducing words has it as ${STANCE_LABEL[stance]}.`;
}

/** Which speaker a mention stands for. */
export function explainMention(words: string, speaker: Speaker, times: number): string {
	const same = words.toLowerCase() === speaker.name.toLowerCase();
	const quoted = times === 1 ? 'quoted once here' : `quoted ${times} times here`;
	return `${same ? capital(describe(speaker)) : `“${words}” stands for ${describe(speaker)}`}, ${quoted}.`;
}

/** Which item of which scheme a place bears on, in whose voice, and why; the card of such evidence is on `/methods`. */
export function explainItem({ item, rule, voice }: Pick<ItemEvidence, 'item' | 'rule' | 'voice'>): string {
	const { scheme, label } = FRAMES[frameOf(item)];
	const what = scheme === 'generic' ? `${label} ${item}` : label;
	return `Evidence for “${what}: ${ITEM_LABEL[item]}” (${SCHEMES[scheme].by}), ${VOICE_LABEL[voice]}; the rule: ${rule}.`;
}

/** What a name names. */
export function explainName(
	name: Pick<NameForm, 'referent' | 'form' | 'voice'>,
	words: string,
	{ referents }: Pick<Known, 'referents'>
): string {
	const label = referents.find(({ key }) => key === name.referent)?.label ?? name.referent;
	return `“${words}” is a name for ${label}, ${VOICE_LABEL[name.voice]}; found because “${name.form}” is on the story’s list of forms.`;
}

/**
 * "“Peskov” names a person, Dmitry Peskov; names found with this certainty were right in words and kind 96 times in 100, on 3,006
 * names found in pages of an encyclopaedia marked by hand."
 */
export function explainNamed(
	name: Omit<Name, 'start' | 'end'>,
	words: string,
	{ scores }: Pick<Known, 'scores'>
): string {
	const scored = scores.find(({ set, measure }) => set === 'wikigold' && measure === 'name precision');
	const right = Math.round(name.confidence * 100);
	const sure = scored
		? `; names found with this certainty were right in words and kind ${right} times in 100, fitted on ${count(scored.n)} names found in pages of an encyclopaedia marked by hand`
		: '';
	return `“${words}” ${sayNamed(name, words)}${sure}.`;
}

function sayNamed({ kind, canonical, among, standsFor, of }: Omit<Name, 'start' | 'end'>, words: string): string {
	if (kind === 'role') return `is the role of ${of ?? 'somebody'}`;
	if (among.length > 0) return `may be ${among.join(' or ')}: the text does not decide`;
	const what = `names ${NAME_KIND_LABEL[kind]}${canonical === words ? '' : `, ${canonical}`}`;
	return standsFor === null ? what : `${what}, and stands here for ${standsFor}`;
}

function describe({ name, side, type, identification }: Speaker): string {
	return `${name} (${sideName(side)}, ${TYPE_LABEL[type]}, ${IDENTIFICATION_LABEL[identification]})`;
}

/** Cases a rule must have been scored on to get a figure of its own (product rule 4: 20 and more are an estimate). */
const ENOUGH = 20;

/** How often this rule was right; of all rules together where it was seldom met. */
function precisionOf(pattern: string, scores: Score[]): { score: Score | undefined; own: boolean } {
	const one = rulePrecision(pattern, scores);
	if (one && one.n >= ENOUGH) return { score: one, own: true };
	const all = ({ set, split, measure }: Score) => set === 'polnear' && split === 'dev' && measure === 'precision';
	return { score: scores.find(all), own: false };
}

function howOften(pattern: string, scores: Score[]): string {
	const { score, own } = precisionOf(pattern, scores);
	if (!score) return '';
	const right = Math.round(score.value * 100);
	const who = own ? 'this rule was' : 'this rule was met too seldom for a figure of its own, all rules together were';
	return `; ${who} right ${right} times in 100 on ${count(score.n)} quotations found in US news reports coded by hand`;
}

function count(n: number): string {
	return n.toLocaleString('en');
}

function capital(words: string): string {
	return words.charAt(0).toUpperCase() + words.slice(1);
}
