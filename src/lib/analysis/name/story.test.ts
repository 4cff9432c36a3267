import { expect, test } from 'vitest';
import { EMPTY_CONTEXT } from '#lib/lexicon/gazetteer.ts';
import type { Name } from '../analysis.ts';
import { findSegments } from '../text/segment.ts';
import { toDoc } from '../text/to-doc.ts';
import { findNames } from './names.ts';
import { resolveForm, resolveNames, toPeople } from './story.ts';

const people = (names: Name[]) =>
	new Set(names.flatMap(({ kind, canonical }) => (kind === 'person' ? [canonical] : [])));

/** The names of each text under the forms of all. */
function resolve(texts: string[]): Name[][] {
	const names = texts.map((text) => findNames(toDoc(text, findSegments(text)), EMPTY_CONTEXT));
	const counts = new Map<string, number>();
	for (const own of names) for (const person of people(own)) counts.set(person, (counts.get(person) ?? 0) + 1);
	return names.map((own) => resolveNames(own, toPeople(counts)));
}

/** Canonical forms of the people of each text, "?" before those it can't settle. */
function read(...texts: string[]): string[][] {
	return resolve(texts).map((own) =>
		own
			.filter(({ kind }) => kind === 'person')
			.map(({ canonical, among }) => (among.length > 0 ? `? ${canonical}` : canonical))
	);
}

test('a surname alone is the only person of the story who bears it', () => {
	expect(read('Dmitry Peskov spoke on Monday.', 'Mr. Peskov gave no date.')).toEqual([
		['Dmitry Peskov'],
		['Dmitry Peskov']
	]);
});

test('two people with one surname stay apart, and a surname alone says so', () => {
	expect(read('Ana Reed will sue.', 'Tom Reed will not.', 'Mr. Reed left.')).toEqual([
		['Ana Reed'],
		['Tom Reed'],
		['? Reed']
	]);
});

test('romanisations and longer forms of one name have one canonical form', () => {
	expect(read('Kim Jong Un smiled.', 'Kim Jong-un waved.', 'Kim Jong-un left.')).toEqual([
		['Kim Jong-un'],
		['Kim Jong-un'],
		['Kim Jong-un']
	]);
	expect(read('Joseph Biden spoke.', 'Joseph R. Biden spoke.')).toEqual([['Joseph R. Biden'], ['Joseph R. Biden']]);
});

test('what a text settled itself is kept', () => {
	expect(read('Ana Reed spoke. Reed left.', 'Tom Reed spoke. Reed left.')).toEqual([
		['Ana Reed', 'Ana Reed'],
		['Tom Reed', 'Tom Reed']
	]);
});

test('a role belongs to the person under the name of the story', () => {
	const texts = ['President Joseph Biden spoke.', 'Joseph R. Biden spoke.'];
	const [first] = resolve(texts);
	expect(first?.find(({ kind }) => kind === 'role')).toMatchObject({ canonical: 'president', of: 'Joseph R. Biden' });
});

test('two that one text tells apart are one where another text says so', () => {
	const people = toPeople(new Map([['Daniel J. Reed', 1]]));
	expect(resolveForm('Reed', ['Dan Reed', 'Daniel Reed'], people)).toEqual({ canonical: 'Daniel J. Reed', among: [] });
	expect(resolveForm('Reed', ['Dan Reed', 'Ana Reed'], people)).toEqual({
		canonical: 'Reed',
		among: ['Daniel J. Reed', 'Ana Reed']
	});
});
