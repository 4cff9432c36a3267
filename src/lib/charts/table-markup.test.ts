import { expect, test } from 'vitest';
import { toBodyRows, toHeadCells } from './table-markup.ts';
import type { Table } from './table.ts';

const table: Table = {
	columns: [
		{ key: 'row', label: 'What is <counted>', numeric: false },
		{ key: 'value', label: 'Share', numeric: true }
	],
	rows: [
		{
			id: 'a',
			cells: [
				{ text: 'A & B', sort: 'A & B' },
				{ text: '50 %', sort: 0.5, href: '/evidence?a="1"&b=2' }
			]
		}
	]
};

test('head cells name their columns, escaped, numbers to the end', () => {
	expect(toHeadCells(table)).toBe(
		'<th scope="col">What is &lt;counted&gt;</th><th scope="col" class="numeric">Share</th>'
	);
});

test('a row begins with its heading; a number with evidence is a link', () => {
	expect(toBodyRows(table)).toBe(
		'<tr><th scope="row">A &amp; B</th><td class="numeric"><a href="/evidence?a=&quot;1&quot;&amp;b=2">50 %</a></td></tr>'
	);
});
