/**
 * `node scripts/draw-findings.mjs --gold DIR --of names|agency [--n 200] [--seed 1] [--out FILE]`: draws findings of the
 * engine for a coder to judge and writes them, as ids and offsets without any text, to tests/gold/findings. `--show` prints
 * them with their sentences instead. The same seed, sets and engine give the same draw.
 */
import { existsSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { runnerImport } from 'vite';
import { giveUp, root } from './prepare.mjs';

const { values } = parseArgs({
	options: {
		gold: { type: 'string' },
		of: { type: 'string' },
		n: { type: 'string', default: '200' },
		seed: { type: 'string', default: '1' },
		show: { type: 'boolean', default: false },
		out: { type: 'string' }
	}
});
const [n, seed] = [values.n, values.seed].map(Number);
if (values.of !== 'names' && values.of !== 'agency') giveUp('--of is names or agency.', 2);
if (!values.gold) giveUp('Give a folder of gold sets: node scripts/draw-findings.mjs --gold DIR --of names', 2);
const gold = resolve(values.gold);
if (!existsSync(gold)) giveUp(`The folder of gold sets is missing: ${gold}`, 2);
if (!Number.isInteger(n) || n < 1 || !Number.isInteger(seed))
	giveUp('--n (at least 1) and --seed are whole numbers.', 2);

const load = async (path) =>
	(await runnerImport(resolve(root, path), { root, configFile: false, logLevel: 'error' })).module;
const draw = await load('tests/gold/findings/draw.ts');
try {
	const { findings, from, ...head } = draw.drawFindings(gold, values.of, n, seed);
	if (values.show) {
		const { showFindings } = await load('tests/gold/findings/show.ts');
		for (const line of showFindings(gold, values.of, findings)) console.log(line);
	} else {
		const out = values.out ?? resolve(root, `tests/gold/findings/${values.of}.json`);
		const rows = findings.map((finding) => `\t\t${JSON.stringify(finding)}`).join(',\n');
		const top = Object.entries({ ...head, from }).map(
			([key, value]) => `\t${JSON.stringify(key)}: ${JSON.stringify(value)}`
		);
		writeFileSync(out, `{\n${top.join(',\n')},\n\t"findings": [\n${rows}\n\t]\n}\n`);
		console.log(`${findings.length} findings of ${JSON.stringify(from)} written to ${out}`);
	}
} catch (error) {
	giveUp(error.message, 2);
}
