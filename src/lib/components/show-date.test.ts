import { describe, expect, it } from 'vitest';
import { showDate, showSpan } from './show-date.ts';

describe('showDate', () => {
	it.each([
		['2024-05-24', false, '24 May 2024'],
		['2024-05-04', true, 'about 4 May 2024'],
		['2023-09', true, 'about September 2023'],
		[null, false, 'date not known']
	])('prints %s (inferred: %s) as “%s”', (date, inferred, printed) => {
		expect(showDate(date, inferred)).toBe(printed);
	});
});

describe('showSpan', () => {
	it.each([
		['2023-09', '2024-06', 'September 2023 – June 2024'],
		['2024-05-24', '2024-05-24', '24 May 2024'],
		['2024-05-24', null, '24 May 2024'],
		[null, null, 'date not known']
	])('prints %s to %s as “%s”', (from, to, printed) => {
		expect(showSpan(from, to)).toBe(printed);
	});
});
