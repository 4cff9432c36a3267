import type { Filters, PoolName } from './filters.ts';
import type { Group } from './group.ts';
import type { FunnelStep } from './listing.ts';
import type { Measure } from './measure.ts';
import type { PointRow } from './points.ts';
import type { PoolFacts } from './pool.ts';
import type { Report } from './report.ts';
import type { Agreement, Named } from './story.ts';

/** One report as the list shows it. */
export interface ListRow {
	report: Report;
	/** In the pool on screen; otherwise why not, in plain words. */
	inPool: boolean;
	why: string | null;
	/** Who coded it ("model reader A", "engine 0.1.0"). */
	coders: string[];
	/** The article it is counted with, where copies of agency texts are folded. */
	foldedInto: number | null;
}

/** Who made the model codes, for the line under every chart that uses them. */
export interface CodersNote {
	/** Letters or names of the models that coded the pool. */
	pool: string[];
	/** Of those that coded the report in focus, and how often it was coded. */
	focus: string[];
	focusCodings: number;
	/** Reports coded twice, and the languages they are in. */
	pairs: number;
	languages: string[];
	/** Who corrected speakers in model codings. */
	correctedBy: string[];
}

/** A stored text in a language that no engine reads. */
export interface Unread {
	article: number;
	/** What its report is called beside others. */
	label: string;
	/** Name of the language; null where it could not be told. */
	language: string | null;
}

/** One story, compared: everything the charts, tables and files of its page say. Plain data. */
export interface Comparison {
	story: { slug: string; title: string; practice: boolean };
	focus: Report | null;
	filters: Filters;
	/** What the page must say about the filters: unknown values, a pool that can't be made. */
	notices: string[];
	pool: { name: PoolName; label: string; description: string; facts: PoolFacts; empty: boolean };
	/** Who is compared, in the order of the columns. */
	groups: Group[];
	/** Every number, in the one shape. */
	measures: Measure[];
	/** From listed to compared. */
	funnel: FunnelStep[];
	/** For each point and group, of how many reports an absence can be stated. */
	points: PointRow[];
	/** From when each point was known, by key. */
	known: Record<string, string>;
	/** How far two codings of the same reports agreed, for every measure where that was found out. */
	agreement: Agreement[];
	coders: CodersNote;
	/** Added reports whose stored text no engine reads: they stand in lengths and in the list, and in no other chart. */
	unread: Unread[];
	/** Labels by key, for rows. */
	labels: {
		parts: Named[];
		points: Named[];
		items: Named[];
		targets: Named[];
		referents: Named[];
		/** The story's countries, in its own order: what each is coloured by in every chart. */
		sides: string[];
	};
	/** Every listed report but the one in focus, by date. */
	list: ListRow[];
}

/** The numbers of one measure, optionally of one group. */
export function measuresOf(comparison: Comparison, measure: string, group?: Group): Measure[] {
	return comparison.measures.filter(
		(one) =>
			one.measure === measure &&
			(!group || (one.subject.id === group.subject.id && one.coder.kind === group.coder.kind))
	);
}
