import { analyse } from '../../src/lib/analysis/analyse.ts';
import type { Name } from '../../src/lib/analysis/analysis.ts';
import { isAcronymOf } from '../../src/lib/analysis/name/acronym.ts';
import { overlap } from '../../src/lib/analysis/text/span.ts';
import { EMPTY_CONTEXT } from '../../src/lib/lexicon/gazetteer.ts';
import type { Attribution, BreadthText } from './breadth.ts';
import { isNamed } from './breadth-score.ts';
import { bootstrapRows, type Measure, type Row } from './rows.ts';

/** A source as printed, each place once. */
type Source = Attribution & { source: NonNullable<Attribution['source']> };

/** Cases and right ones of each question in one text. */
type Counts = Record<string, number>;

/** The words of a name that are capitalised: what a shorter form of it keeps. */
const namingWords = (name: string) => name.split(/[^\p{L}\p{N}-]+/u).filter((word) => /^\p{Lu}..?/u.test(word));

/** Whether a source prints its speaker's name, or a part or the initials of it; a pronoun or a role does not. */
export function printsName({ source, speaker, identification }: Source): boolean {
	if (speaker === null || identification !== 'named') return false;
	const printed = source.words.split(/[^\p{L}\p{N}-]+/u);
	const same = (word: string) => namingWords(speaker).some((own) => own.toLowerCase() === word.toLowerCase());
	return printed.some((word) => same(word) || isAcronymOf(word, speaker));
}

/** Whether a source prints it in another form than the one it is coded under: "Ebbe", "the NMSB", "MS. OKONJO-REED". */
export function printsAlias(one: Source): boolean {
	return printsName(one) && !one.source.words.includes(one.speaker ?? '');
}

/** The sources of a text that a question asks of, each place once: two attributions of one source ask once. */
function sourcesOf({ attributions }: BreadthText, asks: (one: Source) => boolean): Source[] {
	const asked = attributions.filter((one): one is Source => one.source !== null && asks(one as Source));
	const same = ({ source: a }: Source, { source: b }: Source) => a.start === b.start && a.end === b.end;
	return asked.filter((one, index) => asked.findIndex((other) => same(one, other)) === index);
}

const QUESTIONS: Record<string, { asks: (one: Source) => boolean; right: (one: Source, names: Name[]) => boolean }> = {
	'one name right': { asks: printsName, right: hasName },
	'alias right': { asks: printsAlias, right: hasName },
	'role right': {
		asks: ({ role }) => role !== undefined,
		right: (one, names) =>
			names.some(
				({ kind, canonical, of }) => kind === 'role' && canonical === one.role && isNamed(one, of ?? undefined)
			)
	}
};

/** Whether the name in the source has, undivided, the form its speaker is coded under. */
function hasName(one: Source, names: Name[]): boolean {
	return names.some(({ kind, canonical, among }) => kind !== 'role' && among.length === 0 && isNamed(one, canonical));
}

/** The names and roles found in a text, asked source by source. */
export function countBreadthNames(text: BreadthText): Counts {
	const context = { ...EMPTY_CONTEXT, countries: text.countries };
	const { named } = analyse({ text: text.text, lang: 'en', context });
	return Object.fromEntries(
		Object.entries(QUESTIONS).flatMap(([measure, { asks, right }]) => {
			const asked = sourcesOf(text, asks);
			const found = asked.filter((one) =>
				right(
					one,
					named.filter((name) => overlap(name, one.source) > 0)
				)
			);
			return [
				[`asked ${measure}`, asked.length],
				[`right ${measure}`, found.length]
			];
		})
	);
}

const MEASURES: Record<string, Measure<Counts>> = Object.fromEntries(
	Object.keys(QUESTIONS).map((measure) => [
		measure,
		{
			value: (counts) => counts[`right ${measure}`] / Math.max(1, counts[`asked ${measure}`]),
			n: (counts) => counts[`asked ${measure}`]
		}
	])
);

/** Rows of the name layer over all texts of the set `breadth`. */
export function scoreBreadthNames(texts: readonly BreadthText[]): Row[] {
	return bootstrapRows('breadth', 'all', texts.map(countBreadthNames), MEASURES);
}
