import type { Comparison } from '#lib/analysis/compare/comparison.ts';
import { wilson } from '#lib/analysis/compare/interval.ts';
import type { Evidence } from '#lib/analysis/compare/measure.ts';
import { supportOf } from '#lib/analysis/compare/small-n.ts';
import { headlineCard, type HeadlineId } from '#lib/analysis/headline/cards.ts';
import type { HeadlineGroup, HeadlineRow, Headlines } from '#lib/analysis/headline/headlines.ts';
import {
	ACT_QUESTIONS,
	formQuestions,
	FRAME_QUESTIONS,
	MOST_FORMS,
	type Question,
	WORDING_QUESTIONS
} from '#lib/analysis/headline/questions.ts';
import type { Span } from '#lib/analysis/text/span.ts';
import { colourOf, drawEngine, findMark, type EngineChart, type EnginePiece } from '../engine-chart.ts';
import type { Series } from '../series.ts';
import { count } from '../story/lines.ts';

/** Everything the charts of the page of headlines are made from. */
export interface HeadlineView {
	comparison: Comparison;
	headlines: Headlines;
	engines: string[];
}

interface Plan {
	id: HeadlineId;
	title: string;
	axis: string;
	kind: Series['kind'];
	questions: readonly Question[];
	caption?: string[];
	empty: string;
}

const toEvidence = ({ article }: HeadlineRow, spans: readonly Span[]): Evidence => ({
	opens: 'headline',
	article,
	spans: spans.map(({ start, end }) => ({ start, end }))
});

/** How many headlines of each group answer each question: a share of the headlines that were read. */
function headlineChart({ comparison, headlines, engines }: HeadlineView, plan: Plan): EngineChart {
	const { groups } = headlines;
	const { id, questions, caption = [], ...said } = plan;
	const labels = groups.map(({ label, headlines: own }) => `${label}, ${count(own.length, 'headline')}`);
	return drawEngine({ comparison, labels, engines }, headlineCard(id), {
		...said,
		unit: 'share',
		rows: questions.map(({ row }) => row),
		groups: groups.map(({ label }) => label),
		caption: [...caption, 'Headlines alone; no text is counted here.'],
		pieces: groups.flatMap((group) => questions.map((question) => toPiece(group, question)))
	});
}

function toPiece({ id, label, kind, headlines }: HeadlineGroup, { row, find }: Question): EnginePiece {
	const having = headlines.flatMap((one) => {
		const spans = find(one.findings);
		return spans.length === 0 ? [] : [toEvidence(one, spans)];
	});
	const n = headlines.length;
	const support = supportOf(n);
	const value = having.length / n;
	return {
		row,
		group: label,
		key: `${id}:${row}`,
		value,
		numerator: having.length,
		denominator: n,
		n,
		support,
		interval: support === 'list' ? null : wilson(value, n),
		label: n === 1 ? (having.length > 0 ? 'found' : 'not found') : `${having.length} of ${n}`,
		...(n === 1 ? { answer: having.length > 0 ? ('yes' as const) : ('no' as const) } : {}),
		colour: id === 'texts' ? 'group:report' : colourOf(kind),
		evidence: having
	};
}

const framesChart = (view: HeadlineView) =>
	headlineChart(view, {
		id: 'headline-frames',
		kind: 'dots',
		title: 'Evidence for frames in headlines — share of headlines',
		axis: 'share of headlines in which evidence for any item of the frame is found',
		questions: FRAME_QUESTIONS,
		empty: 'No headline was read under these filters.'
	});

const namesChart = (view: HeadlineView) =>
	headlineChart(view, {
		id: 'headline-names',
		kind: 'heat',
		title: 'Forms in headlines — headlines that use the form in the outlet’s own voice',
		axis: 'headlines with the form, of the headlines that were read',
		questions: formQuestions(view.headlines),
		caption: [`The ${MOST_FORMS} forms that most headlines use; names alone are not listed.`],
		empty: 'No headline under these filters names anybody by more than a name.'
	});

const actsChart = (view: HeadlineView) =>
	headlineChart(view, {
		id: 'headline-acts',
		kind: 'heat',
		title: 'How headlines tell events of harm and decision — headlines with such a telling',
		axis: 'headlines with an event told so in the outlet’s own voice, of the headlines that were read',
		questions: ACT_QUESTIONS,
		empty: 'No headline was read under these filters.'
	});

const wordingChart = (view: HeadlineView) =>
	headlineChart(view, {
		id: 'headline-wording',
		kind: 'heat',
		title: 'Wording of headlines — headlines with such a word',
		axis: 'headlines with such a word in the outlet’s own voice, of the headlines that were read',
		questions: WORDING_QUESTIONS,
		empty: 'No headline was read under these filters.'
	});

const STEPS = [
	{ id: 'frames', title: 'What headlines bear out', chart: framesChart },
	{ id: 'names', title: 'Whom headlines name, and how', chart: namesChart },
	{ id: 'acts', title: 'How headlines tell events', chart: actsChart },
	{ id: 'wording', title: 'How headlines are worded', chart: wordingChart }
];

/** The sections of the page of headlines, in their order. */
export function toHeadlineSections(view: HeadlineView): { id: string; title: string; series: Series[] }[] {
	return STEPS.map(({ id, title, chart }) => ({ id, title, series: [chart(view).series] }));
}

/** What stands behind one mark of one chart of the page of headlines; `undefined` where it has no such mark. */
export function findHeadlined(view: HeadlineView, chart: string, mark: string): ReturnType<typeof findMark> {
	const charts = STEPS.filter(({ id }) => chart === `headline-${id}`).map((step) => step.chart(view));
	return findMark(charts, chart, mark);
}
