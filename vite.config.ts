import { sveltekit } from '@sveltejs/kit/vite';
import { playwright } from '@vitest/browser-playwright';
import type { BuildEnvironmentOptions } from 'vite';
import { defineConfig } from 'vitest/config';

const chromium = {
	executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
	args: ['--no-sandbox', '--disable-dev-shm-usage']
};

/**
 * The scripts of a page in a handful of files. Each file a page names costs the browser a piece of the task in which the
 * page starts, so what pages share comes in chunks of some 40 kB and more instead of thirty small ones, and the files of
 * an import are found by the import itself, not by a link element each. Chart.js stays by itself: it comes last. So does
 * Svelte: shared out among the chunks it would import what imports it, and start before what it stands on.
 */
const inFewFiles: BuildEnvironmentOptions = {
	modulePreload: { resolveDependencies: () => [] },
	rolldownOptions: {
		output: {
			codeSplitting: {
				groups: [
					{ name: 'svelte', test: (file) => /\/node_modules\/(?:svelte|clsx|esm-env)\//.test(file), priority: 1 },
					{
						name: 'shared',
						test: (file) => !file.includes('/chart.js/'),
						minShareCount: 2,
						entriesAware: true,
						entriesAwareMergeThreshold: 40_000
					}
				]
			}
		}
	}
};

export default defineConfig({
	plugins: [sveltekit()],
	environments: { client: { build: inFewFiles } },
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
