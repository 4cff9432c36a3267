import { CROWDS, FRACTIONS, NUMBER_WORDS, ORDINALS, SCALES, SEASONS, UNITS } from '#lib/lexicon/quantities.ts';
import { MONTHS, WEEKDAYS } from '#lib/lexicon/words.ts';
import type { Printed } from './compared.ts';
import type { Span } from './span.ts';

/** What is counted, or when: only quantities of one kind can differ. */
type Kind = 'number' | 'crowd' | 'order' | 'year' | 'month' | 'weekday' | 'season';

/** A number or a date as a sentence says it. */
export interface Quantity extends Span {
	kind: Kind;
	value: number | string;
	/** "percent", "year", "$"; null where none stands beside it. */
	unit: string | null;
}

/** Numbers this near are one number, rounded. */
const ROUNDED = 0.02;

/**
 * The numbers and dates of a sentence: "1.2 million" and "1,200,000", "a dozen" and "12", "half" and "50 percent" are the same.
 * Known misses: clock times in words, Roman numerals, sums the reader has to work out.
 */
export function findQuantities(tokens: readonly Printed[]): Quantity[] {
	const found: Quantity[] = [];
	for (let at = 0; at < tokens.length;) {
		const read = readNumber(tokens, at) ?? readDate(tokens[at]);
		if (read) found.push({ ...read.quantity, start: tokens[at].start, end: tokens[at + read.length - 1].end });
		at += read?.length ?? 1;
	}
	return found;
}

interface Read {
	quantity: Omit<Quantity, keyof Span>;
	length: number;
}

function readDate({ lower, text }: Printed): Read | undefined {
	const kind = WEEKDAYS.has(lower)
		? 'weekday'
		: MONTHS.has(lower)
			? 'month'
			: SEASONS.has(lower)
				? 'season'
				: undefined;
	// "may" and "march" are months only with a capital.
	if (!kind || (kind === 'month' && text === lower)) return undefined;
	return { quantity: { kind, value: lower, unit: null }, length: 1 };
}

function readNumber(tokens: readonly Printed[], at: number): Read | undefined {
	const { lower } = tokens[at];
	const next = tokens[at + 1]?.lower ?? '';
	if (CROWDS.has(lower)) return { quantity: { kind: 'crowd', value: CROWDS.get(lower)!, unit: null }, length: 1 };
	const fraction = readFraction(tokens, at);
	if (fraction) return fraction;
	if (ORDINALS.has(lower)) return { quantity: { kind: 'order', value: ORDINALS.get(lower)!, unit: null }, length: 1 };
	const article = lower === 'a' || lower === 'an';
	const value = article && SCALES.has(next) ? 1 : (parseDigits(lower) ?? NUMBER_WORDS.get(lower) ?? SCALES.get(lower));
	if (value === undefined) return undefined;
	if (/^(?:1[5-9]|20)\d\d$/.test(lower) && !SCALES.has(next) && !UNITS.has(next)) {
		return { quantity: { kind: 'year', value, unit: null }, length: 1 };
	}
	return withScale(tokens, at, value);
}

/** "Half", "a third of", "two thirds": shares, like percentages. */
function readFraction(tokens: readonly Printed[], at: number): Read | undefined {
	const { lower } = tokens[at];
	const next = tokens[at + 1]?.lower ?? '';
	const share = (value: number, length: number): Read => ({
		quantity: { kind: 'number', value, unit: 'percent' },
		length
	});
	if (lower === 'half') return share(50, 1);
	const times = lower === 'a' || lower === 'one' ? 1 : NUMBER_WORDS.get(lower);
	const fraction = FRACTIONS.get(next);
	if (times === undefined || fraction === undefined || next === 'half') return undefined;
	return times > 1 || tokens[at + 2]?.lower === 'of' ? share(times * fraction, 2) : undefined;
}

/** The scale and the unit behind a number, and a sign of money before it. */
function withScale(tokens: readonly Printed[], at: number, first: number): Read {
	let [value, end] = [first, at + 1];
	for (; end < tokens.length && end - at < 3; end++) {
		const scale = SCALES.get(tokens[end].lower);
		if (scale === undefined) break;
		value *= scale;
	}
	const after = tokens[end]?.lower === '-' ? tokens[end + 1] : tokens[end];
	const unit = UNITS.get(after?.lemma ?? '') ?? UNITS.get(after?.lower ?? '');
	const money = /^[$€£¥]$/.test(tokens[at - 1]?.text ?? '') ? tokens[at - 1].text : null;
	return { quantity: { kind: 'number', value, unit: unit ?? money }, length: end - at };
}

function parseDigits(word: string): number | undefined {
	const plain = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(word) ? word.replaceAll(',', '') : word;
	return /^\d+(?:\.\d+)?$/.test(plain) ? Number(plain) : undefined;
}

function agree(a: Quantity, b: Quantity): boolean {
	if (a.unit !== b.unit && a.unit !== null && b.unit !== null) return false;
	if (typeof a.value === 'string' || typeof b.value === 'string') return a.value === b.value;
	// A year or a place in an order is never rounded.
	const exact = a.kind === 'year' || a.kind === 'order';
	return exact ? a.value === b.value : Math.abs(a.value - b.value) <= ROUNDED * Math.max(a.value, b.value);
}

/**
 * Numbers or dates of two sentences that differ: of one kind, each without the same one in the other sentence. A number that only one
 * of them gives differs from nothing.
 */
export function findDiffering(a: readonly Quantity[], b: readonly Quantity[]): { a: Span; b: Span }[] {
	const countable = (kind: Kind) => (kind === 'crowd' ? 'number' : kind);
	const lone = (from: readonly Quantity[], to: readonly Quantity[]) =>
		from.filter((one) => !to.some((other) => countable(one.kind) === countable(other.kind) && agree(one, other)));
	const left = lone(b, a);
	return lone(a, b).flatMap((one) => {
		const same = (other: Quantity) => countable(other.kind) === countable(one.kind);
		const at = left.findIndex((other) => same(other) && other.unit === one.unit);
		const found = at < 0 ? left.findIndex(same) : at;
		if (found < 0) return [];
		const [other] = left.splice(found, 1);
		return [{ a: { start: one.start, end: one.end }, b: { start: other.start, end: other.end } }];
	});
}
