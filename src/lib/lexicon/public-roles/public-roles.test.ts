import { expect, test } from 'vitest';
import { SOURCE_TYPES } from '../codes.ts';
import { COUNTRIES } from '../countries.ts';
import { publicRole, publicSurname } from './public-roles.ts';
import { ROWS_OF_THE_UNITED_STATES } from './united-states.ts';
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

test('no name stands for two people', () => {
	const names = rows.flatMap((line) => line.split(' | ')[0].replace('*', '').split('; '));
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

test('nobody has a role before the first one, and an unknown name has none', () => {
	expect(publicRole('Angela Merkel', '1980')).toBeNull();
	expect(publicRole('Ida Holm', '2015')).toBeNull();
});

test('a surname alone is enough for some, for whoever holds an office', () => {
	expect(publicSurname('Merkel', '2015')?.name).toBe('Angela Merkel');
	expect(publicSurname('Bush', '2005')?.name).toBe('George W. Bush');
	expect(publicSurname('Marsh', '2015')).toBeNull();
});
