import { expect, test } from 'vitest';
import { pairRows, stsRows } from './similarity.ts';

const rows = await pairRows([]);
const value = (half: string, measure: string) =>
	rows.find((row) => row.split === half && row.measure === measure)?.value;

/** What was reached when these were set, less a hundredth; they only rise. */
test.each([
	['tuned', 'same statement F1', 0.88],
	['kept', 'same statement F1', 0.87],
	['tuned', 'contradictions refused', 0.99],
	['kept', 'contradictions refused', 0.99],
	['tuned', 'numbers refused', 0.99],
	['kept', 'numbers refused', 0.93]
])('on the half that was %s, %s is at least %d', (half, measure, floor) => {
	expect(value(half, measure)).toBeGreaterThanOrEqual(floor);
});

test('a file of scored pairs is read as it is, and lines that are none are passed over', async () => {
	const file = [
		'4.8\tThe ferry sank off Marlin.\tA ferry went down near Marlin.',
		'0.2\tThe ferry sank off Marlin.\tHay is dear this year.',
		'3.1\tThe mayor of Ostrel quit.\tThe mayor of Ostrel may quit.\tx',
		'',
		'no score\tone\ttwo'
	].join('\r\n');
	const [row] = await stsRows('sts', 'own', file, []);
	expect(row).toMatchObject({ set: 'sts', split: 'own', measure: 'pearson r', n: 3 });
	expect(row.value).toBeGreaterThan(0.5);
});
