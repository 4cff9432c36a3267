/**
 * `node tools/train/tone.mjs FILE`: trains the model of tone on NewsMTSC (its train.jsonl) and writes
 * src/lib/lexicon/models/tone/weights.json. The same file gives the same weights.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { checkNode, install, root } from '../../scripts/prepare.mjs';

const [file] = process.argv.slice(2);
checkNode();
await install();
if (!file || !existsSync(file)) {
	console.error('Give a file of NewsMTSC: node tools/train/tone.mjs FILE');
	process.exit(1);
}
const target = resolve(root, 'src/lib/lexicon/models/tone/weights.json');
const { runnerImport } = await import('vite');
const options = { root, configFile: false, logLevel: 'error' };
const { module } = await runnerImport(resolve(root, 'tools/train/tone.ts'), options);
const written = await module.toWritten(readFileSync(resolve(file), 'utf8'));
writeFileSync(target, `${JSON.stringify(written, null, '\t')}\n`);
console.log(
	`${target}: words × ${written.blend.lexical}, encoder × ${written.blend.meant}; words alone at temperature ${written.temperature}`
);
