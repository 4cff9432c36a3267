import type { StoryContext } from '#lib/lexicon/gazetteer.ts';
import type { Name } from '../analysis.ts';
import { applySteps } from '../quotation/isotonic.ts';
import type { Doc } from '../text/doc.ts';
import { resolveAliases } from './alias.ts';
import { standsFor } from './metonym.ts';
import { SHIPPED, type NameWeights } from './weights.ts';
import { findRoles } from './role.ts';
import { findSpots, type Spot } from './spot.ts';

const KIND = { PER: 'person', ORG: 'organisation', LOC: 'place' } as const;

/**
 * The people, organisations and places a text names and the roles beside its people's names, in the order of the text. Each
 * has its canonical form: the longest form of the text, the list's or the story's name, the words of an acronym. Confidence
 * (0–1) is that of span and kind: the share right at this margin, measured on texts the weights did not see. Never throws.
 * Known miss: a name without title, listed given name or fuller form in the text may get the wrong kind.
 */
export function findNames(doc: Doc, context: StoryContext, weights: NameWeights = SHIPPED): Name[] {
	const spots = findSpots(doc, context, weights.model).filter(({ label }) => label !== 'MISC');
	const resolved = resolveAliases(doc, spots);
	const names = spots.flatMap((spot, index) => {
		const { start, end, label } = spot;
		if (label === 'MISC') return [];
		const confidence = sureOf(spot, weights);
		const { canonical, among } = resolved[index]!;
		const name: Name = {
			start,
			end,
			kind: KIND[label],
			canonical,
			among,
			standsFor: label === 'LOC' ? standsFor(spot) : null,
			of: null,
			confidence
		};
		if (label !== 'PER') return [name];
		const roles = findRoles(doc, spot).map((role): Name => {
			return { ...role, kind: 'role', among: [], standsFor: null, of: canonical, confidence };
		});
		return [name, ...roles];
	});
	return names.sort((a, b) => a.start - b.start || b.end - a.end);
}

/** What the lists confirm has the share right of such names; the rest that of its margin. */
function sureOf({ known, margin }: Spot, { listed, steps }: NameWeights): number {
	return known ? listed : applySteps(steps, margin);
}
