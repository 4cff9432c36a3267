import { describe, expect, it } from 'vitest';
import { type Filled, seriate } from './seriate.ts';

const cells = (...filled: string[]): Filled[] =>
	filled.map((cell) => {
		const [row, column, weight] = cell.split(' ');
		return { row, column, weight: Number(weight ?? 1) };
	});

/** Whether keys stand next to each other in an order. */
const together = (order: string[], ...keys: string[]) =>
	Math.max(...keys.map((key) => order.indexOf(key))) - Math.min(...keys.map((key) => order.indexOf(key))) ===
	keys.length - 1;

describe('seriate', () => {
	it('brings blocks together that were given in any order', () => {
		const { rows, columns } = seriate(
			cells(
				'Ada echo 3',
				'Bo post 2',
				'Cy echo 1',
				'Di post 4',
				'Ada tide 2',
				'Di moon 1',
				'Cy tide 1',
				'Bo moon 1',
				'Cy moon 1'
			)
		);
		expect(together(columns, 'echo', 'tide')).toBe(true);
		expect(together(columns, 'post', 'moon')).toBe(true);
		expect(together(rows, 'Bo', 'Di')).toBe(true);
		// Who stands in both blocks stands between them.
		expect(rows.indexOf('Cy')).toBeGreaterThan(0);
		expect(rows.indexOf('Cy')).toBeLessThan(3);
	});

	it('orders a chain from end to end', () => {
		const chain = ['a p', 'a q', 'b q', 'b r', 'c r', 'c s', 'd s', 'd t'];
		const { rows } = seriate(cells(...chain.toReversed()));
		expect(['abcd', 'dcba']).toContain(rows.join(''));
	});

	it('keeps what shares nothing apart, and loses nothing', () => {
		const { rows, columns } = seriate(cells('Ada echo', 'Bo echo', 'Cy post', 'Di post', 'Ed moon', 'Flo moon'));
		expect(together(rows, 'Ada', 'Bo') && together(rows, 'Cy', 'Di') && together(rows, 'Ed', 'Flo')).toBe(true);
		expect(columns.toSorted()).toEqual(['echo', 'moon', 'post']);
	});

	it('is the same whatever the order of the cells, and nothing for nothing', () => {
		const given = cells('Ada echo 2', 'Bo post', 'Cy echo', 'Cy post');
		expect(seriate(given.toReversed())).toEqual(seriate(given));
		expect(seriate([])).toEqual({ rows: [], columns: [] });
		expect(seriate(cells('Ada echo'))).toEqual({ rows: ['Ada'], columns: ['echo'] });
	});
});
