/**
 * `node scripts/draw-mentions.mjs --gold DIR [--n 330] [--seed 1]`: draws source mentions for coders at random and writes
 * them, as ids and offsets without any text, to tests/gold/mentions/sample.json. The same seed, sets and engine give the
 * same sample. A new sample needs new codings: the ids of an earlier one do not hold.
 */
import { existsSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { runnerImport } from 'vite';
import { giveUp, root } from './prepare.mjs';

const { values } = parseArgs({
	options: {
		gold: { type: 'string' },
		n: { type: 'string', default: '330' },
		seed: { type: 'string', default: '1' },
		out: { type: 'string', default: resolve(root, 'tests/gold/mentions/sample.json') }
	}
});
const [n, seed] = [values.n, values.seed].map(Number);
if (!values.gold) giveUp('Give a folder of gold sets: node scripts/draw-mentions.mjs --gold DIR', 2);
const gold = resolve(values.gold);
if (!existsSync(gold)) giveUp(`The folder of gold sets is missing: ${gold}`, 2);
if (!Number.isInteger(n) || n < 3 || !Number.isInteger(seed))
	giveUp('--n (at least 3) and --seed are whole numbers.', 2);

const { module: draw } = await runnerImport(resolve(root, 'tests/gold/mentions/draw.ts'), {
	root,
	configFile: false,
	logLevel: 'error'
});
try {
	const { mentions, from, ...head } = draw.drawMentions(gold, n, seed);
	const rows = mentions.map((mention) => `\t\t${JSON.stringify(mention)}`).join(',\n');
	const top = Object.entries({ ...head, from }).map(
		([key, value]) => `\t${JSON.stringify(key)}: ${JSON.stringify(value)}`
	);
	writeFileSync(values.out, `{\n${top.join(',\n')},\n\t"mentions": [\n${rows}\n\t]\n}\n`);
	console.log(`${mentions.length} mentions of ${JSON.stringify(from)} written to ${values.out}`);
} catch (error) {
	giveUp(error.message, 2);
}
