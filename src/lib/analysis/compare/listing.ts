import { toMeasure } from './context.ts';
import { dateRead } from './date.ts';
import type { PoolName } from './filters.ts';
import { type CodedGroup, CODE_NAME, CODER_KINDS, countedCodings } from './group.ts';
import type { Evidence, Measure } from './measure.ts';
import { mean, toMiddle } from './median.ts';
import { filteredOut } from './pool.ts';
import type { CoderKind, Report } from './report.ts';
import { type Field, select } from './select.ts';
import { tellApart } from './tell-apart.ts';

const LISTING: Measure['coder'] = { kind: 'listing', label: 'as noted by a reader of each page' };
const STORY = { kind: 'pool', id: 'story', label: 'All coverage found' } as const;
const ADDED = { kind: 'added', id: 'added', label: 'Added by visitors' } as const;

const toFocus = ({ outlet }: Report) => ({ kind: 'focus', id: 'focus', label: `${outlet} report` }) as const;

/** One step of the way from what is listed to what is compared. */
export interface FunnelStep {
	id: 'listed' | 'coded' | 'comparable' | 'next-day' | 'statement' | 'added';
	/** "listed", "model code". */
	group: string;
	reports: number;
	dateRead: number;
}

type Counter = Pick<CodedGroup, 'subject' | 'coder' | 'n'> & { label: string };

function step(counter: Counter, id: FunnelStep['id'], reports: Report[], of: number) {
	const measure = toMeasure(
		'reports',
		{ ...counter, n: of },
		{
			category: id,
			numerator: reports.length,
			denominator: of,
			value: reports.length,
			evidence: []
		}
	);
	const facts: FunnelStep = {
		id,
		group: counter.label,
		reports: reports.length,
		dateRead: reports.filter(dateRead).length
	};
	return { measure, facts };
}

/** The steps that one kind of coder takes: coded, comparable, and the two narrower pools where they can be made. */
function coderSteps(field: Field, kind: CoderKind, listed: Report[], pools: PoolName[]) {
	const coded = countedCodings(field.codings, kind);
	const own = { ...field, codings: [...coded.values()] };
	const has = (reports: Report[]) => reports.filter(({ article }) => coded.has(article));
	if (has(listed).length === 0) return [];
	const counter = { subject: STORY, coder: { kind, label: CODE_NAME[kind] }, n: 0 };
	const named = { ...counter, label: CODE_NAME[kind] };
	return [
		step(named, 'coded', has(listed), listed.length),
		step(named, 'comparable', select(own, 'all').members, listed.length),
		...pools.map((pool) =>
			step(named, pool === 'statement' ? 'statement' : 'next-day', select(own, pool).members, listed.length)
		)
	];
}

/**
 * From listed to coded to whole to near enough, for each kind of coder.
 * @param pools the narrower pools this story can make
 */
export function findFunnel(field: Field, pools: PoolName[]): { measures: Measure[]; steps: FunnelStep[] } {
	const visible = field.others.filter((report) => filteredOut(report, field.filters) === null);
	const listed = visible.filter(({ added }) => !added);
	const added = visible.filter((report) => report.added);
	const counter = { subject: STORY, coder: LISTING, n: 0, label: 'listed' };
	const steps = [
		step(counter, 'listed', listed, listed.length),
		...CODER_KINDS.flatMap((kind) => coderSteps(field, kind, listed, pools)),
		...(added.length > 0 ? [step({ ...counter, subject: ADDED }, 'added', added, added.length)] : [])
	];
	return { measures: steps.map(({ measure }) => measure), steps: steps.map(({ facts }) => facts) };
}

/** The longest and shortest of the pool, and the median; each added report and the one in focus by itself. */
export function findLengths(focus: Report | undefined, pool: Report[], added: Report[]): Measure[] {
	const length = (some: Report[], subject: Measure['subject'], category: string, n: number): Measure[] => {
		const words = some.flatMap((report) => report.words ?? []);
		if (words.length === 0) return [];
		const value = mean(words);
		const evidence = some.map(({ article }): Evidence => ({ opens: 'report', article }));
		return [
			toMeasure(
				'words',
				{ subject, coder: LISTING, n },
				{ category, numerator: value, denominator: n, value, evidence }
			)
		];
	};
	const one = (report: Report, ...rest: [Measure['subject'], string, number]) => length([report], ...rest);
	const whole = pool.filter(({ words }) => words !== null).sort((a, b) => (a.words ?? 0) - (b.words ?? 0));
	const subject = { kind: 'pool', id: 'pool', label: 'Pool' } as const;
	const marks = whole.length < 3 ? [] : (['shortest', 'median', 'longest'] as const);
	const [texts, mine] = [tellApart(whole), tellApart(added)];
	const at = { shortest: whole.slice(0, 1), median: toMiddle(whole), longest: whole.slice(-1) };
	return [
		...(focus ? one(focus, toFocus(focus), 'whole text', 1) : []),
		...marks.flatMap((mark) => length(at[mark], subject, mark, whole.length)),
		...(marks.length === 0 ? whole.flatMap((report, index) => one(report, subject, texts[index], whole.length)) : []),
		...added.flatMap((report, index) =>
			one(report, { kind: 'report', id: `article-${report.article}`, label: mine[index] }, 'whole text', 1)
		)
	];
}

/** More different days than this, and months are shown instead. */
const MOST_DAYS = 31;

/**
 * Listed reports by date and part; category "2024-05:a", of which inferred "2024-05:a:about". The report in focus, which
 * is in none of these counts, stands by itself: category "2024-05:focus".
 */
export function findDates(reports: Report[], focus?: Report): Measure[] {
	const dated = reports.filter(({ date }) => date !== null);
	const days = new Set([...dated, ...(focus?.date ? [focus] : [])].map(({ date }) => date)).size;
	const whenOf = ({ date }: Report) => (days > MOST_DAYS ? date?.slice(0, 7) : date);
	// A report on several parts is counted once, as such.
	const keyOf = (report: Report) => `${whenOf(report)}:${report.parts.length === 1 ? report.parts[0] : 'several'}`;
	const count = (category: string, mine: Report[], subject: Measure['subject'] = STORY, of = reports.length) =>
		toMeasure(
			'dates',
			{ subject, coder: LISTING, n: of },
			{
				category,
				numerator: mine.length,
				denominator: of,
				value: mine.length,
				evidence: mine.map(({ article }) => ({ opens: 'report', article }))
			}
		);
	const alone = focus?.date ? [count(`${whenOf(focus)}:focus`, [focus], toFocus(focus), 1)] : [];
	const listed = [...new Set(dated.map(keyOf))].sort().flatMap((key) => {
		const mine = dated.filter((report) => keyOf(report) === key);
		const about = mine.filter((report) => !dateRead(report));
		return [count(key, mine), ...(about.length > 0 ? [count(`${key}:about`, about)] : [])];
	});
	return [...alone, ...listed];
}
