import { expect, test } from 'vitest';
import { aComparison } from '../../../../tests/support/a-comparison.ts';
import { aReport } from '../../../../tests/support/builders.ts';
import { analyse } from '../analyse.ts';
import { toFindings, toHeadlines } from './headlines.ts';

const read = (headline: string, lang = 'en') => ({ headline, findings: toFindings(analyse({ text: headline, lang })) });

test('what stands in a headline has the place of a headline, and no passage to check', () => {
	const { findings } = read('Reckless council rejects ferry offer');
	expect(findings.readable).toBe(true);
	expect(findings.wordings).toMatchObject([{ rule: 'before-noun', place: 'headline' }]);
	expect(read('חדשות מן הנמל', 'he').findings).toMatchObject({ readable: false, items: [], wordings: [] });
});

test('reports known by headline only stand apart; repeats, other languages and missing ones are counted', () => {
	const reports = [
		aReport({ article: 1, focus: true, hasText: true }),
		aReport({ article: 2, hasText: false }),
		aReport({ article: 3, hasText: false }),
		aReport({ article: 4, hasText: true }),
		aReport({ article: 5, hasText: false }),
		aReport({ article: 6, hasText: false })
	];
	const list = reports.map((report) => ({ report, inPool: true, why: null, coders: [], foldedInto: null }));
	const comparison = { ...aComparison(), focus: reports[0]!, list };
	const headlines = toHeadlines(
		comparison,
		new Map([
			[1, read('Ferry to sail')],
			[2, read('Ferry delayed again')],
			[3, read('Ferry delayed, again!')],
			[4, read('Harbour shut')],
			[5, read('חדשות מן הנמל', 'he')]
		])
	);
	expect(headlines.groups.map(({ id, headlines: rows }) => [id, rows.map(({ article }) => article)])).toEqual([
		['focus', [1]],
		['only', [2]],
		['texts', [4]]
	]);
	expect(headlines).toMatchObject({ unread: 1, without: 1, repeated: 1 });
});
