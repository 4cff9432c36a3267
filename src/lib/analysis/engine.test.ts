import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { analyse } from './analyse.ts';
import { ENGINE_VERSION } from './engine.ts';

/**
 * What this version makes of every text that ships. A stored result names the version that made it, so two versions may
 * agree, but one version may never have two results.
 */
const PINNED = { version: '0.8.3', results: '62ce92206e8f8371' };

const seed = new URL('../../../db/seed/', import.meta.url);
const read = (name: string) => readFileSync(new URL(name, seed), 'utf8');

function results(): string {
	const practice = readdirSync(new URL('practice-sarn-lock/texts/', seed)).sort();
	const texts = [
		{ story: 'putin-north-korea', file: 'rt-report.txt' },
		...practice.map((file) => ({ story: 'practice-sarn-lock', file: `texts/${file}` }))
	];
	const hash = createHash('sha256');
	for (const { story, file } of texts) {
		const context = JSON.parse(read(`${story}/context.json`));
		const analysis = analyse({ text: read(`${story}/${file}`), lang: 'en', context });
		// What made a result is no part of it.
		hash.update(JSON.stringify({ ...analysis, version: undefined, encoder: undefined, vectors: undefined }));
	}
	return hash.digest('hex').slice(0, 16);
}

test('results change only with the version of the rules', () => {
	const found = { version: ENGINE_VERSION, results: results() };
	expect(
		found,
		'Where results changed, raise ENGINE_VERSION in engine.ts; then write the new version and its results into PINNED here.'
	).toEqual(PINNED);
});
