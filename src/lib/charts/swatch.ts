import type { Key } from './key.ts';
import { LIGHT, type Token } from './palette.ts';
import { PATHS } from './shape.ts';
import { STROKES, UNDER } from './svg-pattern.ts';

const ofPage = (token: Token) => `var(${token}, ${LIGHT[token]})`;

/** A small sample of a look, 20 × 16 pixels, in the colours of the page or of a file. Markup from fixed names only. */
export function toSwatch({ look, point }: Key, colour: (token: Token) => string = ofPage): string {
	const { token, pattern, shape, hollow } = look;
	const paint = colour(token);
	const outline = point
		? `<path transform="translate(10 8) scale(.85)" d="${PATHS[shape]}"`
		: '<rect x="1" y="2" width="18" height="12"';
	const fill = `${outline} fill="${hollow || pattern !== 'solid' ? colour('--paper') : paint}" stroke="${paint}" stroke-width="${hollow ? 2 : 1}"/>`;
	if (pattern === 'solid' || point) return wrapped(fill);
	const { path, width } = STROKES[pattern];
	// The tile of the chart's texture, laid twice; the viewport cuts what stands over.
	const tile = `<path d="${path}" stroke="${paint}" stroke-width="${width}" stroke-linecap="round"/>`;
	const tiles = `<svg x="2" y="3" width="16" height="10"><rect width="16" height="10" fill="${paint}" opacity="${UNDER}"/>${tile}<g transform="translate(8 0)">${tile}</g></svg>`;
	return wrapped(`${fill}${tiles}`);
}

function wrapped(inner: string): string {
	return `<svg width="20" height="16" aria-hidden="true" focusable="false">${inner}</svg>`;
}
