import { expect, test } from 'vitest';
import { aView } from '../../../../tests/support/a-view.ts';
import { tellSidesApart } from './sides-apart.ts';

const [{ texts }] = aView().sourcing;
const [row] = texts[0].rows;
const called = (name: string, side: string, speaker: string | null = name) => ({ ...row, name, side, speaker });

test('one name on two sides is two speakers, each named with its side', () => {
	const rows = [called('Mara Lind', 'Northland'), called('Ole Berg', 'Southland'), called('Mara Lind', 'none')];
	expect(rows.map(tellSidesApart(rows)).map(({ name, speaker }) => [name, speaker])).toEqual([
		['Mara Lind (Northland)', 'Mara Lind (Northland)'],
		['Ole Berg', 'Ole Berg'],
		['Mara Lind (no side)', 'Mara Lind (no side)']
	]);
});

test('nobody named stays nobody’s', () => {
	const rows = [called('unnamed officials', 'Northland', null), called('unnamed officials', 'none', null)];
	expect(rows.map(tellSidesApart(rows)).map(({ name, speaker }) => [name, speaker])).toEqual([
		['unnamed officials (Northland)', null],
		['unnamed officials (no side)', null]
	]);
});
