import { coderOf } from '#lib/analysis/correction/correct-coding.ts';
import type { CodedSource, Coding } from '#lib/analysis/compare/report.ts';
import type { Named } from '#lib/analysis/compare/story.ts';

/** One coding, ready to be printed: codes in words, and only what may be shown of them. */
export interface ShownCoding {
	id: number;
	coder: string;
	kind: Coding['coderKind'];
	primary: boolean;
	sources: CodedSource[];
	/** Points it finds, each with whose words they are; null where this coder does not code points. */
	points: { key: string; label: string; voice: string }[] | null;
	items: { key: string; label: string; yes: boolean }[];
	names: { label: string; forms: string[] }[];
	note: string | null;
	/** The run behind an engine's coding. */
	run: number | null;
}

export const POINT_VOICE = {
	own: 'in its own voice',
	attributed: 'in somebody’s mouth',
	disputed: 'with a denial'
} as const;

/** Items whose codes by models may be shown; the others are kept back until a person codes them. The engine’s are shown with their card. */
const SHOWN_ITEMS = ['C1', 'C2'];

/** Puts the codes of one coding into words. Of models items other than C1 and C2, tone, and names for persons are kept back. */
export function toShownCoding(
	coding: Coding,
	words: { points: Named[]; items: Named[]; referents: { key: string; label: string }[] }
): ShownCoding {
	const { facts } = coding;
	return {
		id: coding.id,
		coder: coderOf(coding),
		kind: coding.coderKind,
		primary: coding.primary,
		sources: coding.sources,
		points:
			facts &&
			words.points.flatMap(({ key, label }) => {
				const voice = facts[key];
				return voice ? [{ key, label, voice: POINT_VOICE[voice] }] : [];
			}),
		items: words.items
			.filter(({ key }) => coding.coderKind === 'engine' || SHOWN_ITEMS.includes(key))
			.map(({ key, label }) => ({ key, label, yes: coding.items[key] === 1 })),
		names: words.referents.flatMap(({ key, label }) => {
			const forms = coding.names[key] ?? [];
			return forms.length > 0 ? [{ label, forms }] : [];
		}),
		note: coding.note,
		run: coding.run
	};
}
