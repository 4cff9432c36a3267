import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { aFocusMark, aMark, aSeries } from '../../../tests/support/a-series.ts';
import { toKeys } from './key.ts';
import { toSwatch } from './swatch.ts';
import { chipLook, isPool, isSingle, LIGHT, sideKeys, toLook, toToken } from './palette.ts';

const tokens = readFileSync(new URL('../../tokens.css', import.meta.url), 'utf8');
const [light] = tokens.split('@media (prefers-color-scheme: dark)');

test.each(Object.entries(LIGHT))('the fallback of %s is the page’s own colour', (token, colour) => {
	expect(light).toContain(`${token}: ${colour};`);
});

test.each([
	['side:Russia', '--side-russia'],
	['side:North Korea', '--side-north-korea'],
	['side:NATO/EU', '--side-nato-eu'],
	['voice:direct', '--voice-direct'],
	['state:disputed', '--state-disputed'],
	['group:pool', '--group-pool']
])('%s is painted with %s', (key, token) => {
	expect(toToken(key, [key])).toBe(token);
});

test('a side without a colour of its own has the same one in every chart of its story, whichever sides are in it', () => {
	const story = ['Southland', 'Northland'];
	for (const found of [['side:Northland'], ['side:Westland', 'side:Northland', 'side:Russia'], []]) {
		expect(toToken('side:Northland', sideKeys(story, found))).toBe('--extra-2');
		expect(toToken('side:Southland', sideKeys(story, found))).toBe('--extra-1');
	}
	expect(toToken('side:Westland', sideKeys(story, ['side:Westland']))).toBe('--extra-3');
	const alone = aSeries({ marks: [aMark({ colour: 'side:Northland' })], sides: story });
	expect(toLook(alone, alone.marks[0]).token).toBe('--extra-2');
});

test.each(['bars', 'dots'] as const)(
	'two kinds of coders of one pool, and of one report, never look alike in %s',
	(kind) => {
		const groups = [
			'Post report, model code',
			'Post report, read by the engine',
			'Pool: all, model code',
			'Pool: all, read by the engine'
		];
		for (const support of ['list', 'wide'] as const) {
			const marks = groups.map((group) => aMark({ id: group, group, support, colour: 'side:Russia' }));
			const series = aSeries({ kind, marks });
			const looks = marks
				.map((mark) => toLook(series, mark))
				.map(({ pattern, shape }) => (kind === 'dots' ? shape : pattern));
			const pools = looks.slice(2);
			expect([new Set(looks.slice(0, 2)).size, new Set(pools).size]).toEqual([2, 2]);
			expect(toKeys(series)).toHaveLength(4);
		}
	}
);

test('a chip is full for a yes and empty for a no, whoever read the text, and its key is full', () => {
	const marks = ['Post report, model code', 'Post report, read by the engine'].flatMap((group) =>
		(['yes', 'no'] as const).map((answer) =>
			aFocusMark({ id: group + answer, group, row: answer, answer, stack: '', value: answer === 'yes' ? 1 : 0 })
		)
	);
	const series = aSeries({ marks });
	const chips = marks.map((mark) => chipLook({ look: toLook(series, mark), mark }));
	expect(chips.map(({ hollow, pattern }) => [hollow, pattern])).toEqual([
		[false, 'solid'],
		[true, 'solid'],
		[false, 'solid'],
		[true, 'solid']
	]);
	expect(toKeys(series).map(({ sign }) => sign)).toEqual(['◆', '■']);
});

test('the parts of a stack look as its key shows them, however few texts there are', () => {
	const marks = ['direct', 'indirect'].map((stack) =>
		aMark({ id: stack, stack, support: 'list', colour: `voice:${stack}` })
	);
	const series = aSeries({ kind: 'stacked', marks });
	expect(marks.map((mark) => toLook(series, mark))).toEqual(toKeys(series).map(({ look }) => look));
});

test('the key of a stack has a sign for the text that mentions nothing, and names each reason without a number', () => {
	const none = { denominator: 0, numerator: 0, value: 0, n: 0, group: 'One', stack: '' };
	const series = aSeries({
		kind: 'stacked',
		marks: [
			aFocusMark({ id: 'yes', group: 'One', answer: 'yes', stack: 'own voice', colour: 'state:own' }),
			aFocusMark({ id: 'no', group: 'One', answer: 'no', value: 0, stack: 'not mentioned', colour: 'muted' }),
			aFocusMark({ ...none, id: 'open', missing: 'not known' }),
			aFocusMark({ ...none, id: 'never', missing: 'mentioned by none' })
		],
		stacks: ['own voice']
	});
	expect(toKeys(series).map(({ label, sign }) => [label, sign])).toEqual([
		['own voice', '■'],
		['not mentioned', '◇'],
		['not known, or mentioned by none', '⊢']
	]);
});

test('the pool is known by its name or its colour', () => {
	const series = aSeries({ marks: [aMark({ group: 'all coverage', colour: 'group:pool' }), aFocusMark()] });
	expect(isPool(series, 'all coverage')).toBe(true);
	expect(isPool(series, 'Pool: all, 9 reports')).toBe(true);
	expect(isPool(series, 'Harbour Post report, model code')).toBe(false);
});

test('colour is never the only sign: groups of one colour differ in form', () => {
	const groups = ['One report', 'Pool: all', 'Two (added)', 'Three (added)'];
	const marks = groups.map((group) => aMark({ id: group, group, support: 'list', colour: 'side:Russia' }));
	const series = aSeries({ marks });
	const forms = marks.map((mark) => toLook(series, mark)).map(({ pattern, shape }) => `${pattern} ${shape}`);
	expect(new Set(forms).size).toBe(groups.length);
	const voices = ['own', 'mixed', 'indirect'].map((voice) => aMark({ id: voice, colour: `voice:${voice}` }));
	expect(new Set(voices.map((mark) => toLook(aSeries({ marks: voices }), mark).pattern)).size).toBe(3);
});

test('a report in focus coded by three kinds of coder and four added ones never share a mark, nor does the pool', () => {
	const others = ['human', 'model', 'engine', 'added 1', 'added 2', 'added 3', 'added 4'];
	const marks = [
		...others.map((group) => aMark({ id: group, group, support: 'list', colour: 'group:report' })),
		aMark({ id: 'pool', group: 'Pool: all', support: 'estimate', colour: 'group:report' })
	];
	const looks = marks.map((mark) => toLook(aSeries({ marks }), mark));
	expect(new Set(looks.map(({ shape }) => shape)).size).toBe(marks.length);
	expect(new Set(looks.map(({ pattern, hollow }) => `${pattern} ${hollow}`)).size).toBe(marks.length);
	const signs = [...looks.map((look) => toSwatch({ look, point: true, label: '', sign: '' }))];
	expect(new Set(signs).size).toBe(marks.length);
	const keys = toKeys(aSeries({ marks })).map(({ sign }) => sign);
	expect(new Set(keys).size).toBe(marks.length);
});

test('a group that carries an estimate differs from a pool that does', () => {
	const marks = ['Added: 6 reports', 'Pool: all'].map((group) => aMark({ id: group, group, support: 'wide' }));
	const [added, pool] = marks.map((mark) => toLook(aSeries({ marks }), mark).pattern);
	expect(added).not.toBe(pool);
});

test('a group with one text is single; one with several source rows is not', () => {
	const series = aSeries({ marks: [aFocusMark({ answer: 'yes', group: 'One' }), aMark({ group: 'Many' })] });
	expect([isSingle(series, 'One'), isSingle(series, 'Many')]).toEqual([true, false]);
});

test('a text without an answer bears a sign that is neither a yes nor a no, and the key says which', () => {
	const none = { denominator: 0, numerator: 0, value: 0, n: 0, group: 'One', stack: '' };
	const marks = [
		aFocusMark({ id: 'yes', group: 'One', answer: 'yes', stack: 'own voice', colour: 'state:own' }),
		aFocusMark({ ...none, id: 'early', missing: 'too early' }),
		aFocusMark({ ...none, id: 'open', missing: 'not known' })
	];
	const series = aSeries({ kind: 'stacked', marks });
	expect(isSingle(series, 'One')).toBe(true);
	expect(marks.map((mark) => toLook(series, mark).shape)).toEqual(['diamond', 'dash', 'beam']);
	expect(toKeys(series).map(({ label, sign }) => [label, sign])).toEqual([
		['own voice', '■'],
		['too early: the point was not known yet', '—'],
		['not known', '⊢']
	]);
	const uncoded = aSeries({ kind: 'stacked', marks: [aFocusMark({ ...none, missing: 'not coded' })] });
	expect(toKeys(uncoded).at(-1)).toMatchObject({ label: 'not coded', sign: '×' });
	expect(toKeys(aSeries({ kind: 'stacked', marks: marks.slice(0, 1) }))).toHaveLength(1);
});

test('the key names groups by their form where one has many colours, and is left out where nothing differs', () => {
	const sides = ['Russia', 'China'].flatMap((side) => [
		aFocusMark({ id: `f${side}`, row: side, colour: `side:${side}` }),
		aMark({ id: `p${side}`, row: side, colour: `side:${side}` })
	]);
	const keys = toKeys(aSeries({ marks: sides }));
	expect(keys.map(({ look }) => [look.token, look.hollow])).toEqual([
		['--muted', true],
		['--muted', false]
	]);
	expect(toKeys(aSeries({ marks: [aMark()] }))).toEqual([]);
});
