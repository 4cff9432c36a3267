import { error } from '@sveltejs/kit';
import type { Report } from '#lib/analysis/compare/report.ts';
import { printedOutlet } from '#lib/analysis/compare/printed-outlet.ts';
import { type Called, keyOf } from '#lib/analysis/correction/correction.ts';
import { type CoderPart, type Portrait, toPortrait } from '#lib/analysis/speakers/portrait.ts';
import type { Statement } from '#lib/analysis/speakers/statements.ts';
import { withSide } from '#lib/analysis/side-name.ts';
import { evidenceHref } from '#lib/charts/story/mark.ts';
import { showDate } from '#lib/components/show-date.ts';
import { IDENTIFICATION_LABEL, MODE_LABEL, STANCE_LABEL, TYPE_LABEL } from '#lib/lexicon/labels.ts';
import * as reports from '#lib/server/store/reports.ts';
import * as speakers from '#lib/server/store/speakers.ts';
import { type Addressed, readSpeakers } from '../read-speakers.ts';
import { toHistory } from './history.ts';

type Sql = App.Locals['sql'];

const PRIVATE = 'a private person';

/** The speaker of an address with everything one of its stories says of it; answers 404 where there is none. */
export async function findSpeaker(sql: Sql, slug: string, storySlug: string | null) {
	const speaker = await speakers.get(sql, slug);
	if (!speaker) error(404, 'No speaker has this address.');
	const stories = await speakers.storiesOf(sql, speaker);
	const story = stories.find((one) => one.slug === storySlug) ?? stories[0];
	if (!story || (storySlug !== null && story.slug !== storySlug)) error(404, 'This speaker is in no such story.');
	const read = await readSpeakers(sql, story.id);
	return { speaker, stories, story, ...read, entry: read.entries.find((one) => one.slug === slug) };
}

/** A statement as the page prints it: before, in and after the words, where they stand together in their sentences. */
function toPrinted(one: Statement) {
	const { article, spans, opens, content, sentence } = one;
	const at = content !== null && sentence !== null ? sentence.indexOf(content) : -1;
	const pieces =
		content === null || sentence === null || at < 0
			? ['', content ?? '', '']
			: [sentence.slice(0, at), content, sentence.slice(at + content.length)];
	const cue = one.cue === null ? '' : `, “${one.cue}”`;
	return {
		href: evidenceHref(opens ? { opens: 'coding', article, ...opens } : { opens: 'words', article, spans }),
		pieces,
		what: `${MODE_LABEL[one.mode]}${cue}, ${one.place}`,
		form: one.form,
		words: one.words,
		by: one.by
	};
}

function toPrintedPart(part: CoderPart, byArticle: Map<number, Report>) {
	const articles = part.articles.map(({ article, statements }) => {
		const report = byArticle.get(article);
		return {
			article,
			date: report?.date ?? null,
			when: report ? showDate(report.date, report.dateInferred) : '',
			outlet: report ? printedOutlet(report) : '',
			outletSlug: report?.outletSlug ?? '',
			statements: statements.map(toPrinted),
			modes: statements.map(({ mode }) => mode),
			words: statements.reduce((sum, { words }) => sum + (words ?? 0), 0)
		};
	});
	const inFocus = part.articles.filter(({ article }) => byArticle.get(article)?.focus);
	return {
		...part,
		/** Statements in the report that the others are put beside: no pool counts them. */
		inFocus: inFocus.reduce((sum, { statements }) => sum + statements.length, 0),
		cues: part.cues.map((cue) => ({ ...cue, stance: cue.stance ? STANCE_LABEL[cue.stance] : null })),
		articles: articles.sort((a, b) => (a.date ?? '9').localeCompare(b.date ?? '9') || a.article - b.article)
	};
}

/** All of a portrait in words. */
function toPrintedPortrait(portrait: Portrait, byArticle: Map<number, Report>) {
	return {
		forms: portrait.forms,
		names: portrait.names,
		types: portrait.types.map((one) => ({ ...one, value: TYPE_LABEL[one.value] })),
		identifications: portrait.identifications.map((one) => ({
			...one,
			value: IDENTIFICATION_LABEL[one.value]
		})),
		parts: portrait.parts.map((part) => toPrintedPart(part, byArticle))
	};
}

export type PrintedPart = ReturnType<typeof toPrintedPart>;

/** Where words that were coded as this speaker count now, and whether a person or the engine's reading of the story moved them. */
function movedTo(entries: Addressed[], found: Awaited<ReturnType<typeof findSpeaker>>) {
	const key = keyOf(found.speaker);
	const moved = new Map(
		found.said.statements.flatMap(({ coded, identity, by }) =>
			keyOf(coded) === key && keyOf(identity) !== key ? [[keyOf(identity), by.length > 0] as const] : []
		)
	);
	return entries.flatMap(({ identity, slug, name, private: hidden }) => {
		const byPeople = moved.get(keyOf(identity));
		return byPeople === undefined ? [] : [{ slug, name, hidden, byPeople }];
	});
}

/** Everything the page shows of a speaker that may be shown; with or without the names of private persons. */
export async function portray(sql: Sql, found: Awaited<ReturnType<typeof findSpeaker>>, withPrivate: boolean) {
	const { speaker, story, said, entry, entries, people, isHidden } = found;
	const others = entries.filter(({ slug, side }) => slug !== speaker.slug && side !== 'joint');
	const open = others.filter((other) => withPrivate || !other.private);
	const named = entry ?? speaker;
	const nameOf = (who: Called) => (withPrivate || !isHidden(who) ? withSide(who) : PRIVATE);
	const [listed, aliases] = [await reports.listByStory(sql, story.id), await speakers.aliasesOf(sql, speaker.id)];
	const byArticle = new Map(listed.map((report) => [report.article, report]));
	const portrait = toPrintedPortrait(toPortrait(said, speaker), byArticle);
	const here = new Set(portrait.forms.map(({ value }) => value));
	const outletOf = new Map(listed.map((report) => [report.article, printedOutlet(report)]));
	return {
		portrait,
		aliases: aliases.filter((form) => !here.has(form)),
		moved: movedTo(entries, found).map(({ slug, name, hidden, byPeople }) => ({
			slug,
			name: hidden && !withPrivate ? PRIVATE : name,
			byPeople
		})),
		history: toHistory(people.corrections, speaker, { outletOf, nameOf }),
		others: open.map(({ slug, name, side }) => ({ slug, name, side })),
		namesakes: open.filter(({ name }) => name === named.name).map(({ slug, side }) => ({ slug, side }))
	};
}
