// npm run sql -- 'select …' [--json]   or   npm run sql -- --schema (rewrites db/schema.sql)
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { giveUp, loadCommands, root } from './prepare.mjs';

const args = process.argv.slice(2);
const statement = args.find((word) => !word.startsWith('--'));
if (!statement && !args.includes('--schema')) {
	giveUp("Give a statement: npm run sql -- 'select count(*) from article'", 2);
}
const { runSql, writeSchema } = await loadCommands();

try {
	if (!statement) writeFileSync(join(root, 'db', 'schema.sql'), await writeSchema());
	else {
		const rows = await runSql(statement);
		if (args.includes('--json')) console.log(JSON.stringify(rows, null, '\t'));
		else console.table(rows);
	}
} catch (error) {
	giveUp(error.message);
}
