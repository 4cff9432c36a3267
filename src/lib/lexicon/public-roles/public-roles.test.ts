import { expect, test } from 'vitest';
import { SOURCE_TYPES } from '../codes.ts';
import { COUNTRIES } from '../countries.ts';
import { publicRole, publicSurname } from './public-roles.ts';
import { ROWS_OF_THE_UNITED_STATES } from './united-states.ts';
import { ROWS_OF_VOICES } from './voices.ts';
import { ROWS_OF_THE_WORLD } from './world.ts';

const rows = `${ROWS_OF_THE_UNITED_STATES}\n${ROWS_OF_THE_WORLD}`.split('\n').filter((line) => line !== '');

test('every line has a name, a side of the codebook and offices in order', () => {
	const sides = new Set([...COUNTRIES.map(({ side }) => side), 'United Nations', 'NATO/EU', '-']);
	for (const line of rows) {
		const [names, side, terms] = line.split(' | ');
		expect(names, line).toMatch(/^\*?\p{L}/u);
		expect(sides, line).toContain(side);
		const offices = terms.split(', ').map((term) => /^([a-z]+) (\d{4}(?:-\d\d)?)\.\.(\d{4}(?:-\d\d)?)?$/.exec(term));
		for (const office of offices) expect(SOURCE_TYPES, line).toContain(office?.[1]);
		const days = offices.map((office) => office?.[2] ?? '');
		expect(days, line).toEqual([...days].sort());
		for (const office of offices)
			if (office?.[3]) expect(office[2].slice(0, 4) <= office[3].slice(0, 4), line).toBe(true);
	}
});

const voices = ROWS_OF_VOICES.trim()
	.split('\n')
	.map((line) => line.split(' | '));

test('every kind of voice has a type and a side of the codebook, and whole names', () => {
	const sides = [...COUNTRIES.map(({ side }) => side), '-'];
	for (const [type, side, names] of voices) {
		expect(SOURCE_TYPES).toContain(type);
		expect(sides).toContain(side);
		for (const name of names.split('; ')) expect(name).toMatch(/^\*?\p{Lu}[^;|*]+$/u);
	}
});

test('no name stands for two people', () => {
	const listed = rows.flatMap((line) => line.split(' | ')[0].replace('*', '').split('; '));
	const names = [...listed, ...voices.flatMap(([, , all]) => all.replaceAll('*', '').split('; '))];
	expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
});

test.each([
	['Angela Merkel', '1999-03', 'legislature', false],
	['Angela Merkel', '2015-09-04', 'government', false],
	['Angela Merkel', '2023', 'government', true],
	['Angela D. Merkel', '2015', 'government', false],
	['Angela Merkel', null, 'government', true]
])('%s on %s is %s', (name, day, type, former) => {
	expect(publicRole(name, day)).toMatchObject({ name: 'Angela Merkel', side: 'Germany', type, former });
});

test('who is known without an office is what they are known as on any day', () => {
	expect(publicRole('Maggie Haberman', '2016-03-01')).toMatchObject({
		type: 'media',
		side: 'United States',
		former: false
	});
});

test('nobody has a role before the first one, and an unknown name has none', () => {
	expect(publicRole('Angela Merkel', '1980')).toBeNull();
	expect(publicRole('Ida Holm', '2015')).toBeNull();
});

test('a surname alone is enough for some, for whoever holds an office', () => {
	expect(publicSurname('Merkel', '2015')?.name).toBe('Angela Merkel');
	expect(publicSurname('Bush', '2005')?.name).toBe('George W. Bush');
	expect(publicSurname('Marsh', '2015')).toBeNull();
});
