import { expect, test } from 'vitest';
import { refuseName, rememberedName, rememberName } from './signature.ts';

test('a name is remembered for the next form', () => {
	const jar = new Map<string, string>();
	rememberName({ set: (name, value) => void jar.set(name, value) }, 'AB');
	expect(rememberedName({ get: (name) => jar.get(name) })).toBe('AB');
	expect(rememberedName({ get: () => undefined })).toBe('');
});

test('nobody and a whole sentence are no signature', () => {
	expect(refuseName('')).toContain('name or initials');
	expect(refuseName('x'.repeat(61))).toContain('at most 60');
	expect(refuseName('AB')).toBeUndefined();
});
