/** Whole numbers of −128 to 127 as they are written in a file of weights: a byte each, in base 64. */
export function fromBase64(written: string): Int8Array {
	const bytes = atob(written);
	return Int8Array.from({ length: bytes.length }, (_, index) => bytes.charCodeAt(index));
}
