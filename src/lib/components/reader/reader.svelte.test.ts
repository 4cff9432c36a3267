import { toCards } from '#lib/analysis/compare/measure-error.ts';
import { LAYER_CARD } from './looks.ts';
import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { LAYERS, type Layer } from '#lib/analysis/text/highlights.ts';
import { anAnalysis, READ_TEXT, spanOf } from '../../../../tests/support/an-analysis.ts';
import { aCoding, aReport, aSource } from '../../../../tests/support/builders.ts';
import Column from './Column.svelte';
import { toTelling } from './telling.ts';

const words = {
	points: [{ key: 'F01', label: 'the ferry sails' }],
	items: [{ key: 'C1', label: 'disagreement' }],
	referents: [{ key: 'row', label: 'the row over the ferry' }],
	scores: []
};

function aTelling(layers: Layer[] = [...LAYERS], asked = [] as { start: number; end: number }[]) {
	const report = aReport({ hasText: true, headline: 'Ferry waits' });
	return toTelling(report, { text: READ_TEXT, analysis: anAnalysis() }, [], { layers, asked, words });
}

const show = (telling: ReturnType<typeof toTelling>) => render(Column, { telling, column: 'a', labels: {} });
const text = () => document.querySelector('.text');
const mark = (name: string) => page.getByRole('link', { name, exact: true });

describe('a text with its layers', () => {
	it('shows every word of the stored text, once and in order, marked or not', async () => {
		show(aTelling());
		await expect.element(page.getByRole('heading', { name: 'Ferry waits' })).toBeVisible();
		const printed = [...(text()?.querySelectorAll('p') ?? [])].map((line) => {
			const copy = line.cloneNode(true) as HTMLElement;
			copy.querySelectorAll('.kind').forEach((label) => label.remove());
			return copy.textContent.trim().replaceAll(/ +/g, ' ');
		});
		expect(printed).toEqual(READ_TEXT.split('\n'));
	});

	it('says its length in the one unit of every page, and with the deck', async () => {
		show(aTelling());
		await expect
			.element(page.getByText('33 words in the body (40 with the deck), 13 of 40 attributed to somebody'))
			.toBeVisible();
	});

	it('claims nothing of who speaks in a text that no engine reads', async () => {
		const lang = { code: 'ru', name: 'Russian', readable: false };
		const report = aReport({ hasText: true, lang: 'ru' });
		const stored = {
			text: READ_TEXT,
			analysis: anAnalysis({ lang, lengths: { ...anAnalysis().lengths, attributed: 0 } })
		};
		show(toTelling(report, stored, [], { layers: [...LAYERS], asked: [], words }));
		await expect.element(page.getByText(/words in the body; no engine reads the language/)).toBeVisible();
		await expect.element(page.getByText(/attributed to somebody$/)).not.toBeInTheDocument();
	});

	it('marks nothing when every layer is off', async () => {
		show(aTelling([]));
		await expect.element(page.getByText('The dispute between Northland and Southbay goes on.')).toBeVisible();
		expect(text()?.querySelectorAll('a')).toHaveLength(0);
	});

	it('sets apart what is not article text, each on a line of its own with its kind', async () => {
		show(aTelling());
		await expect.element(page.getByText('© Ida Holm')).toBeVisible();
		const lines = [...(text()?.querySelectorAll<HTMLElement>('.set-apart') ?? [])];
		expect(lines.map((line) => line.innerText.split('\n').map((part) => part.trim()))).toEqual([
			['picture caption, not counted', 'Boats at the pier'],
			['credit, not counted', '© Ida Holm'],
			['link to another article, not counted', 'Read more: Ferries']
		]);
		expect(lines.map((line) => getComputedStyle(line).display)).toEqual(['block', 'block', 'block']);
		expect(text()?.querySelector('s, del')).toBeNull();
		expect(lines[0]?.title).toBe('Not article text, by the rule: words before a credit');
	});

	it('describes a highlight to a screen reader in one sentence', async () => {
		show(aTelling());
		await expect
			.element(mark('told'))
			.toHaveAccessibleDescription(
				'told “told” introduces the words of Mara Lind; the list of introducing words has it as neutral.'
			);
	});

	it('explains what is pointed at', async () => {
		show(aTelling(['names']));
		const why = /is a name for the row over the ferry/;
		expect(document.querySelector('.why')).toBeNull();
		await mark('dispute').hover();
		await expect.element(page.getByText(why).first()).toBeVisible();
	});

	it('is walked through by keyboard: one stop for each finding, explained on arrival, silenced by Escape', async () => {
		show(aTelling(['quotations']));
		const stops = [...(text()?.querySelectorAll<HTMLElement>('a') ?? [])].filter((link) => link.tabIndex === 0);
		expect(stops).toHaveLength(4);
		stops[0]?.focus();
		await userEvent.keyboard('{Tab}');
		expect(document.activeElement).toBe(stops[1]);
		const bar = page.getByText('Mixed naming, partly in quotation marks', { exact: false }).first();
		await expect.element(bar).toBeVisible();
		await userEvent.keyboard('{Escape}');
		await expect.element(bar).not.toBeVisible();
	});

	it('leads from every explanation to the card of its measure, which is on the page of methods', async () => {
		show(aTelling(['quotations', 'wording']));
		await userEvent.click(page.getByText('All that is marked here, explained', { exact: false }));
		const cards = page.getByRole('link', { name: /^How often that is right/ }).elements();
		const marked = document.querySelectorAll('[id^="why-"]').length;
		expect(cards).toHaveLength(marked);
		const measures = new Set(toCards().map(({ id }) => `/methods#${id}`));
		for (const card of Object.values(LAYER_CARD)) expect(measures).toContain(`/methods#${card}`);
		expect(cards.map((card) => card.getAttribute('href'))).toContain('/methods#wording-kinds');
	});

	it('outlines the words an address asks for', async () => {
		show(aTelling(['quotations'], [spanOf('“the boats are ready”')]));
		await expect.element(page.getByRole('link', { name: '“the boats are ready”' })).toHaveClass(/asked/);
	});
});

describe('a report without a text, or one no engine reads', () => {
	it('shows facts and model codes, and where the words are', async () => {
		const report = aReport({
			article: 7,
			url: 'https://harbour.example/1',
			country: null,
			countryNote: 'not established'
		});
		const coding = aCoding({ article: 7, facts: { F01: 'attributed' }, sources: [aSource()], items: { C1: 1 } });
		show(toTelling(report, undefined, [coding], { layers: [], asked: [], words }));
		await expect.element(page.getByText('No text of this report is stored here', { exact: false })).toBeVisible();
		await expect.element(page.getByText('model code', { exact: true })).toBeVisible();
		await expect.element(page.getByRole('row', { name: /Mara Lind/ })).toBeVisible();
		await expect.element(page.getByText('in somebody’s mouth')).toBeVisible();
		await expect
			.element(page.getByRole('link', { name: 'https://harbour.example/1' }))
			.toHaveAttribute('rel', 'external noopener noreferrer');
	});

	it('names the language that no engine reads, and sets it in its direction', async () => {
		const lang = { code: 'he', name: 'Hebrew', readable: false };
		const analysis = anAnalysis({ lang, quotations: [], speakers: [], items: [], names: [], segments: [] });
		const stored = { text: 'העבורת תפליג', analysis };
		show(toTelling(aReport({ lang: 'he', hasText: true }), stored, [], { layers: [...LAYERS], asked: [], words }));
		await expect.element(page.getByText('No engine reads Hebrew', { exact: false })).toBeVisible();
		expect(text()?.getAttribute('dir')).toBe('rtl');
	});
});
