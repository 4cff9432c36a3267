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
} from './rows.ts';

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

/** A row and the line of its file that it stands on. */
interface Line<T> {
	line: number;
	row: T;
}

/** Rows of a JSONL file with unique keys; empty lines are passed over. */
function readLines<T>(form: z.ZodType<T>, folder: string, name: string, keyOf: (row: T) => string): Line<T>[] {
	const file = join(folder, name);
	if (!existsSync(file)) return [];
	const seen = new Set<string>();
	return readFileSync(file, 'utf8')
		.split('\n')
		.flatMap((text, index) => {
			if (text.trim() === '') return [];
			const line = index + 1;
			const row = check(form, parse(text, file, line), file, line);
			if (seen.has(keyOf(row))) throw new BadSeed(file, line, `${keyOf(row)} stands here twice`);
			seen.add(keyOf(row));
			return [{ line, row }];
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
	checkReports(join(folder, 'coverage.jsonl'), story, reports);
	checkCodings(join(folder, 'codings.jsonl'), story, reports, codings);
	return {
		story,
		context: readJson<StoryContext>(contextForm, folder, 'context.json', EMPTY_CONTEXT),
		agreement: readJson<Agreement[]>(agreementForm, folder, 'agreement.json', []),
		reports: reports.map(({ line, row }) => ({ ...row, text: readText(folder, row, line) })),
		codings: codings.map(({ row }) => row),
		sha256: hashFolder(folder)
	};
}

function readText(folder: string, { textFile, id }: ReportRow, line: number): string | null {
	if (textFile === undefined) return null;
	const file = join(folder, textFile);
	if (!existsSync(file)) {
		throw new BadSeed(join(folder, 'coverage.jsonl'), line, `${id} names a missing text ${textFile}`);
	}
	return readFileSync(file, 'utf8');
}

/** What a report names must be there: its parts and its statement; one report is in focus. */
function checkReports(file: string, story: StoryFile, reports: Line<ReportRow>[]): void {
	const parts = new Set(story.parts.map(({ key }) => key));
	const statements = new Set(story.statements.map(({ key }) => key));
	for (const { line, row } of reports) {
		const unknown = row.parts.find((part) => !parts.has(part));
		if (unknown !== undefined) throw new BadSeed(file, line, `${row.id}: the story has no part ${unknown}`);
		if (row.statement !== null && !statements.has(row.statement)) {
			throw new BadSeed(file, line, `${row.id}: the story has no statement ${row.statement}`);
		}
		if (row.words !== null && !row.storedTextWhole) {
			throw new BadSeed(file, line, `${row.id}: only a whole text has a length in words`);
		}
	}
	const focus = reports.filter(({ row }) => row.focus);
	if (focus.length !== 1) {
		throw new BadSeed(file, focus[1]?.line ?? null, `one report must be in focus, here are ${focus.length}`);
	}
}

/** What a coding names must be there: its report and every key of the codebook; one coding of a report counts. */
function checkCodings(file: string, story: StoryFile, reports: Line<ReportRow>[], codings: Line<CodingRow>[]): void {
	const ids = new Set(reports.map(({ row }) => row.id));
	const counted = new Set<string>();
	const asked = {
		facts: new Set(story.codebook?.points.map(({ key }) => key)),
		items: new Set(story.codebook?.items.map(({ key }) => key)),
		tone: new Set(story.codebook?.tone.map(({ key }) => key)),
		names: new Set(story.codebook?.names.map(({ key }) => key))
	};
	for (const { line, row } of codings) {
		if (!ids.has(row.id)) throw new BadSeed(file, line, `no report ${row.id}`);
		for (const [field, keys] of Object.entries(asked)) {
			const unknown = Object.keys(row[field as keyof typeof asked]).find((key) => !keys.has(key));
			if (unknown !== undefined)
				throw new BadSeed(file, line, `${row.id}: the codebook asks no ${unknown} in ${field}`);
		}
		const rows = row.sources.map(({ speaker, side, mode }) => JSON.stringify([speaker, side, mode]));
		const twice = rows.find((one, index) => rows.indexOf(one) !== index);
		if (twice !== undefined) throw new BadSeed(file, line, `${row.id}: a source stands twice, ${twice}`);
		if (row.primary && counted.has(row.id)) throw new BadSeed(file, line, `${row.id}: two codings are primary`);
		if (row.primary) counted.add(row.id);
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
