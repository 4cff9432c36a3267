import { type Comparison, measuresOf } from '#lib/analysis/compare/comparison.ts';
import { toSearch } from '#lib/analysis/compare/filters.ts';
import type { Group } from '#lib/analysis/compare/group.ts';
import type { Evidence, Measure } from '#lib/analysis/compare/measure.ts';
import type { MeasureId } from '#lib/analysis/compare/measures.ts';
import type { Mark } from '../series.ts';

/** "Russia" → "russia": safe in ids and addresses; rare signs, and hyphens within a word, become their number, so that two names stay two. */
export function toKey(name: string): string {
	return name
		.toLowerCase()
		.replace(/[^\p{L}\p{N}\s:-]|(?<=\p{L})-(?=\p{L})/gu, (sign) => `-${sign.codePointAt(0)?.toString(16)}-`)
		.replace(/[^\p{L}\p{N}]+/gu, '-')
		.replace(/^-|-$/g, '');
}

/** What one piece of evidence opens. */
export function evidenceHref(evidence: Evidence): string {
	const article = `/articles/${evidence.article}`;
	if (evidence.opens === 'report' || evidence.opens === 'headline') return article;
	if (evidence.opens === 'words') {
		return `${article}?q=${evidence.spans.map(({ start, end }) => `${start}-${end}`).join(',')}`;
	}
	return `${article}?coding=${evidence.coding}${evidence.source === undefined ? '' : `&source=${evidence.source}`}`;
}

/** All words of one text, as one piece of evidence; otherwise as they are. */
function joined(evidence: Evidence[]): Evidence[] {
	const [first] = evidence;
	const words = evidence.flatMap((one) => (one.opens === 'words' && one.article === first.article ? [one.spans] : []));
	if (words.length < 2 || words.length < evidence.length) return evidence;
	const spans = words.flat().sort((a, b) => a.start - b.start);
	return [{ opens: 'words', article: first.article, spans }];
}

/** Where a press leads: straight to the one place, or to the page that lists them all. */
function hrefOf(comparison: Comparison, chart: string, id: string, measure: Measure): string | null {
	const evidence = joined(measure.evidence);
	if (evidence.length === 0) return null;
	if (evidence.length === 1) return evidenceHref(evidence[0]);
	return evidencePage(comparison.story.slug, chart, id, toSearch(comparison.filters));
}

/** The page that lists what the number behind a mark was counted from; `search` as `toSearch` gives it. */
export function evidencePage(slug: string, chart: string, mark: string, search = ''): string {
	return `/stories/${slug}/evidence?chart=${chart}&mark=${encodeURIComponent(mark)}${search.replace('?', '&')}`;
}

/** What tells one number of a measure from the others. */
interface Numbered {
	subject: Pick<Measure['subject'], 'id'>;
	coder: Pick<Measure['coder'], 'kind'>;
	category: string;
}

/** The id of the mark that draws a number: unique in its chart. */
export function markId({ subject, coder, category }: Numbered): string {
	return `${subject.id}-${coder.kind}-${toKey(category)}`;
}

/** The number behind a mark, by the id of its mark; `undefined` where no number has this id. */
export function measureOfMark(comparison: Comparison, measure: string, id: string): Measure | undefined {
	return measuresOf(comparison, measure).find((one) => markId(one) === id);
}

/** Questions that one text answers with yes or no. */
const YES_OR_NO: MeasureId[] = ['points', 'items', 'names', 'tone'];

/** The answer behind a number that is one text's; of points each number of a pool has its own few reports. */
export function answerOf({ groups }: Pick<Comparison, 'groups'>, measure: Measure): Mark['answer'] {
	if (measure.denominator !== 1 || !YES_OR_NO.some((id) => id === measure.measure)) return undefined;
	const group = groups.find(
		({ subject, coder }) => subject.id === measure.subject.id && coder.kind === measure.coder.kind
	);
	if (measure.measure === 'points' && group?.n !== 1) return undefined;
	return measure.numerator === 1 ? 'yes' : 'no';
}

/** What a mark says where its coder did not answer: nothing that could be read as none. */
export function unlessCoded({ denominator }: Measure): Partial<Mark> {
	return denominator === 0 ? { missing: 'not coded', label: 'not coded' } : {};
}

/** A number made ready to be drawn; `row` defaults to its category, the label says the answer or numerator and denominator. */
export function toMark(comparison: Comparison, chart: string, measure: Measure, drawn: Partial<Mark> = {}): Mark {
	const id = markId(measure);
	const answer = answerOf(comparison, measure);
	return {
		id,
		row: measure.category,
		group: measure.subject.label,
		stack: '',
		value: measure.value,
		numerator: measure.numerator,
		denominator: measure.denominator,
		n: measure.n,
		interval: measure.interval,
		support: measure.support,
		label: answer ?? `${measure.numerator} of ${measure.denominator}`,
		href: hrefOf(comparison, chart, id, measure),
		note: '',
		colour: colourOf(measure.subject.kind, measure.coder.kind),
		coder: measure.coder.label,
		...(answer ? { answer } : {}),
		...drawn
	};
}

/** Groups are coloured by who is measured; the engine's reading of the report in focus stands apart. */
export function colourOf(subject: Group['subject']['kind'], coder: Group['coder']['kind']): string {
	if (subject === 'pool' || subject === 'outlet') return 'group:pool';
	if (subject === 'report' || subject === 'added') return 'group:report';
	return coder === 'engine' ? 'group:engine' : 'group:focus';
}
