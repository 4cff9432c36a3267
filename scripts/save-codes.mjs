/**
 * `node scripts/save-codes.mjs --table FILE --as a|b --coder NAME --kind person|model`: takes a coder's table of source
 * mentions (docs/codebook-sources.md) into tests/gold/mentions/codes-a.json or codes-b.json, as ids and codes. A table with
 * a mention missing or a word outside the codebook is refused, naming the line.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { runnerImport } from 'vite';
import { giveUp, root } from './prepare.mjs';

const CODEBOOK = 1;
const text = { type: 'string' };
const { values } = parseArgs({ options: { table: text, as: text, coder: text, kind: text } });
const { table, as, coder, kind } = values;
if (!table || !coder || !['a', 'b'].includes(as) || !['person', 'model'].includes(kind)) {
	giveUp('node scripts/save-codes.mjs --table FILE --as a|b --coder NAME --kind person|model', 2);
}
const { module } = await runnerImport(resolve(root, 'tests/gold/mentions/codes.ts'), {
	root,
	configFile: false,
	logLevel: 'error'
});
try {
	const ids = module.readMentions(root).sample.mentions.map(({ id }) => id);
	const codes = module.parseCodes(readFileSync(table, 'utf8'), ids);
	const rows = ids.map((id) => `\t\t"${id}": ${JSON.stringify(codes[id])}`).join(',\n');
	const head = JSON.stringify({ coder, kind, codebook: CODEBOOK }, null, '\t').slice(2, -2).trim();
	const file = resolve(root, `tests/gold/mentions/codes-${as}.json`);
	writeFileSync(file, `{\n\t${head},\n\t"codes": {\n${rows}\n\t}\n}\n`);
	console.log(`${ids.length} mentions written to ${file}`);
} catch (error) {
	giveUp(error.message, 2);
}
