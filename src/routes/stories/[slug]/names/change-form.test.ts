import { describe, expect, test } from 'vitest';
import type { Alteration } from '#lib/analysis/naming/alter.ts';
import { checkValues, type Values } from './change-form.ts';
import { toHistory } from './change-history.ts';

const REFERENTS = [{ key: 'strike', label: 'The strike', context: [], forms: ['strike', 'walkout'] }];
const values = (facts: Partial<Values>): Values => ({
	kind: 'add-form',
	referent: 'strike',
	label: '',
	context: '',
	form: 'stoppage',
	by: 'AB',
	why: 'two reports use it',
	...facts
});

describe('a change of names that was asked for', () => {
	test.each<[Partial<Values>, object]>([
		[{}, { kind: 'add-form', referent: 'strike', form: 'stoppage' }],
		[{ form: ' Wildcat  Strike ' }, { kind: 'add-form', referent: 'strike', form: 'wildcat strike' }],
		[
			{ kind: 'remove-form', form: 'walkout' },
			{ kind: 'remove-form', referent: 'strike', form: 'walkout' }
		],
		[
			{ kind: 'remove-referent', form: '' },
			{ kind: 'remove-referent', referent: 'strike' }
		],
		[
			{ kind: 'add-referent', referent: '', label: 'The strike', form: 'quay, Wharf, quay', context: 'harbour' },
			{
				kind: 'add-referent',
				referent: 'the-strike',
				label: 'The strike',
				forms: ['quay', 'wharf'],
				context: ['harbour']
			}
		]
	])('%o is taken', (facts, change) => {
		expect(checkValues(values(facts), REFERENTS)).toEqual({ errors: {}, change });
	});

	test.each<[Partial<Values>, keyof Values]>([
		[{ by: '' }, 'by'],
		[{ why: '' }, 'why'],
		[{ why: 'x'.repeat(501) }, 'why'],
		[{ form: '' }, 'form'],
		[{ form: 'walkout' }, 'form'],
		[{ form: 'one, two' }, 'form'],
		[{ form: 'x'.repeat(81) }, 'form'],
		[{ kind: 'remove-form', form: 'quay' }, 'form'],
		[{ referent: 'gone' }, 'referent'],
		[{ kind: 'add-referent', label: '' }, 'label'],
		[{ kind: 'burn' }, 'kind']
	])('%o is refused', (facts, field) => {
		const { errors, change } = checkValues(values(facts), REFERENTS);
		expect(Object.keys(errors)).toEqual([field]);
		expect(change).toBeUndefined();
	});
});

test('the history says what was changed, what stands, and what the next undoing takes back', () => {
	const row = (facts: Partial<Alteration>): Alteration => ({
		id: 1,
		kind: 'add-form',
		referent: 'strike',
		label: null,
		context: null,
		form: 'stoppage',
		undoes: null,
		by: 'AB',
		at: new Date('2031-05-10T09:30:00Z'),
		why: 'two reports use it',
		...facts
	});
	const undo = row({ id: 2, kind: 'undo', referent: null, form: null, undoes: 1, why: 'a slip' });
	const [told] = toHistory([row({}), undo], () => 'The strike');
	expect(told).toMatchObject({
		what: '“stoppage” was added to the forms of “The strike”',
		at: '2031-05-10 09:30 UTC',
		stands: false,
		last: 2
	});
	expect(told!.after).toMatchObject([{ what: 'taken back', why: 'a slip' }]);
});
