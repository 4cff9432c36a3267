import { sveltekit } from '@sveltejs/kit/vite';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';

const chromium = {
	executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
	args: ['--no-sandbox', '--disable-dev-shm-usage']
};

export default defineConfig({
	plugins: [sveltekit()],
	test: {
		expect: { requireAssertions: true },
		projects: [
			{
				extends: true,
				test: {
					name: 'unit',
					environment: 'node',
					include: ['src/**/*.test.ts'],
					exclude: ['src/**/*.svelte.test.ts'],
					// The first lint of a wall loads the whole of ESLint.
					testTimeout: 30_000
				}
			},
			{
				extends: true,
				test: {
					name: 'component',
					include: ['src/**/*.svelte.test.ts'],
					browser: {
						enabled: true,
						headless: true,
						screenshotFailures: false,
						provider: playwright({ launchOptions: chromium }),
						instances: [{ browser: 'chromium' }]
					}
				}
			},
			{
				extends: true,
				test: {
					name: 'db',
					environment: 'node',
					include: ['tests/db/**/*.test.ts'],
					// One embedded database serves every file, each with a schema of its own (tests/support/database.ts).
					fileParallelism: false,
					isolate: false,
					hookTimeout: 60_000,
					testTimeout: 30_000
				}
			},
			{
				extends: true,
				test: {
					name: 'scripts',
					environment: 'node',
					include: ['tests/scripts/**/*.test.ts'],
					hookTimeout: 240_000,
					testTimeout: 120_000
				}
			},
			{
				extends: true,
				test: {
					name: 'gold',
					environment: 'node',
					include: ['tests/gold/**/*.test.ts'],
					testTimeout: 60_000
				}
			}
		]
	}
});
