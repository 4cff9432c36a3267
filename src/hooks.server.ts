import { randomUUID } from 'node:crypto';
import { redirect, type Handle, type HandleServerError, type ServerInit } from '@sveltejs/kit';
import { compress } from '#lib/server/compress.ts';
import type { Database } from '#lib/server/database/connect.ts';
import { isOurs } from '#lib/server/host.ts';
import { startWhenDrawn } from '#lib/server/late-start.ts';
import { start } from '#lib/server/start.ts';

/** Kept where a reload of the development server finds it again: a second opener would be refused by the lock. */
const kept = globalThis as { parallaxDatabase?: Promise<Database> };

let sql: Database;

export const init: ServerInit = async () => {
	const first = !kept.parallaxDatabase;
	if (first) endWithParent();
	try {
		sql = await (kept.parallaxDatabase ??= start((line) => console.log(line)));
	} catch (problem) {
		// Said plainly and before a port is open: a page without its database would be worse than none.
		console.error(problem instanceof Error ? problem.message : problem);
		process.exit(1);
	}
	if (!first) return;
	process.once('sveltekit:shutdown', async () => {
		await sql.destroy();
		process.exit(0);
	});
};

/**
 * The channel to the script that started us closes when that script is gone, however it went; it may be gone already. A
 * server that is still starting ends at once, one that serves ends in order.
 */
function endWithParent(): void {
	const end = () => process.kill(process.pid, 'SIGTERM');
	if (process.connected === false) end();
	process.once('disconnect', end);
}

/** Pages of charts and tables: read first, operated later. A form that is filled in needs its scripts at once. */
const isRead = (route: string | null) => /^\/stories\/\[slug\](\/(sources|points))?$/.test(route ?? '');

export const handle: Handle = async ({ event, resolve }) => {
	const host = event.request.headers.get('host');
	if (!isOurs(host, process.env)) return new Response('This name is not one of Parallax.\n', { status: 421 });
	// A form posted from another name of this machine would be refused as foreign.
	if (host && host !== event.url.host && /^localhost(:|$)/.test(host)) redirect(307, event.url);
	event.locals.sql = sql;
	const read = isRead(event.route.id);
	const page = await resolve(event, {
		// A page can be read before any script runs, so its scripts wait: on a slow line they would share it with the words.
		preload: ({ type }) => !read && (type === 'js' || type === 'css'),
		transformPageChunk: ({ html }) => (read ? startWhenDrawn(html) : html)
	});
	const response = await compress(event.request, page);
	response.headers.set('x-content-type-options', 'nosniff');
	response.headers.set('referrer-policy', 'strict-origin-when-cross-origin');
	response.headers.set('x-frame-options', 'DENY');
	return response;
};

export const handleError: HandleServerError = ({ error: problem, event, status, message }) => {
	if (status === 404) return { message };
	if (status === 400) return { message: 'This address can’t be read: it may be mistyped, or cut off.' };
	const id = randomUUID().slice(0, 8);
	console.error(`[${id}] ${event.request.method} ${event.url.pathname}`, problem);
	return { id, message: 'Something went wrong on our side.' };
};
