// Serves what is built, without building.
import { serveUntilStopped } from './serve.mjs';

process.exitCode = await serveUntilStopped((address) => console.log(`Parallax is ready: ${address}`));
