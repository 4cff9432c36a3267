import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { analyse } from '#lib/analysis/analyse.ts';
import { parseCodes, QUESTIONS, readMentions, type Codes } from './mentions/codes.ts';
import { halfOf } from './mentions/half.ts';
import { drawMentions, type Mention } from './mentions/draw.ts';
import { answerOf } from './mentions/match.ts';
import { AGREEMENT, ENGINE, scoreMentions, toMentionRows, type Case } from './mentions/rows.ts';

const root = resolve('.');
const { sample, a, b } = readMentions(root);

describe('the coded source mentions', () => {
	const mentions = sample?.mentions ?? [];

	test('are at least 300, each once, two thirds of them labelled by hand', () => {
		expect(mentions.length).toBeGreaterThanOrEqual(300);
		expect(new Set(mentions.map(({ id }) => id)).size).toBe(mentions.length);
		expect(new Set(mentions.map(({ set, document, mention }) => [set, document, ...mention].join())).size).toBe(
			mentions.length
		);
		const labelled = mentions.filter(({ set }) => set === 'polnear/dev').length;
		expect(labelled / mentions.length).toBeCloseTo(2 / 3, 2);
	});

	test('fall into two halves of whole texts, neither much larger', () => {
		const unread = mentions.filter(({ document }) => halfOf(document) === 'unread half');
		expect(unread.length / mentions.length).toBeGreaterThan(0.4);
		expect(unread.length / mentions.length).toBeLessThan(0.6);
		// The even and the odd first byte of a hash: a change of the rule would move texts that were read.
		expect(['a', 'b'].map(halfOf)).toEqual(['read half', 'unread half']);
	});

	test('hold ids and offsets only, no text', () => {
		for (const { mention, content, ...names } of mentions) {
			expect(Object.keys(names).sort()).toEqual(['document', 'id', 'set']);
			for (const [start, end] of [mention, ...content]) expect(start).toBeLessThan(end);
		}
	});

	test.each([
		['first', a],
		['second', b]
	])('are answered in full in the %s coding, which says what kind of coder it is by', (_, coding) => {
		expect(coding?.kind).toBe('model');
		expect(coding?.codebook).toBe(1);
		expect(Object.keys(coding?.codes ?? {}).sort()).toEqual(mentions.map(({ id }) => id).sort());
		for (const codes of Object.values(coding?.codes ?? {})) {
			expect(Object.keys(codes)).toEqual(Object.keys(QUESTIONS));
			for (const [question, answers] of Object.entries(QUESTIONS)) {
				expect(answers).toContain(codes[question as keyof Codes]);
			}
		}
	});

	test('are agreed on: α of type is at least .75', () => {
		const notes: string[] = [];
		const alpha = scoreMentions(root, undefined, notes).find(({ measure }) => measure === 'alpha');
		expect(alpha?.value).toBeGreaterThanOrEqual(0.75);
		expect(alpha?.low).toBeLessThan(alpha?.value ?? 0);
		expect(alpha?.high).toBeGreaterThan(alpha?.value ?? 1);
		expect(alpha?.n).toBe(mentions.length);
		expect(notes.join()).toContain('no folder of gold sets');
	});

	test('without the texts there is agreement and no score of the engine, and a note says why', () => {
		const notes: string[] = [];
		const measures = scoreMentions(root, '/nowhere', notes).map(({ measure }) => measure);
		expect(measures).toEqual(Object.keys(AGREEMENT));
		expect(notes.join()).toContain('polnear/dev is missing; no macro-F1');
	});
});

const codes = (type: Codes['type'], identification: Codes['identification'] = 'named'): Codes => ({
	type,
	identification,
	level: 'none',
	channelAsked: 'unstated',
	channelMedium: 'unstated'
});
const aCase = (one: Codes['type'], other: Codes['type'], engine: Codes['type'] | null, document = 'd'): Case => ({
	document,
	a: codes(one),
	b: codes(other),
	engine: engine && { type: engine, identification: 'named' }
});
const values = (cases: Case[]) =>
	Object.fromEntries(toMentionRows(cases, { ...AGREEMENT, ...ENGINE }).map(({ measure, value }) => [measure, value]));

describe('the engine beside two coders', () => {
	const cases = [
		aCase('citizen', 'citizen', 'citizen'),
		aCase('citizen', 'ngo', 'citizen', 'e'),
		aCase('ngo', 'ngo', 'ngo', 'e'),
		aCase('ngo', 'ngo', null, 'f')
	];

	test('is scored against either coding and both are averaged; mentions not found stand apart', () => {
		const rows = values(cases);
		// Against the first: three of three found are right. Against the second: citizen ⅔, ngo ⅔.
		expect(rows['type macro-F1']).toBeCloseTo((1 + 2 / 3) / 2, 10);
		expect(rows['type right']).toBeCloseTo((1 + 2 / 3) / 2, 10);
		expect(rows['macro-F1, agreed']).toBe(1);
		expect(rows['mentions found']).toBe(0.75);
		// First: citizen 1, ngo ⅔. Second: citizen ⅔, ngo ½.
		expect(rows['macro-F1, all']).toBeCloseTo(((1 + 2 / 3) / 2 + (2 / 3 + 1 / 2) / 2) / 2, 10);
	});

	test('stays below 1 by half of what the coders differ where it says what one of them says', () => {
		const rows = values(cases.slice(0, 3));
		expect(rows['coders macro-F1']).toBeCloseTo(2 / 3, 10);
		expect(rows['type macro-F1']).toBeCloseTo((1 + 2 / 3) / 2, 10);
	});

	test('has the number of cases that each figure is of, and an interval around it', () => {
		const rows = toMentionRows(cases, ENGINE);
		expect(rows.map(({ n }) => n)).toEqual([3, 2, 4, 3, 3, 4]);
		for (const { low, value, high } of rows) {
			expect(low).toBeLessThanOrEqual(value);
			expect(high).toBeGreaterThanOrEqual(value);
		}
	});

	test('a measure that can’t be said has no row', () => {
		expect(values([aCase('ngo', 'ngo', null)])).not.toHaveProperty('type macro-F1');
		expect(values([aCase('ngo', 'ngo', null)])).not.toHaveProperty('alpha');
	});
});

describe('the engine’s answer about a mention', () => {
	const text =
		'Senator Ruth Ames said the lock must open. “Boats wait for days,” the senator added. Rain fell on Brill.';
	const analysis = analyse({ text, lang: 'en' });
	const offsets = (words: string): [number, number] => [text.indexOf(words), text.indexOf(words) + words.length];
	const about = (mention: string, content: string): Mention => ({
		id: 'm1',
		set: 'own',
		document: 'lock',
		mention: offsets(mention),
		content: [offsets(content)]
	});

	test.each([
		['Senator Ruth Ames', 'the lock must open'],
		['Ames', 'the lock must open'],
		['the senator', 'Boats wait for days']
	])('is that of the quotation whose source covers “%s”', (mention, content) => {
		expect(answerOf(text, about(mention, content), analysis)).toEqual({ type: 'legislature', identification: 'named' });
	});

	test('is that of the quotation with the content where its source stands elsewhere', () => {
		expect(answerOf(text, about('Rain', 'Boats wait for'), analysis)?.type).toBe('legislature');
	});

	test('is null where nothing was found', () => {
		expect(answerOf(text, about('Rain', 'fell on Brill'), analysis)).toBeNull();
	});

	test('is unclear where the quotation has no speaker', () => {
		const unattributed = {
			...analysis,
			quotations: analysis.quotations.map((quotation) => ({ ...quotation, speaker: null }))
		};
		const answer = answerOf(text, about('Ames', 'the lock must open'), unattributed);
		expect(answer).toEqual({ type: 'unclear', identification: 'none' });
	});
});

describe('a coder’s table', () => {
	const head = 'id\ttype\tidentification\tlevel\tchannelAsked\tchannelMedium';
	const row = 'm1\tngo\tnamed\tlocal\tunstated\tpress-release';

	test('is read into codes', () => {
		expect(parseCodes(`${head}\r\n${row}\r\n`, ['m1'])).toEqual({
			m1: { ...codes('ngo'), level: 'local', channelMedium: 'press-release' }
		});
	});

	test.each([
		['another head', 'id\ttype', /Line 1/],
		['an unknown mention', `${head}\n${row.replace('m1', 'm2')}`, /Line 2: there is no mention m2/],
		['a mention twice', `${head}\n${row}\n${row}`, /Line 3: m1 is answered twice/],
		['an answer missing', `${head}\nm1\tngo`, /Line 2: 1 answers/],
		['a word outside the codebook', `${head}\n${row.replace('ngo', 'anonymous')}`, /type can’t be “anonymous”/],
		['a mention missing', head, /Not answered: m1/]
	])('with %s is refused', (_, table, message) => {
		expect(() => parseCodes(table, ['m1'])).toThrow(message);
	});
});

describe('a draw', () => {
	const gold = mkdtempSync(join(tmpdir(), 'parallax-mentions-'));
	beforeAll(() => {
		const text =
			'Mara Voss said the pier is closed. Ola Brandt said the ferry is late. Ilse Kern said the fog is thick.';
		const quotes = ['Mara Voss', 'Ola Brandt', 'Ilse Kern'].map((name) => {
			const start = text.indexOf(name);
			const end = start + name.length;
			return { start: end + 6, end: text.indexOf('.', end), speaker: { start, end } };
		});
		const unsourced = { start: 0, end: 4, speaker: null };
		const write = (set: string, file: string, row: object) => {
			mkdirSync(join(gold, set));
			writeFileSync(join(gold, set, file), `${JSON.stringify(row)}\n`);
		};
		write('polnear', 'dev.jsonl', { id: 'pier', text, quotes: [...quotes, quotes[0], unsourced] });
		write('seesaw', 'events.jsonl', { event: '001', doc: '2', text });
	});
	afterAll(() => rmSync(gold, { recursive: true, force: true }));

	test('takes two thirds from labelled sources and one third from sources found, each mention once', () => {
		const { mentions, from } = drawMentions(gold, 3, 1);
		expect(from).toEqual({ 'polnear/dev': 3, 'seesaw/events': 3 });
		expect(mentions.map(({ id, set, document }) => [id, set, document])).toEqual([
			['m001', 'polnear/dev', 'pier'],
			['m002', 'polnear/dev', 'pier'],
			['m003', 'seesaw/events', '001/2']
		]);
		expect(mentions[0].mention).not.toEqual(mentions[1].mention);
	});

	test('is the same with the same seed and moves with another', () => {
		expect(drawMentions(gold, 3, 1)).toEqual(drawMentions(gold, 3, 1));
		const draws = Array.from({ length: 9 }, (_, seed) => JSON.stringify(drawMentions(gold, 3, seed).mentions));
		expect(new Set(draws).size).toBeGreaterThan(1);
	});

	test('of more than there is, or from a folder that is missing, is refused', () => {
		expect(() => drawMentions(gold, 30, 1)).toThrow('polnear/dev has 3 mentions, 20 are asked for');
		expect(() => drawMentions('/nowhere', 3, 1)).toThrow('polnear/dev.jsonl is missing');
	});
});
