/**
 * `node tools/train/narrative.mjs FILE`: trains the models of the five narrative frames (articles.jsonl of narrative-frames) and writes
 * src/lib/lexicon/models/frames/weights.json. The same file gives the same weights.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { checkNode, install, root } from '../../scripts/prepare.mjs';

const [file] = process.argv.slice(2);
checkNode();
await install();
if (!file || !existsSync(file)) {
	console.error('Give a file of articles with narrative frames: node tools/train/narrative.mjs FILE');
	process.exit(1);
}
const target = resolve(root, 'src/lib/lexicon/models/frames/weights.json');
const { runnerImport } = await import('vite');
const options = { root, configFile: false, logLevel: 'error' };
const { module } = await runnerImport(resolve(root, 'tools/train/narrative.ts'), options);
const { written, moved } = module.toWritten(readFileSync(resolve(file), 'utf8'));
writeFileSync(target, `${JSON.stringify(written, null, '\t')}\n`);
console.log(`${target}: ${written.codes} articles; rounding moves a probability by ${moved.toFixed(4)} at most`);
