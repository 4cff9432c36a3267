import { expect, it } from 'vitest';
import { aReading, aView } from '../../../../tests/support/a-view.ts';
import { aQuotation, spanOf } from '../../../../tests/support/an-analysis.ts';
import { contrastLines } from './cues.ts';

const claim = { ...spanOf('told'), lemma: 'claim', stance: 'distance' as const };

/** Five cues of each side: what Southland says is claimed, what Northland says is told. */
const unlike = () =>
	aReading({
		quotations: Array.from({ length: 10 }, (_, id) =>
			aQuotation({ id, speaker: id % 2, ...(id % 2 === 1 ? { cue: claim } : {}) })
		)
	});

const lines = (n: number, reading: () => ReturnType<typeof aReading>) => {
	const [sourcing] = aView({ n, outlets: 3 }, reading).sourcing.filter(({ coder }) => coder === 'engine');
	return contrastLines(sourcing);
};

it('two sides of one outlet with 20 cues each are contrasted and tested', () => {
	// Of eight reports six are one outlet's, with thirty cues of each side.
	const [line, ...more] = lines(8, unlike);
	expect(more).toEqual([]);
	expect(line).toContain('Contrast in Outlet 3, Northland less Southland: 1.00 (0 of 30 less -30 of 30;');
	expect(Number(/p (0\.\d+)/.exec(line)?.[1])).toBeLessThan(0.01);
	expect(line).toContain('over 1 contrast');
});

it('what is introduced alike shows no contrast', () => {
	const alike = () =>
		aReading({ quotations: Array.from({ length: 10 }, (_, id) => aQuotation({ id, speaker: id % 2 })) });
	expect(lines(8, alike)[0]).toContain('0.00 (0 of 30 less 0 of 30; p 1.000');
});

it('fewer cues are said to be too few', () => {
	expect(lines(4, unlike)).toEqual([expect.stringMatching(/^No outlet introduces two sides with 20 cues each/)]);
});
