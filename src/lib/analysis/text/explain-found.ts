import { ACT_EVENTS } from '#lib/lexicon/acts.ts';
import {
	ACT_FORM_LABEL,
	NAMING_RULE_LABEL,
	VOICE_LABEL,
	WORDING_LABEL,
	WORDING_RULE_LABEL
} from '#lib/lexicon/labels.ts';
import type { Act } from '../agency/act.ts';
import type { Naming } from '../naming/naming.ts';
import type { Score } from '../scores.ts';
import type { Wording } from '../wording/wording.ts';

/** "“leader” names Jan Brandt, in the outlet’s own voice; the rule: …; such findings were right 95 times in 100 on …" */
export function explainNaming(
	naming: Pick<Naming, 'form' | 'referent' | 'rule' | 'voice'>,
	words: string,
	scores: readonly Score[]
): string {
	const rule = NAMING_RULE_LABEL[naming.rule] ?? naming.rule;
	return `“${words}” names ${referentLabel(naming.referent)} as “${naming.form}”, ${VOICE_LABEL[naming.voice]}; the rule: ${rule}${howOften('names', scores)}.`;
}

/** "“were killed” tells a killing (harm), passive, without who did it, … ; another mention names who did it." */
export function explainAct(act: Act, text: string, scores: readonly Score[]): string {
	const event = ACT_EVENTS.find(({ key }) => key === act.event)?.label ?? act.event;
	const words = text.slice(act.start, act.end).replace(/\s+/g, ' ');
	const agent = act.agent && text.slice(act.agent.start, act.agent.end).replace(/\s+/g, ' ');
	const who =
		agent === null
			? `; nobody is named here${act.elsewhere ? ', but at another mention of such an event in this text' : ', nor at another mention in this text'}`
			: act.acting === 'thing'
				? `; said to be done by a thing, “${agent}”`
				: `; done by “${agent}”`;
	return `“${words}” tells of ${event} (${act.kind}), ${ACT_FORM_LABEL[act.form]}, ${VOICE_LABEL[act.voice]}${who}${howOften('agency', scores)}.`;
}

/**
 * "“brazen”: a word that judges, in the outlet’s own voice; the rule: …; a list of words, not scored by itself." Or of a sentence:
 * "A passage to check …; such a model is right on 68 sentences in 100 of …"
 */
export function explainWording(wording: Wording, words: string, scores: readonly Score[]): string {
	const what = WORDING_LABEL[wording.kind];
	const rule = WORDING_RULE_LABEL[wording.rule];
	if (wording.kind !== 'passage')
		return `“${words}”: ${what}, ${VOICE_LABEL[wording.voice]}; the rule: ${rule}. Such words say how something is put, not that it is slanted.`;
	const sure = wording.score === null ? '' : `, whose score is ${wording.score.toFixed(2)} (from 0.5 on it is one)`;
	const score = scores.find((one) => one.set === 'babe' && one.measure === 'precision');
	const right = score
		? `; of sentences it finds, people called ${Math.round(score.value * 100)} in 100 biased (${score.n.toLocaleString('en')} sentences of US outlets)`
		: '';
	return `A passage to check, ${VOICE_LABEL[wording.voice]}: ${rule}${wording.rule === 'passage-model' ? sure : ''}${right}. Whether it is loaded is for a reader to judge.`;
}

/** "person: Jan Brandt" → "Jan Brandt"; "government: Peru" → "the government, Peru". */
export function referentLabel(referent: string): string {
	const [kind = '', ...rest] = referent.split(': ');
	const name = rest.join(': ');
	const LABELS: Readonly<Record<string, string>> = {
		person: name,
		government: name.startsWith('under ') ? `the government ${name}` : `the government of ${name}`,
		leader: `whoever leads ${name}`,
		war: `the war in ${name}`,
		sanctions: `the sanctions on ${name}`,
		taking: `the taking of ${name}`,
		settlements: `homes built on land that is fought over (${name})`
	};
	return LABELS[kind] ?? name;
}

function howOften(set: 'names' | 'agency', scores: readonly Score[]): string {
	const score = scores.find((one) => one.set === set && one.measure === 'precision as drawn');
	if (!score) return '';
	const what = set === 'names' ? 'such names' : 'such findings';
	return `; ${what} were right ${Math.round(score.value * 100)} times in 100 of ${score.n} drawn from US news reports and judged by a language model`;
}
