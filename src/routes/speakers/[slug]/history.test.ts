import { expect, test } from 'vitest';
import { aCorrection } from '../../../../tests/support/a-correction.ts';
import { withSide } from '#lib/analysis/side-name.ts';
import { toHistory } from './history.ts';

const LIND = { name: 'Mara Lind', side: 'Northland' };
const into = { name: 'Ole Berg', side: 'none', type: 'expert' as const };
const words = { outletOf: new Map([[7, 'Harbour Post']]), nameOf: withSide };

test('each change is told with who, when and why, newest first', () => {
	const all = [
		aCorrection({ id: 1, kind: 'merge', into }),
		aCorrection({ id: 2, kind: 'split', into, article: 7 }),
		aCorrection({ id: 3, kind: 'split', into, form: 'the chief' }),
		aCorrection({ id: 4, kind: 'rename', name: 'M. Lind' }),
		aCorrection({ id: 5, kind: 'retype', type: 'igo' }),
		aCorrection({ id: 6, kind: 'side', side: 'none' })
	];
	const told = toHistory(all, LIND, words);
	expect(told.map(({ what }) => what)).toEqual([
		'Mara Lind (Northland) is on the side “no side”',
		'Mara Lind (Northland) is of the type “organisation of states”',
		'Mara Lind (Northland) is called “M. Lind”',
		'where “the chief” is printed, Mara Lind (Northland) is Ole Berg',
		'in the report of Harbour Post, Mara Lind (Northland) is Ole Berg',
		'Mara Lind (Northland) is the same as Ole Berg'
	]);
	expect(told[0]).toMatchObject({
		by: 'AB',
		at: '2031-05-12 10:00 UTC',
		why: 'the text says so',
		stands: true,
		last: 6
	});
	expect(toHistory(all, into, words)).toHaveLength(3);
});

test('what was taken back and brought back says so, and which row the next undoing takes back', () => {
	const all = [
		aCorrection({ id: 1, kind: 'rename', name: 'M. Lind' }),
		aCorrection({ id: 2, kind: 'undo', undoes: 1, by: 'CD' }),
		aCorrection({ id: 3, kind: 'undo', undoes: 2 })
	];
	expect(toHistory(all.slice(0, 2), LIND, words)).toMatchObject([{ stands: false, last: 2, after: [{ by: 'CD' }] }]);
	expect(toHistory(all, LIND, words)).toMatchObject([
		{
			stands: true,
			last: 3,
			after: [
				{ id: 2, what: 'taken back' },
				{ id: 3, what: 'brought back' }
			]
		}
	]);
});

test('whom the page must not name is not named here either', () => {
	const nameOf = ({ name }: { name: string }) => (name === into.name ? 'a private person' : name);
	const told = toHistory([aCorrection({ id: 1, kind: 'merge', into })], LIND, { ...words, nameOf });
	expect(told.map(({ what }) => what)).toEqual(['Mara Lind is the same as a private person']);
});
