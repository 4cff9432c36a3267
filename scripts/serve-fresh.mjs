// Serves what is built with a data folder of its own, which goes when the server goes: for browser tests and pictures.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launch, stopOnSignals } from './serve.mjs';

const folder = mkdtempSync(join(tmpdir(), 'parallax-data-'));
const server = launch({ port: Number(process.argv[2]), env: { PARALLAX_DATA: folder, DATABASE_URL: '' } });
stopOnSignals(server);
process.exitCode = await server.exit;
rmSync(folder, { recursive: true, force: true });
