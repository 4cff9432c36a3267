import { ACT_FORMS } from '#lib/analysis/agency/act.ts';
import { EVENTS, formLabel, type ReportedAct, shareOfActs, type ToldGroup } from '#lib/analysis/agency/agency.ts';
import { colourOf } from '../story/mark.ts';
import { draw, type NamesChart, type Piece } from './draw.ts';
import type { NamesView } from './view.ts';

const KINDS = { harm: 'Harm', decision: 'Decisions' } as const;
const NOTHING = 'No text here is read by the engine, or none tells an event of harm or decision in its own voice.';

const subtitle = ({ groups }: NamesView) => groups.map(({ label }) => label).join(' · ');

function stacked(group: ToldGroup, row: string, acts: readonly ReportedAct[]): Piece[] {
	return ACT_FORMS.flatMap((form): Piece[] => {
		const counted = acts.filter((act) => act.form === form);
		if (counted.length === 0) return [];
		const { numerator, denominator, n, interval } = shareOfActs(acts, (act) => act.form === form);
		return [
			{
				row,
				group: group.label,
				stack: formLabel(form),
				key: `${group.id}:${row}:${form}`,
				numerator,
				denominator,
				n,
				interval,
				counted,
				colour: `act:${form}`
			}
		];
	});
}

/** The five forms as bars of 100 %, harm and decisions apart. */
export function formsOfActs(view: NamesView): NamesChart {
	const pieces = (['harm', 'decision'] as const).flatMap((kind) =>
		view.groups.flatMap((group) =>
			stacked(
				group,
				KINDS[kind],
				group.acts.filter((act) => act.kind === kind)
			)
		)
	);
	return draw(view, {
		id: 'agency',
		kind: 'stacked',
		unit: 'share',
		title: 'How events of harm and decision are told, in own voice — share of tellings',
		subtitle: subtitle(view),
		axis: 'share of the tellings of such events',
		pieces,
		empty: NOTHING,
		groups: view.groups.map(({ label }) => label),
		stacks: ACT_FORMS.map((form) => formLabel(form))
	});
}

/** The same event by event: a list, as most are few. */
export function formsByEvent(view: NamesView): NamesChart {
	const pieces = EVENTS.flatMap(({ key, label }) =>
		view.groups.flatMap((group) =>
			stacked(
				group,
				label,
				group.acts.filter((act) => act.event === key)
			)
		)
	);
	return draw(view, {
		id: 'agency',
		variant: 'events',
		kind: 'list',
		unit: 'share',
		title: 'The same, event by event — share of tellings',
		subtitle: subtitle(view),
		axis: 'share of the tellings of the event',
		pieces,
		empty: NOTHING
	});
}

/** How often who did it is named, and how often elsewhere in the text where not. */
export function agentChart(view: NamesView): NamesChart {
	const named = (act: ReportedAct) => act.acting === 'actor';
	const pieces = view.groups.flatMap((group): Piece[] => {
		const silent = group.acts.filter((act) => !named(act));
		const rows = [
			{ row: 'named at that mention', of: group.acts, is: named },
			{ row: 'of the others, named elsewhere in the text', of: silent, is: (act: ReportedAct) => act.elsewhere }
		];
		return rows.flatMap(({ row, of, is }): Piece[] => {
			if (of.length === 0) return [];
			const share = shareOfActs(of, is);
			const colour = colourOf(group.subject.kind, group.coder.kind);
			return [{ row, group: group.label, key: `${group.id}:${row}`, ...share, counted: of.filter(is), colour }];
		});
	});
	return draw(view, {
		id: 'agent-rate',
		kind: 'dots',
		unit: 'share',
		title: 'Who did it is named, in own voice — share of tellings',
		subtitle: subtitle(view),
		axis: 'share of the tellings of events of harm and decision',
		pieces,
		empty: NOTHING,
		groups: view.groups.map(({ label }) => label)
	});
}
