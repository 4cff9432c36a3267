import { createHash } from 'node:crypto';

/**
 * The halves of the coded mentions, whole texts each: the errors of one were read while rules were written, those of the
 * other never. Only the second says how the engine does on texts it was not written for.
 */
export const HALVES = ['read half', 'unread half'] as const;

/** The half that a text belongs to, by the first byte of the SHA-1 of its name: even is read, odd is not. */
export function halfOf(document: string): (typeof HALVES)[number] {
	return HALVES[createHash('sha1').update(document).digest()[0] % 2];
}
