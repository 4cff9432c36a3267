declare global {
	namespace App {
		interface Error {
			/** Shown to the visitor so that a report can be matched with the log. */
			id?: string;
			message: string;
		}
	}
}

export {};
