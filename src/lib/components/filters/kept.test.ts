import { expect, it } from 'vitest';
import { withKept } from './kept.ts';

it.each([
	['', [], ''],
	['?pool=all', [], '?pool=all'],
	['', [['unit', 'words']], '?unit=words'],
	[
		'?pool=all',
		[
			['unit', 'words'],
			['rows', 'all']
		],
		'?pool=all&unit=words&rows=all'
	],
	['', [['odd', 'a&b']], '?odd=a%26b']
] as [string, [string, string][], string][])('%j with %j: %s', (search, kept, whole) => {
	expect(withKept(search, kept)).toBe(whole);
});
