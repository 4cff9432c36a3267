import { describe, expect, test } from 'vitest';
import { nearName } from './near-name.ts';

const known = ['RT', 'Reuters', 'The Korea Herald', 'Yeni Şafak', 'Kyodo News', 'A News', 'Report.az'];

describe('nearName', () => {
	test.each([
		['RT', 'RT'],
		['rt', 'RT'],
		['R.T.', 'RT'],
		['RT News', 'RT'],
		['RT International', 'RT'],
		['www.rt.com', 'RT'],
		['RТ', 'RT'],
		['ＲＴ', 'RT'],
		['Reuter', 'Reuters'],
		['Reutesr', 'Reuters'],
		['Reutters', 'Reuters'],
		['Rauters', 'Reuters'],
		['Korea  herald', 'The Korea Herald'],
		['yeni safak', 'Yeni Şafak'],
		['Kyodo', 'Kyodo News'],
		['a news', 'A News']
	])('“%s” is, or nearly is, %s', (name, real) => expect(nearName(name, known)).toBe(real));

	test.each(['Harbour Post', 'RTL', 'Art', 'A', 'The News', 'Korea Times', 'Report', '', '…'])(
		'“%s” is a name of its own',
		(name) => expect(nearName(name, known)).toBeUndefined()
	);

	test('the very name goes before a near one', () => {
		expect(nearName('The Daily', ['Daily', 'The Daily'])).toBe('The Daily');
	});
});
