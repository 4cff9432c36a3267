import { describe, expect, test } from 'vitest';
import { check, MOST_CHARACTERS, readValues, toStored } from './pasted.ts';
import { EMPTY, type Values } from './values.ts';

const good: Values = {
	...EMPTY,
	story: 'the-harbour',
	outlet: 'Harbour Post',
	text: 'The ferry will sail again this week, the harbour chief said.'
};
const today = '2031-06-01';

describe('check', () => {
	test('takes a text with an outlet and a story; the rest may be empty', () => expect(check(good, today)).toEqual({}));

	test.each<[keyof Values, string, RegExp]>([
		['story', '', /Choose the story/],
		['outlet', '', /Name the outlet/],
		['outlet', 'x'.repeat(121), /Shorten this to 120/],
		['date', '24 May', /year-month-day/],
		['date', '2031-02-30', /year-month-day/],
		['date', '2031-06-02', /still to come/],
		['url', 'harbour.example/1', /beginning with https/],
		['url', 'javascript:alert(1)', /beginning with https/],
		['url', 'https://harbour', /beginning with https/],
		['url', 'https://127.0.0.1/1', /beginning with https/],
		['url', 'https://rt.com@harbour.example/1', /beginning with https/],
		['lang', 'English', /Choose a language/],
		['text', '', /Paste the text/],
		['text', 'Too short.', /at least 8 words/],
		['text', 'word '.repeat(MOST_CHARACTERS / 5 + 1), /at most 200,000 characters/]
	])('%s “%.20s” says what to do', (name, value, message) => {
		const errors = check({ ...good, [name]: value }, today);
		expect(Object.keys(errors)).toEqual([name]);
		expect(errors[name]).toMatch(message);
	});

	test('an invented story may lie in years to come', () => {
		expect(check({ ...good, date: '2099-01-01' }, null)).toEqual({});
	});

	test('takes a date, an address and a language that are right', () => {
		expect(check({ ...good, date: '2031-06-01', url: 'https://harbour.example/1?a=b', lang: 'ko' }, today)).toEqual({});
	});
});

test('readValues trims, joins lines of one-line fields, and keeps the lines of the text', () => {
	const data = new FormData();
	data.set('outlet', '  Harbour \n Post ');
	data.set('text', ' First.\r\n\r\nSecond.\r ');
	data.set('invented', 'yes');
	data.set('deck', ' The harbour \n is quiet. ');
	expect(readValues(data)).toEqual({
		...EMPTY,
		outlet: 'Harbour Post',
		text: 'First.\n\nSecond.',
		deck: 'The harbour is quiet.',
		invented: true
	});
});

test('readValues joins broken lines only where that is asked for', () => {
	const broken = 'The harbour chief said\nthat the ferry sails\nagain this week, and\nnobody is surprised.';
	const data = new FormData();
	data.set('text', broken);
	expect(readValues(data).text).toBe(broken);
	data.set('join', 'yes');
	expect(readValues(data).text).toBe(broken.replaceAll('\n', ' '));
});

test.each([
	['', 'First.', 'First.'],
	['The deck.', 'First.', 'The deck.\n\nFirst.'],
	['The deck.', 'The deck.\nFirst.', 'The deck.\nFirst.']
])('with the deck “%s” the stored text begins with it, once', (deck, text, stored) => {
	expect(toStored({ deck, text })).toBe(stored);
});
