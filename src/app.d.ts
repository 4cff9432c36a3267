import type { Report } from '#lib/analysis/compare/report.ts';
import type { Database } from '#lib/server/database/connect.ts';

declare global {
	namespace App {
		interface Error {
			/** Shown to the visitor so that a report can be matched with the log. */
			id?: string;
			message: string;
			/** What stood at the address until a visitor took it away. */
			removed?: {
				report: Pick<Report, 'article' | 'outlet' | 'added' | 'headline' | 'lang' | 'practice'>;
				stories: { slug: string; title: string }[];
				/** The report that has the same text now, which keeps this one from coming back. */
				same: number | null;
				/** Its outlet’s name came into use on the other side of the wall between real and invented, which keeps it out too. */
				taken: boolean;
			};
		}
		interface Locals {
			sql: Database;
		}
	}
}

export {};
