import { VOICES, type Voice } from '#lib/lexicon/codes.ts';
import {
	FRAMES,
	frameOf,
	ITEM_KEYS,
	ITEM_LABEL,
	itemsOf,
	SCHEMES,
	signOf,
	type FrameId,
	type ItemKey,
	type Scheme
} from '#lib/lexicon/frames/items.ts';

/** A frame as a row of a chart. */
export interface FrameRow {
	id: FrameId;
	label: string;
	/** How many items it has. */
	items: number;
}

/** The frames, in the order charts show them. */
export const FRAME_ROWS: readonly FrameRow[] = (Object.keys(FRAMES) as FrameId[]).map((id) => ({
	id,
	label: FRAMES[id].label,
	items: itemsOf(id).length
}));

/** The voices, each in the words of a chart. */
export const VOICE_ROWS: readonly { voice: Voice; label: string }[] = VOICES.map((voice) => ({
	voice,
	label: { own: 'own voice', direct: 'in quotation marks', indirect: 'reported words' }[voice]
}));

/** "C1 disagreement between parties or countries"; an item of another scheme by its frame: "Policy frames: economic". */
export function labelOf(item: ItemKey): string {
	const frame = FRAMES[frameOf(item)];
	return frame.scheme === 'generic' ? `${signOf(item)} ${ITEM_LABEL[item]}` : `${frame.label}: ${ITEM_LABEL[item]}`;
}

/** The items of some schemes, each with its label, and what the schemes are called. */
export function itemRows(schemes: readonly Scheme[]): { title: string; items: { item: ItemKey; label: string }[] } {
	return {
		title: schemes.map((scheme) => SCHEMES[scheme].label).join(', '),
		items: ITEM_KEYS.filter((item) => schemes.includes(FRAMES[frameOf(item)].scheme)).map((item) => ({
			item,
			label: labelOf(item)
		}))
	};
}
