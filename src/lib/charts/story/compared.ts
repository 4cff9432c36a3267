import { type Comparison, measuresOf } from '#lib/analysis/compare/comparison.ts';
import { dayInWords } from '#lib/analysis/compare/date.ts';
import { toSearch } from '#lib/analysis/compare/filters.ts';
import type { FunnelStep } from '#lib/analysis/compare/listing.ts';
import type { Measure } from '#lib/analysis/compare/measure.ts';
import { poolLabel } from '#lib/analysis/compare/select.ts';
import type { Mark, Series } from '../series.ts';
import { toSeries } from './build.ts';
import { count } from './lines.ts';
import { colourOf, toKey, toMark } from './mark.ts';

/** What each step is called; "comparable" says what the filters let through. */
function stepLabel(comparison: Comparison, id: FunnelStep['id']): string {
	const { whole, reports, fold } = comparison.filters;
	const comparable = `${whole ? 'whole texts' : 'texts, whole or cut,'} of ${reports ? 'reports' : 'every form'} by other houses`;
	const focus = comparison.focus ?? undefined;
	const labels: Record<FunnelStep['id'], string> = {
		listed: 'listed',
		coded: 'coded',
		comparable: `${comparable}${fold ? ', copies folded' : ''}`,
		'next-day': poolLabel('next-day', focus),
		statement: poolLabel('statement', focus),
		added: 'added by visitors'
	};
	return labels[id];
}

/** Where a step leads: the list, with the pool that the step is, of its coder; where it is no pool, with everything found. */
function stepHref({ filters, story }: Comparison, id: FunnelStep['id'], coder: Measure['coder']['kind']): string {
	const pool = id === 'next-day' || id === 'statement' ? id : 'all';
	const search = toSearch({ ...filters, pool, coder: coder === 'listing' ? filters.coder : coder });
	const whole = id === 'listed' || id === 'coded' ? `${search ? `${search}&` : '?'}list=all` : search;
	return `/stories/${story.slug}${whole}#reports${id === 'added' ? '-added' : ''}`;
}

function funnel(comparison: Comparison): Series {
	const measures = measuresOf(comparison, 'reports');
	const marks = comparison.funnel.map(({ id, group, reports, dateRead }, index): Mark => {
		const about = dateRead < reports ? `${dateRead} with a date that was read` : '';
		return toMark(comparison, 'reports', measures[index], {
			id: `${toKey(group)}-${id}`,
			row: stepLabel(comparison, id),
			group,
			label: count(reports, 'report'),
			href: stepHref(comparison, id, measures[index].coder.kind),
			note: about,
			colour: colourOf('pool', 'model')
		});
	});
	const series = toSeries(comparison, {
		measure: 'reports',
		kind: 'bars',
		unit: 'count',
		title: 'What is being compared: from listed to near enough — count of reports',
		axis: 'reports',
		subtitle: comparison.pool.description,
		groups: [],
		marks
	});
	return { ...series, groups: [...new Set(marks.map(({ group }) => group))] };
}

/** Says outright when the texts beside the report in focus are all shorter, or all longer. */
function lengthsApart({ focus, pool }: Comparison): string[] {
	const { words } = pool.facts;
	if (!focus?.words || !words) return [];
	const span = `${words.min}–${words.max} words`;
	if (words.max < focus.words) {
		return [
			`Every whole text of the pool (${span}) is shorter than the report in focus (${focus.words}); a shorter text mentions and quotes less.`
		];
	}
	return words.min > focus.words
		? [`Every whole text of the pool (${span}) is longer than the report in focus (${focus.words}).`]
		: [];
}

/** Says what a median is where it stands between two texts. */
function medianLine(measures: Measure[]): string[] {
	const median = measures.find(({ category, subject }) => subject.kind === 'pool' && category === 'median');
	return median && median.denominator % 2 === 0
		? [`The median of ${median.denominator} texts is the mean of the two in the middle; it opens both.`]
		: [];
}

function lengths(comparison: Comparison): Series {
	const measures = measuresOf(comparison, 'words');
	const marks = measures.map((measure) =>
		toMark(comparison, 'words', measure, {
			row: measure.subject.kind === 'pool' ? `Pool: ${measure.category}` : measure.subject.label,
			label: count(measure.value, 'word'),
			note: measure.subject.kind === 'pool' ? `of ${count(measure.denominator, 'whole text')}` : ''
		})
	);
	const series = toSeries(comparison, {
		measure: 'words',
		kind: 'dots',
		unit: 'words',
		title: 'How long the texts are — words of whole texts',
		axis: 'words',
		subtitle: comparison.pool.description,
		caption: [...medianLine(measures), ...lengthsApart(comparison)],
		groups: [],
		marks
	});
	return { ...series, groups: [...new Set(marks.map(({ group }) => group))] };
}

/** The report in focus in a lane of its own, above the counts it is no part of. */
function focusOnTime(comparison: Comparison, measures: Measure[]): Mark[] {
	const { focus } = comparison;
	const measure = measures.find(({ subject }) => subject.kind === 'focus');
	if (!focus?.date || !measure) return [];
	const day = focus.date.length === 10 ? dayInWords(focus.date) : focus.date;
	const when = `${focus.dateInferred ? 'about ' : ''}${day}${focus.time ? `, ${focus.time} UTC` : ''}`;
	return [
		toMark(comparison, 'dates', measure, {
			row: measure.category.split(':')[0],
			stack: `in focus: ${measure.subject.label}, ${day}`,
			label: when,
			note: 'the report in focus, not among the reports counted below'
		})
	];
}

function timeline(comparison: Comparison): Series {
	const measures = measuresOf(comparison, 'dates');
	const parts = new Map(comparison.labels.parts.map(({ key, label }) => [key, label]));
	const stackOf = (key: string) => (key === 'several' ? 'several parts' : `${key} · ${parts.get(key) ?? key}`);
	const listed = measures.filter(({ subject, category }) => subject.kind !== 'focus' && !category.endsWith(':about'));
	const focus = focusOnTime(comparison, measures);
	const marks = listed.map((measure) => {
		const [row, part] = measure.category.split(':');
		const about = measures.find(({ category }) => category === `${measure.category}:about`)?.numerator ?? 0;
		return toMark(comparison, 'dates', measure, {
			row,
			stack: stackOf(part),
			label: count(measure.numerator, 'report'),
			note: about === 0 ? '' : `${about} with an inferred date (“about”)`,
			colour: `part:${part}`
		});
	});
	const keys = [...comparison.labels.parts.map(({ key }) => key), 'several'];
	const series = toSeries(comparison, {
		measure: 'dates',
		kind: 'timeline',
		unit: 'count',
		title: 'When the reports appeared, by part of the story — count of listed reports',
		axis: 'reports',
		subtitle: `${count(
			listed.reduce((sum, { numerator }) => sum + numerator, 0),
			'listed report'
		)} with a day or a month`,
		groups: [],
		stacks: [
			...focus.map(({ stack }) => stack),
			...keys.map(stackOf).filter((stack) => marks.some((mark) => mark.stack === stack))
		],
		rows: [...new Set([...focus, ...marks].map(({ row }) => row))].sort(),
		marks: [...focus, ...marks]
	});
	return { ...series, groups: [...new Set([...focus, ...marks].map(({ group }) => group))] };
}

/** Section 1: what is compared with what. */
export function comparedCharts(comparison: Comparison): Series[] {
	return [funnel(comparison), lengths(comparison), timeline(comparison)];
}
