/**
 * `npm run validate -- --gold DIR [--split NAME] [--json FILE] [--write] [--fit]`: scores the reading engine on
 * hand-labelled sets and prints one table; `--fit` first measures the engine's certainty anew on the train split and breadth.
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

const { validate } = await load('tests/gold/validation.ts');
const { toTable } = await load('tests/gold/table.ts');
const { rows, notes } = await validate({ root, gold: values.gold && resolve(values.gold), split: values.split });

for (const note of notes) console.log(note);
console.log(toTable(rows));
if (values.json) writeFileSync(values.json, `${JSON.stringify(rows, null, '\t')}\n`);
if (values.write) {
	const { toPage } = await load('tests/gold/page.ts');
	writeFileSync(resolve(root, 'docs/validation.md'), toPage(rows));
	// The pages print these, so that what a visitor reads is what was measured; one line a row, so that a change shows.
	const lines = rows.map((row) => JSON.stringify(row)).join(',\n');
	writeFileSync(resolve(root, 'src/lib/lexicon/scores.json'), `[\n${lines}\n]\n`);
}
if (rows.length === 0 || (values.gold && !existsSync(values.gold))) {
	console.error('No set was scored. Give a folder of gold sets: npm run validate -- --gold DIR');
	process.exitCode = 1;
}

/** A TypeScript module of the project. */
async function load(path) {
	const options = { root, configFile: false, logLevel: 'error' };
	return (await runnerImport(resolve(root, path), options)).module;
}

/** Measures certainty anew on the train split and writes what the engine ships of it. */
async function fit() {
	const { fitConfidence } = await load('tests/gold/fit.ts');
	const file = resolve(root, 'src/lib/lexicon/confidence.json');
	const known = JSON.parse(readFileSync(file, 'utf8'));
	const { fitted, without } = fitConfidence(resolve(values.gold ?? '', 'polnear/train.jsonl'), known);
	writeFileSync(file, `${JSON.stringify(fitted, null, '\t')}\n`);
	writeFileSync(resolve(root, 'tests/gold/confidence-without.json'), `${JSON.stringify(without, null, '\t')}\n`);
}
