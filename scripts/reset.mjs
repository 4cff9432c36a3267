// npm run reset [-- --yes]: deletes the embedded database; the next start loads the stories anew.
import { createInterface } from 'node:readline/promises';
import { giveUp, loadCommands } from './prepare.mjs';

if (process.env.DATABASE_URL) {
	giveUp('DATABASE_URL is set: reset works on the embedded database only. Drop that one with its own tools.', 2);
}
if (!process.argv.includes('--yes')) {
	const ask = createInterface({ input: process.stdin, output: process.stdout });
	const answer = await ask.question('This deletes the database and every text you added. Type "reset" to go on: ');
	ask.close();
	if (answer.trim() !== 'reset') giveUp('Nothing was deleted.');
}
const { removeData } = await loadCommands();
try {
	console.log(`Deleted the database in ${await removeData()}.`);
} catch (error) {
	giveUp(error.message);
}
