import { type Identification, type Mode, MODES, type SourceType, type Stance } from '#lib/lexicon/codes.ts';
import type { CoderKind } from '../compare/report.ts';
import { CODER_KINDS } from '../compare/group.ts';
import { type Called, keyOf } from '../correction/correction.ts';
import { groupBy } from '../group-by.ts';
import { type Tally, tally } from './entries.ts';
import type { Said, Statement } from './statements.ts';

/** A value, who gave it, and how often. */
export interface SaidOf<T> extends Tally<T> {
	by: string;
}

/** What one kind of coder has of a speaker: never added up with another's. */
export interface CoderPart {
	kind: CoderKind;
	/** Who ("parallax 0.9.0"), in order. */
	coders: string[];
	reports: number;
	statements: number;
	modes: Record<Mode, number>;
	/** Words said and those in quotation marks; null where only codings are at hand. */
	words: { all: number; quoted: number } | null;
	cues: (Tally<string> & { stance: Stance | null })[];
	/** By report, in the order handed in. */
	articles: { article: number; statements: Statement[] }[];
}

/** Everything known of one speaker in one story. */
export interface Portrait {
	/** Printed forms that led to it, most first. */
	forms: Tally<string>[];
	/** Names it was coded under, with side, by whom. */
	names: SaidOf<string>[];
	types: SaidOf<SourceType>[];
	identifications: SaidOf<Identification>[];
	parts: CoderPart[];
}

const COMMON = 'no word of saying';

function cuesOf(statements: readonly Statement[]): CoderPart['cues'] {
	const stances = new Map(statements.map(({ cue, stance }) => [cue ?? COMMON, stance]));
	return tally(statements.map(({ cue }) => cue ?? COMMON)).map((one) => ({
		...one,
		stance: stances.get(one.value) ?? null
	}));
}

function toPart(kind: CoderKind, mine: Statement[]): CoderPart {
	const spoken = mine.filter(({ words }) => words !== null);
	const sum = (pick: (one: Statement) => number | null) => spoken.reduce((total, one) => total + (pick(one) ?? 0), 0);
	const count = (mode: Mode) => mine.filter((one) => one.mode === mode).length;
	const byArticle = groupBy(mine, ({ article }) => article);
	return {
		kind,
		coders: tally(mine.map(({ coder }) => coder))
			.map(({ value }) => value)
			.sort(),
		reports: byArticle.size,
		statements: mine.length,
		modes: Object.fromEntries(MODES.map((mode) => [mode, count(mode)])) as Record<Mode, number>,
		words:
			spoken.length === 0 ? null : { all: sum(({ words }) => words), quoted: sum(({ quotedWords }) => quotedWords) },
		cues: cuesOf(mine),
		articles: [...byArticle].map(([article, statements]) => ({ article, statements }))
	};
}

/** Values by who gave them, most first. */
function saidOf<T extends string>(statements: readonly Statement[], pick: (one: Statement) => T): SaidOf<T>[] {
	const pairs = tally(statements.map((one) => JSON.stringify([pick(one), one.coder])));
	return pairs.map(({ value, n }) => {
		const [given, by] = JSON.parse(value) as [T, string];
		return { value: given, by, n };
	});
}

/** All that a story says of one speaker, corrections applied, each kind of coder apart. */
export function toPortrait({ statements, mentions }: Said, identity: Called): Portrait {
	const key = keyOf(identity);
	const mine = statements.filter((one) => keyOf(one.identity) === key);
	return {
		forms: tally(mentions.flatMap((one) => (keyOf(one.identity) === key ? [one.form] : []))),
		names: saidOf(mine, ({ coded }) => (coded.side === 'none' ? coded.name : `${coded.name}, ${coded.side}`)),
		types: saidOf(mine, ({ coded }) => coded.type),
		identifications: saidOf(mine, ({ identification }) => identification),
		parts: CODER_KINDS.flatMap((kind) => {
			const of = mine.filter(({ coderKind }) => coderKind === kind);
			return of.length === 0 ? [] : [toPart(kind, of)];
		})
	};
}
