import { describe, expect, it } from 'vitest';
import { aReport } from '../../../../../tests/support/builders.ts';
import { choosePair, toChoices } from './choices.ts';

const focus = aReport({ article: 1, focus: true, hasText: true, statement: 's', outlet: 'Focus Wire' });
const bare = aReport({ article: 2, outlet: 'Bare Post' });
const same = aReport({ article: 3, outlet: 'Same Echo', statement: 's' });
const text = aReport({ article: 4, outlet: 'Text Mail', hasText: true });
const pair = (reports: ReturnType<typeof aReport>[], search = '') => {
	const { a, b, unknown } = choosePair(reports, new URLSearchParams(search));
	return [a?.article, b?.article, unknown];
};

describe('choosePair', () => {
	it('takes what the address asks for, also twice the same', () => {
		expect(pair([focus, bare, text], 'a=4&b=2')).toEqual([4, 2, []]);
		expect(pair([focus, bare], 'a=2&b=2')).toEqual([2, 2, []]);
	});

	it('starts with the report in focus beside another text', () => {
		expect(pair([bare, text, focus])).toEqual([1, 4, []]);
	});

	it('without another text, takes a report of the same statement', () => {
		expect(pair([bare, same, focus])).toEqual([1, 3, []]);
	});

	it('never puts a report beside itself unasked', () => {
		expect(pair([focus, text], 'b=1')).toEqual([4, 1, []]);
		expect(pair([focus])).toEqual([1, undefined, []]);
		expect(pair([])).toEqual([undefined, undefined, []]);
	});

	it('names what it does not know', () => {
		expect(pair([focus, text], 'a=99&b=x')).toEqual([1, 4, ['99', 'x']]);
	});
});

describe('toChoices', () => {
	it('lists texts first, the one in focus before all, and says which', () => {
		const { texts, facts } = toChoices([bare, text, focus]);
		expect(texts.map(({ label }) => label)).toEqual(['Focus Wire, 10 May 2031 (in focus)', 'Text Mail, 10 May 2031']);
		expect(facts.map(({ id }) => id)).toEqual([2]);
	});

	it('shortens a long headline at a word', () => {
		const [choice] = toChoices([aReport({ hasText: true, headline: 'Harbour chief says '.repeat(5) })]).texts;
		expect(choice?.label).toBe('Harbour Post, 10 May 2031: Harbour chief says Harbour chief says Harbour …');
	});
});
