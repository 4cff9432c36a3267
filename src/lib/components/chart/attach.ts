import type { Attachment } from 'svelte/attachments';
import type { Variant } from '#lib/charts/layout/layout.ts';
import { WIDE_FROM } from '#lib/charts/layout/layout.ts';
import type { Series } from '#lib/charts/series.ts';

/** Tells which form a chart takes at the width it has. */
export function watchWidth(tell: (variant: Variant) => void): Attachment<HTMLElement> {
	return (node) => {
		let known: Variant | null = null;
		const measure = () => {
			const variant = node.clientWidth >= WIDE_FROM ? 'wide' : 'narrow';
			if (node.clientWidth === 0 || variant === known) return;
			known = variant;
			tell(variant);
		};
		measure();
		// Told in the next frame: a change of form within the observer's own turn would make the browser report a loop.
		const observer = new ResizeObserver(() => requestAnimationFrame(measure));
		observer.observe(node);
		return () => observer.disconnect();
	};
}

/**
 * Draws on a canvas once it comes near the screen; until then, and where Chart.js can't be had, the SVG stands.
 * Chart.js is fetched only here. Drawn anew when the colour scheme changes.
 */
export function drawNear(
	series: Series,
	variant: Variant,
	tell: (drawn: boolean) => void
): Attachment<HTMLCanvasElement> {
	return (canvas) => {
		const scheme = matchMedia('(prefers-color-scheme: dark)');
		let takeDown = () => {};
		let gone = false;
		const redraw = async () => {
			const [{ draw }] = await Promise.all([import('./draw.ts'), document.fonts.ready]);
			if (gone) return;
			takeDown();
			takeDown = draw(canvas, series, variant);
			tell(true);
		};
		const start = () =>
			void redraw().catch((error) => {
				console.error(`The chart “${series.id}” is left as it was first shown:`, error);
				tell(false);
			});
		const observer = new IntersectionObserver(
			(entries) => {
				if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
				observer.disconnect();
				start();
				scheme.addEventListener('change', start);
			},
			{ rootMargin: '300px' }
		);
		observer.observe(canvas);
		return () => {
			gone = true;
			observer.disconnect();
			scheme.removeEventListener('change', start);
			takeDown();
			tell(false);
		};
	};
}
