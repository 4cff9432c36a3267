import { MODES } from '#lib/lexicon/codes.ts';
import type { Analysis } from '../analysis.ts';
import { sourcesAsCoded } from '../correction/correct-coding.ts';
import { findPairs, type Pair, toAgreement } from './agreement.ts';
import { findItems, findNames, findTone } from './answers.ts';
import type { CodersNote, Comparison, Unread } from './comparison.ts';
import type { Context } from './context.ts';
import type { Filters, PoolName } from './filters.ts';
import { type CodedGroup, countedSources, toGroups, withoutMembers } from './group.ts';
import { findDates, findFunnel, findLengths } from './listing.ts';
import type { Measure } from './measure.ts';
import { findKnown, findPointRows, findPoints } from './points.ts';
import { filteredOut, possiblePool, toPoolFacts } from './pool.ts';
import type { Coding, Report } from './report.ts';
import { findModes, findPlaces, findSides, findSidesPer100, findSpeakers, sidesOf } from './rows.ts';
import { choosePool, type Field, poolLabel, select, type Selection } from './select.ts';
import { findSideWords } from './side-words.ts';
import type { Agreement, ComparedStory } from './story.ts';
import { tellApart } from './tell-apart.ts';
import { readWanted } from './wanted.ts';

/** Agreement as the story records it, and for sides and modes from the double codings themselves. */
function findAgreement(story: ComparedStory, pairs: Pair[], sides: string[]): Agreement[] {
	if (pairs.length === 0) return story.agreement;
	const quoted = (coding: Coding) => countedSources({ sources: sourcesAsCoded(coding) }, { media: true });
	return [
		...story.agreement,
		...sides.map((side) =>
			toAgreement(`side ${side}`, pairs, (coding) => quoted(coding).some((row) => row.side === side))
		),
		...MODES.map((mode) =>
			toAgreement(`mode ${mode}`, pairs, (coding) => quoted(coding).some((row) => row.mode === mode))
		)
	];
}

function toCodersNote(reports: Report[], codings: Coding[], pairs: Pair[]): CodersNote {
	const models = codings.filter(({ coderKind }) => coderKind === 'model');
	const focus = new Set(reports.flatMap((report) => (report.focus ? report.article : [])));
	const names = (of: Coding[]) => [...new Set(of.map(({ coder }) => coder.replace(/^model reader /, '')))].sort();
	const twice = new Set(pairs.map(([{ article }]) => article));
	const onFocus = models.filter(({ article }) => focus.has(article));
	return {
		pool: names(models.filter(({ article }) => !focus.has(article))),
		focus: names(onFocus),
		focusCodings: onFocus.length,
		pairs: pairs.length,
		languages: [...new Set(reports.flatMap(({ article, lang }) => (twice.has(article) ? lang : [])))].sort(),
		correctedBy: [...new Set(models.flatMap(({ correction }) => correction?.by ?? []))].sort()
	};
}

/** "6 of 8 listed reports with the same statement …": what the pool is, with every n. */
function describePool(selection: Selection, focus: Report | undefined, listed: number): string {
	const found = selection.rows.filter(({ report }) => !report.added).length;
	const listing = listed === found ? `${found} listed` : `${listed} that fit the filters, of ${found} listed`;
	const name = poolLabel(selection.pool, focus);
	const { reports, dateRead, outlets, origins, words } = toPoolFacts(selection.members);
	const lengths = words ? `, ${words.min}–${words.max} words, median ${words.median}` : '';
	const read = dateRead === reports ? 'all with a date that was read' : `${dateRead} with a date that was read`;
	return reports === 0
		? `No coded report of ${listing} is in the pool “${name}” with these filters.`
		: `Pool “${name}”: ${reports} of ${listing} reports (${read}), ${outlets} outlets, ${origins} independent origins${lengths}.`;
}

function findMeasures(context: Context): Measure[] {
	return [
		...findPoints(context),
		...findSides(context),
		...findSidesPer100(context),
		...findSpeakers(context),
		...findSideWords(context),
		...findModes(context),
		...findPlaces(context),
		...findItems(context),
		...findNames(context),
		...findTone(context)
	];
}

/** The pools narrower than everything that this story can make. */
function narrowPools(focus: Report | undefined): PoolName[] {
	return (['next-day', 'statement'] as const).filter((pool) => possiblePool(pool, focus) === pool);
}

/** Of the added reports, those whose text was stored and not read. */
function findUnread(added: Report[], analyses: Context['analyses']): Unread[] {
	const labels = tellApart(added);
	return added.flatMap(({ article }, index) => {
		const lang = analyses.get(article)?.lang;
		if (!lang || lang.readable) return [];
		return [{ article, label: labels[index], language: lang.code === 'und' ? null : lang.name }];
	});
}

/** By date, unknown last, then by number, so that the list never moves. */
function byDate(a: Report, b: Report): number {
	return (a.date ?? '9').localeCompare(b.date ?? '9') || a.article - b.article;
}

function toComparison(
	context: Context,
	field: Field,
	selection: Selection,
	facts: { notices: string[]; pairs: Pair[]; reports: Report[]; codings: Coding[] }
): Comparison {
	const { story, filters } = context;
	const visible = field.others.filter((report) => filteredOut(report, filters) === null);
	const listed = visible.filter(({ added }) => !added);
	const funnel = findFunnel(field, narrowPools(field.focus));
	const added = visible.filter((report) => report.added);
	return {
		story: { slug: story.slug, title: story.title, practice: story.practice },
		focus: field.focus ?? null,
		filters,
		notices: facts.notices,
		pool: {
			name: selection.pool,
			label: poolLabel(selection.pool, field.focus),
			description: describePool(selection, field.focus, listed.length),
			facts: toPoolFacts(selection.members),
			empty: selection.members.length === 0
		},
		groups: context.groups.map(withoutMembers),
		measures: [
			...funnel.measures,
			...findLengths(field.focus, selection.members, added),
			...findDates(listed, field.focus),
			...findMeasures(context)
		],
		funnel: funnel.steps,
		points: findPointRows(context),
		known: Object.fromEntries(context.known),
		agreement: findAgreement(story, facts.pairs, sidesOf(context)),
		coders: toCodersNote(facts.reports, facts.codings, facts.pairs),
		unread: findUnread(added, context.analyses),
		labels: {
			parts: story.parts,
			points: story.points,
			items: story.items,
			targets: story.targets,
			referents: story.referents,
			sides: story.context.countries.map(({ side }) => side)
		},
		list: selection.rows
	};
}

/**
 * Compares one story: the report in focus beside a pool of the other coverage found.
 * @param reports every report of the story, the one in focus among them
 * @param codings every coding of every coder; which one counts is decided here
 * @param asked the filters; their lists may hold labels as well as codes, and come back as codes
 * @param analyses what the engine said of stored texts, by article; with it numbers of the engine open the very words
 * @returns plain data; an empty pool is an empty result, never an error
 */
export function compare(
	story: ComparedStory,
	reports: Report[],
	codings: Coding[],
	asked: Filters,
	analyses: ReadonlyMap<number, Analysis> = new Map()
): Comparison {
	const { filters, notices: unknown } = readWanted(story, reports, asked);
	const focus = reports.find(({ article }) => article === story.focus);
	const others = reports.filter((report) => report !== focus).sort(byDate);
	const heard = codings.filter(({ coderKind }) => filters.coder === null || coderKind === filters.coder);
	const field: Field = { focus, others, codings: heard, filters };
	const { pool, notices } = choosePool(filters.pool, focus);
	const selection = select(field, pool);
	const added = others.filter((report) => report.added && filteredOut(report, filters) === null);
	const groups: CodedGroup[] = toGroups(
		{ focus, pool: selection.members, added, name: poolLabel(pool, focus) },
		heard,
		filters
	);
	const known = findKnown(reports, codings);
	return toComparison({ story, filters, groups, analyses, known }, field, selection, {
		notices: [...new Set([...filters.notices, ...notices, ...unknown])],
		pairs: findPairs(codings),
		reports,
		codings
	});
}
