import { expect, test, vi } from 'vitest';
import { isHydrating, still, whileHydrating } from './hydration.ts';

/** A part of a page with a fold that the server wrote closed and one that it wrote open. */
function aPart() {
	const part = document.createElement('section');
	part.innerHTML = '<details id="closed"></details><details id="open" open></details>';
	const fold = (id: string) => part.querySelector<HTMLDetailsElement>(`#${id}`)!;
	return { part, fold };
}

test('while a part is taken over its markup is not made, afterwards it is', () => {
	vi.stubEnv('DEV', false);
	const make = vi.fn((words: string) => `<b>${words}</b>`);
	expect(whileHydrating(aPart().part, () => still('now', make))).toBe(' ');
	expect(make).not.toHaveBeenCalled();
	expect(still('then', make)).toBe('<b>then</b>');
	vi.unstubAllEnvs();
});

test('a part that fails leaves no other part without its markup', () => {
	const fails = () => {
		throw new Error('a part that fails');
	};
	expect(() => whileHydrating(aPart().part, fails)).toThrow('a part that fails');
	expect(isHydrating()).toBe(false);
});

test('what was opened or folded before stays so', () => {
	const { part, fold } = aPart();
	fold('closed').open = true;
	fold('open').open = false;
	whileHydrating(part, () => {
		fold('closed').open = false;
		fold('open').open = true;
	});
	expect([fold('closed').open, fold('open').open]).toEqual([true, false]);
});
