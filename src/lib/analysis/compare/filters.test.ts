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
	['?pool=mine', 'pool “mine”, which this story does not have; showing “same statement”.'],
	['?from=2024-99-99', 'a first day “2024-99-99”, which is no day of the calendar; no first day is set.'],
	['?to=2024-02-31', 'a last day “2024-02-31”, which is no day of the calendar; no last day is set.'],
	['?coder=oracle', 'coder “oracle”, which there is not; showing each kind of coder.'],
	['?fold=perhaps', 'fold “perhaps”, which is no choice; showing what is shown without it.']
])('%s falls back with a notice: %s', (search, said) => {
	const { notices, ...filters } = read(search);
	expect(notices).toEqual([`The address asks for ${said}`]);
	expect({ ...filters, notices: [] }).toEqual(defaultFilters());
});

test('days in the wrong order are swapped and that is said', () => {
	const filters = read('?from=2024-06-01&to=2024-05-01');
	expect([filters.from, filters.to]).toEqual(['2024-05-01', '2024-06-01']);
	expect(filters.notices).toHaveLength(1);
});
