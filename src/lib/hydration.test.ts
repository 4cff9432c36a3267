import { expect, test, vi } from 'vitest';
import { isHydrating, still, whileHydrating } from './hydration.ts';

test('while a part is taken over its markup is not made, afterwards it is', () => {
	vi.stubEnv('DEV', false);
	const make = vi.fn((words: string) => `<b>${words}</b>`);
	expect(whileHydrating(() => still('now', make))).toBe(' ');
	expect(make).not.toHaveBeenCalled();
	expect(still('then', make)).toBe('<b>then</b>');
	vi.unstubAllEnvs();
});

test('a part that fails leaves no other part without its markup', () => {
	expect(() =>
		whileHydrating(() => {
			throw new Error('a part that fails');
		})
	).toThrow('a part that fails');
	expect(isHydrating()).toBe(false);
});
