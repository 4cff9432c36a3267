import { mulberry32 } from '../reliability/random.ts';
import { falseDiscovery } from './false-discovery.ts';
import type { Draws } from '../reliability/bootstrap.ts';
import { byArticle } from './resample.ts';
import { countable, type SourceRow, type Unit, weigh } from './row.ts';
import { shuffled } from './shuffle.ts';

/** Articles an outlet must have, and that must quote a speaker, before the two are tested; set before any story is seen. */
export const LEAST_ARTICLES = 5;
export const LEAST_QUOTING = 3;

/** 10,000 permutations, as the methods have it. */
export const DEFAULT_PERMUTATIONS: Draws = { draws: 10_000, seed: 20_240_301 };

/** One speaker in one outlet. */
export interface OverQuoted {
	outlet: string;
	speaker: string;
	/** What the speaker says in the outlet, of what all identified speakers say there; the same in the rest of the story. */
	numerator: number;
	denominator: number;
	share: number;
	elsewhere: { numerator: number; denominator: number; share: number };
	/** Articles of the outlet. */
	n: number;
	/** One-sided: how often articles dealt at random give the outlet as high a share; never 0. */
	p: number;
	/** Benjamini–Hochberg over all that was tested. */
	q: number;
}

/** What was tested, or why nothing was. */
export type OverQuotedResult =
	| { refused: 'few-articles' | 'one-outlet'; tested: [] }
	| { refused: null; family: number; draws: number; seed: number; tested: OverQuoted[] };

/** The story as numbers: who says how much in each article, and whose article it is. */
interface Table {
	outlets: string[];
	speakers: string[];
	/** Outlet of each article, by index. */
	owners: number[];
	/** Weight of each speaker quoted in an article. */
	articles: { speaker: number; weight: number }[][];
	/** Articles that quote each speaker. */
	quoting: number[];
}

function tabulate(rows: readonly SourceRow[], unit: Unit): Table {
	const named = countable(rows, unit).filter(({ speaker }) => speaker !== null);
	const perArticle = byArticle(named);
	const outlets = [...new Set(named.map(({ outlet }) => outlet))];
	const speakers = [...new Set(named.flatMap(({ speaker }) => speaker ?? []))];
	const numberOf = new Map(speakers.map((speaker, index) => [speaker, index]));
	const quoting = speakers.map(() => 0);
	const articles = perArticle.map((mine) => {
		const weights = new Map<number, number>();
		for (const row of mine) {
			const speaker = numberOf.get(row.speaker ?? '') ?? 0;
			weights.set(speaker, (weights.get(speaker) ?? 0) + weigh(row, unit));
		}
		for (const speaker of weights.keys()) quoting[speaker]++;
		return [...weights].map(([speaker, weight]) => ({ speaker, weight }));
	});
	return { outlets, speakers, owners: perArticle.map(([{ outlet }]) => outlets.indexOf(outlet)), articles, quoting };
}

/** What each speaker (columns) says in each outlet (rows), with the sum of each row in a last column; -1 owns nothing. */
function deal({ speakers, articles }: Table, owners: readonly number[], rows: number): Float64Array {
	const width = speakers.length + 1;
	const sums = new Float64Array(rows * width);
	articles.forEach((mine, article) => {
		if (owners[article] < 0) return;
		const start = owners[article] * width;
		for (const { speaker, weight } of mine) {
			sums[start + speaker] += weight;
			sums[start + width - 1] += weight;
		}
	});
	return sums;
}

function shareAt(sums: Float64Array, row: number, column: number, width: number): number {
	const all = sums[row * width + width - 1];
	return all === 0 ? 0 : sums[row * width + column] / all;
}

interface Cell {
	outlet: number;
	speaker: number;
}

/** How often, of 1 + draws dealings with the true one among them, each cell's share is as high as it is. */
function permute(table: Table, cells: readonly Cell[], { draws, seed }: Draws): number[] {
	const width = table.speakers.length + 1;
	// Only what is dealt to outlets that are tested is looked at, so only that is summed.
	const tested = [...new Set(cells.map(({ outlet }) => outlet))];
	const owners = table.owners.map((owner) => tested.indexOf(owner));
	const places = cells.map(({ outlet, speaker }) => ({ row: tested.indexOf(outlet), speaker }));
	const seen = deal(table, owners, tested.length);
	const observed = places.map(({ row, speaker }) => shareAt(seen, row, speaker, width));
	const reached = cells.map(() => 1);
	const random = mulberry32(seed);
	for (let draw = 0; draw < draws; draw++) {
		const sums = deal(table, shuffled(owners, random), tested.length);
		places.forEach(({ row, speaker }, index) => {
			// A hair below, so that equal shares summed in another order count as equal.
			if (shareAt(sums, row, speaker, width) >= observed[index] - 1e-12) reached[index]++;
		});
	}
	return reached.map((count) => count / (draws + 1));
}

function describe(table: Table, { outlet, speaker }: Cell): Omit<OverQuoted, 'p' | 'q'> {
	const width = table.speakers.length + 1;
	const sums = deal(table, table.owners, table.outlets.length);
	const column = (index: number) =>
		table.outlets.reduce((sum, _, row) => sum + sums[row * width + index], 0) - sums[outlet * width + index];
	const [numerator, denominator] = [sums[outlet * width + speaker], sums[outlet * width + width - 1]];
	const rest = { numerator: column(speaker), denominator: column(width - 1) };
	return {
		outlet: table.outlets[outlet],
		speaker: table.speakers[speaker],
		numerator,
		denominator,
		share: numerator / denominator,
		elsewhere: { ...rest, share: rest.denominator === 0 ? 0 : rest.numerator / rest.denominator },
		n: table.owners.filter((owner) => owner === outlet).length
	};
}

/**
 * Which outlets quote which speakers more than chance would, within one story: outlets are dealt to articles at random
 * (articles stay whole), and p is the share of dealings that give the outlet at least its share of the speaker, with
 * (1 + hits) / (1 + draws), Phipson & Smyth 2010. Tested is every pair of an outlet of five articles or more and a
 * speaker whom three articles or more quote and the outlet quotes too; q corrects for all of them, so the family is
 * that of the whole story and not of a filter. Statements of nobody named are left out.
 * @returns ascending by p, then by outlet and speaker; refused where no outlet has five articles or there is but one
 */
export function overQuoted(rows: readonly SourceRow[], unit: Unit, draws = DEFAULT_PERMUTATIONS): OverQuotedResult {
	const table = tabulate(rows, unit);
	if (table.outlets.length < 2) return { refused: 'one-outlet', tested: [] };
	const sizes = table.outlets.map((_, outlet) => table.owners.filter((owner) => owner === outlet).length);
	if (Math.max(...sizes) < LEAST_ARTICLES) return { refused: 'few-articles', tested: [] };
	const width = table.speakers.length + 1;
	const sums = deal(table, table.owners, table.outlets.length);
	const cells = table.outlets.flatMap((_, outlet) =>
		table.speakers.flatMap((_, speaker) =>
			sizes[outlet] >= LEAST_ARTICLES && table.quoting[speaker] >= LEAST_QUOTING && sums[outlet * width + speaker] > 0
				? { outlet, speaker }
				: []
		)
	);
	const chances = permute(table, cells, draws);
	const corrected = falseDiscovery(chances);
	const tested = cells
		.map((cell, index) => ({ ...describe(table, cell), p: chances[index], q: corrected[index] }))
		.sort((a, b) => a.p - b.p || (a.outlet + a.speaker < b.outlet + b.speaker ? -1 : 1));
	return { refused: null, family: cells.length, ...draws, tested };
}
