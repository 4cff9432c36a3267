import { frameOf, type FrameId } from '#lib/lexicon/frames/items.ts';
import type { Analysis, ItemEvidence } from '../analysis.ts';
import type { Comparison } from '../compare/comparison.ts';
import { toGroups, withoutMembers, type CodedGroup, type Group } from '../compare/group.ts';
import { filteredOut } from '../compare/pool.ts';
import type { Coding } from '../compare/report.ts';
import { tellApart } from '../compare/tell-apart.ts';
import type { Span } from '../text/span.ts';

/** One text the engine read, with its evidence. */
export interface FramedText {
	article: number;
	/** "focus", "article-12". */
	id: string;
	label: string;
	slug: string;
	kind: 'focus' | 'added' | 'pool';
	items: ItemEvidence[];
	sentences: Span[];
	/** Signs up to the end of its last paragraph. */
	length: number;
}

/** A group of a comparison with the texts of it that the engine read. */
export interface FramedGroup extends Group {
	texts: FramedText[];
}

/** The evidence for frames in a story, as the engine read it: no other coder says where in a text it stands. */
export interface Framing {
	groups: FramedGroup[];
	/** The report in focus, added reports, texts of the pool. */
	texts: FramedText[];
}

const KIND = { focus: 'focus', report: 'added', added: 'added', pool: 'pool', outlet: 'pool' } as const;

function toTexts(group: CodedGroup, analyses: ReadonlyMap<number, Analysis>): FramedText[] {
	const one = group.subject.kind === 'focus' || group.subject.kind === 'report';
	const names = one ? [group.subject.label] : tellApart(group.members.map(({ report }) => report));
	return group.members.flatMap(({ report }, index): FramedText[] => {
		const analysis = analyses.get(report.article);
		if (!analysis?.lang.readable) return [];
		const kind = KIND[group.subject.kind];
		return [
			{
				article: report.article,
				id: kind === 'focus' ? 'focus' : `article-${report.article}`,
				label: names[index]!,
				slug: report.outletSlug,
				kind,
				items: analysis.items,
				sentences: analysis.sentences,
				length: analysis.paragraphs.at(-1)?.end ?? 0
			}
		];
	});
}

/** The texts on screen with their evidence: the report in focus, added ones and the pool, each group by itself. */
export function toFraming(comparison: Comparison, codings: Coding[], analyses: ReadonlyMap<number, Analysis>): Framing {
	const { filters, focus, list, pool } = comparison;
	const sets = {
		focus: focus ?? undefined,
		pool: list.filter(({ inPool }) => inPool).map(({ report }) => report),
		added: list.map(({ report }) => report).filter((report) => report.added && filteredOut(report, filters) === null),
		name: pool.label
	};
	const groups = toGroups(sets, codings, filters)
		.filter(({ coder }) => coder.kind === 'engine')
		.map((group) => ({ ...withoutMembers(group), texts: toTexts(group, analyses) }))
		.filter(({ texts }) => texts.length > 0);
	const texts = groups.flatMap((group) => group.texts);
	const inOrder = (['focus', 'added', 'pool'] as const).flatMap((kind) => texts.filter((text) => text.kind === kind));
	return { groups, texts: inOrder };
}

/** The evidence of a text for one frame. */
export function evidenceFor({ items }: Pick<FramedText, 'items'>, frame: FrameId): ItemEvidence[] {
	return items.filter(({ item }) => frameOf(item) === frame);
}

/** Sentences of a text that hold some of its evidence for a frame. */
export function sentencesWith(text: Pick<FramedText, 'items' | 'sentences'>, frame: FrameId): Span[] {
	const evidence = evidenceFor(text, frame);
	return text.sentences.filter(({ start, end }) => evidence.some((one) => one.start < end && one.end > start));
}

/** Where the first evidence for a frame stands, 0 the beginning and 1 the end; null where there is none. */
export function firstPlace(text: Pick<FramedText, 'items' | 'length'>, frame: FrameId): number | null {
	const [first] = evidenceFor(text, frame).sort((a, b) => a.start - b.start);
	return first && text.length > 0 ? first.start / text.length : null;
}
