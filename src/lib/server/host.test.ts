import { expect, test } from 'vitest';
import { isOurs } from './host.ts';

const ORIGIN = 'https://news.example';
const PARALLAX_HOSTS = 'parallax.internal:3000, Other.example';

test.each(['localhost', 'localhost:4173', '127.0.0.1:9', '[::1]', '[::1]:4173', 'LOCALHOST'])(
	'%s is this machine',
	(host) => {
		expect(isOurs(host, {})).toBe(true);
	}
);

test.each(['news.example', 'NEWS.example', 'parallax.internal:3000', 'other.example'])('%s was named', (host) => {
	expect(isOurs(host, { ORIGIN, PARALLAX_HOSTS })).toBe(true);
});

test.each([
	null,
	'',
	'elsewhere.example',
	'elsewhere.example:4173',
	'localhost.elsewhere.example',
	'127.0.0.1.elsewhere.example',
	'news.example.elsewhere.example',
	'parallax.internal'
])('%s is not', (host) => {
	expect(isOurs(host, { ORIGIN, PARALLAX_HOSTS })).toBe(false);
	expect(isOurs(host, { ORIGIN: 'no address' })).toBe(false);
});
