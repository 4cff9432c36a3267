import { expect, test } from 'vitest';
import { aReport } from '../../../../tests/support/builders.ts';
import { anAnalysis } from '../../../../tests/support/an-analysis.ts';
import type { Act } from './act.ts';
import { actsOf, shareOfActs } from './agency.ts';

const [act] = anAnalysis().acts as [Act];
const reports = (n: number, acts: Act[]) => ({
	members: Array.from({ length: n }, (_, index) => ({ report: aReport({ article: index + 1 }) })),
	analyses: new Map(Array.from({ length: n }, (_, index) => [index + 1, anAnalysis({ acts })]))
});
const named = ({ acting }: Act) => acting === 'actor';

test('only what an outlet tells in its own voice counts', () => {
	const { members, analyses } = reports(2, [act, { ...act, voice: 'direct' }, { ...act, voice: 'indirect' }]);
	expect(actsOf(members, analyses).map(({ article }) => article)).toEqual([1, 2]);
});

test('a share has an interval from five reports on, as wide as the reports are few', () => {
	const silent: Act = { ...act, agent: null, acting: null };
	const few = reports(4, [act, silent]);
	expect(shareOfActs(actsOf(few.members, few.analyses), named)).toEqual({
		numerator: 4,
		denominator: 8,
		n: 4,
		interval: null
	});
	const more = reports(6, [act, silent]);
	const { interval, numerator, denominator } = shareOfActs(actsOf(more.members, more.analyses), named);
	expect([numerator, denominator]).toEqual([6, 12]);
	expect(interval!.low).toBeLessThan(0.5);
	expect(interval!.high).toBeGreaterThan(0.5);
});

test('of no acts there is no share', () => {
	expect(shareOfActs([], named)).toEqual({ numerator: 0, denominator: 0, n: 0, interval: null });
});
