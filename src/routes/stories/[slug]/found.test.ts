import { expect, test } from 'vitest';
import { aReport } from '../../../../tests/support/builders.ts';
import { toFound } from './found.ts';

test('what a visitor added was not found: it is not counted and widens no span of dates', () => {
	const focus = aReport({ focus: true, date: '2031-05-10' });
	const other = aReport({ article: 2, outlet: 'Echo', date: '2031-06-01' });
	const added = [
		aReport({ article: 3, outlet: 'Old Paper', date: '1990-01-01', added: true }),
		aReport({ article: 4, outlet: 'Late Paper', date: '2041-01-01', added: true })
	];
	expect(toFound([focus, other, ...added], focus)).toEqual(toFound([focus, other], focus));
	expect(toFound([focus, other, ...added], focus)).toMatchObject({
		reports: 1,
		outlets: 1,
		span: '10 May 2031 – 1 June 2031'
	});
});
