import { afterEach, beforeEach, expect, test, vi } from 'vitest';

// The two queues belong to the page; each test has a page of its own.
let turns: typeof import('./turns.ts');
beforeEach(async () => {
	vi.useFakeTimers();
	vi.stubGlobal('window', {});
	vi.resetModules();
	turns = await import('./turns.ts');
});
afterEach(() => {
	vi.useRealTimers();
	vi.unstubAllGlobals();
});

const fails = () => {
	throw new Error('a piece that fails');
};

/** Runs timers one by one; a piece that fails does so in its own task. */
function runAll() {
	for (let left = 100; vi.getTimerCount() > 0 && left > 0; left--) {
		try {
			vi.advanceTimersToNextTimer();
		} catch {
			// As in a browser, where it is reported and the next task comes all the same.
		}
	}
}

test.each(['soon', 'takeTurn'] as const)('%s does every piece once, in order, also after one that fails', (name) => {
	const done: string[] = [];
	turns[name](() => done.push('first'));
	turns[name](fails);
	turns[name](() => done.push('third'));
	expect(done).toEqual([]);
	runAll();
	expect(done).toEqual(['first', 'third']);
	turns[name](() => done.push('later'));
	runAll();
	expect(done).toEqual(['first', 'third', 'later']);
});

test.each(['soon', 'takeTurn'] as const)('%s leaves out what was taken back', (name) => {
	const done: string[] = [];
	const leave = turns[name](() => done.push('taken back'));
	turns[name](() => done.push('kept'));
	leave();
	runAll();
	expect(done).toEqual(['kept']);
});

test('pieces come one to a task', () => {
	const done: number[] = [];
	for (const one of [1, 2]) turns.soon(() => done.push(one));
	vi.advanceTimersToNextTimer();
	expect(done).toEqual([1]);
});

test('what can wait begins only when the page is at rest', () => {
	const done: number[] = [];
	turns.takeTurn(() => done.push(1));
	vi.advanceTimersByTime(1000);
	expect(done).toEqual([]);
	vi.advanceTimersByTime(1000);
	expect(done).toEqual([1]);
});
