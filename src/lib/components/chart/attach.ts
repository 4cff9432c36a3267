import type { Attachment } from 'svelte/attachments';
import type { Variant } from '#lib/charts/layout/layout.ts';
import { WIDE_FROM } from '#lib/charts/layout/layout.ts';
import type { Series } from '#lib/charts/series.ts';
import { takeTurn } from '#lib/turns.ts';

/**
 * Says once which form a chart takes: when it comes near the screen, else in its turn after the page has come to rest, so
 * that keys and assistive technology find its marks. A chart that is folded away waits until it is opened.
 */
export function wakeUp(tell: (variant: Variant) => void): Attachment<HTMLElement> {
	return (node) => {
		const wake = (width: number) => {
			if (width === 0) return;
			stop();
			tell(toVariant(width));
		};
		const observer = new IntersectionObserver(
			(entries) => {
				const seen = entries.find(({ isIntersecting }) => isIntersecting);
				if (seen) wake(seen.boundingClientRect.width);
			},
			{ rootMargin: NEAR }
		);
		observer.observe(node);
		// Measuring lays out what was left out so far, and waking draws: two pieces, since each alone is short.
		let leaveQueue = takeTurn(() => {
			const width = node.clientWidth;
			leaveQueue = takeTurn(() => wake(width));
		});
		function stop() {
			observer.disconnect();
			leaveQueue();
		}
		return stop;
	};
}

/** How far outside the screen a chart counts as near. */
const NEAR = '300px';
const toVariant = (width: number): Variant => (width >= WIDE_FROM ? 'wide' : 'narrow');

/** Tells which form a chart takes whenever its width changes. */
export function watchWidth(tell: (variant: Variant) => void): Attachment<HTMLElement> {
	return (node) => {
		const measure = (width: number) => width > 0 && tell(toVariant(width));
		// Told in the next frame: a change of form within the observer's own turn would make the browser report a loop.
		const observer = new ResizeObserver(([{ contentRect }]) => requestAnimationFrame(() => measure(contentRect.width)));
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
			{ rootMargin: NEAR }
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
