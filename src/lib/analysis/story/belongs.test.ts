import { describe, expect, test } from 'vitest';
import { EMPTY_CONTEXT } from '#lib/lexicon/gazetteer.ts';
import { findStories, type KnownStory } from './belongs.ts';

const ferry: KnownStory = {
	slug: 'ferry',
	title: 'The ferry',
	from: '2031-05-10',
	to: '2031-06',
	context: {
		...EMPTY_CONTEXT,
		countries: [{ side: 'Northland', names: ['Northland'], demonyms: ['Northlander'], seats: ['Port Aster'] }],
		people: [{ name: 'Mara Lind', forms: ['Lind'], side: 'Northland', type: 'government' }],
		bodies: [{ name: 'Coastwire', forms: ['Coastwire'], side: 'Northland', type: 'media' }]
	}
};
const other: KnownStory = { ...ferry, slug: 'other', title: 'Another', context: EMPTY_CONTEXT };

const offer = (text: string, date: string | null = null) =>
	findStories(text, date, [other, ferry]).find(({ slug }) => slug === 'ferry');

describe('findStories', () => {
	test.each([
		['Lind spoke in Port Aster.', ['Mara Lind', 'Northland'], true],
		['Lind spoke.', ['Mara Lind'], false],
		['Lindqvist spoke in Port Asterix.', [], false],
		['', [], false]
	])('“%s”', (text, shared, likely) => {
		expect(offer(text)).toMatchObject({ shared, likely });
	});

	test.each([
		['2031-05-10', true],
		['2031-04-27', true],
		['2031-04-20', false],
		['2031-07-14', true],
		['2031-08-01', false],
		[null, null]
	])('dated %s', (date, near) => {
		expect(offer('Mara Lind of Coastwire', date)?.near).toBe(near);
	});

	test('the likeliest comes first, and nothing likely is still offered', () => {
		expect(findStories('Mara Lind, Port Aster', null, [other, ferry]).map(({ slug }) => slug)).toEqual([
			'ferry',
			'other'
		]);
		expect(findStories('nothing', null, [other, ferry]).some(({ likely }) => likely)).toBe(false);
	});
});
