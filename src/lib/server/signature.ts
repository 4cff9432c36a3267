import type { Cookies } from '@sveltejs/kit';

const NAME = 'coder';
const YEAR = 60 * 60 * 24 * 365;
const LONGEST = 60;

/** The name or initials that a person last signed with in this browser; empty where nobody did. */
export function rememberedName(cookies: Pick<Cookies, 'get'>): string {
	return (cookies.get(NAME) ?? '').slice(0, LONGEST);
}

/** Remembers the name for the next form of a page at this address. On a plain http one a browser would drop a secure cookie. */
export function rememberName(cookies: Pick<Cookies, 'set'>, name: string, { protocol }: Pick<URL, 'protocol'>): void {
	const secure = protocol === 'https:';
	cookies.set(NAME, name, { path: '/', maxAge: YEAR, sameSite: 'lax', httpOnly: true, secure });
}

/** What to do about a signature that can't be taken; undefined where it can. */
export function refuseName(name: string): string | undefined {
	if (name === '') return 'Give your name or initials: each change says whose it is.';
	if (name.length > LONGEST) return `Give a name of at most ${LONGEST} characters.`;
	return undefined;
}
