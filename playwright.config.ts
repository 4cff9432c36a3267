import { defineConfig } from '@playwright/test';

const PORT = 4319;

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
