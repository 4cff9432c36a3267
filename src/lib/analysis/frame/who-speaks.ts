import { NO_SIDE } from '#lib/lexicon/codes.ts';
import type { ItemKey } from '#lib/lexicon/frames/items.ts';
import { sideName } from '../side-name.ts';
import type { ItemEvidence, Quotation, Speaker } from '../analysis.ts';
import type { Doc } from '../text/doc.ts';
import { overlap, type Span } from '../text/span.ts';
import type { Sign } from './sign.ts';

/** One quotation the outlet attributes, with who speaks. */
interface Said {
	quotation: Quotation;
	speaker: Speaker;
	/** What tells sides apart: the side, or the speaker where a side is not known. */
	side: string;
}

const OFFICIALS = new Set(['government', 'legislature', 'military']);

/**
 * Signs that rest on who is quoted: two sides of the issue (C3), a private person (H1), and of war and peace journalism who
 * speaks and how many sides do. C3 stands where a side speaks that disagrees with another one, and needs another side
 * quoted somewhere: "The union called the fare unfair" in a report that also quotes the company.
 */
export function findWhoSpeaks(
	doc: Doc,
	quotations: readonly Quotation[],
	speakers: readonly Speaker[],
	conflict: readonly Sign[]
): Sign[] {
	const said = quotations.flatMap((quotation): Said[] => {
		const speaker = quotation.speaker === null ? undefined : speakers[quotation.speaker];
		if (!speaker || quotation.level > 0) return [];
		return [{ quotation, speaker, side: speaker.side === NO_SIDE ? `speaker ${speaker.id}` : speaker.side }];
	});
	const sides = [...new Set(said.map(({ side }) => side))];
	return [
		...findTwoSides(doc, said, sides, conflict),
		...said.flatMap((one) => ofOne(one)),
		...findHowMany(said, sides)
	];
}

function findTwoSides(doc: Doc, said: readonly Said[], sides: readonly string[], conflict: readonly Sign[]): Sign[] {
	if (sides.length < 2) return [];
	const clashes = doc.sentences.filter((sentence) => conflict.some((sign) => overlap(sign, sentence) > 0));
	return said
		.filter(({ quotation }) =>
			clashes.some((sentence) => quotation.content.some((part) => overlap(part, sentence) > 0))
		)
		.map(({ quotation, speaker, side }) => {
			const others = new Set(said.filter((other) => other.side !== side).map((other) => nameOf(other)));
			return toSign(
				'C3',
				quotation,
				`${speaker.name} speaks where sides disagree; ${[...others].join(', ')} speak as well`
			);
		});
}

/** What one quotation says of who is let speak. */
function ofOne({ quotation, speaker }: Said): Sign[] {
	if (speaker.type === 'citizen') {
		const people = toSign('peace-people', quotation, `a private person speaks, ${speaker.name}`);
		return speaker.identification === 'named'
			? [people, toSign('H1', quotation, `a private person speaks, ${speaker.name}`)]
			: [people];
	}
	return OFFICIALS.has(speaker.type) ? [toSign('war-elite', quotation, `an official speaks, ${speaker.name}`)] : [];
}

/** Two sides only, or three and more: one sign at the first word of each. */
function findHowMany(said: readonly Said[], sides: readonly string[]): Sign[] {
	if (sides.length < 2) return [];
	const firsts = sides.map((side) => said.find((one) => one.side === side)!);
	const item = sides.length === 2 ? 'war-two' : 'peace-many';
	const names = firsts.map(nameOf).join(', ');
	return firsts.map(({ quotation }) => toSign(item, quotation, `${sides.length} sides are quoted: ${names}`));
}

function nameOf({ speaker }: Said): string {
	return speaker.side === NO_SIDE ? speaker.name : sideName(speaker.side);
}

/** Items that rest on who is quoted. */
const OF_WHO: readonly ItemKey[] = ['C3', 'H1', 'war-elite', 'peace-people', 'war-two', 'peace-many'];

/** Whether evidence rests on a quotation being one, as `findWhoSpeaks` writes it. */
export function isFoundInSpeaking(
	{ item, rule, start, end }: Pick<ItemEvidence, 'item' | 'rule' | 'start' | 'end'>,
	quotation: Pick<Quotation, 'content' | 'source'>
): boolean {
	const span = spanOf(item, quotation);
	return OF_WHO.includes(item) && /speaks|are quoted/.test(rule) && span.start === start && span.end === end;
}

/** The words that name who speaks, or the first words where nobody is named; of two sides the words themselves. */
function spanOf(item: ItemKey, { content, source }: Pick<Quotation, 'content' | 'source'>): Span {
	const { start, end } = item === 'C3' || source === null ? content[0]! : source;
	return { start, end };
}

function toSign(item: ItemKey, quotation: Quotation, rule: string): Sign {
	return { item, ...spanOf(item, quotation), trigger: quotation.content[0]!, rule };
}
