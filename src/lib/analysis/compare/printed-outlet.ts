import type { Report } from './report.ts';

/**
 * An outlet's name as it is printed beside a report: "RT", and "RT (pasted by a visitor)" where nobody but a visitor says
 * that the text is the outlet's. Every page, chart and file names an added report so.
 */
export function printedOutlet({ outlet, added }: Pick<Report, 'outlet' | 'added'>): string {
	return added ? `${outlet} (pasted by a visitor)` : outlet;
}
