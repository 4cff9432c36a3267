import type { Span } from '../text/span.ts';
import type { CoderKind } from './report.ts';

/** 95 % interval of a share, 0–1. */
export interface Interval {
	low: number;
	high: number;
}

/** How much n can carry: under 5 list only, 5–19 wide, 20–49 an estimate, 50 and more a comparison. */
export type Support = 'list' | 'wide' | 'estimate' | 'comparison';

/** What a number opens: the very words, or, where only codings are at hand, the coding, or the facts of a report. The spans of a headline are offsets into it. */
export type Evidence =
	| { opens: 'report'; article: number }
	| { opens: 'words'; article: number; spans: Span[] }
	| { opens: 'headline'; article: number; spans: Span[] }
	| { opens: 'coding'; article: number; coding: number; source?: number };

/** The one shape of a result, from here to charts, tables, exports and the API. */
export interface Measure {
	/** Its id in the table of measures ("sides"). */
	measure: string;
	version: string;
	/** Who is measured: the report in focus, one added report or all of them, an outlet, or the pool. */
	subject: { kind: 'focus' | 'report' | 'added' | 'outlet' | 'pool'; id: string; label: string };
	/** What is counted ("Russia", "F02", "mixed"). */
	category: string;
	/** `listing`: facts of the list of reports, as noted by a reader of each page. */
	coder: { kind: CoderKind | 'listing'; label: string };
	value: number;
	numerator: number;
	denominator: number;
	/** Reports behind the number. */
	n: number;
	interval: Interval | null;
	support: Support;
	evidence: Evidence[];
}
