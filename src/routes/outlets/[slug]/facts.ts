import type { Report } from '#lib/analysis/compare/report.ts';
import { groupBy } from '#lib/analysis/group-by.ts';
import { languageName } from '#lib/analysis/compare/language-name.ts';

/** Something known of an outlet, and the reports whose pages say so. */
export interface Fact {
	name: string;
	value: string;
	/** Who noted it. */
	source: string;
	/** Reports behind it, by number of article. */
	articles: number[];
}

const NOTED = 'noted by a reader of the page of';
const TOLD = 'said by the visitor who pasted';

const host = (url: string | null) => (url === null ? null : new URL(url).hostname.replace(/^www\./, ''));

/** What is noted of an outlet beside each report, by the name of the fact. */
const FACTS: [name: string, value: (report: Report) => string | null][] = [
	['Country', ({ country, countryNote }) => country ?? countryNote],
	['Kind', ({ kind }) => (kind === 'not noted' ? null : kind)],
	['House', ({ group }) => group],
	['Language', ({ lang }) => languageName(lang)],
	['Edition', ({ edition }) => edition],
	['Web address', ({ url }) => host(url)],
	['Read on the pages of', ({ carrier }) => carrier],
	[
		'Agency texts by',
		({ textBy, textByCertain }) => (textBy === null ? null : `${textBy}${textByCertain ? '' : ' (probably)'}`)
	],
	['Copies from', ({ derivedFrom }) => derivedFrom]
];

/** Facts of an outlet from its reports: each value once, with the reports it was read from; what a visitor said stands apart. */
export function toFacts(reports: readonly Report[]): Fact[] {
	return FACTS.flatMap(([name, valueOf]) => {
		const noted = reports.flatMap((report) => {
			const value = valueOf(report);
			return value === null ? [] : [{ article: report.article, value, source: report.added ? TOLD : NOTED }];
		});
		return [...groupBy(noted, ({ value, source }) => JSON.stringify([value, source])).values()].map((same) => ({
			name,
			value: same[0]!.value,
			source: same[0]!.source,
			articles: [...new Set(same.map(({ article }) => article))]
		}));
	});
}
