import { groupBy } from '../../src/lib/analysis/group-by.ts';
import type { By } from '../../src/lib/analysis/scores.ts';
import type { Span } from '../../src/lib/analysis/text/span.ts';
import { ANY_PART, OF_A_RULE } from './measures.ts';
import { bootstrapRows, toPart, type Row } from './rows.ts';
import { testRows, type Answer } from './same.ts';
import { countPart, type Counts, type FoundCase, type GoldCase, type Judged } from './score.ts';

/** A text with its attributions judged, the outlet that printed it, and its length in code units. */
export interface Scored {
	outlet: string;
	length: number;
	judged: Judged;
}

/** How the cases of a text are told apart. What was coded goes by what was coded, what was found by what was found. */
interface Breakdown {
	gold: (one: GoldCase, text: Scored) => string | null;
	found: (one: FoundCase, text: Scored) => string | null;
	/** Whether a pair goes by what was found in it. */
	byFound?: boolean;
	/** Groups in the order in which they are printed; where absent, the largest first. */
	order?: string[];
}

const THIRDS = ['first third', 'middle third', 'last third'];

/** The third of a text in which a content starts. */
function thirdOf({ start }: Span, length: number): string {
	return THIRDS[Math.min(2, Math.floor((3 * start) / length))];
}

/** Kinds of prose are whole texts, scored where they are read. */
type Told = Exclude<By, 'prose'>;

const BREAKDOWNS: Record<Told, Breakdown> = {
	type: {
		gold: ({ quote }) => quote.type,
		found: ({ quote }) => quote.mode ?? null,
		order: ['direct', 'mixed', 'indirect']
	},
	pattern: { gold: () => null, found: ({ quote }) => quote.pattern ?? null, byFound: true },
	position: {
		gold: ({ quote }, { length }) => thirdOf(quote, length),
		found: ({ quote }, { length }) => thirdOf(quote.content[0], length),
		order: THIRDS
	},
	outlet: { gold: (_, { outlet }) => outlet, found: (_, { outlet }) => outlet }
};

/** Questions with yes-or-no answers, which the test of one error for all is put to. */
const QUESTIONS = {
	'speech found': (text: Scored, { gold }: Breakdown) =>
		text.judged.gold.filter(({ speech }) => speech).map((one) => ({ group: gold(one, text), right: one.covered })),
	precision: (text: Scored, { found }: Breakdown) =>
		text.judged.found.map((one) => ({ group: found(one, text), right: one.precise })),
	'speaker right': (text: Scored, { gold, found, byFound }: Breakdown) =>
		text.judged.gold.flatMap((one) => {
			if (one.named === null) return [];
			const group = byFound ? found(text.judged.found[one.match], text) : gold(one, text);
			return [{ group, right: one.named }];
		})
} satisfies Record<string, (text: Scored, breakdown: Breakdown) => { group: string | null; right: boolean }[]>;

/** Rows of the cases by type, by rule, by third of the text and by outlet, and the tests that the error is the same in all. */
export function breakdownRows(set: string, split: string, texts: Scored[]): Row[] {
	return (Object.keys(BREAKDOWNS) as Told[]).flatMap((by) => [
		...groupRows(set, split, texts, by),
		...sameRows(set, split, texts, by)
	]);
}

function groupRows(set: string, split: string, texts: Scored[], by: Told): Row[] {
	const measures = by === 'pattern' ? OF_A_RULE : ANY_PART;
	return groupsOf(texts, BREAKDOWNS[by]).flatMap((group) => {
		const documents = texts.map((text) => countGroup(text, BREAKDOWNS[by], group)).filter(isPresent);
		return bootstrapRows(set, split, documents, measures)
			.filter(({ n }) => n > 0)
			.map((row) => toPart(row, by, group));
	});
}

function countGroup(text: Scored, { gold, found, byFound }: Breakdown, group: string): Counts {
	const [ofGold, ofFound] = [
		(one: GoldCase) => gold(one, text) === group,
		(one: FoundCase) => found(one, text) === group
	];
	return countPart(text.judged, {
		gold: ofGold,
		found: ofFound,
		pair: byFound ? (_, one) => ofFound(one) : ofGold
	});
}

function isPresent({ gold, found }: Counts): boolean {
	return gold + found > 0;
}

/** Every group that occurs. */
function groupsOf(texts: Scored[], { gold, found, order }: Breakdown): string[] {
	const all = texts.flatMap((text) => [
		...text.judged.gold.map((one) => gold(one, text)),
		...text.judged.found.map((one) => found(one, text))
	]);
	const sizes = groupBy(
		all.filter((group) => group !== null),
		(group) => group
	);
	const names = [...sizes.keys()].sort((a, b) => (sizes.get(b)?.length ?? 0) - (sizes.get(a)?.length ?? 0));
	return order ? order.filter((group) => sizes.has(group)) : names;
}

function sameRows(set: string, split: string, texts: Scored[], by: Told): Row[] {
	return Object.entries(QUESTIONS).flatMap(([measure, ask]) => {
		const answers = texts.map((text) =>
			ask(text, BREAKDOWNS[by]).filter((answer): answer is Answer => answer.group !== null)
		);
		return testRows(set, split, measure, by, answers);
	});
}
