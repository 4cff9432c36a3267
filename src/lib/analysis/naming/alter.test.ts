import { expect, test } from 'vitest';
import { type Alteration, alterReferents, toReferentKey } from './alter.ts';

const BRIDGE = { key: 'bridge', label: 'The bridge', context: [], forms: ['bridge'] };

let id = 0;
const change = (facts: Partial<Alteration>): Alteration => ({
	id: ++id,
	kind: 'add-form',
	referent: 'bridge',
	label: null,
	context: null,
	form: null,
	undoes: null,
	by: 'AB',
	at: new Date(0),
	why: 'used in two reports',
	...facts
});

test('a form is added once and taken out', () => {
	const add = change({ form: 'crossing' });
	expect(alterReferents([BRIDGE], [add, change({ form: 'crossing' })])[0].forms).toEqual(['bridge', 'crossing']);
	const remove = change({ kind: 'remove-form', form: 'bridge' });
	expect(alterReferents([BRIDGE], [add, remove])[0].forms).toEqual(['crossing']);
	expect(BRIDGE.forms).toEqual(['bridge']);
});

test('an undone change counts no more, and again when its undoing is undone', () => {
	const add = change({ form: 'crossing' });
	const undo = change({ kind: 'undo', referent: null, undoes: add.id });
	const redo = change({ kind: 'undo', referent: null, undoes: undo.id });
	expect(alterReferents([BRIDGE], [add, undo])[0].forms).toEqual(['bridge']);
	expect(alterReferents([BRIDGE], [add, undo, redo])[0].forms).toEqual(['bridge', 'crossing']);
});

test('a referent is added with its forms, and taken out with them', () => {
	const strike = change({ kind: 'add-referent', referent: 'strike', label: 'The strike', context: ['ferry'] });
	const walkout = change({ referent: 'strike', form: 'walkout' });
	expect(alterReferents([BRIDGE], [strike, walkout])).toEqual([
		BRIDGE,
		{ key: 'strike', label: 'The strike', context: ['ferry'], forms: ['walkout'] }
	]);
	const gone = change({ kind: 'remove-referent', referent: 'strike' });
	expect(alterReferents([BRIDGE], [strike, walkout, gone])).toEqual([BRIDGE]);
	expect(alterReferents([BRIDGE], [walkout])).toEqual([BRIDGE]);
});

test.each([
	['The ferry strike!', [], 'the-ferry-strike'],
	['The bridge', ['the-bridge', 'the-bridge-2'], 'the-bridge-3'],
	['Мост', [], 'thing']
])('%s has the key', (label, taken, key) => {
	expect(toReferentKey(label, taken)).toBe(key);
});
