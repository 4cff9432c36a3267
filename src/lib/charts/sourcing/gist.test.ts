import { expect, it } from 'vitest';
import { aReading, aView } from '../../../../tests/support/a-view.ts';
import { aQuotation } from '../../../../tests/support/an-analysis.ts';
import { toSourcingSections } from './sections.ts';
import type { View } from './view.ts';

/** Words that no sentence of the project may hold. */
const NEVER = /\b(bias(ed)?|objective|propaganda|neutral outlet|left|right|hides?)\b/i;

function gist(view: View, step: string): string {
	const found = toSourcingSections(view).find(({ id }) => id === step);
	if (!found) throw new Error(`no step ${step}`);
	return found.gist;
}

it('names of the report in focus and of the pool what is largest, with its parts, its unit, and what so few reports carry', () => {
	expect(gist(aView({ choice: { unit: 'words' } }), 'share')).toBe(
		'Share of voice, by side — share of attributed words (read by the engine). Largest: ' +
			'Outlet 1 report, read by the engine: 2 rows with 20 of 40 each (a description of these texts only). ' +
			'Pool: all comparable coverage, 2 reports, read by the engine: 2 rows with 40 of 80 each (a description of these texts only).'
	);
});

it('has an interval where n allows one', () => {
	expect(gist(aView({ n: 30 }), 'share')).toMatch(/Pool: .*28 reports.*: .* of 56.*95 % interval/);
});

it('says who is quoted most in a matrix, leaving single outlets to it', () => {
	expect(gist(aView(), 'where')).toMatch(/Largest: Outlet 1 report: .*Pool, all outlets: Mara Lind 2 of 4/);
	expect(gist(aView(), 'where')).not.toContain('Outlet 3');
});

it('tells a single text by its answers, and a stack by its parts', () => {
	expect(gist(aView(), 'places')).toContain('Outlet 1 report, read by the engine: Northland (one text)');
	expect(gist(aView({ filters: { coder: 'engine' } }), 'modes')).toContain('of 3 (a description');
});

it('names no number where a coder’s may only be listed', () => {
	const listed = gist(aView({ filters: { coder: 'model' } }), 'officials');
	expect(listed).toBe(
		'Officials and governments — share of source rows (model code): only listed: agreement not established.'
	);
});

it('says why there is nothing to tell', () => {
	expect(gist(aView({ filters: { outlets: ['outlet-3'] } }), 'more-than-elsewhere')).toContain(
		'No outlet of this story'
	);
	expect(
		gist(
			aView({ n: 2 }, () => aReading({ quotations: [aQuotation()] })),
			'shared'
		)
	).not.toBe('');
});

it('holds none of the words that judge an outlet', () => {
	for (const view of [aView(), aView({ n: 30 }), aView({ choice: { unit: 'words' } })]) {
		for (const step of toSourcingSections(view)) expect(step.gist).not.toMatch(NEVER);
	}
});
