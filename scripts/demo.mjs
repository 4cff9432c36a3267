// From a fresh clone to a page in the browser: packages, build, database, stories, server.
import { prepare } from './prepare.mjs';
import { serveUntilStopped } from './serve.mjs';

await prepare();
process.exitCode = await serveUntilStopped((address) => {
	console.log(`\nParallax is ready: ${address}\nStop it with Ctrl-C; what you added is kept.`);
});
