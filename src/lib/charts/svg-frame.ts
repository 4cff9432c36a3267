import type { Layout } from './layout/layout.ts';
import { wrap } from './layout/text.ts';
import type { Token } from './palette.ts';
import type { Series } from './series.ts';
import { toKeys } from './key.ts';
import { toSwatch } from './swatch.ts';

const MARGIN = 28;
/**
 * Source Sans is narrower than what stands in for it where a program reads no typeface from a file: the stand-ins are set
 * at its height of small letters (0.486 em), which brings their widths to what the layout counts on.
 */
const FONT = `font-family="'Source Sans 3', 'Source Sans 3 Variable', Arial, 'Liberation Sans', Helvetica, sans-serif" style="font-size-adjust:0.486"`;

/** Text made safe inside XML; signs that XML forbids are left out. */
export function escapeXml(text: string): string {
	return text
		.replace(/(?![\t\n\r])\p{Cc}|[\ufffe\uffff]/gu, '')
		.replace(/&/g, '&amp;')
		.replace(/</g, '&lt;')
		.replace(/>/g, '&gt;')
		.replace(/"/g, '&quot;');
}

interface Framed {
	body: string;
	layout: Pick<Layout, 'height'>;
	width: number;
	colour: (token: Token) => string;
}

/** What setting text in a file needs. */
interface Fitted extends Pick<Framed, 'colour'> {
	fit: (text: string, size: number) => string[];
}

/** Lines of text below each other, their top at `y`; gives back the markup and where it ends. */
function block(lines: string[], y: number, size: number, rest: string): { markup: string; end: number } {
	const height = size * 1.4;
	const markup = lines.map(
		(line, index) =>
			`<text x="0" y="${Math.round(y + size + index * height)}" font-size="${size}" ${rest}>${escapeXml(line)}</text>`
	);
	return { markup: markup.join(''), end: y + lines.length * height };
}

/** The key, an entry a line, each behind a sample in the colours of the chart. */
function keyBlock(series: Series, y: number, { colour, fit }: Fitted): { markup: string; end: number } {
	let end = y;
	const markup = toKeys(series).map((key) => {
		const lines = block(fit(key.label, 13), end, 13, `fill="${colour('--ink')}"`);
		const entry = `<g transform="translate(0 ${Math.round(end)})">${toSwatch(key, colour)}</g><g transform="translate(28 0)">${lines.markup}</g>`;
		end = lines.end;
		return entry;
	});
	return { markup: markup.join(''), end };
}

/** A chart that stands alone: title, n, key, plot, who coded, how to cite. */
export function frame(series: Series, { body, layout, width, colour }: Framed): string {
	// A reader's machine may lack the typeface and set a broader one.
	const fit = (text: string, size: number) => wrap(text, size, 0.9 * width);
	const ink = `fill="${colour('--ink')}"`;
	const muted = `fill="${colour('--muted')}"`;
	const title = block(fit(series.title, 19), 0, 19, `${ink} font-weight="600"`);
	const subtitle = block(fit(series.subtitle, 14), title.end + 4, 14, muted);
	const key = keyBlock(series, subtitle.end + 6, { colour, fit });
	const top = key.end + 14;
	const foot = [...series.caption, series.citation].filter((line) => line !== '').flatMap((line) => fit(line, 12.5));
	const caption = block(foot, top + layout.height + 12, 12.5, muted);
	const height = Math.round(caption.end + 2 * MARGIN);
	const total = width + 2 * MARGIN;
	return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${total} ${height}" width="${total}" height="${height}" role="img" aria-label="${escapeXml(series.title)}" ${FONT}><rect width="${total}" height="${height}" fill="${colour('--paper')}"/><g transform="translate(${MARGIN} ${MARGIN})">${title.markup}${subtitle.markup}${key.markup}<g transform="translate(0 ${Math.round(top)})">${body}</g>${caption.markup}</g></svg>`;
}
