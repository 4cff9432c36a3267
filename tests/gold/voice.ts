import { analyse } from '../../src/lib/analysis/analyse.ts';
import type { Span } from '../../src/lib/analysis/text/span.ts';
import { isInside } from './exact.ts';
import { groupBy } from '../../src/lib/analysis/group-by.ts';
import { bootstrapRows, toPart, type Row } from './rows.ts';
import { testRows } from './same.ts';

/** A text with spans of bias, each marked as somebody's quoted words or the outlet's own. */
export interface VoiceText {
	text: string;
	outlet?: string;
	annotations: { spans: (Span & { quote: 'yes' | 'no' })[] };
}

type VoiceCounts = Record<'spans' | 'right' | 'quoted' | 'quotedRight' | 'own' | 'ownRight', number>;

/** Which spans the engine gives the voice they are marked with: quoted when all their words lie inside what somebody is said to say. */
export function countVoices({ text, annotations }: VoiceText): VoiceCounts {
	const { quotations } = analyse({ text, lang: 'en' });
	const contents = quotations
		.filter(({ kind }) => kind === 'speech' || kind === 'labelling')
		.flatMap(({ content }) => content);
	const counts = { spans: 0, right: 0, quoted: 0, quotedRight: 0, own: 0, ownRight: 0 };
	for (const { start, end, quote } of annotations.spans) {
		const words = [...text.slice(start, end).matchAll(/[\p{L}\p{N}]+/gu)].map(({ index, 0: word }) => ({
			start: start + index,
			end: start + index + word.length
		}));
		if (words.length === 0) continue;
		const right = isInside(words, contents) === (quote === 'yes');
		const voice = quote === 'yes' ? 'quoted' : 'own';
		counts.spans++;
		counts[voice]++;
		if (!right) continue;
		counts.right++;
		counts[`${voice}Right`]++;
	}
	return counts;
}

const share = (part: keyof VoiceCounts, whole: keyof VoiceCounts) => ({
	value: (counts: VoiceCounts) => (counts[whole] === 0 ? 0 : counts[part] / counts[whole]),
	n: (counts: VoiceCounts) => counts[whole]
});

const MEASURES = {
	'voice accuracy': share('right', 'spans'),
	'quoted voice found': share('quotedRight', 'quoted'),
	'own voice found': share('ownRight', 'own')
};

/** Rows of a set of marked spans: how many get the right voice, and of those quoted and those of the outlet's own; then by outlet. */
export function voiceRows(set: string, split: string, texts: VoiceText[]): Row[] {
	const read = texts.map((text) => ({ group: text.outlet ?? 'unnamed', counts: countVoices(text) }));
	const outlets = groupBy(read, ({ group }) => group);
	const whole = bootstrapRows(
		set,
		split,
		read.map(({ counts }) => counts),
		MEASURES
	);
	const parts = [...outlets].flatMap(([group, part]) =>
		bootstrapRows(
			set,
			split,
			part.map(({ counts }) => counts),
			MEASURES
		).map((row) => toPart(row, 'outlet', group))
	);
	const cases = read.map(({ group, counts }) => [
		...Array.from({ length: counts.right }, () => ({ group, right: true })),
		...Array.from({ length: counts.spans - counts.right }, () => ({ group, right: false }))
	]);
	return [...whole, ...parts, ...testRows(set, split, 'voice accuracy', 'outlet', cases)];
}
