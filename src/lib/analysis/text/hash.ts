/** FNV-1a, 32 bits, mixed once more so that the high bits are good (Murmur3's finisher). A whole number of 0 to 2³² − 1. */
export function hashOf(name: string): number {
	let value = 0x811c9dc5;
	for (let index = 0; index < name.length; index++) value = Math.imul(value ^ name.charCodeAt(index), 0x01000193);
	value = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
	value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35);
	return (value ^ (value >>> 16)) >>> 0;
}
