import { signOf } from '#lib/lexicon/frames/items.ts';
import type { Act } from '../agency/act.ts';
import type { Analysis, NamedAnalysis, Quotation, Speaker } from '../analysis.ts';
import { enclosingSpeaker } from '../quotation/printed.ts';
import {
	detailQuotation,
	explainCue,
	explainItem,
	explainMention,
	explainName,
	explainNamed,
	explainQuotation,
	type Known
} from './explain.ts';
import { detailTone, explainTone, TONE_SIGN } from './explain-tone.ts';
import { explainAct, explainNaming, explainWording } from './explain-found.ts';
import type { Wording } from '../wording/wording.ts';
import type { Marking } from './runs.ts';
import { excerpt, overlap } from './span.ts';

/** What a reader can lay over a text, each on its own. */
export const LAYERS = [
	'quotations',
	'speakers',
	'items',
	'names',
	'agency',
	'named',
	'frames',
	'tone',
	'wording'
] as const;
export type Layer = (typeof LAYERS)[number];

/** What lies over a text unless an address says otherwise: neither every name, evidence of every frame, tone nor wording, which would drown the rest. */
const OFF: readonly Layer[] = ['named', 'agency', 'frames', 'tone', 'wording'];
export const DEFAULT_LAYERS: readonly Layer[] = LAYERS.filter((layer) => !OFF.includes(layer));

/** What an address says of the layers: nothing where they are those of every text, "none" where there are none. */
export function layersInAddress(layers: readonly Layer[]): string | null {
	const same = layers.length === DEFAULT_LAYERS.length && DEFAULT_LAYERS.every((layer) => layers.includes(layer));
	return same ? null : layers.join(',') || 'none';
}

/** How a finding is drawn: the mode of a quotation, or what else it is. */
export type Look =
	Quotation['mode'] | 'cue' | 'speaker' | 'item' | 'name' | 'act' | 'named' | 'frame' | 'tone' | 'wording';

/** One finding, ready to be drawn and explained. */
export interface Highlight extends Marking {
	layer: Layer;
	look: Look;
	/** A short tag before the words where a look alone would not say it ("C1", a side); empty otherwise. */
	sign: string;
	/** The side that speaks; null where it is nobody's or not known. */
	side: string | null;
	/** Its first words, for a list of what is marked. */
	excerpt: string;
	/** One plain sentence: what it is, who speaks, which rule says so, how often such rules are right. */
	why: string;
	/** Codes and figures behind the sentence; absent where it says all. */
	detail?: string;
}

/** Reads the layers of an address: `layers=quotations,items`, once or often; unknown ones are left out; absent means `DEFAULT_LAYERS`. */
export function parseLayers(params: URLSearchParams): Layer[] {
	const wanted = params.getAll('layers').flatMap((value) => value.split(','));
	return wanted.length === 0 ? [...DEFAULT_LAYERS] : LAYERS.filter((layer) => wanted.includes(layer));
}

/** The words an address asks for: `12-40,61-70`. What is no span is left out. */
export function parseSpans(value: string | null): { start: number; end: number }[] {
	return (value ?? '').split(',').flatMap((part) => {
		const match = /^(\d{1,8})-(\d{1,8})$/.exec(part.trim());
		const span = match && { start: Number(match[1]), end: Number(match[2]) };
		return span && span.end > span.start ? [span] : [];
	});
}

/** The findings of an analysis on the layers asked for, in the order of the text. */
export function findHighlights(text: string, analysis: NamedAnalysis, layers: Layer[], known: Known): Highlight[] {
	const found: Record<Layer, () => Omit<Highlight, 'excerpt'>[]> = {
		quotations: () => analysis.quotations.flatMap((quotation) => ofQuotation(text, quotation, analysis, known)),
		speakers: () => analysis.speakers.flatMap((speaker) => ofSpeaker(text, speaker, analysis)),
		items: () => ofItems(analysis, 'items'),
		frames: () => ofItems(analysis, 'frames'),
		names: () => [...ofStory(text, analysis, known), ...ofNamings(text, analysis, known)],
		agency: () =>
			analysis.acts.map((act, index) => ({
				id: `a${index}`,
				layer: 'agency',
				look: 'act',
				sign: ACT_SIGN[act.form],
				side: null,
				spans: [{ start: act.start, end: act.end }],
				why: explainAct(act, text, known.scores)
			})),
		named: () =>
			(analysis.named ?? []).map(({ start, end, ...name }, index) => ({
				id: `p${index}`,
				layer: 'named',
				look: 'named',
				sign: '',
				side: null,
				spans: [{ start, end }],
				why: explainNamed(name, excerpt(text, { start, end }), known)
			})),
		tone: () =>
			analysis.tones.map((tone, index) => ({
				id: `t${index}`,
				layer: 'tone',
				look: 'tone',
				sign: TONE_SIGN[tone.tone],
				side: null,
				spans: [{ start: tone.start, end: tone.end }],
				why: explainTone(tone, analysis, known),
				detail: detailTone(tone)
			})),
		wording: () => ofWordings(text, analysis, known)
	};
	return layers
		.flatMap((layer) => found[layer]())
		.map((highlight) => ({ ...highlight, excerpt: firstWords(text, highlight) }))
		.sort((a, b) => at(a) - at(b) || a.id.localeCompare(b.id, 'en'));
}

/** A word for each form of telling, before the words. */
const ACT_SIGN: Record<Act['form'], string> = {
	active: 'active',
	'by-agent': 'passive, by',
	agentless: 'passive',
	nominal: 'noun',
	intransitive: 'happens'
};

/** A word for each kind of wording, before the words. */
const WORDING_SIGN: Record<Wording['kind'], string> = {
	evaluative: 'judges',
	hedge: 'hedge',
	booster: 'stress',
	factive: 'takes for granted',
	marks: '“ ”',
	passage: 'check'
};

function ofWordings(text: string, { wordings }: Analysis, known: Known): Omit<Highlight, 'excerpt'>[] {
	return wordings.map((wording, index) => {
		const { start, end, kind } = wording;
		return {
			id: `w${index}`,
			layer: 'wording',
			look: 'wording',
			sign: WORDING_SIGN[kind],
			side: null,
			spans: [{ start, end }],
			why: explainWording(wording, excerpt(text, { start, end }), known.scores)
		};
	});
}

/** Names for the story's own referents. */
function ofStory(text: string, { names }: Analysis, known: Known): Omit<Highlight, 'excerpt'>[] {
	return names.map(({ start, end, ...name }, index) => ({
		id: `n${index}`,
		layer: 'names',
		look: 'name',
		sign: '',
		side: null,
		spans: [{ start, end }],
		why: explainName(name, excerpt(text, { start, end }), known)
	}));
}

/** Names the engine found by itself, but for those of the story and for names alone, which are a layer of their own. */
function ofNamings(text: string, { names, namings }: Analysis, known: Known): Omit<Highlight, 'excerpt'>[] {
	return namings.flatMap(({ start, end, ...naming }, index): Omit<Highlight, 'excerpt'>[] => {
		if (naming.rule === 'name' || names.some((name) => overlap(name, { start, end }) > 0)) return [];
		const why = explainNaming(naming, excerpt(text, { start, end }), known.scores);
		return [{ id: `f${index}`, layer: 'names', look: 'name', sign: '', side: null, spans: [{ start, end }], why }];
	});
}

function ofQuotation(
	text: string,
	quotation: Quotation,
	analysis: Analysis,
	known: Known
): Omit<Highlight, 'excerpt'>[] {
	const speaker = quotation.speaker === null ? null : (analysis.speakers[quotation.speaker] ?? null);
	const side = speaker?.side ?? null;
	const words: Omit<Highlight, 'excerpt'> = {
		id: `q${quotation.id}`,
		layer: 'quotations',
		look: quotation.mode,
		sign: '',
		side,
		spans: quotation.content,
		why: explainQuotation(text, quotation, speaker, known, enclosingSpeaker(quotation, analysis)),
		detail: detailQuotation(quotation, known)
	};
	if (!quotation.cue) return [words];
	const { start, end } = quotation.cue;
	const why = explainCue(excerpt(text, quotation.cue), quotation.cue.stance, speaker);
	return [
		words,
		{ id: `c${quotation.id}`, layer: 'quotations', look: 'cue', sign: '', side, spans: [{ start, end }], why }
	];
}

/** C1 and C2 lie on a layer of their own; every other item on the layer of frames. */
function ofItems(analysis: Analysis, layer: 'items' | 'frames'): Omit<Highlight, 'excerpt'>[] {
	return analysis.items.flatMap(({ start, end, ...item }, index) => {
		const conflict = item.item === 'C1' || item.item === 'C2';
		if (conflict !== (layer === 'items')) return [];
		const look = conflict ? 'item' : 'frame';
		return [
			{
				id: `i${index}`,
				layer,
				look,
				sign: signOf(item.item),
				side: null,
				spans: [{ start, end }],
				why: explainItem(item)
			}
		];
	});
}

function ofSpeaker(text: string, speaker: Speaker, analysis: Analysis): Omit<Highlight, 'excerpt'>[] {
	const times = analysis.quotations.filter((quotation) => quotation.speaker === speaker.id).length;
	return speaker.mentions.map((span, index) => ({
		id: `s${speaker.id}-${index}`,
		layer: 'speakers',
		look: 'speaker',
		// Once is enough: a tag at every mention would drown the words.
		sign: index === 0 && speaker.side !== 'none' ? speaker.side : '',
		side: speaker.side,
		spans: [span],
		why: explainMention(excerpt(text, span), speaker, times)
	}));
}

function at(highlight: Marking): number {
	return highlight.spans[0]?.start ?? 0;
}

function firstWords(text: string, { spans }: Marking): string {
	const words = spans
		.map((span) => excerpt(text, span))
		.join(' … ')
		.replaceAll(/\s+/g, ' ');
	return words.length <= 72 ? words : `${words.slice(0, 70).replace(/\s+\S*$/, '')} …`;
}
