import { describe, expect, it } from 'vitest';
import { aCorrection } from '../../../../tests/support/a-correction.ts';
import { inForce, type Correction, keyOf, type Known, type Link, toResolver } from './correction.ts';

const LIND: Known = { name: 'Mara Lind', side: 'Northland', type: 'government' };
const CHIEF: Known = { name: 'the harbour chief', side: 'none', type: 'unclear' };
const BERG: Known = { name: 'Ole Berg', side: 'Southland', type: 'expert' };

const called = ({ name, side }: Known) => ({ name, side });
const merge = (id: number, from: Known, into: Known) => aCorrection({ id, kind: 'merge', speaker: called(from), into });

function said(corrections: Correction[], who: Known, where: { article?: number; form?: string | null } = {}) {
	const { name, side, type, by } = toResolver(corrections)({ article: 1, form: null, ...where, ...who });
	return [name, side, type, by.join('+')];
}

describe('toResolver', () => {
	it('leaves everything as coded where nobody said anything', () => {
		expect(said([], LIND)).toEqual(['Mara Lind', 'Northland', 'government', '']);
		expect(said([merge(1, CHIEF, LIND)], BERG)).toEqual(['Ole Berg', 'Southland', 'expert', '']);
	});

	it('applies the last name, type and side', () => {
		const all = [
			aCorrection({ id: 1, kind: 'rename', name: 'M. Lind' }),
			aCorrection({ id: 2, kind: 'retype', type: 'company', by: 'CD' }),
			aCorrection({ id: 3, kind: 'side', side: 'Southland' }),
			aCorrection({ id: 4, kind: 'rename', name: 'Mara Lindt' })
		];
		expect(said(all.slice(0, 1), LIND)).toEqual(['M. Lind', 'Northland', 'government', 'AB']);
		expect(said(all, LIND)).toEqual(['Mara Lindt', 'Southland', 'company', 'AB+CD']);
	});

	it('merges into another speaker, whose type and later name it takes', () => {
		const rename = aCorrection({ id: 2, kind: 'rename', name: 'M. Lind', by: 'CD' });
		expect(said([merge(1, CHIEF, LIND)], CHIEF)).toEqual(['Mara Lind', 'Northland', 'government', 'AB']);
		expect(said([merge(1, CHIEF, LIND), rename], CHIEF)).toEqual(['M. Lind', 'Northland', 'government', 'AB+CD']);
	});

	it('follows chains, and a circle ends where the last merge says', () => {
		expect(said([merge(1, CHIEF, LIND), merge(2, LIND, BERG)], CHIEF)[0]).toBe('Ole Berg');
		const circle = [merge(1, LIND, BERG), merge(2, BERG, LIND)];
		expect(said(circle, BERG)[0]).toBe('Mara Lind');
		expect(said(circle, LIND)[0]).toBe('Mara Lind');
	});

	it('takes up what was brought back as if it had just been said', () => {
		const undo = (id: number, undoes: number) => aCorrection({ id, kind: 'undo', undoes });
		const back = [merge(1, LIND, BERG), undo(2, 1), merge(3, CHIEF, LIND), undo(4, 2)];
		expect(said(back.slice(0, 3), CHIEF)[0]).toBe('Mara Lind');
		expect(said(back, CHIEF)[0]).toBe('Ole Berg');
		const rename = (id: number, name: string) => aCorrection({ id, kind: 'rename', name });
		const names = [rename(1, 'M. Lind'), undo(2, 1), rename(3, 'Mara Lindt'), undo(4, 2)];
		expect(said(names, LIND)[0]).toBe('M. Lind');
	});

	it('splits off one report or one printed form, after a merge as well', () => {
		const inReport = aCorrection({ id: 2, kind: 'split', into: BERG, article: 7 });
		expect(said([inReport], LIND, { article: 7 })[0]).toBe('Ole Berg');
		expect(said([inReport], LIND, { article: 8 })[0]).toBe('Mara Lind');
		expect(said([merge(1, CHIEF, LIND), inReport], CHIEF, { article: 7 })[0]).toBe('Ole Berg');
		const asPrinted = aCorrection({ id: 3, kind: 'split', into: BERG, form: 'the chief' });
		expect(said([asPrinted], LIND, { form: 'the chief' })[0]).toBe('Ole Berg');
		expect(said([asPrinted], LIND, { form: 'Lind' })[0]).toBe('Mara Lind');
		expect(said([asPrinted], LIND)[0]).toBe('Mara Lind');
	});

	it('keeps the speaker that an address stands for under every new name', () => {
		const renamed = toResolver([aCorrection({ id: 1, kind: 'rename', name: 'M. Lind' })]);
		expect(renamed({ ...LIND, article: 1, form: null }).identity).toEqual(called(LIND));
	});
});

describe('toResolver, across a story', () => {
	const SHORT: Known = { name: 'Lind', side: 'none', type: 'unclear' };
	const link: Link = { identity: called(LIND), known: LIND };
	const links = new Map([[keyOf(SHORT), link]]);
	const resolve = (corrections: Correction[], who: Known) =>
		toResolver(corrections, links)({ article: 1, form: 'Lind', ...who });

	it('gives a speaker its name, side and address in the story, and a type where the text tells none', () => {
		expect(resolve([], SHORT)).toEqual({ identity: called(LIND), ...LIND, by: [] });
		expect(resolve([], { ...SHORT, type: 'expert' })).toMatchObject({ name: 'Mara Lind', type: 'expert' });
		expect(resolve([], BERG)).toMatchObject(BERG);
	});

	it('lets people have the last word on the linked name, and on the one that was read', () => {
		const rename = aCorrection({ id: 1, kind: 'rename', name: 'M. Lind', speaker: called(LIND) });
		expect(resolve([rename], SHORT)).toMatchObject({ identity: called(LIND), name: 'M. Lind', by: ['AB'] });
		expect(resolve([merge(1, LIND, BERG)], SHORT)).toMatchObject(BERG);
		expect(resolve([merge(1, SHORT, BERG)], SHORT)).toMatchObject(BERG);
		const split = aCorrection({ id: 1, kind: 'split', speaker: called(LIND), into: SHORT, form: 'Lind' });
		expect(resolve([split], SHORT)).toMatchObject({ ...SHORT, by: ['AB'] });
	});

	it('leaves a speaker alone whom a person merged others into, or named', () => {
		expect(resolve([merge(1, BERG, SHORT)], SHORT)).toMatchObject({ ...SHORT, by: [] });
		expect(resolve([merge(1, BERG, SHORT)], BERG)).toMatchObject({ ...SHORT, by: ['AB'] });
		const named = { article: 1, form: null, unlinked: true, ...SHORT };
		expect(toResolver([], links)(named)).toEqual({ identity: called(SHORT), ...SHORT, by: [] });
	});

	it('has one name for what goes to an address under another name', () => {
		const at: Link = { identity: called(SHORT), known: LIND };
		const both = new Map([SHORT, { ...LIND, side: 'none' }].map((one) => [keyOf(one), at]));
		const retype = aCorrection({ id: 1, kind: 'retype', speaker: called(SHORT), type: 'company' });
		for (const who of [SHORT, { ...LIND, side: 'none' }, BERG]) {
			const all = toResolver([retype, merge(2, BERG, SHORT)], both);
			expect(all({ article: 1, form: null, ...who })).toMatchObject({
				...LIND,
				identity: called(SHORT),
				type: 'company'
			});
		}
	});

	it('keeps the address that is at hand where nobody has name and side together', () => {
		const at = new Map([[keyOf(SHORT), { identity: called(SHORT), known: LIND }]]);
		const found = toResolver([merge(1, CHIEF, BERG)], at)({ article: 1, form: null, ...SHORT });
		expect(found).toMatchObject({ identity: called(SHORT), name: 'Mara Lind', side: 'Northland' });
	});
});

describe('inForce', () => {
	const undo = (id: number, undoes: number) => aCorrection({ id, kind: 'undo', undoes });
	it('drops what was undone, and brings it back when the undoing is undone', () => {
		const first = merge(1, CHIEF, LIND);
		const ids = (all: Correction[]) => inForce(all).map(({ id }) => id);
		expect(ids([first])).toEqual([1]);
		expect(ids([first, undo(2, 1)])).toEqual([]);
		expect(ids([first, undo(2, 1), undo(3, 2)])).toEqual([1]);
		expect(ids([first, undo(2, 1), undo(3, 2), undo(4, 3)])).toEqual([]);
	});
});
