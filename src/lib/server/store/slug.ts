/** A name as a part of an address: lower case letters and digits of any script, joined by hyphens; "unnamed" where none is left. */
export function toSlug(name: string): string {
	const plain = name
		.normalize('NFKD')
		.replace(/\p{M}+/gu, '')
		.normalize('NFC')
		.toLowerCase();
	return plain.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, '') || 'unnamed';
}
