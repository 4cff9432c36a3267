// The development server; its worker threads are built once, since Node can't run TypeScript.
import { join } from 'node:path';
import { checkNode, install, run } from './prepare.mjs';

checkNode();
await install();
await run(process.execPath, [join('scripts', 'build.mjs'), '--workers']);
const vite = join('node_modules', 'vite', 'bin', 'vite.js');
await run(process.execPath, [vite, 'dev', '--host', '127.0.0.1', ...process.argv.slice(2)]);
