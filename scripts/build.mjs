// Builds the application, then the scripts of its worker threads: a bundled server can't start a thread from source.
import { join } from 'node:path';
import { install, root, run } from './prepare.mjs';

await install();
if (!process.argv.includes('--workers')) {
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
		outDir: join('build', 'workers'),
		emptyOutDir: true,
		rolldownOptions: {
			input: {
				'embedded-worker': join(server, 'database', 'embedded-worker.ts'),
				worker: join(server, 'jobs', 'worker.ts'),
				command: join(server, 'command.ts')
			},
			output: { entryFileNames: '[name].js' }
		}
	}
});
