import { defaultFilters } from './filters.ts';
import { CODE_NAME, CODER_KINDS, type CodedGroup, toGroups } from './group.ts';
import type { Support } from './measure.ts';
import { findSides } from './rows.ts';
import type { CoderKind, Coding, Report } from './report.ts';
import { choosePool, poolLabel, select } from './select.ts';
import type { ComparedStory } from './story.ts';

/** Who is quoted in the pool that a story's comparison opens with: the figures of its own chart, in small. */
export interface Spread {
	/** How the pool is called ("same statement"). */
	pool: string;
	/** One kind of coder, never two at once: people where there are any, else model readers, else the engine. */
	coder: CoderKind;
	/** "model code". */
	coderLabel: string;
	/** Reports in it, and their source rows: what each side is a share of. */
	reports: number;
	rows: number;
	support: Support;
	/** Source rows by side, in the order of the comparison; sides without a row are not named. */
	sides: { side: string; rows: number }[];
	/** The story's countries, in its own order: what each is coloured by in its charts. */
	palette: string[];
}

/**
 * The group of reports whose sources a spread counts, under the default filters of the comparison.
 * @param codings every coding of every coder; their sources are not looked at
 * @returns `undefined` where no report of the pool is coded
 */
export function defaultPool(reports: Report[], codings: Coding[]): { group: CodedGroup; label: string } | undefined {
	const filters = defaultFilters();
	const focus = reports.find((report) => report.focus);
	const others = reports.filter((report) => report !== focus);
	const { pool } = choosePool(filters.pool, focus);
	const name = poolLabel(pool, focus);
	const { members } = select({ focus, others, codings, filters }, pool);
	const groups = toGroups({ focus, pool: members, added: [], name }, codings, filters);
	const found = CODER_KINDS.flatMap((kind) =>
		groups.filter(({ subject, coder }) => subject.id === 'pool' && coder.kind === kind)
	);
	return found[0] && { group: found[0], label: name };
}

/** Counts the sources of a group by side, as the chart of the comparison does. */
export function toSpread(
	{ group, label }: { group: CodedGroup; label: string },
	story: Pick<ComparedStory, 'context'>
): Spread {
	const measures = findSides({ story, groups: [group], filters: defaultFilters(), analyses: new Map() });
	const [first] = measures;
	const coder = CODER_KINDS.find((kind) => kind === group.coder.kind) ?? 'model';
	return {
		pool: label,
		coder,
		coderLabel: CODE_NAME[coder] + (group.members.some(({ coding }) => coding.correction) ? ', corrected' : ''),
		reports: group.n,
		rows: first?.denominator ?? 0,
		support: first?.support ?? 'list',
		sides: measures.flatMap(({ category, numerator }) => (numerator > 0 ? [{ side: category, rows: numerator }] : [])),
		palette: story.context.countries.map(({ side }) => side)
	};
}
