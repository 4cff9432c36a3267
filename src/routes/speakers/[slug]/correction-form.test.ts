import { describe, expect, it } from 'vitest';
import { aCoding, aSource } from '../../../../tests/support/builders.ts';
import { toStatements } from '#lib/analysis/speakers/statements.ts';
import type { Addressed } from '../read-speakers.ts';
import { checkValues, readValues } from './correction-form.ts';

const anEntry = (slug: string, name: string, side = 'Northland', identity = { name, side }): Addressed => ({
	...{ slug, name, side, identity, type: 'government', identification: 'named' },
	...{ private: false, counted: [] }
});
const lind = anEntry('mara-lind', 'Mara Lind');
const others = [lind, anEntry('m-lind', 'M. Lind'), anEntry('ole-berg', 'Ole Berg', 'Southland')];
others.push(anEntry('the-chief', 'Zed Brandt', 'Northland', { name: 'the chief', side: 'none' }));

const mentions = [
	{ article: 7, form: 'Lind', identity: lind.identity },
	{ article: 8, form: 'Lind', identity: lind.identity }
];
const coding = aCoding({ article: 7, sources: [aSource()] });
const said = {
	...toStatements([], [coding, { ...coding, article: 8 }], { corrections: [], decisions: [] }),
	mentions
};

function check(fields: Record<string, string | string[]>) {
	const form = new FormData();
	for (const [name, value] of Object.entries({ by: 'AB', why: 'so it says', ...fields })) {
		for (const one of [value].flat()) form.append(name, one);
	}
	return checkValues(readValues(form, said), lind, others);
}

describe('checkValues', () => {
	it.each([
		[
			{ kind: 'merge', into: 'm-lind' },
			{ kind: 'merge', into: { name: 'M. Lind', side: 'Northland' } }
		],
		[
			{ kind: 'rename', name: ' Mara Lindt ' },
			{ kind: 'rename', name: 'Mara Lindt' }
		],
		[
			{ kind: 'retype', type: 'igo' },
			{ kind: 'retype', type: 'igo' }
		],
		[
			{ kind: 'side', side: 'none' },
			{ kind: 'side', side: 'none' }
		],
		[
			{ kind: 'split', name: 'Ole Berg', side: 'Southland', articles: ['7', '8', '9', 'x'] },
			{
				kind: 'split',
				into: { name: 'Ole Berg', side: 'Southland', type: 'government' },
				articles: [7, 8],
				forms: []
			}
		],
		[
			{ kind: 'split', name: 'Zed\0 Brandt', forms: 'Lind' },
			{
				kind: 'split',
				into: { name: 'the chief', side: 'none', type: 'government' },
				articles: [],
				forms: ['Lind']
			}
		]
	])('takes %o', (fields, change) => {
		expect(check(fields)).toEqual({ errors: {}, change });
	});

	it.each([
		['nothing chosen', {}, 'kind'],
		['a merge into itself', { kind: 'merge', into: 'mara-lind' }, 'into'],
		['a name that another speaker has', { kind: 'rename', name: 'M. Lind' }, 'name'],
		['a type that is none', { kind: 'retype', type: 'anonymous' }, 'type'],
		['several sides at once', { kind: 'side', side: 'joint' }, 'side'],
		['a split of nothing', { kind: 'split', name: 'X', side: 'none' }, 'kind'],
		['a split into itself', { kind: 'split', name: 'Mara Lind', side: 'Northland', forms: 'Lind' }, 'name'],
		['a split into itself by its name alone', { kind: 'split', name: 'Mara Lind', forms: 'Lind' }, 'name'],
		['a split into several sides', { kind: 'split', name: 'X', side: 'joint', forms: 'Lind' }, 'side'],
		['a split into nobody', { kind: 'split', side: 'none', forms: 'Lind' }, 'name'],
		['no signature', { kind: 'side', side: 'none', by: ' ' }, 'by'],
		['no reason', { kind: 'side', side: 'none', why: '' }, 'why']
	])('refuses %s', (_, fields, field) => {
		expect(Object.keys(check(fields).errors)).toEqual([field]);
	});
});
