import type { Analysis } from '../analysis.ts';
import type { Group, Member } from '../compare/group.ts';
import { type Cluster, clusteredWilson } from '../compare/interval.ts';
import type { Interval } from '../compare/measure.ts';
import { supportOf } from '../compare/small-n.ts';
import { groupBy } from '../group-by.ts';
import { ACT_EVENTS, type ActEvent } from '#lib/lexicon/acts.ts';
import { ACT_FORM_LABEL } from '#lib/lexicon/labels.ts';
import type { Act, ActForm } from './act.ts';

/** An act with the report it stands in. */
export interface ReportedAct extends Act {
	article: number;
}

/** The acts of a group of reports in the outlets' own voice. */
export interface ToldGroup extends Group {
	acts: ReportedAct[];
}

/** The acts of some reports that are told in the outlet’s own voice; what somebody else says is that speaker's wording. */
export function actsOf(
	members: readonly Pick<Member, 'report'>[],
	analyses: ReadonlyMap<number, Analysis>
): ReportedAct[] {
	return members.flatMap(({ report: { article } }) =>
		(analyses.get(article)?.acts ?? []).filter(({ voice }) => voice === 'own').map((act) => ({ ...act, article }))
	);
}

/** A share of acts, with what it is of. */
export interface ActShare {
	numerator: number;
	denominator: number;
	/** Reports that tell any of the acts. */
	n: number;
	interval: Interval | null;
}

/** How many acts are so, of all; 95 % interval over reports from five on, as the acts of one report are alike. */
export function shareOfActs(acts: readonly ReportedAct[], is: (act: ReportedAct) => boolean): ActShare {
	const clusters = [...groupBy(acts, ({ article }) => article).values()].map((mine): Cluster => ({
		hits: mine.filter(is).length,
		rows: mine.length
	}));
	return {
		numerator: acts.filter(is).length,
		denominator: acts.length,
		n: clusters.length,
		interval: supportOf(clusters.length) === 'list' ? null : clusteredWilson(clusters)
	};
}

/** The events that are looked for, in the order of the list. */
export const EVENTS: readonly ActEvent[] = ACT_EVENTS;

/** A form of telling in the words of a reader: "passive, without who did it". */
export function formLabel(form: ActForm): string {
	return ACT_FORM_LABEL[form];
}
