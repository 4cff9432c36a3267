/**
 * `node tools/train/names.mjs FILE`: trains the name model on a CoNLL file (wikigold's train.conll) and writes
 * src/lib/lexicon/models/names/weights.json. The same file gives the same weights.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { checkNode, install, root } from '../../scripts/prepare.mjs';

const [file] = process.argv.slice(2);
checkNode();
await install();
if (!file || !existsSync(file)) {
	console.error('Give a CoNLL file: node tools/train/names.mjs FILE');
	process.exit(1);
}
const target = resolve(root, 'src/lib/lexicon/models/names/weights.json');
const { runnerImport } = await import('vite');
const options = { root, configFile: false, logLevel: 'error' };
const { module } = await runnerImport(resolve(root, 'tools/train/names.ts'), options);
const written = module.toWritten(readFileSync(resolve(file), 'utf8'));
writeFileSync(target, `${JSON.stringify(written, null, '\t')}\n`);
console.log(`${target}: ${written.calibration.length} steps of certainty, listed names right ${written.listed}`);
