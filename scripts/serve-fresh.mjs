// Serves what is built with a data folder of its own, which goes when the server goes: for browser tests and pictures.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serve } from './serve.mjs';

const folder = mkdtempSync(join(tmpdir(), 'parallax-data-'));
const server = await serve({ port: Number(process.argv[2]), env: { PARALLAX_DATA: folder, DATABASE_URL: '' } });
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => server.child.kill('SIGTERM'));
process.exitCode = await server.exit;
rmSync(folder, { recursive: true, force: true });
