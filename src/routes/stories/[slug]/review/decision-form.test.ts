import { describe, expect, it } from 'vitest';
import type { Doubtful } from '#lib/analysis/correction/queue.ts';
import { aDecision } from '../../../../../tests/support/a-correction.ts';
import { aQuotation } from '../../../../../tests/support/an-analysis.ts';
import { isTwice, readValues, refuse, tellLate, toVerdict } from './decision-form.ts';

const LIND = { name: 'Mara Lind', side: 'Northland', type: 'government' as const };
const doubtful: Doubtful = {
	...{ key: '1-2-3', article: 1, version: 1, engine: 'parallax 0.1.0', quotation: aQuotation(), sentence: '' },
	...{ speaker: LIND, counted: null, reason: 'uncertain' }
};
const known = [{ ...LIND, name: 'M. Lind', identity: { name: 'Mara Lind', side: 'Northland' } }];

function values(fields: Record<string, string>) {
	const form = new FormData();
	for (const [name, value] of Object.entries({ by: 'AB', ...fields })) form.append(name, value);
	return readValues(form);
}

const verdict = (fields: Record<string, string>) => toVerdict(values(fields), doubtful, known);

describe('toVerdict', () => {
	it('keeps what the person saw, and who speaks as the engine has it', () => {
		const { quotation, ...rest } = verdict({ decision: 'accept' });
		expect(rest).toMatchObject({
			decision: 'accept',
			version: 1,
			by: 'AB',
			speaker: { ...LIND, identification: 'named' }
		});
		expect(quotation).toMatchObject({ mode: 'mixed', words: 9 });
		expect(quotation).not.toHaveProperty('speaker');
	});

	it('takes a speaker by the name it goes by in the story, a new one, or nobody', () => {
		const correct = (fields: Record<string, string>) => verdict({ decision: 'correct', ...fields }).speaker;
		expect(correct({ name: 'M. Lind', side: 'Northland' })).toEqual({ ...LIND, identification: 'named' });
		expect(correct({ name: 'M. Lind' })).toEqual({ ...LIND, identification: 'named' });
		expect(correct({ name: 'M. Lind', side: 'none' })).toMatchObject({ name: 'M. Lind', side: 'none' });
		expect(correct({ name: 'crews', type: 'citizen', identification: 'collective' })).toEqual({
			...{ name: 'crews', side: 'none', type: 'citizen', identification: 'collective' }
		});
		expect(correct({ nobody: 'on' })).toBeNull();
	});
});

describe('refuse', () => {
	it.each([
		['nothing decided', {}, ['decision']],
		['a correction without a name', { decision: 'correct' }, ['name']],
		['another type than the story has', { decision: 'correct', name: 'M. Lind', type: 'igo' }, ['type']],
		['several sides', { decision: 'correct', name: 'X', side: 'joint' }, ['side']],
		['no signature', { decision: 'accept', by: '' }, ['by']],
		['nothing, where nobody is named', { decision: 'correct', nobody: 'on' }, []]
	])('%s', (_, fields, wrong) => {
		expect(Object.keys(refuse(values(fields), known))).toEqual(wrong);
	});
});

describe('tellLate', () => {
	const typed = values({ decision: 'correct', name: 'M. Lind\0', side: 'Northland' });
	it('says what was meant, and who was first', () => {
		const told = tellLate(typed, aDecision({ by: 'CD', decision: 'reject' }));
		expect(told).toMatch(
			/^“corrected: M\. Lind, Northland” came too late.*CD decided “no quotation” on it at 2031-05-12/
		);
		expect(isTwice(typed, aDecision({ decision: 'correct' }))).toBe(false);
		expect(isTwice(values({ decision: 'accept' }), aDecision())).toBe(true);
		expect(isTwice(values({ decision: 'accept' }), aDecision({ by: 'CD' }))).toBe(false);
		expect(tellLate(values({ decision: 'accept' }), undefined)).toMatch(/^“right as read” came too late.*replaced/);
	});
});
