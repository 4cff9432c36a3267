import type { Layer } from '#lib/analysis/text/highlights.ts';
import type { Run } from '#lib/analysis/text/runs.ts';

/** What is not article text, in words. */
export const EXCLUDED: Record<NonNullable<Run['excluded']>['kind'], string> = {
	deck: 'deck',
	body: 'body',
	caption: 'picture caption',
	credit: 'credit',
	related: 'link to another article',
	tag: 'outlet’s tag'
};

/** What each layer is called, and what it marks. */
export const LAYER_WORDS: Record<Layer, { name: string; marks: string }> = {
	quotations: { name: 'Quotations', marks: 'words given to somebody, by voice' },
	speakers: { name: 'Speakers', marks: 'who is quoted, with the side' },
	items: { name: 'Conflict evidence', marks: 'C1 disagreement, C2 reproach' },
	names: { name: 'Names', marks: 'what the outlet calls the things the story turns on' },
	agency: { name: 'Agency', marks: 'how events of harm and decision are told, and by whom they were done' },
	named: { name: 'Who and where', marks: 'every person, organisation, place and role that is named' },
	frames: { name: 'Other frames', marks: 'evidence for responsibility, human interest, economy and the other schemes' },
	tone: { name: 'Tone', marks: '− unfavourable, 0 not evaluated, + favourable, ! comes to harm, ? undecided' },
	wording: { name: 'Wording', marks: 'words that judge, hedge, stress or take for granted, and passages to check' }
};

/** The measure on `/methods` whose card says how often findings of a layer are right. */
export const LAYER_CARD: Record<Layer, string> = {
	quotations: 'voice',
	speakers: 'speakers',
	items: 'frame-items',
	names: 'ledger',
	agency: 'agency',
	named: 'who-where',
	frames: 'frame-items',
	tone: 'target-tone',
	wording: 'wording-kinds'
};

/** The colour of a side; one without a colour of its own is drawn in ink, its name stands beside it either way. */
export function sideColour(side: string): string {
	const key = side
		.toLowerCase()
		.replaceAll(/[^a-z]+/g, '-')
		.replaceAll(/^-|-$/g, '');
	return `var(--side-${key}, var(--ink))`;
}
