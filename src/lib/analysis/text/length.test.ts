import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { anAnalysis, READ_TEXT } from '../../../../tests/support/an-analysis.ts';
import { bodyWords } from './length.ts';
import { findSegments } from './segment.ts';

test('only the body counts: no deck, caption, credit or link', () => {
	const { segments } = anAnalysis();
	expect(bodyWords(READ_TEXT, segments)).toBe(33);
	expect(bodyWords('', [])).toBe(0);
});

test('the report that ships is as long in the engine’s eyes as in its list of facts', () => {
	const text = readFileSync('db/seed/putin-north-korea/rt-report.txt', 'utf8').trim();
	const facts = readFileSync('db/seed/putin-north-korea/coverage.jsonl', 'utf8').split('\n');
	const { words } = JSON.parse(facts.find((line) => line.includes('rt-report.txt')) ?? '{}');
	expect(bodyWords(text, findSegments(text))).toBe(words);
});
