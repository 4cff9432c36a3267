import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { IDENTIFICATIONS, SOURCE_TYPES } from '../../../src/lib/lexicon/codes.ts';
import type { Sample } from './draw.ts';

/** The questions of docs/codebook-sources.md, in the order of a coder's table, each with the answers it allows. */
export const QUESTIONS = {
	type: SOURCE_TYPES,
	identification: IDENTIFICATIONS,
	level: ['local', 'national', 'international', 'none'],
	channelAsked: ['first-hand', 'other-media', 'state-media', 'unstated'],
	channelMedium: ['social-media', 'press-release', 'appearance', 'interview', 'publication', 'unstated']
} as const satisfies Record<string, readonly string[]>;

export type Question = keyof typeof QUESTIONS;

/** One coder's answers about one mention. */
export type Codes = { [Q in Question]: (typeof QUESTIONS)[Q][number] };

/** What one coder answered, by id of the mention; no text. */
export interface MentionCoding {
	coder: string;
	/** What a language model coded is a model code, and is called so wherever it is used. */
	kind: 'person' | 'model';
	/** Version of docs/codebook-sources.md. */
	codebook: number;
	codes: Record<string, Codes>;
}

/**
 * Reads a coder's table: a head line, then id and five codes, separated by tabs.
 * @param ids the mentions that must each be answered once
 * @throws naming the line, where the table has another form, a word outside the codebook, or another set of ids
 */
export function parseCodes(table: string, ids: readonly string[]): Record<string, Codes> {
	const questions = Object.keys(QUESTIONS) as Question[];
	const [head, ...lines] = table.replaceAll('\r', '').trimEnd().split('\n');
	if (head !== ['id', ...questions].join('\t')) throw new Error(`Line 1 is not the head: ${head}`);
	const known = new Set(ids);
	const codes: Record<string, Codes> = {};
	lines.forEach((line, i) => {
		const [id, ...answers] = line.split('\t').map((field) => field.trim());
		const where = `Line ${i + 2}`;
		if (!known.has(id)) throw new Error(`${where}: there is no mention ${id}`);
		if (id in codes) throw new Error(`${where}: ${id} is answered twice`);
		if (answers.length !== questions.length) throw new Error(`${where}: ${answers.length} answers`);
		questions.forEach((question, q) => {
			const allowed: readonly string[] = QUESTIONS[question];
			if (!allowed.includes(answers[q])) throw new Error(`${where}: ${question} can’t be “${answers[q]}”`);
		});
		codes[id] = Object.fromEntries(questions.map((question, q) => [question, answers[q]])) as Codes;
	});
	const missing = ids.filter((id) => !(id in codes));
	if (missing.length > 0) throw new Error(`Not answered: ${missing.join(', ')}`);
	return codes;
}

/** The sample that ships and both codings of it; null for what isn't there yet. */
export function readMentions(root: string): {
	sample: Sample | null;
	a: MentionCoding | null;
	b: MentionCoding | null;
} {
	const read = <T>(name: string): T | null => {
		const file = join(root, 'tests/gold/mentions', name);
		return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as T) : null;
	};
	return { sample: read<Sample>('sample.json'), a: read('codes-a.json'), b: read('codes-b.json') };
}
