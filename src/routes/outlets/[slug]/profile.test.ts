import { expect, test } from 'vitest';
import { toStatements } from '#lib/analysis/speakers/statements.ts';
import { aCoding, aSource } from '../../../../tests/support/builders.ts';
import { toQuoted } from './profile.ts';

function said(reports: number) {
	const codings = Array.from({ length: reports }, (_, index) =>
		aCoding({
			id: index + 1,
			article: index + 1,
			sources: [aSource(), aSource({ id: 2, speaker: 'Ole Berg', side: index % 2 ? 'Southland' : 'none' })]
		})
	);
	return toStatements([], codings, { corrections: [], decisions: [] });
}

test('under five reports there is a list; from five on an interval, and nothing is ranked', () => {
	const [few] = toQuoted(said(4), ({ name }) => name);
	expect(few).toMatchObject({
		coded: 4,
		n: 4,
		statements: 8,
		support: 'list',
		unit: 'source rows',
		coder: 'model code'
	});
	expect(few!.sides).toEqual([
		{ side: 'none', statements: 2, interval: null },
		{ side: 'Northland', statements: 4, interval: null },
		{ side: 'Southland', statements: 2, interval: null }
	]);
	const [more] = toQuoted(said(6), ({ name }) => name);
	expect(more!.sides[1]!.interval!.low).toBeGreaterThan(0);
	expect(more!.speakers).toEqual([
		{ identity: 'Mara Lind', name: 'Mara Lind', statements: 6 },
		{ identity: 'Ole Berg', name: 'Ole Berg', statements: 6 }
	]);
	expect(toQuoted({ statements: [], coded: [] }, ({ name }) => name)).toEqual([]);
});

test('a report that quotes nobody is one of those coded', () => {
	const silent = aCoding({ id: 9, article: 9, sources: [] });
	const speaking = aCoding({ id: 1, article: 1, sources: [aSource()] });
	const coded = (...codings: (typeof silent)[]) =>
		toQuoted(toStatements([], codings, { corrections: [], decisions: [] }), ({ name }) => name);
	expect(coded(speaking, silent)).toMatchObject([{ coded: 2, n: 1, statements: 1 }]);
	expect(coded(silent)).toMatchObject([{ coded: 1, n: 0, statements: 0, sides: [], speakers: [] }]);
});
