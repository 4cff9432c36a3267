import { expect, test } from 'vitest';
import { startWhenDrawn } from './late-start.ts';

const page = (script: string) => `<p>A word.</p><script nonce="x">{${script}}</script>`;
const asked = 'Promise.all([\n\timport("../start.js"),\n\timport("../app.js")\n])';

test('the scripts are asked for after the wait, and started as before', () => {
	const html = startWhenDrawn(page(`${asked}.then(([kit, app]) => kit.start(app))`));
	expect(html).toMatch(/new Promise\(\(go\) => \{[\s\S]+\}\)\.then\(\(\) => Promise\.all\(\[/);
	expect(html.endsWith(`.then(() => ${asked}).then(([kit, app]) => kit.start(app))}</script>`)).toBe(true);
});

test('only the first request is held back', () => {
	expect(startWhenDrawn(page(`${asked};${asked}`)).match(/new Promise/g)).toHaveLength(1);
});

test('a page without scripts stays as it is', () => {
	expect(startWhenDrawn('<p>Promise.all is a word here.</p>')).toBe('<p>Promise.all is a word here.</p>');
});

// What the browser runs, run here with a window of our own.
test.each([
	['a first picture', 'paint'],
	['a key', 'keydown'],
	['a touch', 'pointerdown']
])('%s ends the wait', async (_, what) => {
	const told: Record<string, () => void> = {};
	class Watch {
		static supportedEntryTypes = ['paint'];
		constructor(go: () => void) {
			told.paint = go;
		}
		observe() {}
	}
	const wait = startWhenDrawn(asked).split('.then(() => Promise')[0];
	const names = ['document', 'window', 'PerformanceObserver', 'addEventListener', 'setTimeout'];
	const run = new Function(...names, `return ${wait}`);
	let over = false;
	const listen = (name: string, go: () => void) => (told[name] = go);
	const waited = run({ visibilityState: 'visible' }, { PerformanceObserver: Watch }, Watch, listen, () => 0);
	void waited.then(() => (over = true));
	await Promise.resolve();
	expect(over).toBe(false);
	told[what]?.();
	await waited;
	expect(over).toBe(true);
});
