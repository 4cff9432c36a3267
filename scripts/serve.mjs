// Starts the built server on a free loopback port and tells when it answers.
import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { root } from './prepare.mjs';

const FIRST_PORT = 4173;

function isFree(port) {
	return new Promise((resolve) => {
		const probe = createServer();
		probe.once('error', () => resolve(false));
		probe.listen(port, '127.0.0.1', () => probe.close(() => resolve(true)));
	});
}

/** The port asked for, else the first free one from 4173 on. */
export async function freePort(asked = process.env.PORT) {
	if (asked) return Number(asked);
	for (let port = FIRST_PORT; port < FIRST_PORT + 100; port++) if (await isFree(port)) return port;
	throw new Error(`No free port between ${FIRST_PORT} and ${FIRST_PORT + 99}; name one with PORT.`);
}

/** A port that the system picks: for measurements and pictures, which must never meet another server. */
export function anyPort() {
	return new Promise((resolve, reject) => {
		const probe = createServer();
		probe.once('error', reject);
		probe.listen(0, '127.0.0.1', () => {
			const { port } = probe.address();
			probe.close(() => resolve(port));
		});
	});
}

async function answers(address) {
	try {
		return (await fetch(address, { redirect: 'manual' })).status === 200;
	} catch {
		return false;
	}
}

/**
 * Starts the server. Gives its address, its process, a promise that it answers or has ended (`ready`) and one of its exit
 * code. The channel between the two tells the server when its parent is gone, even after kill -9.
 */
export function launch({ port, env = {}, stdio = 'inherit' }) {
	const address = `http://127.0.0.1:${port}`;
	// Behind a proxy the address that visitors know is another one.
	const origin = process.env.ORIGIN || address;
	const own = { HOST: '127.0.0.1', PORT: String(port), ORIGIN: origin, BODY_SIZE_LIMIT: '2M', SHUTDOWN_TIMEOUT: '5' };
	const child = spawn(process.execPath, [join('build', 'index.js')], {
		cwd: root,
		stdio: ['ignore', stdio, stdio, 'ipc'],
		env: { ...process.env, ...own, ...env }
	});
	let ended = false;
	const exit = new Promise((resolve) => child.once('exit', (code) => resolve(code ?? 1)));
	void exit.then(() => (ended = true));
	const untilReady = async () => {
		while (!ended && !(await answers(address))) await new Promise((resolve) => setTimeout(resolve, 100));
	};
	return { address, child, exit, ended: () => ended, ready: untilReady() };
}

/** Starts the server and waits until it answers or has ended. */
export async function serve(options) {
	const server = launch(options);
	await server.ready;
	return server;
}

/** Ends the server when this script is told to end, from its first moment on. */
export function stopOnSignals({ child }) {
	for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill('SIGTERM'));
}

/** npm passes no signal on: when it is gone, the script has another parent. */
function stopWithNpm(stop) {
	if (!process.env.npm_lifecycle_event) return;
	const parent = process.ppid;
	setInterval(() => process.ppid !== parent && stop(), 500).unref();
}

/** Serves until a signal comes, then lets the server close its database. Resolves with the exit code. */
export async function serveUntilStopped(ready) {
	const server = launch({ port: await freePort() });
	stopOnSignals(server);
	stopWithNpm(() => server.child.kill('SIGTERM'));
	await server.ready;
	if (!server.ended()) ready(server.address);
	return server.exit;
}
