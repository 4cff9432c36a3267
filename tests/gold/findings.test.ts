import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { drawFindings, FINDING_SETS, fingerprint } from './findings/draw.ts';
import { readJudged, scoreFindings, VERDICTS } from './findings/rows.ts';

const root = resolve(import.meta.dirname, '../..');

describe.each(['names', 'agency'] as const)('the judged draw of %s', (of) => {
	const { sample, judged } = readJudged(root, of);

	test('has a verdict for each finding and for nothing else', () => {
		expect(Object.keys(judged.codes).sort()).toEqual(sample.findings.map(({ id }) => id).sort());
		expect(Object.values(judged.codes).filter((code) => !VERDICTS[of].some((verdict) => verdict === code))).toEqual([]);
		expect(judged).toMatchObject({ kind: 'model', draw: sample.seed });
	});

	test('keeps its floor: 200 findings, nine in ten right', () => {
		const right = Object.values(judged.codes).filter((code) => code === 'right').length;
		expect(sample.findings).toHaveLength(200);
		expect(right / 200).toBeGreaterThanOrEqual(0.9);
	});

	test('holds ids, offsets and codes, no words of a text', () => {
		for (const { says, stratum, span } of sample.findings) {
			expect(says).toMatch(/^[0-9a-f]{8}$/);
			expect(stratum).toMatch(/^[a-z-]{2,12}$/);
			expect(span[1]).toBeGreaterThan(span[0]);
		}
	});
});

describe('a draw from texts of our own', () => {
	const gold = mkdtempSync(join(tmpdir(), 'parallax-findings-'));
	const text =
		'Mayor Ina Holt met Senator Jon Reed. Four ferrymen were killed by soldiers. The council passed the bill.';
	beforeAll(() => {
		for (const set of FINDING_SETS) {
			mkdirSync(join(gold, set, '..'), { recursive: true });
			writeFileSync(join(gold, `${set}.jsonl`), `${JSON.stringify({ id: `${set} one`, text })}\n`);
		}
	});
	afterAll(() => rmSync(gold, { recursive: true, force: true }));

	test('takes from each stratum and is the same with the same seed', () => {
		const drawn = drawFindings(gold, 'agency', 4, 1);
		expect(drawn.from).toEqual({ 'by-agent': 3, active: 3 });
		expect(drawn.findings.map(({ stratum }) => stratum).sort()).toEqual(['active', 'active', 'by-agent', 'by-agent']);
		expect(drawFindings(gold, 'agency', 4, 1)).toEqual(drawn);
	});

	test('leaves names alone out of names', () => {
		expect(drawFindings(gold, 'names', 9, 1).from).toEqual({ title: 6 });
	});

	test('of a folder without the sets is refused, and scoring says what is missing', () => {
		expect(() => drawFindings('/nowhere', 'names', 1, 1)).toThrow('basil/events.jsonl is missing');
		const notes: string[] = [];
		expect(scoreFindings(root, '/nowhere', 'names', notes)).toEqual([]);
		expect(notes.join()).toContain('is missing');
	});

	test('a finding that is found no more is told, not counted as found', () => {
		const notes: string[] = [];
		// None of the judged documents is here, so nothing of them is found.
		const [precision, drawn, found] = scoreFindings(root, gold, 'agency', notes);
		expect([precision?.n, drawn?.n, found?.value]).toEqual([0, 200, 0]);
		expect(notes.join()).toContain('200 are found no more');
	});
});

test('a fingerprint tells two findings apart', () => {
	expect(fingerprint('kill|active')).not.toBe(fingerprint('kill|nominal'));
	expect(fingerprint('')).toBe('811c9dc5');
});
