import type { Analysis } from '../analysis.ts';
import type { Span } from '../text/span.ts';
import type { Filters } from './filters.ts';
import type { CodedGroup, Member } from './group.ts';
import { wilson } from './interval.ts';
import type { Evidence, Interval, Measure } from './measure.ts';
import { cardOf, isShown, type MeasureId } from './measures.ts';
import { supportOf } from './small-n.ts';
import type { Known } from './points.ts';
import type { ComparedStory } from './story.ts';

/** What every measure is computed from. */
export interface Context {
	story: ComparedStory;
	filters: Filters;
	groups: CodedGroup[];
	/** What the engine said of stored texts, by article. */
	analyses: ReadonlyMap<number, Analysis>;
	/** From when each point was known. */
	known: Known;
}

/** The groups whose coder may show a measure. */
export function groupsFor(context: Pick<Context, 'groups'>, measure: MeasureId): CodedGroup[] {
	return context.groups.filter(({ coder }) => coder.kind !== 'listing' && isShown(measure, coder.kind));
}

/** The groups as far as their texts are whole: a share of reports would read a text cut short as one that lacks something. */
export function wholeGroupsFor(context: Context, measure: MeasureId): CodedGroup[] {
	return groupsFor(context, measure).flatMap((group) => {
		const members = group.members.filter(({ coding }) => coding.whole);
		return members.length === 0 ? [] : [{ ...group, members, n: members.length, cut: 0 }];
	});
}

/** What is left to say once a count is made. */
export interface Counted {
	category: string;
	numerator: number;
	denominator: number;
	evidence: Evidence[];
	/** Defaults to the ratio; 0 where there is nothing to divide by. */
	value?: number;
	interval?: Interval | null;
}

/** A count in the one shape of a result. */
export function toMeasure(
	id: MeasureId,
	group: Pick<CodedGroup, 'subject' | 'coder' | 'n'>,
	{ category, numerator, denominator, evidence, value, interval }: Counted
): Measure {
	const { version } = cardOf(id);
	return {
		measure: id,
		version,
		subject: group.subject,
		category,
		coder: group.coder,
		value: value ?? (denominator === 0 ? 0 : numerator / denominator),
		numerator,
		denominator,
		n: group.n,
		interval: interval ?? null,
		support: supportOf(group.n),
		evidence
	};
}

/** How many reports of a group say yes: a share of reports with Wilson's interval where five reports or more stand behind it. */
export function reportShare(
	id: MeasureId,
	group: CodedGroup,
	category: string,
	members: Member[],
	evidence: (member: Member) => Evidence
): Measure {
	const share = group.n === 0 ? 0 : members.length / group.n;
	return toMeasure(id, group, {
		category,
		numerator: members.length,
		denominator: group.n,
		evidence: members.map(evidence),
		interval: supportOf(group.n) === 'list' ? null : wilson(share, group.n)
	});
}

/** The words where a text was read, the coding where only codes are at hand. */
export function wordsOrCoding(
	context: Pick<Context, 'analyses'>,
	{ coding }: Member,
	spans: (analysis: Analysis) => Span[]
): Evidence {
	const analysis = coding.coderKind === 'engine' ? context.analyses.get(coding.article) : undefined;
	const found = analysis ? spans(analysis) : [];
	if (found.length === 0) return { opens: 'coding', article: coding.article, coding: coding.id };
	return { opens: 'words', article: coding.article, spans: found.map(({ start, end }) => ({ start, end })) };
}
