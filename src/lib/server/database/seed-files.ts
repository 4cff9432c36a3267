import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import type { Agreement } from '#lib/analysis/compare/story.ts';
import { EMPTY_CONTEXT, type StoryContext } from '#lib/lexicon/gazetteer.ts';
import {
	agreementForm,
	codingForm,
	contextForm,
	reportForm,
	storyForm,
	type CodingRow,
	type ReportRow,
	type StoryFile
} from './seed-rows.ts';

/** One story's seed, read and checked; nothing of it is in a database yet. */
export interface StorySeed {
	story: StoryFile;
	context: StoryContext;
	agreement: Agreement[];
	reports: (ReportRow & { text: string | null })[];
	codings: CodingRow[];
	/** Over all files: a newer seed has another. */
	sha256: string;
}

/** Thrown when a seed file has a row that can't be taken; nothing is loaded. */
export class BadSeed extends Error {
	constructor(file: string, line: number | null, reason: string) {
		super(`${file}${line === null ? '' : `, line ${line}`}: ${reason}`);
		this.name = 'BadSeed';
	}
}

function check<T>(form: z.ZodType<T>, value: unknown, file: string, line: number | null): T {
	const result = form.safeParse(value);
	if (result.success) return result.data;
	const issue = result.error.issues[0]!;
	throw new BadSeed(file, line, `${issue.path.join('.') || 'row'}: ${issue.message}`);
}

function parse(text: string, file: string, line: number | null): unknown {
	try {
		return JSON.parse(text);
	} catch (error) {
		throw new BadSeed(file, line, `not JSON (${(error as Error).message})`);
	}
}

function readJson<T>(form: z.ZodType<T>, folder: string, name: string, otherwise?: T): T {
	const file = join(folder, name);
	if (otherwise !== undefined && !existsSync(file)) return otherwise;
	return check(form, parse(readFileSync(file, 'utf8'), file, null), file, null);
}

/** Rows of a JSONL file with unique ids. */
function readLines<T extends { id: string }>(
	form: z.ZodType<T>,
	folder: string,
	name: string,
	keyOf: (row: T) => string
): T[] {
	const file = join(folder, name);
	if (!existsSync(file)) return [];
	const seen = new Set<string>();
	return readFileSync(file, 'utf8')
		.split('\n')
		.flatMap((text, index) => {
			if (text.trim() === '') return [];
			const row = check(form, parse(text, file, index + 1), file, index + 1);
			if (seen.has(keyOf(row))) throw new BadSeed(file, index + 1, `${keyOf(row)} stands here twice`);
			seen.add(keyOf(row));
			return [row];
		});
}

function hashFolder(folder: string): string {
	const hash = createHash('sha256');
	const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
	for (const file of files.map((entry) => join(entry.parentPath, entry.name)).sort()) hash.update(readFileSync(file));
	return hash.digest('hex');
}

/** Reads and checks one story's folder. Throws `BadSeed` with file, line and reason. */
export function readSeed(folder: string): StorySeed {
	const story = readJson(storyForm, folder, 'story.json');
	const reports = readLines(reportForm, folder, 'coverage.jsonl', ({ id }) => id);
	const codings = readLines(codingForm, folder, 'codings.jsonl', ({ id, coder }) => `${id} by ${coder}`);
	checkLinks(folder, story, reports, codings);
	return {
		story,
		context: readJson<StoryContext>(contextForm, folder, 'context.json', EMPTY_CONTEXT),
		agreement: readJson<Agreement[]>(agreementForm, folder, 'agreement.json', []),
		reports: reports.map((report) => ({ ...report, text: readText(folder, report) })),
		codings,
		sha256: hashFolder(folder)
	};
}

function readText(folder: string, { textFile, id }: ReportRow): string | null {
	if (textFile === undefined) return null;
	const file = join(folder, textFile);
	if (!existsSync(file))
		throw new BadSeed(join(folder, 'coverage.jsonl'), null, `${id} names a missing text ${textFile}`);
	return readFileSync(file, 'utf8');
}

/** What a row names must be there: the report of a coding, the parts and the statement of a report, one report in focus. */
function checkLinks(folder: string, story: StoryFile, reports: ReportRow[], codings: CodingRow[]): void {
	const coverage = join(folder, 'coverage.jsonl');
	const parts = new Set(story.parts.map(({ key }) => key));
	const statements = new Set(story.statements.map(({ key }) => key));
	for (const [index, { id, statement, parts: named }] of reports.entries()) {
		const unknown = named.find((part) => !parts.has(part));
		if (unknown !== undefined) throw new BadSeed(coverage, index + 1, `${id}: the story has no part ${unknown}`);
		if (statement !== null && !statements.has(statement)) {
			throw new BadSeed(coverage, index + 1, `${id}: the story has no statement ${statement}`);
		}
	}
	const focus = reports.filter((report) => report.focus).length;
	if (focus !== 1) throw new BadSeed(coverage, null, `one report must be in focus, here are ${focus}`);
	const ids = new Set(reports.map(({ id }) => id));
	const points = new Set(story.codebook?.points.map(({ key }) => key));
	for (const [index, { id, facts }] of codings.entries()) {
		const file = join(folder, 'codings.jsonl');
		if (!ids.has(id)) throw new BadSeed(file, index + 1, `no report ${id}`);
		const unknown = Object.keys(facts).find((point) => !points.has(point));
		if (unknown !== undefined) throw new BadSeed(file, index + 1, `${id}: the codebook has no point ${unknown}`);
	}
}

/** Every story folder below a seed folder, in order of name. */
export function readSeeds(folder: string): StorySeed[] {
	return readdirSync(folder, { withFileTypes: true })
		.filter((entry) => entry.isDirectory())
		.map(({ name }) => name)
		.sort()
		.map((name) => readSeed(join(folder, name)));
}
