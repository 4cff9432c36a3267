import { describe, expect, test } from 'vitest';
import { readBreadth, type Attribution } from './breadth.ts';
import { countBreadthNames, printsAlias, printsName, scoreBreadthNames } from './breadth-names.ts';

const rows = scoreBreadthNames(readBreadth());

/** What the engine reached when these were set, less a hundredth; they only rise. */
test.each([
	['one name right', 0.85],
	['alias right', 0.74],
	['role right', 0.82]
])('%s is at least %d over all texts', (measure, floor) => {
	expect(rows.find((row) => row.measure === measure)?.value).toBeGreaterThanOrEqual(floor);
});

describe('a source', () => {
	const one = (words: string, speaker: string, facts: Partial<Attribution> = {}) => {
		const source = { start: 0, end: words.length, words };
		const [coded] = readBreadth()[0].attributions;
		return { ...coded, identification: 'named' as const, ...facts, speaker, source };
	};

	test.each([
		['Harbour chief Edda Marlow', 'Edda Marlow', true, false],
		['Marlow', 'Edda Marlow', true, true],
		['MS. MARLOW', 'Edda Marlow', true, true],
		['the NFA', 'Northern Ferry Authority', true, true],
		['the harbour chief', 'Edda Marlow', false, false],
		['she', 'Edda Marlow', false, false]
	])('“%s” of %s prints the name: %s; in another form: %s', (words, speaker, name, alias) => {
		expect([printsName(one(words, speaker)), printsAlias(one(words, speaker))]).toEqual([name, alias]);
	});

	test('that nobody is named in asks nothing', () => {
		expect(printsName(one('a Marlow neighbour', 'Marlow neighbour', { identification: 'anonymous' }))).toBe(false);
	});
});

test('a wrong form, a divided surname and a role of somebody else count as wrong, each place once', () => {
	const text = 'Harbour chief Edda Marlow spoke. Tom Marlow left. “No,” Marlow said. “Never,” Marlow said.';
	const [coded] = readBreadth()[0].attributions;
	const at = (words: string, from = 0) => {
		const start = text.indexOf(words, from);
		return { start, end: start + words.length, words };
	};
	const chief = {
		...coded,
		identification: 'named' as const,
		speaker: 'Edda Marlow',
		source: at('Harbour chief Edda Marlow')
	};
	const later = { ...chief, source: at('Marlow', text.indexOf('“No')) };
	const attributions = [{ ...chief, role: 'harbour chief' }, chief, { ...later, role: 'chief' }, later];
	expect(countBreadthNames({ ...readBreadth()[0], text, countries: [], attributions })).toEqual({
		...{ 'asked one name right': 2, 'right one name right': 1 },
		...{ 'asked alias right': 1, 'right alias right': 0 },
		...{ 'asked role right': 2, 'right role right': 1 }
	});
});
