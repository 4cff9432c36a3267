import type { Database } from '#lib/server/database/connect.ts';

declare global {
	namespace App {
		interface Error {
			/** Shown to the visitor so that a report can be matched with the log. */
			id?: string;
			message: string;
		}
		interface Locals {
			sql: Database;
		}
	}
}

export {};
