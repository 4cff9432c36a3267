import { describe, expect, test } from 'vitest';
import { EMPTY_CONTEXT } from '#lib/lexicon/gazetteer.ts';
import { findSegments } from '../text/segment.ts';
import { toDoc } from '../text/to-doc.ts';
import { findNames } from './names.ts';
import { sayNameErrors, toPrintedNames } from './printed.ts';

const read = (text: string) => toPrintedNames(text, findNames(toDoc(text, findSegments(text)), EMPTY_CONTEXT));

describe('toPrintedNames', () => {
	test('a person once, with the forms it is printed in, their places, and roles', () => {
		const text = 'Senator Edda Holm flew to Seoul. Holm, a former judge, met Tom Reed. Holm left.';
		const [holm, ...others] = read(text);
		expect(holm).toMatchObject({ kind: 'person', name: 'Edda Holm', standsFor: [] });
		expect(holm?.forms.map(({ words, spans }) => [words, spans.map(({ start }) => start)])).toEqual([
			['Holm', [33, 69]],
			['Edda Holm', [8]]
		]);
		expect(holm?.roles).toEqual(['senator', 'former judge']);
		expect(others.map(({ kind, name, roles }) => [kind, name, roles])).toEqual([
			['person', 'Tom Reed', []],
			['place', 'Seoul', []]
		]);
	});

	test('a surname that two bear stands by itself and says whom it may mean', () => {
		const names = read('Ana Reed will sue. Tom Reed will not. Reed left.').map(({ name }) => name);
		expect(names).toEqual(['Ana Reed', 'Tom Reed', 'Reed (Ana Reed or Tom Reed)']);
	});

	test('a seat says whom it stands for, and certainty is that of the least sure place', () => {
		const text = 'Moscow said no. The trains to Moscow ran.';
		const names = findNames(toDoc(text, findSegments(text)), EMPTY_CONTEXT);
		const doubted = names.map((name, index) => ({ ...name, confidence: index === 0 ? 0.9 : 0.4 }));
		expect(toPrintedNames(text, doubted)).toMatchObject([
			{ kind: 'place', name: 'Moscow', standsFor: ['Government of Russia'], confidence: 0.4 }
		]);
	});

	test('a text that names nobody has no rows', () => expect(read('It rained all day.')).toEqual([]));
});

test('what is said of errors has value, number, interval and set, and nothing where nothing was measured', () => {
	const score = { set: 'wikigold', split: 'train', measure: 'name recall', value: 0.7, low: 0.66, high: 0.73, n: 2846 };
	expect(sayNameErrors([score])).toEqual([
		'names marked by hand that are found: 70 % of 2,846, 95 % interval 66–73 (wikigold)'
	]);
	expect(sayNameErrors([])).toEqual([]);
});
