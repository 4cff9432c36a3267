// Builds the application, then the scripts of its worker threads: a bundled server can't start a thread from source.
// --workers: those scripts alone; --commands: what `npm run sql`, `backup` and `reset` run, in a place of its own.
import { join } from 'node:path';
import { COMMANDS, install, root, run } from './prepare.mjs';

await install();
const commands = process.argv.includes('--commands');
if (!commands && !process.argv.includes('--workers')) {
	await run(process.execPath, [join('node_modules', 'vite', 'bin', 'vite.js'), 'build', '--logLevel', 'warn']);
}

const { build } = await import('vite');
const server = join(root, 'src', 'lib', 'server');
await build({
	root,
	configFile: false,
	logLevel: 'warn',
	build: {
		ssr: true,
		target: 'node20',
		outDir: commands ? COMMANDS : join('build', 'workers'),
		emptyOutDir: true,
		rolldownOptions: {
			input: {
				'embedded-worker': join(server, 'database', 'embedded-worker.ts'),
				...(commands ? { command: join(server, 'command.ts') } : { worker: join(server, 'jobs', 'worker.ts') })
			},
			output: { entryFileNames: '[name].js' }
		}
	}
});
