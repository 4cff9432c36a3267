import { expect, test } from 'vitest';
import { defaultFilters, parseFilters, toSearch } from './filters.ts';

const read = (search: string) => parseFilters(new URLSearchParams(search));

test('an empty address gives the defaults, and the defaults an empty address', () => {
	expect(read('')).toEqual(defaultFilters());
	expect(toSearch(defaultFilters())).toBe('');
});

test.each([
	'?pool=all',
	'?pool=next-day&outlet=daily-echo&outlet=north-wire&country=C%C3%B4te+d%E2%80%99Or',
	'?kind=broadcaster%2C+state&lang=en&lang=ko&part=a',
	'?from=2024-01-01&to=2024-05-25&coder=engine',
	'?whole=any&form=any&media=out&fold=yes'
])('the address %s comes back as it was', (search) => {
	expect(toSearch(read(search))).toBe(search);
	expect(read(search).notices).toEqual([]);
});

test('the same choices in another order give the same address', () => {
	expect(toSearch(read('?lang=ko&pool=all&lang=en&lang=ko'))).toBe('?pool=all&lang=en&lang=ko');
});

test('an unticked box and an empty field of a form change nothing', () => {
	expect(read('?pool=&outlet=&from=&to=&coder=&whole=only&media=in')).toEqual(defaultFilters());
});

test.each([
	['?pool=mine', 'pool'],
	['?from=2024-02-31', 'from'],
	['?to=yesterday', 'to'],
	['?coder=oracle', 'coder'],
	['?fold=perhaps', 'fold']
])('%s falls back with a notice that names “%s”', (search, name) => {
	const { notices, ...filters } = read(search);
	expect(notices).toHaveLength(1);
	expect(notices[0]).toContain(`“${name}”`);
	expect({ ...filters, notices: [] }).toEqual(defaultFilters());
});

test('days in the wrong order are swapped and that is said', () => {
	const filters = read('?from=2024-06-01&to=2024-05-01');
	expect([filters.from, filters.to]).toEqual(['2024-05-01', '2024-06-01']);
	expect(filters.notices).toHaveLength(1);
});
