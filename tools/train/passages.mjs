/**
 * `node tools/train/passages.mjs FILE`: trains the model of passages to check on NewsMTSC (its train.jsonl) and writes
 * src/lib/lexicon/models/passages/weights.json. The same file gives the same weights.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { checkNode, install, root } from '../../scripts/prepare.mjs';

const [file] = process.argv.slice(2);
checkNode();
await install();
if (!file || !existsSync(file)) {
	console.error('Give a file of NewsMTSC: node tools/train/passages.mjs FILE');
	process.exit(1);
}
const target = resolve(root, 'src/lib/lexicon/models/passages/weights.json');
const { runnerImport } = await import('vite');
const options = { root, configFile: false, logLevel: 'error' };
const { module } = await runnerImport(resolve(root, 'tools/train/passages.ts'), options);
const written = await module.toWritten(readFileSync(resolve(file), 'utf8'));
writeFileSync(target, `${JSON.stringify(written, null, '\t')}\n`);
console.log(`${target}: ${written.weights.length} signs, bias ${written.bias.toFixed(3)}`);
