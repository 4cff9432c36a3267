// npm run backup [-- FILE]   or   npm run backup -- --restore FILE
import { resolve } from 'node:path';
import { giveUp, loadCommands } from './prepare.mjs';

if (process.env.DATABASE_URL) giveUp('DATABASE_URL is set: back that server up with pg_dump, restore it with psql.', 2);
const args = process.argv.slice(2);
const named = args.find((word) => !word.startsWith('--'));
const restoring = args.includes('--restore');
if (restoring && !named) giveUp('Name the backup: npm run backup -- --restore FILE', 2);
const file = resolve(named ?? `parallax-${new Date().toISOString().slice(0, 19).replaceAll(':', '')}.tar.gz`);
const { backUp, restore } = await loadCommands();

try {
	await (restoring ? restore(file) : backUp(file));
	console.log(restoring ? `Restored ${file}.` : `Backed up to ${file}.`);
} catch (error) {
	giveUp(error.message);
}
