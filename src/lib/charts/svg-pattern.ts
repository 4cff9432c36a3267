import type { Drawn } from './layout/layout.ts';
import type { Pattern, Token } from './palette.ts';

/** Strokes of each texture in a tile of 8 × 8 pixels; canvas draws the same ones. */
export const TILE = 8;
export const STROKES: Record<Exclude<Pattern, 'solid'>, { path: string; width: number }> = {
	stripes: { path: 'M-2 10 10-2M-2 2 2-2M6 10 10 6', width: 2.2 },
	dots: { path: 'M2 2h.01M6 6h.01', width: 2.8 },
	cross: { path: 'M0 0 8 8M8 0 0 8', width: 1.4 },
	bars: { path: 'M2 0v8M6 0v8', width: 1.6 },
	rows: { path: 'M0 2h8M0 6h8', width: 1.6 },
	back: { path: 'M-2-2 10 10M-2 6 2 10M6-2 10 2', width: 2.2 },
	rings: { path: 'M1.5 4a2.5 2.5 0 1 0 5 0a2.5 2.5 0 1 0-5 0', width: 1.3 },
	zigzag: { path: 'M-1 5 2 2 6 6 9 3', width: 1.6 }
};

/** How much of the colour lies under the strokes. */
export const UNDER = 0.22;

/** The id of a texture in one SVG. */
export function patternId(prefix: string, pattern: Pattern, token: Token): string {
	return `${prefix}-${pattern}${token}`.replace(/[^\w-]/g, '_');
}

/** Definitions of the textures that a chart uses. */
export function patternDefs(drawn: Drawn[], prefix: string, colour: (token: Token) => string): string {
	const seen = new Map<string, string>();
	for (const { look } of drawn) {
		const { pattern, token } = look;
		if (pattern === 'solid') continue;
		const id = patternId(prefix, pattern, token);
		const { path, width } = STROKES[pattern];
		const paint = colour(token);
		seen.set(
			id,
			`<pattern id="${id}" width="${TILE}" height="${TILE}" patternUnits="userSpaceOnUse"><rect width="${TILE}" height="${TILE}" fill="${colour('--paper')}"/><rect width="${TILE}" height="${TILE}" fill="${paint}" opacity="${UNDER}"/><path d="${path}" stroke="${paint}" stroke-width="${width}" stroke-linecap="round"/></pattern>`
		);
	}
	return seen.size === 0 ? '' : `<defs>${[...seen.values()].join('')}</defs>`;
}
