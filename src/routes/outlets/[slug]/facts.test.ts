import { expect, test } from 'vitest';
import { aReport } from '../../../../tests/support/builders.ts';
import { toFacts } from './facts.ts';

test('each fact stands once with the reports it was read from; what a visitor said stands apart', () => {
	const facts = toFacts([
		aReport({ article: 1, url: 'https://www.harbour-post.example/a', textBy: 'Pier Wire' }),
		aReport({ article: 2, kind: 'tabloid', textBy: 'Pier Wire', textByCertain: false }),
		aReport({ article: 3, added: true, country: null, kind: 'not noted' })
	]);
	expect(facts.map(({ name, value, source, articles }) => [name, value, source.split(' ')[0], articles])).toEqual([
		['Country', 'Ireland', 'noted', [1, 2]],
		['Kind', 'newspaper', 'noted', [1]],
		['Kind', 'tabloid', 'noted', [2]],
		['Language', 'English', 'noted', [1, 2]],
		['Language', 'English', 'said', [3]],
		['Web address', 'harbour-post.example', 'noted', [1]],
		['Agency texts by', 'Pier Wire', 'noted', [1]],
		['Agency texts by', 'Pier Wire (probably)', 'noted', [2]]
	]);
});
