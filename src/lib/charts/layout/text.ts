/** Sizes in pixels; on paper and screen alike nothing is smaller. */
export const SIZE = { row: 14.5, value: 13, note: 12.5 } as const;

const NARROW = /[iljtfrI.,:;'|!()[\]\s·]/;
const BROAD = /[mwMW%@—–]/;
/** Hangul, kana, Han: as broad as high. */
const FULL = /[\u1100-\u11ff\u3000-\u9fff\uac00-\ud7af\uff00-\uffef]/;

function emOf(sign: string): number {
	if (FULL.test(sign)) return 1;
	if (NARROW.test(sign)) return 0.3;
	if (BROAD.test(sign)) return 0.84;
	return /[A-Z0-9]/.test(sign) ? 0.58 : 0.51;
}

/** Width of a text in pixels, guessed a little too wide: no font is at hand where layouts are made. */
export function textWidth(text: string, size: number): number {
	let ems = 0;
	for (const sign of text) ems += emOf(sign);
	return ems * size;
}

/** A text cut at its end, with an ellipsis, to no more than `width` pixels. */
export function cut(text: string, size: number, width: number): string {
	if (textWidth(text, size) <= width) return text;
	const signs = [...text];
	while (signs.length > 1 && textWidth(`${signs.join('')}…`, size) > width) signs.pop();
	return `${signs.join('').trimEnd()}…`;
}

/** Breaks a text at spaces into lines no wider than `width` pixels; a single long word stays whole. */
export function wrap(text: string, size: number, width: number): string[] {
	const lines: string[] = [];
	for (const word of text.split(/\s+/)) {
		const last = lines.at(-1);
		if (last !== undefined && textWidth(`${last} ${word}`, size) <= width) lines[lines.length - 1] = `${last} ${word}`;
		else lines.push(word);
	}
	return lines.filter((line) => line !== '');
}
