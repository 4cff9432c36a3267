import { describe, expect, it, test } from 'vitest';
import { EMPTY_CONTEXT, type StoryContext } from '#lib/lexicon/gazetteer.ts';
import { analyse } from '../analyse.ts';

const country = (side: string, demonym: string, seat: string) => ({
	side,
	names: [side],
	demonyms: [demonym],
	seats: [seat]
});
const context: StoryContext = {
	...EMPTY_CONTEXT,
	countries: [country('Northland', 'Northlander', 'Brill'), country('Southbay', 'Southbayan', 'Ostrel')],
	people: [
		{ name: 'Mara Lind', forms: ['Lind'], side: 'Northland', type: 'government' },
		{ name: 'Ole Berg', forms: ['Berg'], side: 'Southbay', type: 'government' }
	],
	bodies: [{ name: 'Harbour Board', forms: ['Harbour Board'], side: 'Northland', type: 'government' }]
};

const tonesOf = (text: string) => analyse({ text, lang: 'en', context }).tones;
const toward = (text: string, target: string) => tonesOf(text).filter((tone) => tone.target === target);

describe('whom a tone is aimed at', () => {
	it.each([
		['Mara Lind met Ole Berg on Monday.', ['Mara Lind', 'Ole Berg']],
		['The Harbour Board praised Northland.', ['Harbour Board', 'Northland']],
		['Brill has rejected the offer of Southbay.', ['Northland', 'Southbay']],
		['Ties between Northland and Southbay have soured.', ['Northland–Southbay relations', 'Northland', 'Southbay']],
		['The friendly Northlander relations with Southbay ended.', ['Northland–Southbay relations', 'Southbay']]
	])('%s', (text, targets) => {
		expect(tonesOf(text).map(({ target }) => target)).toEqual(targets);
	});

	it.each([
		['a place', 'The ferry sank in Northland.'],
		['the end of a journey', 'She returned from Northland after a trip to Southbay.'],
		['whose thing it is', 'Two Northland officials left.'],
		['a demonym', 'Two Northlanders left.'],
		['one state alone', 'His ties to Northland ended.']
	])('leaves out %s', (_, text) => {
		expect(tonesOf(text).filter(({ kind }) => kind === 'relation' || text.startsWith('His') === false)).toEqual([]);
	});

	it('gives the words of the mention, without a possessive ending', () => {
		const text = 'Lind’s courage saved the town. Mara Lind left.';
		expect(toward(text, 'Mara Lind').map(({ start, end }) => text.slice(start, end))).toEqual(['Lind', 'Mara Lind']);
	});
});

describe('whose words it stands in', () => {
	const text =
		'Mara Lind said Ole Berg had lied to everyone. “Southbay is a disgrace,” she told reporters. Ole Berg left.';

	it('keeps the outlet’s own voice apart from what a source says', () => {
		expect(toward(text, 'Ole Berg').map(({ voice, quotation }) => [voice, quotation === null])).toEqual([
			['indirect', false],
			['own', true]
		]);
		expect(toward(text, 'Southbay').map(({ voice }) => voice)).toEqual(['direct']);
	});

	it('names the quotation, so that its speaker is who evaluates', () => {
		const { tones, quotations, speakers } = analyse({ text, lang: 'en', context });
		const said = tones.filter(({ quotation }) => quotation !== null);
		const who = said.map(({ quotation }) => speakers[quotations.find(({ id }) => id === quotation)!.speaker!]!.name);
		expect(new Set(who)).toEqual(new Set(['Mara Lind']));
	});
});

describe('how it is evaluated', () => {
	it.each([
		['Ole Berg is a corrupt liar who betrayed his voters.', 'negative'],
		['Ole Berg was praised for his brilliant and honest work.', 'positive'],
		['Ole Berg will meet the delegation on Tuesday at noon.', 'neutral']
	])('%s', (text, tone) => {
		const [found] = toward(text, 'Ole Berg');
		expect([found?.tone, found?.rule]).toEqual([tone, 'model']);
	});

	it('gives three chances that add up to one', () => {
		for (const { negative, neutral, positive } of tonesOf('Ole Berg thanked Mara Lind and blamed Southbay.')) {
			expect(negative + neutral + positive).toBeCloseTo(1, 2);
		}
	});

	it('abstains where no chance reaches the stated confidence', () => {
		const tones = tonesOf('Mara Lind could not deny that Ole Berg, though late, had tried. Southbay waits.');
		const decided = (tone: (typeof tones)[number]) => Math.max(tone.negative, tone.neutral, tone.positive) >= 0.6;
		for (const tone of tones.filter(({ rule }) => rule === 'model')) {
			expect(tone.tone === 'undecided').toBe(!decided(tone));
		}
	});

	it('does not evaluate who only speaks', () => {
		const [lind] = toward('Mara Lind said the horrible disaster had killed ten.', 'Mara Lind');
		expect([lind?.tone, lind?.rule]).toEqual(['neutral', 'speaks']);
	});

	it.each(['Ole Berg was wounded in the attack.', 'The blast killed Ole Berg.', 'Ole Berg died on Sunday.'])(
		'tells harm apart from evaluation: %s',
		(text) => {
			expect(toward(text, 'Ole Berg').map(({ tone, rule }) => [tone, rule])).toEqual([['event', 'harmed']]);
		}
	);

	it.each(['Ole Berg was not wounded.', 'Ole Berg killed the deal.', 'The bill that Ole Berg opposes was killed.'])(
		'no harm to its subject: %s',
		(text) => {
			expect(toward(text, 'Ole Berg').map(({ tone }) => tone)).not.toContain('event');
		}
	);
});

test('nobody’s name decides: another name in its place has the same chances', () => {
	const other = {
		...context,
		people: [
			{ ...context.people[0]!, name: 'Mara Lind' },
			{ ...context.people[1]!, name: 'Ada Quill', forms: ['Quill'] }
		]
	};
	const chances = (text: string, known: StoryContext) =>
		analyse({ text, lang: 'en', context: known }).tones.map(({ negative, neutral, positive }) => [
			negative,
			neutral,
			positive
		]);
	expect(chances('Voters adore Ole Berg.', context)).toEqual(chances('Voters adore Ada Quill.', other));
});

test('a text without words, and one in a language that is not read, has no tone', () => {
	expect(tonesOf('')).toEqual([]);
	expect(analyse({ text: 'Мара Линд похвалила Оле Берга.', lang: 'ru', context }).tones).toEqual([]);
});
