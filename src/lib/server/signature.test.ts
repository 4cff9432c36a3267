import { expect, test } from 'vitest';
import { refuseName, rememberedName, rememberName } from './signature.ts';

test('a name is remembered for the next form', () => {
	const jar = new Map<string, string>();
	rememberName({ set: (name, value) => void jar.set(name, value) }, 'AB', new URL('http://127.0.0.1:3000/'));
	expect(rememberedName({ get: (name) => jar.get(name) })).toBe('AB');
	expect(rememberedName({ get: () => undefined })).toBe('');
});

test.each([
	['http://127.0.0.1:3000/', false],
	['http://desk.example/', false],
	['https://desk.example/', true]
])('the cookie is one that a browser keeps at %s', (address, secure) => {
	const kept: object[] = [];
	rememberName({ set: (_name, _value, options) => void kept.push(options) }, 'AB', new URL(address));
	expect(kept).toMatchObject([{ secure, httpOnly: true, path: '/' }]);
});

test('nobody and a whole sentence are no signature', () => {
	expect(refuseName('')).toContain('name or initials');
	expect(refuseName('x'.repeat(61))).toContain('at most 60');
	expect(refuseName('AB')).toBeUndefined();
});
