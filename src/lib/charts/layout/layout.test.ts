import { expect, test } from 'vitest';
import { aFocusMark, aMark, aSeries } from '../../../../tests/support/a-series.ts';
import type { Mark } from '../series.ts';
import type { Layout, Variant } from './layout.ts';
import { LEAST } from './layout.ts';
import { toLayout } from './place.ts';
import { toScale } from './scale.ts';
import { textWidth, wrap } from './text.ts';
import { toSlots } from './timeline.ts';

const pool = 'Pool: same statement, 6 reports, model code';
const single = (facts: Partial<Mark>) =>
	aFocusMark({ denominator: 1, numerator: 1, value: 1, answer: 'yes', label: 'yes', ...facts });

/** Whether two texts of a layout, at the least width, stand in each other. */
function collisions({ labels, left, right, variant }: Layout): string[] {
	const plot = LEAST[variant] - left - right;
	const boxes = labels.map(({ at, dx, y, text, size, anchor }) => {
		const width = textWidth(text, size);
		const start = at * plot + dx - (anchor === 'middle' ? width / 2 : anchor === 'end' ? width : 0);
		return { text, start, end: start + width, top: y - size * 0.75, bottom: y };
	});
	return boxes.flatMap((a, index) =>
		boxes
			.slice(index + 1)
			.filter((b) => a.start < b.end && b.start < a.end && a.top < b.bottom && b.top < a.bottom)
			.map((b) => `${a.text} × ${b.text}`)
	);
}

const manyRows = aSeries({
	marks: Array.from({ length: 26 }, (_, index) => {
		const row = `F${index + 1} · a point with a rather long name, as points of a codebook have`;
		const note = 'agreement not established (1 positive)';
		return [
			single({ id: `f${index}`, row, note: `${note}; not mentioned`, value: 0, numerator: 0, label: '0 of 1' }),
			aMark({ id: `p${index}`, row, note, value: (index % 7) / 6, label: `${index % 7} of 6` })
		];
	}).flat()
});

test.each<Variant>(['narrow', 'wide'])('no two texts of 26 points stand in each other (%s)', (variant) => {
	expect(collisions(toLayout(manyRows, variant))).toEqual([]);
});

test.each<Variant>(['narrow', 'wide'])('every mark has a place within the height, and none twice (%s)', (variant) => {
	const { drawn, height } = toLayout(manyRows, variant);
	expect(new Set(drawn.map(({ mark }) => mark.id)).size).toBe(manyRows.marks.length);
	expect(drawn.filter((one) => one.y < 0 || one.y + one.height > height)).toEqual([]);
});

test('a bar runs from nought to its share, whatever the variant', () => {
	for (const variant of ['narrow', 'wide'] as const) {
		const bar = toLayout(aSeries(), variant).drawn.find(({ mark }) => mark.id === 'pool-northland');
		expect([bar?.form, bar?.from, bar?.to]).toEqual(['bar', 0, 15 / 18]);
	}
});

test('the segments of a stack follow each other and the label counts them together', () => {
	const stacks = ['own voice', 'attributed'].map((stack, index) =>
		aMark({ id: stack, stack, numerator: 2 + index, denominator: 6, value: (2 + index) / 6, colour: 'state:own' })
	);
	const { drawn, labels } = toLayout(aSeries({ kind: 'stacked', marks: stacks }), 'wide');
	expect(drawn.map(({ from, to }) => [from, to].map((at) => Math.round(at * 6)))).toEqual([
		[0, 2],
		[2, 5]
	]);
	expect(labels.map(({ text }) => text)).toContain('5 of 6');
});

test('one single text is a chip with its answer, not a bar of 100 % or 0 %', () => {
	const marks = [
		single({ label: 'yes, own voice' }),
		single({ id: 'no', row: 'Southland', answer: 'no', value: 0, label: 'no' }),
		aMark()
	];
	const { drawn, labels } = toLayout(aSeries({ marks }), 'wide');
	expect(drawn.map(({ form }) => form)).toEqual(['chip', 'bar', 'chip']);
	expect(labels.map(({ text }) => text)).toContain('yes, own voice');
});

test('one row of sources in one text is a share, not an answer', () => {
	const marks = [aFocusMark({ numerator: 1, denominator: 1, value: 1 }), aMark()];
	expect(toLayout(aSeries({ marks }), 'wide').drawn.map(({ form }) => form)).toEqual(['bar', 'bar']);
});

test('whiskers come only where there is an interval', () => {
	const { drawn } = toLayout(aSeries(), 'narrow');
	expect(drawn.map(({ whisker }) => whisker)).toEqual([null, { low: 0.61, high: 0.94 }]);
});

test('an agreement that is not established stands with the row', () => {
	const marks = [aMark({ note: 'agreement not established (1 positive); 2 could have mentioned it and did not' })];
	const texts = toLayout(aSeries({ marks }), 'wide').labels.map(({ text }) => text);
	expect(texts).toContain('agreement not established (1 positive)');
});

test.each([
	[
		[3, 7, 12],
		[0, 5, 10, 15]
	],
	[[231], [0, 100, 200, 300]],
	[[1], [0, 1]],
	[[], [0]]
])('counts up to %j get round ticks', (values, ticks) => {
	const marks = values.map((value, index) => aMark({ id: `${index}`, value }));
	const scale = toScale(aSeries({ unit: 'count', marks }), 'wide', values);
	expect(scale.ticks.map(({ at }) => Math.round(at * scale.max))).toEqual(ticks);
});

test('months run on without a gap; days are broken where some are left out', () => {
	expect(toSlots(['2031-11', '2032-02']).map(({ slot }) => slot)).toEqual(['2031-11', '2031-12', '2032-01', '2032-02']);
	expect(toSlots(['2031-05-03', '2031-05-01', '2031-05-02', '2031-05-09'])).toEqual([
		{ slot: '2031-05-01', breaks: false },
		{ slot: '2031-05-02', breaks: false },
		{ slot: '2031-05-03', breaks: false },
		{ slot: '2031-05-09', breaks: true }
	]);
});

test('a timeline has a lane for each part, columns as high as their counts', () => {
	const mark = (row: string, stack: string, value: number) =>
		aMark({ id: `${row}${stack}`, row, stack, value, numerator: value, group: 'listed', interval: null });
	const marks = [mark('2031-05', 'a', 4), mark('2031-06', 'a', 8), mark('2031-06', 'b', 2)];
	const { drawn } = toLayout(aSeries({ kind: 'timeline', unit: 'count', marks }), 'narrow');
	const [first, second, third] = drawn;
	expect(second.height).toBeCloseTo(2 * first.height);
	expect(second.height).toBeCloseTo(4 * third.height);
	expect(first.y + first.height).toBeCloseTo(second.y + second.height);
	expect(third.y).toBeGreaterThan(second.y + second.height);
});

test('days are named by number, the first of a month with its name, and years above', () => {
	const days = ['2031-04-29', '2031-04-30', '2031-05-01'];
	const marks = days.map((row) => aMark({ id: row, row, stack: 'a', value: 1, group: 'listed', interval: null }));
	const { labels } = toLayout(aSeries({ kind: 'timeline', unit: 'count', marks }), 'wide');
	const axis = labels.filter(({ tone }) => tone === 'muted').map(({ text }) => text);
	expect(axis).toEqual(['2031', '29 Apr', '30', '1 May']);
});

test('one very long text lies beyond the axis of lengths and says so; the others stay readable', () => {
	const text = (words: number) =>
		aMark({ id: `${words}`, row: `A text of ${words}`, value: words, label: `${words} words`, interval: null });
	const layoutOf = (lengths: number[], variant: 'narrow' | 'wide') =>
		toLayout(
			aSeries({ kind: 'dots', unit: 'words', marks: lengths.map(text), rows: lengths.map((words) => text(words).row) }),
			variant
		);
	for (const variant of ['narrow', 'wide'] as const) {
		const layout = layoutOf([366, 48, 150, 282, 50_000], variant);
		expect(layout.max).toBe(400);
		expect(layout.drawn.at(-1)).toMatchObject({ to: 1, mark: { value: 50_000 } });
		expect(layout.labels.map(({ text: said }) => said)).toContain('50000 words, beyond the axis →');
		expect(collisions(layout)).toEqual([]);
		expect(layoutOf([27, 29, 31, 48, 127, 226, 366, 9022, 9500], variant).max).toBe(400);
		const near = layoutOf([366, 48, 150, 282, 900], variant);
		expect(near.drawn.every(({ to, mark }) => to === mark.value / near.max)).toBe(true);
	}
});

test('a matrix has a column for each group and bars that stay in it', () => {
	const marks = ['One', 'Two', 'Three'].map((group) => aMark({ id: group, group, value: 1, label: '6 of 6' }));
	const { drawn } = toLayout(aSeries({ kind: 'matrix', marks }), 'narrow');
	expect(drawn.map(({ from, to }) => Math.floor(from * 3 + 1e-9) === Math.floor(to * 3 - 1e-9))).toEqual([
		true,
		true,
		true
	]);
});

test('texts break at spaces and a long word stays whole', () => {
	expect(wrap('one two three', 10, textWidth('one two', 10) + 1)).toEqual(['one two', 'three']);
	expect(wrap('incomprehensibilities', 10, 20)).toEqual(['incomprehensibilities']);
	expect(wrap('', 10, 20)).toEqual([]);
});

test('an empty chart has an empty layout', () => {
	for (const kind of ['bars', 'stacked', 'dots', 'matrix', 'timeline'] as const) {
		expect(toLayout(aSeries({ kind, marks: [], rows: [], groups: [pool] }), 'narrow').drawn).toEqual([]);
	}
});

test('a strip has a line for each group, a point for each mark, and says on a phone whose line it is', () => {
	const point = (id: string, group: string, value: number) =>
		aFocusMark({ id, row: 'Northland Post report', group, value, numerator: 100 * value, denominator: 100 });
	const series = aSeries({
		kind: 'strip',
		marks: [point('a', 'Northland', 0.1), point('b', 'Northland', 0.6), point('c', 'Southland', 0.4)]
	});
	const layout = toLayout(series, 'narrow');
	expect(layout.drawn.map(({ form, to, whisker }) => ({ form, to, whisker }))).toEqual(
		[0.1, 0.6, 0.4].map((to) => ({ form: 'point', to, whisker: null }))
	);
	const [first, second, third] = layout.drawn.map(({ y }) => y);
	expect(first).toBe(second);
	expect(third).toBeGreaterThan(first);
	const said = layout.labels.map(({ text }) => text);
	expect(said).toEqual(expect.arrayContaining(['Northland: 2', 'Southland: 1']));
	expect(collisions(layout)).toEqual([]);
	expect(toLayout(series, 'wide').labels.map(({ text }) => text)).toEqual(
		expect.arrayContaining(['Northland', '2', 'Southland', '1'])
	);
});

test('who is shown keeps to its column: the outlet’s name gives way, the coder’s never, and no text stands in another', () => {
	const outlets = ['Northern Harbour and Shipping Gazette of the Two Cities', 'Post'];
	const marks = ['Northland', 'no side'].flatMap((row) =>
		outlets.flatMap((outlet) =>
			['model code', 'read by the engine'].map((coder) =>
				aMark({ id: row + outlet + coder, row, group: `${outlet} report, ${coder}` })
			)
		)
	);
	const layout = toLayout(aSeries({ marks }), 'wide');
	expect(collisions(layout)).toEqual([]);
	const cut = layout.labels.filter(({ text }) => text.includes('…')).map(({ text }) => text);
	expect(cut).toHaveLength(4);
	for (const text of cut) expect(text).toMatch(/^Northern .*…, (model code|read by the engine)$/);
	for (const { dx, text, size } of layout.labels.filter(({ anchor }) => anchor === 'end'))
		expect(dx - textWidth(text, size)).toBeGreaterThan(-layout.left);
});

test('parts that make up the whole print its size once', () => {
	const parts = ['direct', 'indirect'].map((stack, index) =>
		aMark({ id: stack, stack, numerator: index + 1, denominator: 3, value: (index + 1) / 3 })
	);
	const said = (marks: Mark[]) => toLayout(aSeries({ kind: 'stacked', marks }), 'wide').labels.map(({ text }) => text);
	expect(said(parts)).toContain('n = 3');
	expect(said(parts.map((mark) => ({ ...mark, denominator: 4 })))).toContain('3 of 4');
});
