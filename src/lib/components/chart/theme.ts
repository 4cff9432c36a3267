import type { Theme } from '#lib/charts/config.ts';
import type { Variant } from '#lib/charts/layout/layout.ts';
import { LIGHT, type Look, type Token } from '#lib/charts/palette.ts';
import { STROKES, TILE, UNDER } from '#lib/charts/svg-pattern.ts';

/** Tiles are drawn twice as fine as they are shown, for dense screens. */
const FINE = 2;

function toTile(look: Look, colour: string, paper: string): string | CanvasPattern {
	if (look.pattern === 'solid') return colour;
	const tile = document.createElement('canvas');
	tile.width = tile.height = TILE * FINE;
	const ctx = tile.getContext('2d');
	if (!ctx) return colour;
	ctx.scale(FINE, FINE);
	ctx.fillStyle = paper;
	ctx.fillRect(0, 0, TILE, TILE);
	ctx.globalAlpha = UNDER;
	ctx.fillStyle = colour;
	ctx.fillRect(0, 0, TILE, TILE);
	ctx.globalAlpha = 1;
	const { path, width } = STROKES[look.pattern];
	ctx.strokeStyle = colour;
	ctx.lineWidth = width;
	ctx.lineCap = 'round';
	ctx.stroke(new Path2D(path));
	const pattern = ctx.createPattern(tile, 'repeat');
	pattern?.setTransform(new DOMMatrix().scale(1 / FINE));
	return pattern ?? colour;
}

/** Colours and fonts as the page has them at this moment, at the place of a node. */
export function readTheme(node: Element, variant: Variant): Theme {
	const style = getComputedStyle(node);
	const colour = (token: Token) => style.getPropertyValue(token).trim() || LIGHT[token];
	return {
		variant,
		colour,
		fill: (look) =>
			look.hollow && look.pattern === 'solid' ? colour('--paper') : toTile(look, colour(look.token), colour('--paper')),
		font: style.fontFamily
	};
}
