import type { Evidence } from '#lib/analysis/compare/measure.ts';
import type { SourcingSection } from '../sourcing/sections.ts';
import type { Mark, Series } from '../series.ts';
import { namesCharts } from '../story/names.ts';
import { agentChart, formsByEvent, formsOfActs } from './agency.ts';
import type { NamesChart } from './draw.ts';
import { gistOfActs, gistOfForms, gistOfNamed, gistOfTests } from './gist.ts';
import { formsChart, formsList, overviewChart, testsChart } from './ledger.ts';
import type { NamesView } from './view.ts';

type Make = (view: NamesView) => NamesChart;

const STEPS: { id: string; title: string; gist: (view: NamesView) => string; charts: Make[] }[] = [
	{ id: 'named', title: 'Who and what is named', gist: gistOfNamed, charts: [overviewChart] },
	{ id: 'forms', title: 'The forms of one of them', gist: gistOfForms, charts: [formsChart, formsList] },
	{ id: 'elsewhere', title: 'Beside the other coverage', gist: gistOfTests, charts: [testsChart] },
	{ id: 'agency', title: 'Who did it', gist: gistOfActs, charts: [formsOfActs, agentChart, formsByEvent] }
];

const CODED_NOTE =
	'Of what language models coded, names for the war and the ties are shown; those for persons and for North Korea are kept back, as agreement on single forms was not established.';

/** The sections of the page of names; what other coders than the engine say comes last, in charts of its own. */
export function toNamesSections(view: NamesView): SourcingSection[] {
	const { comparison } = view;
	const coded = namesCharts(comparison).filter(({ method }) => method === 'names');
	const models = comparison.groups.some(({ coder }) => coder.kind === 'model');
	return [
		...STEPS.map(({ id, title, gist, charts }) => ({
			id,
			title,
			gist: gist(view),
			series: charts.map((make) => make(view).series),
			notes: []
		})),
		{
			id: 'coded',
			title: 'Names as they were coded',
			gist: 'Reports that use a form, as people, language models and the engine coded them: each kind of coder by itself.',
			series: coded,
			notes: models && !comparison.story.practice ? [CODED_NOTE] : []
		}
	];
}

/** What stands behind one mark of one chart of the page of names; `undefined` where it has no such mark. */
export function findNamed(
	view: NamesView,
	chart: string,
	mark: string
): { series: Series; mark: Mark; evidence: Evidence[] } | undefined {
	for (const { charts } of STEPS) {
		for (const make of charts) {
			const { series, behind } = make(view);
			const found = series.id === chart ? series.marks.find(({ id }) => id === mark) : undefined;
			if (found) return { series, mark: found, evidence: behind.get(mark) ?? [] };
		}
	}
	return undefined;
}
