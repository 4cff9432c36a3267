// What a visitor waits for: the story page's time, and the bytes of its HTML and of the scripts before Chart.js.
import { readFileSync } from 'node:fs';
import { get } from 'node:http';

/** One request; the body stays packed as it came. Gives status, link header, bytes, body and milliseconds to the last byte. */
export function fetchPacked(url, encoding) {
	return new Promise((resolve, reject) => {
		const started = performance.now();
		get(url, { headers: { 'accept-encoding': encoding } }, (response) => {
			const parts = [];
			response.on('data', (part) => parts.push(part));
			response.on('error', reject);
			response.on('end', () => {
				const body = Buffer.concat(parts);
				const ms = performance.now() - started;
				resolve({ status: response.statusCode, link: response.headers.link, bytes: body.length, body, ms });
			});
		}).on('error', reject);
	});
}

async function fetchOk(url, encoding) {
	const answer = await fetchPacked(url, encoding);
	if (answer.status !== 200) throw new Error(`${url} answered ${answer.status}`);
	return answer;
}

/** Processor time of a process so far, in ms; null where the system does not tell (it does on Linux, in steps of 10 ms). */
function processorTime(pid) {
	try {
		const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1].split(' ');
		return (Number(fields[11]) + Number(fields[12])) * 10;
	} catch {
		return null;
	}
}

/**
 * Times of `count` requests, one after another, in ms and sorted, after `warmUp` others of which the first is named apart.
 * `processor` is what one of them takes of the server's processor time: a busy machine's clock says little.
 */
export async function timePage(url, { count, warmUp, pid }) {
	const first = await fetchOk(url, 'br');
	for (let i = 1; i < warmUp; i++) await fetchOk(url, 'br');
	const before = processorTime(pid);
	const times = [];
	for (let i = 0; i < count; i++) times.push((await fetchOk(url, 'br')).ms);
	const processor = before === null ? null : (processorTime(pid) - before) / count;
	return { first: first.ms, processor, times: times.sort((a, b) => a - b) };
}

/** The value that `share` of the sorted times do not exceed. */
export const percentile = (sorted, share) => sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)];

const STATIC = /(?:\bfrom|\bimport)\s*["']([^"']+\.js)["']/g;
const DYNAMIC = /\bimport\(\s*["'`]([^"'`]+\.js)["'`]\s*\)/g;

/** Addresses of modules that `source` (at `base`) names by a pattern. */
const named = (source, pattern, base) => [...source.matchAll(pattern)].map(([, path]) => new URL(path, base).href);

/** `urls` and every module that they import statically. */
async function closure(urls) {
	const all = new Set(urls);
	const later = new Set();
	for (const url of all) {
		const source = (await fetchOk(url, 'identity')).body.toString();
		for (const found of named(source, STATIC, url)) all.add(found);
		for (const found of named(source, DYNAMIC, url)) later.add(found);
	}
	return { all: [...all], later: [...later] };
}

/** The number of the page or layout whose code a script is; undefined for shared code. */
const nodeOf = (url) => /\/nodes\/(\d+)\./.exec(url)?.[1];

/** The nodes a page starts with: those its inline script names, and the root layout and error page, always fetched. */
function nodesOf(html) {
	const [, ids = ''] = /node_ids:\s*\[([^\]]*)\]/.exec(html) ?? [];
	return new Set(['0', '1', ...ids.split(',').map((id) => id.trim())]);
}

/** Scripts that a page loads by itself, and those it may fetch later (code of other pages aside). */
export async function listScripts(url) {
	const page = await fetchOk(url, 'identity');
	const html = page.body.toString();
	const nodes = nodesOf(html);
	const header = [...(page.link ?? '').matchAll(/<([^>]+\.js)>/g)].map(([, path]) => new URL(path, url).href);
	const started = await closure([...header, ...named(html, DYNAMIC, url)]);
	const own = started.later.filter((script) => nodes.has(nodeOf(script)));
	const begun = await closure([...started.all, ...own]);
	const rest = begun.later.filter((script) => !begun.all.includes(script) && nodeOf(script) === undefined);
	const later = await closure(rest);
	return { begun: begun.all, later: later.all.filter((script) => !begun.all.includes(script)) };
}

/** Sum of bytes on the wire. */
export async function sumBytes(urls, encoding) {
	const answers = await Promise.all(urls.map((url) => fetchOk(url, encoding)));
	return answers.reduce((sum, { bytes }) => sum + bytes, 0);
}

export const htmlBytes = async (url, encoding) => (await fetchOk(url, encoding)).bytes;
