import { expect, test } from 'vitest';
import { aReport, aStory } from '../../../../tests/support/builders.ts';
import { parseFilters, toSearch } from './filters.ts';
import { readWanted } from './wanted.ts';

const story = aStory({ parts: [{ key: 'a', label: 'The first day' }] });
const reports = [
	aReport({ outlet: 'North Wire', outletSlug: 'north-wire', country: 'Northland', kind: 'agency', lang: 'ko' }),
	aReport({ article: 2, outlet: 'Daily Echo', outletSlug: 'echo', country: null, kind: 'newspaper', lang: 'en' }),
	aReport({ article: 3, outlet: 'Daily Echo', outletSlug: 'echo-2', country: null, kind: 'newspaper', lang: 'en' })
];
const read = (search: string) => readWanted(story, reports, parseFilters(new URLSearchParams(search)));

test.each([
	['?lang=Korean', '?lang=ko'],
	['?language=KO', '?lang=ko'],
	['?lang=en&language=korean', '?lang=en&lang=ko'],
	['?outlet=north+wire', '?outlet=north-wire'],
	['?outlet=Daily+Echo', '?outlet=echo&outlet=echo-2'],
	['?outlet=echo', '?outlet=echo'],
	['?country=northland&kind=Agency&part=the+first+day', '?country=Northland&kind=agency&part=a'],
	['?pool=ALL&coder=Model', '?pool=all&coder=model']
])('%s is read as %s', (search, said) => {
	const { filters, notices } = read(search);
	expect(toSearch(filters)).toBe(said);
	expect([...filters.notices, ...notices]).toEqual([]);
});

test('a value that is neither a code nor a label stays, and is named', () => {
	const { filters, notices } = read('?lang=Klingon&lang=ko');
	expect(filters.langs).toEqual(['Klingon', 'ko']);
	expect(notices).toEqual(['No report of this story has the language “Klingon”.']);
});
