import { expect, it } from 'vitest';
import { aMark, aSeries } from '../../../tests/support/a-series.ts';
import { toHeatHeads, toHeatRows } from './heat-markup.ts';

const series = aSeries({
	kind: 'heat',
	rows: ['Mara <Lind>', 'Ole Berg'],
	groups: ['Echo & Co', 'Post'],
	heads: { Post: 'of 4, 1 report' },
	marks: [
		aMark({
			id: 'echo-lind',
			row: 'Mara <Lind>',
			group: 'Echo & Co',
			value: 0.5,
			label: '2',
			href: '/evidence?a=1&b=2'
		}),
		aMark({ id: 'post-berg', row: 'Ole Berg', group: 'Post', value: 0.25, label: '0.25 = 0.5 ÷ 2', href: null }),
		aMark({ id: 'post-lind', row: 'Mara <Lind>', group: 'Post', value: 0, label: '0', href: null })
	]
});

it('names each column, with what its numbers are of', () => {
	expect(toHeatHeads(series)).toBe(
		'<th scope="col"><span>Echo &amp; Co</span></th><th scope="col"><span>Post</span><small>of 4, 1 report</small></th>'
	);
});

it('sets a cell for each row and column: a number opens, nothing stays empty, and every text is escaped', () => {
	const rows = toHeatRows(series).split('</tr>');
	expect(rows[0]).toContain('<th scope="row">Mara &lt;Lind&gt;</th>');
	expect(rows[0]).toContain('<td data-shade="10"><a id="');
	expect(rows[0]).toContain('href="/evidence?a=1&amp;b=2"');
	expect(rows[0]).toContain('<td data-shade="0">0</td>');
	expect(rows[1]).toContain('<td></td><td data-shade="5"><b>0.25</b><small>0.5 ÷ 2</small></td>');
});

it('leads from a name to its page, where there is one', () => {
	const pages = { rows: { 'Ole Berg': '/speakers/ole?a=1&b' }, groups: { Post: '/outlets/post' } };
	const rows = toHeatRows({ ...series, pages }).split('</tr>');
	expect(rows[0]).toContain('<th scope="row">Mara &lt;Lind&gt;</th>');
	expect(rows[1]).toContain('<th scope="row"><a href="/speakers/ole?a=1&amp;b">Ole Berg</a></th>');
	expect(toHeatHeads({ ...series, pages })).toBe(
		'<th scope="col"><span>Echo &amp; Co</span></th><th scope="col"><span><a href="/outlets/post">Post</a></span><small>of 4, 1 report</small></th>'
	);
});

it('leaves numbers that may only be listed without a shade', () => {
	const rows = toHeatRows({ ...series, unshaded: true });
	expect(rows.match(/data-shade="\d+"/g)).toEqual(Array(3).fill('data-shade="0"'));
});
