import { expect, test } from 'vitest';
import { fieldOf } from './form-field.ts';

const form = new FormData();
form.append('name', '  Mara\0 Lind \n');
form.append('file', new Blob(['x']), 'x.txt');

test.each([
	['name', 'Mara Lind'],
	['file', ''],
	['other', '']
])('%s', (name, value) => {
	expect(fieldOf(form, name)).toBe(value);
});
