import { describe, expect, it } from 'vitest';
import { aReading, aView } from '../../../../tests/support/a-view.ts';
import { aQuotation } from '../../../../tests/support/an-analysis.ts';
import type { Mark, Series } from '../series.ts';
import { findSourced, toSourcingSections } from './sections.ts';
import type { View } from './view.ts';

const charts = (view: View): Series[] => toSourcingSections(view).flatMap(({ series }) => series);

function chart(view: View, id: string): Series {
	const found = charts(view).find((series) => series.id === id);
	if (!found) throw new Error(`no chart ${id} among ${charts(view).map((series) => series.id)}`);
	return found;
}

function mark(view: View, id: string, row: string, group: string, stack = ''): Mark {
	const found = chart(view, id).marks.find((one) => one.row === row && one.group === group && one.stack === stack);
	if (!found) throw new Error(`no mark ${row}, ${group}, ${stack}`);
	return found;
}

const WORDS = { choice: { unit: 'words' as const } };
const ENGINE_FOCUS = 'Outlet 1 report, read by the engine';
const ENGINE_POOL = 'Pool: all comparable coverage, 2 reports, read by the engine';
const ENGINE_ADDED = 'Outlet 2 (pasted by a visitor), read by the engine';

describe('every chart', () => {
	const view = aView();

	it('shows one kind of coder, names it, and carries no other’s error', () => {
		for (const { id, title, caption } of charts(view)) {
			const engine = id.endsWith('--engine');
			expect(title).toContain(engine ? 'read by the engine' : 'model code');
			const lines = caption.join(' ');
			expect(/Read by the engine/.test(lines)).toBe(engine);
			expect(/Coded by (a language model|language models)|Agreement between models/.test(lines)).toBe(!engine);
			expect(/times in 100/.test(lines)).toBe(engine);
		}
	});

	it('opens what each number above 0 was counted from, and gives no mark the id of another', () => {
		const all = charts(view);
		expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
		for (const series of all) {
			expect(new Set(series.marks.map(({ id }) => id)).size).toBe(series.marks.length);
			for (const one of series.marks) {
				const found = findSourced(view, series.id, one.id);
				expect(found?.mark).toEqual(one);
				expect(one.href === null).toBe(found?.evidence.length === 0);
				if (one.numerator > 0 && series.method !== 'stance') expect(one.href).toContain(`chart=${series.id}&mark=`);
			}
		}
	});

	it('opens no mark that is not there', () => {
		expect(findSourced(view, 'who-where--engine', 'nobody')).toBeUndefined();
		expect(findSourced(view, 'sides', 'pool-model-russia')).toBeUndefined();
	});

	it('leads from the names in a matrix to the pages of speakers and outlets', () => {
		const { pages } = chart(view, 'who-where--engine');
		expect(pages?.rows).toMatchObject({ 'Mara Lind': '/speakers/mara-lind' });
		expect(pages?.rows).not.toHaveProperty('Ole Berg');
		expect(pages?.groups).toMatchObject({ 'Outlet 3': '/outlets/outlet-3' });
		expect(pages?.groups).not.toHaveProperty('Pool, all outlets');
		expect(chart(view, 'overlap--engine').pages?.rows).toMatchObject({ 'Outlet 3': '/outlets/outlet-3' });
	});

	it('says what a coder can’t tell, and draws nothing of it', () => {
		const sections = toSourcingSections(view);
		const notes = sections.flatMap((section) => section.notes).join('\n');
		for (const title of [
			'Where in the text each side speaks',
			'Words in quotation marks',
			'The words that introduce',
			'Women and men'
		]) {
			expect(notes).toMatch(new RegExp(`${title}.*, model code: not coded`));
		}
		expect(
			charts(view).filter(({ id }) => /^(position|directness|stance|gender)--/.test(id) && id.endsWith('model'))
		).toEqual([]);
	});

	it('ranks no model code whose agreement was not established: it is listed', () => {
		for (const id of ['official--model', 'lead-access--model', 'exclusive--model', 'diversity--model']) {
			const { kind, marks, caption } = chart(view, id);
			expect(kind).toBe('list');
			expect(marks.every(({ interval, support }) => interval === null && support === 'list')).toBe(true);
			expect(caption.join(' ')).toContain('Only listed');
		}
	});

	it('keeps its choice and filters in every address', () => {
		const { marks } = chart(aView({ ...WORDS, filters: { media: false } }), 'voice--engine');
		expect(marks[0]?.href).toMatch(/&pool=all&media=out&unit=words$/);
	});
});

describe('the matrix', () => {
	it('has the report in focus and added ones before the pool, each by itself', () => {
		const { groups, heads } = chart(aView(), 'who-where--engine');
		expect(groups).toEqual([
			'Outlet 1 report',
			'Outlet 2 (pasted by a visitor)',
			'Pool, all outlets',
			expect.any(String),
			expect.any(String)
		]);
		expect(heads).toMatchObject({
			'Outlet 1 report': 'of 4, 1 report, in focus, not in the pool',
			'Outlet 2 (pasted by a visitor)': 'of 4, 1 report, added, not in the pool',
			'Pool, all outlets': 'of 8, 2 reports'
		});
	});

	it('counts statements, or words where they are known', () => {
		expect(mark(aView(), 'who-where--engine', 'Mara Lind', 'Outlet 3')).toMatchObject({
			label: '2',
			numerator: 2,
			denominator: 4
		});
		expect(mark(aView(WORDS), 'who-where--engine', 'Mara Lind', 'Outlet 3')).toMatchObject({
			label: '15',
			numerator: 15,
			denominator: 40
		});
		const words = toSourcingSections(aView(WORDS));
		expect(words[0].series.map(({ id }) => id)).toEqual(['who-where--engine']);
		expect(words[0].notes[0]).toContain('not coded by words');
	});

	it('shows the speakers whom most outlets quote, and all when asked', () => {
		const many = { n: 30 };
		const first = chart(aView(many), 'who-where--model');
		expect(first.rows).toHaveLength(20);
		expect(first.rows).toContain('Mara Lind');
		expect(first.caption.join(' ')).toContain('of 30;');
		expect(chart(aView({ ...many, choice: { all: true } }), 'who-where--model').rows).toHaveLength(30);
	});
});

describe('shares of a side', () => {
	it('are of the report in focus, of added ones and of the pool, never together', () => {
		const view = aView(WORDS);
		expect(mark(view, 'voice--engine', 'Northland', ENGINE_FOCUS)).toMatchObject({
			numerator: 20,
			denominator: 40,
			n: 1,
			support: 'list'
		});
		expect(mark(view, 'voice--engine', 'Northland', ENGINE_ADDED)).toMatchObject({ numerator: 20, denominator: 40 });
		expect(mark(view, 'voice--engine', 'Southland', ENGINE_POOL)).toMatchObject({
			numerator: 40,
			denominator: 80,
			n: 2
		});
	});

	it('have an interval from five reports on', () => {
		const group = 'Pool: all comparable coverage, 6 reports, read by the engine';
		expect(mark(aView({ n: 8 }), 'voice--engine', 'Northland', group)).toMatchObject({
			support: 'wide',
			interval: { low: expect.any(Number), high: expect.any(Number) }
		});
		expect(
			mark(
				aView({ n: 6 }),
				'voice--engine',
				'Northland',
				'Pool: all comparable coverage, 4 reports, read by the engine'
			).interval
		).toBeNull();
	});

	it('say how much of it stands in quotation marks, and in which mode', () => {
		const view = aView();
		expect(mark(view, 'directness--engine', 'Northland', ENGINE_FOCUS)).toMatchObject({
			numerator: 10,
			denominator: 20
		});
		expect(mark(view, 'modes-by-side--engine', 'Northland', ENGINE_FOCUS, 'direct')).toMatchObject({
			numerator: 1,
			denominator: 3
		});
	});

	it('say who is official, and who is quoted at the top', () => {
		const view = aView();
		expect(mark(view, 'official--engine', 'officials of every kind', ENGINE_FOCUS)).toMatchObject({
			numerator: 3,
			denominator: 4
		});
		expect(mark(view, 'lead-access--engine', 'Northland', ENGINE_POOL)).toMatchObject({
			numerator: 2,
			denominator: 2,
			label: '2 of 2 texts'
		});
		expect(mark(view, 'lead-access--engine', 'Southland', ENGINE_POOL)).toMatchObject({ numerator: 0, href: null });
	});
});

describe('outlets beside each other', () => {
	it('show in each cell what they share, of how much', () => {
		const view = aView({}, (article) =>
			article === 4 ? aReading({ quotations: [aQuotation({ speaker: 1 })] }) : aReading()
		);
		const { marks, rows, groups } = chart(view, 'overlap--engine');
		expect(marks).toHaveLength((rows.length * (groups.length + 1)) / 2);
		const cell = marks.find(({ row, group }) => [row, group].toSorted().join() === 'Outlet 1 report,Outlet 4');
		// Shares ⅔ and ⅓ beside 0 and 1: Σ min ⅓, Σ max ⅔ + 1.
		expect(cell).toMatchObject({ value: 0.2, numerator: 0.33, denominator: 1.67, label: '0.2 = 0.33 ÷ 1.67' });
		expect(cell?.note).toBe('both quote Ole Berg');
	});

	it('call exclusive what the other outlets of the pool do not quote', () => {
		const view = aView();
		expect(mark(view, 'exclusive--model', 'Outlet 3', 'Outlet 3')).toMatchObject({ numerator: 1, denominator: 2 });
		expect(
			mark(view, 'exclusive--engine', 'Outlet 2 (pasted by a visitor)', 'Outlet 2 (pasted by a visitor)')
		).toMatchObject({ numerator: 0, denominator: 3, href: null });
	});

	it('say nothing of exclusive speakers where the coder has no other text of the pool', () => {
		const { marks, empty } = chart(aView({ n: 2 }), 'exclusive--engine');
		expect(marks).toEqual([]);
		expect(empty).toContain('cannot be told');
	});

	it('bring diversity to one size, or say that there is none', () => {
		const few = chart(aView(), 'diversity--engine');
		expect(few.kind).toBe('list');
		expect(few.title).toContain('not to be compared');
		const seven = (article: number) =>
			aReading(
				article === 1 ? { quotations: Array.from({ length: 7 }, (_, id) => aQuotation({ id, speaker: id % 2 })) } : {}
			);
		const enough = chart(aView({}, seven), 'diversity--engine');
		expect(enough.title).toContain('in 6 statements of each');
		expect(enough.marks.find(({ id }) => id.startsWith('focus-q0'))?.value).toBeCloseTo(2, 9);
	});

	it('test over-quoting over the whole story, whatever the filters, and refuse where nothing can be told', () => {
		const filtered = aView({ filters: { outlets: ['outlet-3'] } });
		const { marks, empty, subtitle } = chart(filtered, 'over-quoted--engine');
		expect(marks).toEqual([]);
		expect(empty).toContain('No outlet of this story has 5 coded reports');
		expect(subtitle).toContain('whatever the filters');
	});

	it('show who is quoted more than elsewhere and nobody else, and say how many pass', () => {
		const view = aView({ n: 12, outlets: 4 }, (article) =>
			article < 4
				? aReading()
				: aReading({
						quotations: [aQuotation({ speaker: 1 }), aQuotation({ id: 1 }), aQuotation({ id: 2, speaker: 1 })]
					})
		);
		const { marks, caption } = chart(view, 'over-quoted--engine');
		expect(marks.map(({ row, group }) => `${row} in ${group}`)).toEqual(['Ole Berg in Outlet 4']);
		expect(caption[0]).toBe('1 pair passes q < 0.05.');
		const alike = chart(aView({ n: 12, outlets: 4 }), 'over-quoted--engine');
		expect(alike).toMatchObject({ marks: [], empty: 'Nobody is quoted more than elsewhere.' });
		expect(alike.caption[0]).toMatch(/^No pair passes q < 0\.05/);
	});

	it('say that agreement is why a number may only be listed, not how few reports it has', () => {
		const view = aView({ n: 9 });
		expect(chart(view, 'official--model').listedFor).toContain('agreement not established');
		expect(chart(view, 'voice--model').listedFor).toBeUndefined();
	});
});

describe('text by text', () => {
	it('each statement stands at its place', () => {
		const { marks, kind, groups } = chart(aView(), 'position--engine');
		expect(kind).toBe('strip');
		expect(groups).toEqual(['Northland', 'Southland']);
		const mine = marks.filter(({ row }) => row === 'Outlet 1 report');
		expect(mine.map(({ value }) => value)).toEqual([0.1, 0.5, 0.9, 0.95]);
		expect(mine.every(({ numerator, denominator }) => numerator < denominator)).toBe(true);
	});

	it('cues are listed where they are too few for an index', () => {
		const view = aView();
		expect(chart(view, 'stance--engine').caption.join(' ')).toContain('No side has 20 cues');
		expect(chart(view, 'stance--cues--engine').marks.map(({ stack }) => stack)).toContain('“tell”, neutral');
	});

	it('women are bounded by those whom the text does not tell of', () => {
		const { caption, marks } = chart(aView(), 'gender--engine');
		expect(caption).toContain(
			`${ENGINE_FOCUS}: no text tells of any of them; between 0–100 % of all named persons if the unknown are counted as no women, and as women.`
		);
		expect(marks.find(({ group, stack }) => group === ENGINE_FOCUS && stack === 'not told')).toMatchObject({
			numerator: 2,
			denominator: 2
		});
	});
});
