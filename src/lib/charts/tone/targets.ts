import { TONE_LABEL, type ToneCode, type ToneRow, type Voice } from '#lib/analysis/evaluation/row.ts';
import { isHeadline, toneShares, warningsOf } from '#lib/analysis/evaluation/shares.ts';
import { targetsIn, type TonedGroup } from '#lib/analysis/evaluation/toned.ts';
import { count } from '../story/lines.ts';
import { drawTone, sayGroups, type ToneChart, type TonePiece, type TonePlan } from './draw.ts';
import type { ToneView } from './view.ts';

/** So many targets stand at first; the rest come with `rows=all`. */
const FIRST = 12;

/** The parts of a bar, what is not decided last. */
const STACKS: ToneCode[] = ['negative', 'neutral', 'positive', 'event', 'undecided'];

const IN_VOICE: Record<Voice, string> = {
	own: 'in the outlet’s own voice',
	direct: 'in words in quotation marks',
	indirect: 'in words reported for somebody'
};

const READ_SHARES =
	'Each part opens its words. The note in the table says where a target has under 20 mentions or more than 40 % of them are undecided: such shares tell little.';

/** What is counted of each group. */
interface Counted {
	group: TonedGroup;
	mine: ToneRow[];
}

/** The mentions of a group that stand in one voice, in its texts or in its headlines. */
function countIn(group: TonedGroup, voice: Voice, where: 'texts' | 'headlines'): Counted {
	const mine = group.rows.filter((row) => row.voice === voice && isHeadline(row) === (where === 'headlines'));
	return { group, mine };
}

/** The parts of one target's bar in one group; parts of which there are none are left out. */
function toPieces({ group, mine }: Counted, target: string): TonePiece[] {
	const toward = mine.filter((row) => row.target === target);
	if (toward.length === 0) return [];
	const shares = toneShares(toward);
	const note = warningsOf(toward).join('; ');
	return STACKS.filter((tone) => shares[tone].numerator > 0).map((tone) => ({
		row: target,
		group: group.label,
		stack: TONE_LABEL[tone],
		key: `${group.id}:${target}:${tone}`,
		figure: shares[tone],
		counted: toward.filter((row) => row.tone === tone),
		note,
		colour: `tone:${tone}`
	}));
}

/** The targets on screen, and what must be said of the others. */
function shownTargets({ choice }: ToneView, counted: readonly Counted[]): { targets: string[]; lines: string[] } {
	const all = targetsIn(counted.flatMap(({ mine }) => mine));
	const targets = choice.all ? all : all.slice(0, FIRST);
	const lines =
		targets.length < all.length ? [`The ${targets.length} targets that most reports mention, of ${all.length}.`] : [];
	return { targets, lines };
}

/** A bar for each target and group, its parts the tones. */
function stacked(view: ToneView, counted: Counted[], plan: Omit<TonePlan, 'kind' | 'unit' | 'pieces'>): ToneChart {
	const { targets, lines } = shownTargets(view, counted);
	return drawTone(view, {
		kind: 'stacked',
		unit: 'share',
		...plan,
		rows: targets,
		groups: counted.map(({ group }) => group.label),
		stacks: STACKS.map((tone) => TONE_LABEL[tone]),
		pieces: targets.flatMap((target) => counted.flatMap((one) => toPieces(one, target))),
		caption: [...lines, ...plan.caption, READ_SHARES]
	});
}

/** How targets are evaluated in the texts, in one voice. */
export function targetChart(view: ToneView): ToneChart {
	const { toned, choice } = view;
	const groups = toned.groups.filter(({ texts }) => texts > 0);
	const counted = groups.map((group) => countIn(group, choice.voice, 'texts'));
	return stacked(view, counted, {
		id: 'target-tone',
		title: `Tone toward each target ${IN_VOICE[choice.voice]} — share of its mentions`,
		subtitle: sayGroups(groups, 'texts'),
		axis: 'share of the mentions of a target in this voice; n is mentions',
		caption: [],
		empty: 'No text under these filters mentions a target in this voice. A text is read where it is stored here.'
	});
}

/** The same outlet by outlet: a list, as hardly any has five texts. */
export function outletList(view: ToneView): ToneChart {
	const { toned, choice } = view;
	const apart = toned.groups.filter(({ kind }) => kind !== 'pool');
	const outlets = [...apart, ...toned.outlets].filter(({ texts }) => texts > 0);
	const counted = outlets.map((group) => countIn(group, choice.voice, 'texts'));
	const { targets, lines } = shownTargets(view, counted);
	return drawTone(view, {
		id: 'target-tone',
		variant: 'outlets',
		kind: 'list',
		unit: 'share',
		title: `Tone toward each target ${IN_VOICE[choice.voice]}, outlet by outlet — share of its mentions`,
		subtitle: `${count(outlets.length, 'outlet')} of which a text was read`,
		axis: 'share of the mentions of a target in this voice',
		pieces: counted.flatMap((one) => targets.flatMap((target) => toPieces(one, target))),
		caption: [...lines, 'Outlets in the order of their names; with under 5 texts a number describes these texts only.'],
		empty: 'No text under these filters mentions a target in this voice.'
	});
}

/** How targets are evaluated in headlines, in the outlets' own voice. */
export function headlineChart(view: ToneView): ToneChart {
	const groups = view.toned.groups.filter(({ headlines }) => headlines > 0);
	const counted = groups.map((group) => countIn(group, 'own', 'headlines'));
	return stacked(view, counted, {
		id: 'headline-tone',
		title: 'Tone toward each target in headlines — share of its mentions',
		subtitle: sayGroups(groups, 'headlines'),
		axis: 'share of the mentions of a target in headlines, in the outlet’s own voice; n is mentions',
		caption: [
			'Headlines by themselves, never mixed with texts: of most reports the text is not here. Of headlines in other languages nothing is counted.'
		],
		empty: 'No headline under these filters mentions a target.'
	});
}
