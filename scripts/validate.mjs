/**
 * `npm run validate -- --gold DIR [--split NAME] [--json FILE] [--write] [--fit]`: scores the reading engine on
 * hand-labelled sets and prints one table; `--fit` first measures the engine's certainty anew on the train split.
 * Plain Node: the engine's TypeScript is loaded through vite, once that is installed.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { checkNode, install, root } from './prepare.mjs';

const { values } = parseArgs({
	options: {
		gold: { type: 'string' },
		split: { type: 'string' },
		json: { type: 'string' },
		write: { type: 'boolean', default: false },
		fit: { type: 'boolean', default: false }
	}
});

checkNode();
await install();
const { runnerImport } = await import('vite');
if (values.fit) await fit();

const { module: validation } = await runnerImport(resolve(root, 'tests/gold/validation.ts'), {
	root,
	configFile: false,
	logLevel: 'error'
});
const { rows, notes } = validation.validate({ root, gold: values.gold && resolve(values.gold), split: values.split });

for (const note of notes) console.log(note);
console.log(validation.toTable(rows));
if (values.json) writeFileSync(values.json, `${JSON.stringify(rows, null, '\t')}\n`);
if (values.write) {
	writeFileSync(resolve(root, 'docs/validation.md'), validation.toPage(rows));
	// The pages print these, so that what a visitor reads is what was measured.
	writeFileSync(resolve(root, 'src/lib/lexicon/scores.json'), `${JSON.stringify(rows, null, '\t')}\n`);
}
if (rows.length === 0 || (values.gold && !existsSync(values.gold))) {
	console.error('No set was scored. Give a folder of gold sets: npm run validate -- --gold DIR');
	process.exitCode = 1;
}

/** Measures certainty anew on the train split and writes what the engine ships of it. */
async function fit() {
	const options = { root, configFile: false, logLevel: 'error' };
	const { module } = await runnerImport(resolve(root, 'tests/gold/fit.ts'), options);
	const file = resolve(root, 'src/lib/lexicon/confidence.json');
	const known = JSON.parse(readFileSync(file, 'utf8'));
	const fitted = module.fitConfidence(resolve(values.gold ?? '', 'polnear/train.jsonl'), known);
	writeFileSync(file, `${JSON.stringify(fitted, null, '\t')}\n`);
}
