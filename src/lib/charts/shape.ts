import type { Shape } from './palette.ts';

/** Outlines of the shapes of points, around 0,0, in pixels. */
export const PATHS: Record<Shape, string> = {
	diamond: 'M0-7.5 7.5 0 0 7.5-7.5 0Z',
	square: 'M-5.5-5.5h11v11h-11Z',
	triangle: 'M0-7 7 5.5H-7Z',
	circle: 'M-6 0a6 6 0 1 0 12 0a6 6 0 1 0-12 0Z',
	down: 'M0 7 7-5.5H-7Z',
	plus: 'M-2.5-7h5v4.5H7v5H2.5V7h-5V2.5H-7v-5h4.5Z',
	star: 'M0-7.5 1.9-2.4 7.1-2.3 3 1 4.4 6.1 0 3.1-4.4 6.1-3 1-7.1-2.3-1.9-2.4Z',
	hourglass: 'M-6-6.5H6L-6 6.5H6Z',
	line: 'M-1.5-9h3v18h-3Z',
	dash: 'M-7 0H7',
	beam: 'M-7 0H7M-7-5V5M7-5V5',
	times: 'M-4-4 4 4M-4 4 4-4'
};

/** The sign for days left out of an axis, around 0,0. */
export const BREAK = 'M-2.5 5 .5-5M-.5 5 2.5-5';
