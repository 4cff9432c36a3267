import { expect, test } from 'vitest';
import { EMPTY_CONTEXT } from '#lib/lexicon/gazetteer.ts';
import { findSegments } from '../text/segment.ts';
import { toDoc } from '../text/to-doc.ts';
import { findNames } from './names.ts';
import { resolveStory } from './story.ts';

/** Canonical forms of the people of each text, "?" before those it can't settle. */
function read(...texts: string[]): string[][] {
	const names = texts.map((text) => findNames(toDoc(text, findSegments(text)), EMPTY_CONTEXT));
	return resolveStory(names).map((own) =>
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
	const [first] = resolveStory(texts.map((text) => findNames(toDoc(text, findSegments(text)), EMPTY_CONTEXT)));
	expect(first?.find(({ kind }) => kind === 'role')).toMatchObject({ canonical: 'president', of: 'Joseph R. Biden' });
});

test('a story without texts has no names', () => {
	expect(resolveStory([])).toEqual([]);
});
