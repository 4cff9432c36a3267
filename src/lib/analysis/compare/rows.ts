import { type Context, groupsFor, toMeasure, wordsOrCoding } from './context.ts';
import { type CodedGroup, countedSources, type Member } from './group.ts';
import { clusteredWilson } from './interval.ts';
import type { Evidence, Measure } from './measure.ts';
import type { MeasureId } from './measures.ts';
import { MODES } from '#lib/lexicon/codes.ts';
import type { CodedSource, CoderKind } from './report.ts';
import { supportOf } from './small-n.ts';
import type { ComparedStory } from './story.ts';

/** Sides that belong to no single party; they come last. */
const NO_PARTY = ['joint', 'none'];
const PLACES = ['headline', 'deck', 'lead', 'body', 'end'];
/** Places that a coder doesn't know: the codebook has no deck; the engine reads no headline and sets no end apart. */
const UNKNOWN_PLACES: Record<CoderKind, string[]> = {
	human: ['deck'],
	model: ['deck'],
	engine: ['headline', 'end']
};

/** What counts of rows rest on. */
export type RowContext = Pick<Context, 'groups' | 'filters' | 'analyses'> & { story: Pick<ComparedStory, 'context'> };

/** What a row opens: its quotations where the engine read the text, else the coding and the place in it. */
function rowEvidence(context: RowContext, member: Member, source: CodedSource): Evidence {
	const evidence = wordsOrCoding(context, member, ({ quotations }) =>
		quotations.filter(({ id }) => source.quotations.includes(id)).flatMap(({ content }) => content)
	);
	return evidence.opens === 'coding' ? { ...evidence, source: source.id } : evidence;
}

/** Shares of source rows by a category, for one group; every category is reported, so that a zero shows. */
function rowShares(
	context: RowContext,
	id: MeasureId,
	group: CodedGroup,
	categories: readonly string[],
	pick: (source: CodedSource) => string
): Measure[] {
	const perReport = group.members.map((member) => ({ member, rows: countedSources(member.coding, context.filters) }));
	const denominator = perReport.reduce((sum, { rows }) => sum + rows.length, 0);
	return categories.map((category) => {
		const hits = perReport.map(({ member, rows }) => ({
			member,
			all: rows.length,
			rows: rows.filter((row) => pick(row) === category)
		}));
		return toMeasure(id, group, {
			category,
			numerator: hits.reduce((sum, { rows }) => sum + rows.length, 0),
			denominator,
			evidence: hits.flatMap(({ member, rows }) => rows.map((row) => rowEvidence(context, member, row))),
			interval:
				supportOf(group.n) === 'list'
					? null
					: clusteredWilson(hits.map(({ rows, all }) => ({ hits: rows.length, rows: all })))
		});
	});
}

/** Sides in a fixed order, so that no filter ranks them: the story's countries, others by name, joint, none. */
export function sidesOf({ story, groups, filters }: RowContext): string[] {
	const rows = groups.flatMap(({ members }) => members.flatMap(({ coding }) => countedSources(coding, filters)));
	const found = new Set(rows.map(({ side }) => side));
	const countries = story.context.countries.map(({ side }) => side).filter((side) => found.has(side));
	const rest = [...found].filter((side) => !countries.includes(side) && !NO_PARTY.includes(side)).sort();
	return [...new Set([...countries, ...rest, ...NO_PARTY.filter((side) => found.has(side))])];
}

/** Who is quoted, by side: shares of source rows. */
export function findSides(context: RowContext): Measure[] {
	const sides = sidesOf(context);
	return groupsFor(context, 'sides').flatMap((group) => rowShares(context, 'sides', group, sides, ({ side }) => side));
}

/** Source rows for each 100 words, over the whole texts of a group. */
export function findSidesPer100(context: RowContext): Measure[] {
	const sides = sidesOf(context);
	return groupsFor(context, 'sides-per-100').flatMap((group) => {
		const members = group.members.filter(({ coding, report }) => coding.whole && lengthOf({ coding, report }) > 0);
		const words = members.reduce((sum, member) => sum + lengthOf(member), 0);
		if (words === 0) return [];
		const measured = { ...group, members, n: members.length };
		return rowShares(context, 'sides-per-100', measured, sides, ({ side }) => side).map((measure) => ({
			...measure,
			value: (100 * measure.numerator) / words,
			denominator: words,
			interval: null
		}));
	});
}

/** Length of a whole text in words; 0 where it is not known. */
export function lengthOf({ report, coding }: Member): number {
	return report.words ?? coding.words ?? 0;
}

/** Distinct speakers by side: names that a person merged are one. */
export function findSpeakers(context: RowContext): Measure[] {
	const sides = sidesOf(context);
	return groupsFor(context, 'speakers').flatMap((group) => {
		const rows = group.members.flatMap((member) =>
			countedSources(member.coding, context.filters).map((row) => ({ member, row }))
		);
		const all = new Set(rows.map(({ row }) => row.speaker)).size;
		return sides.map((category) => {
			const mine = rows.filter(({ row }) => row.side === category);
			return toMeasure('speakers', group, {
				category,
				numerator: new Set(mine.map(({ row }) => row.speaker)).size,
				denominator: all,
				evidence: mine.map(({ member, row }) => rowEvidence(context, member, row))
			});
		});
	});
}

/** How speakers are quoted: shares of source rows by mode. */
export function findModes(context: RowContext): Measure[] {
	return groupsFor(context, 'modes').flatMap((group) => rowShares(context, 'modes', group, MODES, ({ mode }) => mode));
}

/** Where speakers are quoted: a list, never a comparison. A place that a coder doesn't know has none of none. */
export function findPlaces(context: RowContext): Measure[] {
	const groups = groupsFor(context, 'places');
	const deck = groups.some(({ coder }) => coder.kind === 'engine');
	const places = PLACES.filter((place) => deck || place !== 'deck');
	return groups.flatMap((group) => {
		const unknown = group.coder.kind === 'listing' ? [] : UNKNOWN_PLACES[group.coder.kind];
		return rowShares(context, 'places', group, places, ({ place }) => place).map((measure) =>
			listed(
				unknown.includes(measure.category) && measure.numerator === 0
					? { ...measure, value: 0, denominator: 0, n: 0 }
					: measure
			)
		);
	});
}

/** A number that may be listed but not compared. */
export function listed(measure: Measure): Measure {
	return { ...measure, interval: null, support: 'list' };
}

/** The modes, for charts, which don't look into the lexicon. */
export { MODES };
