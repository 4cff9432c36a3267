/*
 * Pastes a report twenty times and kills the server with -9 in the middle of it, a little later each time: the article must
 * be whole or absent, never half. By hand: node tests/support/kill-nine.mjs
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, install, loadCommands } from '../../scripts/prepare.mjs';
import { freePort, serve } from '../../scripts/serve.mjs';

const RUNS = 20;
/** Numbers of the reports that are pasted before the one that is disturbed. */
const WARM = 1000;
const folder = mkdtempSync(join(tmpdir(), 'parallax-kill-'));
process.env.PARALLAX_DATA = folder;
delete process.env.DATABASE_URL;
delete process.env.PORT;
await install();
await build();
const { runSql } = await loadCommands();

// The number stands in it so often that no two texts are nearly the same, which would be refused.
const sentence = (number) =>
	`Harbour chief Mara Lind told reporters at pier ${number} on Monday that “the boats are ready”. Northland called delay ${number} “a clear insult” and the dispute goes on.`;
const textOf = (number) =>
	Array.from({ length: 60 }, (_, at) => `Report ${number}, part ${at}. ${sentence(number)}`).join('\n\n');

/** Posts the form as a browser does; gives the status, or null when the server died first. */
async function paste(address, number) {
	const fields = {
		story: 'putin-north-korea',
		outlet: `Kill Post ${number}`,
		headline: `Kill ${number}`,
		text: textOf(number)
	};
	const body = new URLSearchParams({ ...fields, date: '', url: '', lang: 'en', country: '', kind: '' });
	try {
		return (
			await fetch(`${address}/add?/add`, {
				method: 'POST',
				body,
				headers: { origin: address, accept: 'text/html' },
				redirect: 'manual'
			})
		).status;
	} catch {
		return null;
	}
}

/** How many rows each table holds for the article of a run; all zero where it is absent. */
async function rowsOf(number) {
	const [row] = await runSql(`
		with a as (select a.* from article a join outlet o on o.id = a.outlet_id where o.name = 'Kill Post ${number}'),
			v as (select * from version where article_id in (select id from a)),
			r as (select * from run where version_id in (select id from v)),
			q as (select * from quotation where run_id in (select id from r)),
			c as (select * from coding where article_id in (select id from a))
		select (select count(*) from outlet where name = 'Kill Post ${number}') as outlet,
			(select count(*) from a) as article,
			(select count(*) from story_article where article_id in (select id from a)) as story_article,
			(select count(*) from v) as version,
			(select count(*) from r) as run,
			(select count(*) from segment where run_id in (select id from r)) as segment,
			(select count(*) from q) as quotation,
			(select count(*) from quotation_content where quotation_id in (select id from q)) as quotation_content,
			(select count(*) from run_speaker where run_id in (select id from r)) as run_speaker,
			(select count(*) from mention where run_id in (select id from r)) as mention,
			(select count(*) from c) as coding,
			(select count(*) from coding_source where coding_id in (select id from c)) as coding_source,
			(select count(*) from coding_answer where coding_id in (select id from c)) as coding_answer`);
	return row;
}

async function start() {
	const server = await serve({
		port: await freePort(),
		stdio: 'ignore',
		env: { PARALLAX_WORKERS: join('build', 'workers') }
	});
	if (server.ended()) throw new Error('The server did not start.');
	return server;
}

/** One server, two pastes: the first is answered and warms the engine, the second is killed after `delay` milliseconds. */
async function run(number, delay) {
	const server = await start();
	await paste(server.address, WARM + number);
	const answer = paste(server.address, number);
	await new Promise((resolve) => setTimeout(resolve, delay));
	server.child.kill('SIGKILL');
	const [status] = await Promise.all([answer, server.exit]);
	return { status, rows: await rowsOf(number), before: await rowsOf(WARM + number) };
}

// Undisturbed, to know how long a paste takes and what it leaves.
const server = await start();
await paste(server.address, WARM);
const began = performance.now();
const status = await paste(server.address, 0);
const takes = performance.now() - began;
server.child.kill('SIGTERM');
await server.exit;
const whole = JSON.stringify(await rowsOf(0));
console.log(`Undisturbed: ${status} after ${Math.round(takes)} ms; rows ${whole}`);

const stateOf = (rows) => {
	const found = JSON.stringify(rows);
	if (found === whole) return 'whole';
	return Object.values(rows).every((count) => count === 0) ? 'absent' : `HALF ${found}`;
};
const results = [];
for (let number = 1; number <= RUNS; number++) {
	// From the reading of the text, over the writing at its end, to some time after the answer.
	const delay = Math.round(takes * (0.2 + (1.6 * number) / RUNS));
	const { status: answered, rows, before } = await run(number, delay);
	const row = { 'killed after ms': delay, answer: answered ?? 'none', article: stateOf(rows), before: stateOf(before) };
	console.log(`${number}: ${row.article}`);
	results.push(row);
}
console.table(results);
rmSync(folder, { recursive: true, force: true });
const count = (wanted) => results.filter(wanted).length;
const half = count(({ article, before }) => article.startsWith('HALF') || before.startsWith('HALF'));
const lost = count(({ answer, article, before }) => before !== 'whole' || (answer === 303 && article !== 'whole'));
const wholes = count(({ article }) => article === 'whole');
console.log(
	`${RUNS} kills: ${wholes} whole, ${count(({ article }) => article === 'absent')} absent, ${half} half; ${lost} lost after their answer.`
);
process.exit(half + lost === 0 && JSON.parse(whole).article === 1 ? 0 : 1);
