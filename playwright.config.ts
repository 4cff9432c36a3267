import { createServer, type AddressInfo } from 'node:net';
import { defineConfig } from '@playwright/test';

/** A port that the system picks, so that two runs on one machine never meet. */
async function anyPort(): Promise<number> {
	const probe = createServer();
	await new Promise<void>((done) => probe.listen(0, '127.0.0.1', done));
	const { port } = probe.address() as AddressInfo;
	await new Promise((done) => probe.close(done));
	return port;
}

// This file is read again in each of Playwright's processes; they take the port of the first.
const PORT = (process.env.PARALLAX_BROWSER_PORT ??= String(await anyPort()));

/** Browser specs run against the production build with a database of their own, made anew for each run. */
export default defineConfig({
	testDir: 'tests/browser',
	fullyParallel: true,
	workers: 2,
	forbidOnly: true,
	reporter: 'list',
	timeout: 60_000,
	use: {
		baseURL: `http://127.0.0.1:${PORT}`,
		launchOptions: {
			executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
			args: ['--no-sandbox', '--disable-dev-shm-usage']
		}
	},
	webServer: {
		command: `node scripts/serve-fresh.mjs ${PORT}`,
		url: `http://127.0.0.1:${PORT}`,
		timeout: 90_000,
		stdout: 'pipe'
	}
});
