import type { QuotationKind, Stance } from '#lib/lexicon/codes.ts';
import type { CueVerb } from './cue-verb.ts';
import type { Reading, Stretch } from './reading.ts';

/** A quotation as the patterns leave it: stretches of tokens, no speaker yet. */
export interface Found {
	pattern: Pattern;
	kind: QuotationKind;
	content: Stretch[];
	cue: (Stretch & { lemma: string; stance: Stance }) | null;
	source: Stretch | null;
	/** The source was named by another quotation or clause of the same sentence. */
	inherited: boolean;
	/** A transcript's label stands for marks: all of the content is the speaker's own words. */
	verbatim?: boolean;
	/** Who hands the words on, where that is not the one who says them ("Coastwire quoted Lowe as saying"). */
	channel?: Stretch;
	/** Words to resolve the source by, where it is printed in a form of its own ("MS. LOWE", "Q."). */
	named?: string;
}

/** Names of the patterns; T content, S source, V cue, Q quotation (methods, quotation patterns). */
export type Pattern =
	| 'QSV'
	| 'QVS'
	| 'TSV'
	| 'TVS'
	| 'TSVT'
	| 'SVQ'
	| 'SVthat'
	| 'SVclause'
	| 'SVwh'
	| 'SVtoINF'
	| 'SVnoun'
	| 'SVrel'
	| 'JUDGED'
	| 'ASK'
	| 'PASSIVE'
	| 'LABEL'
	| 'ACC'
	| 'NOUN'
	| 'ADJ'
	| 'BLOCK'
	| 'SPEAKER'
	| 'HEAD'
	| 'FLOAT'
	| 'UNATTR';

/** What the patterns share while they work through a text: the words already claimed, and what was found. */
export interface Search {
	reading: Reading;
	claimed: Uint8Array;
	found: Found[];
}

/** Keeps a find and claims its words, so that no later pattern reads inside them. */
export function keep(search: Search, found: Found): void {
	search.found.push(found);
	for (const { from, to } of found.content) search.claimed.fill(1, from, to);
	if (found.cue) search.claimed.fill(1, found.cue.from, found.cue.to);
}

/** The cue of a verb as it is stored. */
export function toCue({ at, group, cue, after }: CueVerb): Found['cue'] {
	const lemma = cue.particle === null ? cue.lemma : `${cue.lemma} ${cue.particle}`;
	return { from: Math.min(group.from, at), to: after, lemma, stance: cue.stance };
}

/** Whether any word of a stretch is claimed already. */
export function isClaimed(search: Search, from: number, to: number): boolean {
	for (let i = from; i < to; i++) if (search.claimed[i] === 1) return true;
	return false;
}
