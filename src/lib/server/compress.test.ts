import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { compress } from './compress.ts';

const page = `<p>${'Each telling has its own order. '.repeat(200)}</p>`;

function answer(type = 'text/html', body = page): Response {
	return new Response(body, { status: 200, headers: { 'content-type': type } });
}

function asked(accepted: string): Request {
	return new Request('http://127.0.0.1/', { headers: { 'accept-encoding': accepted } });
}

describe('compress', () => {
	it.each([
		['br', 'gzip, deflate, br', brotliDecompressSync],
		['gzip', 'gzip, deflate', gunzipSync]
	])('packs a page with %s and loses nothing', async (encoding, accepted, unpack) => {
		const packed = await compress(asked(accepted), answer());
		expect(packed.headers.get('content-encoding')).toBe(encoding);
		expect(packed.headers.get('vary')).toBe('accept-encoding');
		const bytes = Buffer.from(await packed.arrayBuffer());
		expect(bytes.length).toBeLessThan(page.length / 4);
		expect(unpack(bytes).toString()).toBe(page);
	});

	it('leaves a page as it is for a browser that unpacks nothing', async () => {
		const plain = await compress(asked('identity'), answer());
		expect(plain.headers.get('content-encoding')).toBeNull();
		expect(await plain.text()).toBe(page);
	});

	it.each([
		['a picture', 'image/png', page],
		['a short page', 'text/html', '<p>Short.</p>'],
		['a stream of events', 'text/event-stream', page]
	])('does not pack %s', async (_name, type, body) => {
		const same = await compress(asked('br'), answer(type, body));
		expect(same.headers.get('content-encoding')).toBeNull();
		expect(await same.text()).toBe(body);
	});
});
