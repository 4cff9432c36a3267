import type { Cookies } from '@sveltejs/kit';

const NAME = 'coder';
const YEAR = 60 * 60 * 24 * 365;
const LONGEST = 60;

/** The name or initials that a person last signed with in this browser; empty where nobody did. */
export function rememberedName(cookies: Pick<Cookies, 'get'>): string {
	return (cookies.get(NAME) ?? '').slice(0, LONGEST);
}

/** Remembers the name for the next form. */
export function rememberName(cookies: Pick<Cookies, 'set'>, name: string): void {
	cookies.set(NAME, name, { path: '/', maxAge: YEAR, sameSite: 'lax', httpOnly: true });
}

/** What to do about a signature that can't be taken; undefined where it can. */
export function refuseName(name: string): string | undefined {
	if (name === '') return 'Give your name or initials: each change says whose it is.';
	if (name.length > LONGEST) return `Give a name of at most ${LONGEST} characters.`;
	return undefined;
}
