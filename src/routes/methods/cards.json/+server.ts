import { json } from '@sveltejs/kit';
import { toCards } from '#lib/analysis/compare/measure-error.ts';

/** Every measure's card as data. */
export const GET = () => json(toCards());
