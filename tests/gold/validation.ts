import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { analyse } from '../../src/lib/analysis/analyse.ts';
import type { Headline } from '../../tools/train/headline-frames.ts';
import { readBreadth } from './breadth.ts';
import { scoreBreadthNames } from './breadth-names.ts';
import { scoreBreadth, toMatrix, toProse } from './breadth-score.ts';
import { FINDING_SETS } from './findings/draw.ts';
import { scoreFindings } from './findings/rows.ts';
import { scoreMentions } from './mentions/rows.ts';
import { MENTION_SETS } from './mentions/sets.ts';
import { evidenceRows } from './frame-evidence.ts';
import { headlineRows, narrativeRows, type FramedArticle } from './frames.ts';
import { nameRows } from './names.ts';
import { scoreReport } from './rt-report.ts';
import { passageRows } from './passages.ts';
import { pairRows, stsRows } from './similarity.ts';
import { ratedRows } from './rated.ts';
import { toneRows } from './tone.ts';
import type { Row } from './rows.ts';
import { breakdownRows, type Scored } from './breakdown.ts';
import { toRows } from './measures.ts';
import { countPart, judge, type GoldQuote, outerOf } from './score.ts';
import { voiceRows, type VoiceText } from './voice.ts';

/** Where the gold lies: `gold` is a folder with one folder a set; without it only what the project ships is scored. */
export interface Place {
	root: string;
	gold?: string;
	split?: string;
}

interface GoldText {
	text: string;
	outlet?: string;
	quotes: GoldQuote[];
}

const QUOTATION_SETS = ['polnear'];
/** Sets of whole texts with spans marked as quoted or own. */
const VOICE_SETS = ['basil'];
/** Sets of marked names, one CoNLL file a split. */
const NAME_SETS = ['wikigold'];
/** Sets of pairs of sentences with a score of how alike they are, one TSV file a split. */
const PAIR_SETS = ['sts'];
/** Sets of targets in sentences, one file a split; the one that weights were trained on is not scored. */
const TONE_SETS = ['newsmtsc'];
/** Whole articles with the frames people gave them, and headlines with theirs: models are trained and scored on folds of each file. */
const FRAME_SETS = ['narrative-frames', 'gvfc'];
/** Sets of sentences that people rated from unfavourable to favourable. */
const RATED_SETS = ['vader-nyt'];
/** Sets of sentences that people found biased by their wording, or not. */
const PASSAGE_SETS = ['babe'];
const CUE_FILE = 'speech-cues.txt';

/** Scores every known set that is at hand; what is missing or not known is named in the notes. */
export async function validate({ root, gold, split }: Place): Promise<{ rows: Row[]; notes: string[] }> {
	const rows: Row[] = [];
	const notes: string[] = [];
	if (gold === undefined) notes.push('No --gold folder given: only the texts that ship with the project are scored.');
	else if (!isFolder(gold)) notes.push(`${gold} is no folder.`);
	else {
		for (const set of QUOTATION_SETS) rows.push(...scoreSet(gold, set, split, notes));
		for (const set of VOICE_SETS) rows.push(...scoreVoices(gold, set, split, notes));
		for (const set of NAME_SETS) rows.push(...scoreNames(gold, set, split, notes));
		for (const set of PAIR_SETS) rows.push(...(await scorePairs(gold, set, split, notes)));
		for (const set of TONE_SETS) rows.push(...(await scoreLines(toneRows, { gold, set, split }, notes)));
		for (const set of FRAME_SETS) rows.push(...(await scoreFrames(gold, set, split, notes)));
		for (const set of RATED_SETS) rows.push(...(await scoreLines(ratedRows, { gold, set, split }, notes)));
		for (const set of PASSAGE_SETS) rows.push(...(await scoreLines(passageRows, { gold, set, split }, notes)));
		const sets = [
			...QUOTATION_SETS,
			...VOICE_SETS,
			...NAME_SETS,
			...PAIR_SETS,
			...TONE_SETS,
			...FRAME_SETS,
			...RATED_SETS,
			...PASSAGE_SETS
		];
		const read = [...sets, ...[...MENTION_SETS, ...FINDING_SETS].map((set) => set.split('/')[0])];
		const others = readdirSync(gold).filter((name) => isFolder(join(gold, name)) && !read.includes(name));
		if (others.length > 0) notes.push(`Not scored, no measure reads them yet: ${others.sort().join(', ')}.`);
	}
	if (split === undefined) {
		rows.push(...scoreReport(root, notes));
		const breadth = scoreBreadth();
		const named = scoreBreadthNames(readBreadth());
		rows.push(...breadth.filter((row) => row.split === 'all'), ...named, ...toProse(breadth));
		rows.push(...scoreMentions(root, gold, notes), ...(await pairRows(notes)));
		if (gold !== undefined && isFolder(gold))
			for (const of of ['names', 'agency'] as const) rows.push(...scoreFindings(root, gold, of, notes));
		notes.push(`Our own texts by kind of prose (tests/gold/breadth), in per cent:\n${toMatrix(breadth)}\n`);
	}
	// Parts after wholes, so that who looks a measure up meets the whole first.
	const isPart = ({ by }: Row) => by !== undefined;
	return { rows: [...rows.filter((row) => !isPart(row)), ...rows.filter(isPart)], notes };
}

function isFolder(path: string): boolean {
	return existsSync(path) && statSync(path).isDirectory();
}

function scoreSet(gold: string, set: string, split: string | undefined, notes: string[]): Row[] {
	const folder = join(gold, set);
	if (!isFolder(folder)) {
		notes.push(`Missing: ${set}.`);
		return [];
	}
	const cues = readCues(gold, notes);
	const files = readdirSync(folder)
		.filter((file) => file.endsWith('.jsonl') && (split === undefined || basename(file, '.jsonl') === split))
		.sort();
	if (files.length === 0) notes.push(`Missing: ${set} has no split file${split ? ` called ${split}` : ''}.`);
	const parts: Row[] = [];
	const whole = files.flatMap((file) => {
		const name = basename(file, '.jsonl');
		const texts = readLines<GoldText>(join(folder, file)).map((text) => scoreText(text, cues));
		parts.push(...breakdownRows(set, name, texts));
		return toRows(
			set,
			name,
			texts.map(({ judged }) => countPart(judged))
		);
	});
	return [...whole, ...parts];
}

/**
 * The whole texts of a set, whatever its files are called, are one split, "all". How much of a span must be quoted was
 * chosen with these texts in sight; the rules themselves were not.
 */
function scoreVoices(gold: string, set: string, split: string | undefined, notes: string[]): Row[] {
	if (split !== undefined && split !== 'all') return [];
	const folder = join(gold, set);
	const files = isFolder(folder) ? readdirSync(folder).filter((file) => file.endsWith('.jsonl')) : [];
	const texts = files
		.sort()
		.flatMap((file) => readLines<Partial<VoiceText>>(join(folder, file)))
		.filter((text): text is VoiceText => text.text !== undefined && text.annotations?.spans !== undefined);
	if (texts.length === 0) notes.push(`Missing: ${set} has no texts with marked spans.`);
	return voiceRows(set, 'all', texts);
}

function scoreNames(gold: string, set: string, split: string | undefined, notes: string[]): Row[] {
	const folder = join(gold, set);
	const files = isFolder(folder) ? readdirSync(folder).filter((file) => file.endsWith('.conll')) : [];
	const wanted = files.filter((file) => split === undefined || basename(file, '.conll') === split).sort();
	if (files.length === 0) notes.push(`Missing: ${set} has no file of marked names.`);
	return wanted.flatMap((file) => nameRows(set, basename(file, '.conll'), readFileSync(join(folder, file), 'utf8')));
}

async function scorePairs(gold: string, set: string, split: string | undefined, notes: string[]): Promise<Row[]> {
	const folder = join(gold, set);
	const files = isFolder(folder) ? readdirSync(folder).filter((file) => file.endsWith('.tsv')) : [];
	if (files.length === 0) notes.push(`Missing: ${set} has no file of pairs.`);
	const rows: Row[] = [];
	for (const file of files.sort()) {
		const name = basename(file, '.tsv');
		if (split !== undefined && split !== name) continue;
		rows.push(...(await stsRows(set, name, readFileSync(join(folder, file), 'utf8'), notes)));
	}
	return rows;
}

type ScoreFile = (set: string, split: string, file: string) => Promise<Row[]>;

/** The files of a set but the one that weights were trained on, each a split. */
async function scoreLines(
	score: ScoreFile,
	{ gold, set, split }: { gold: string; set: string; split: string | undefined },
	notes: string[]
): Promise<Row[]> {
	const folder = join(gold, set);
	const files = isFolder(folder) ? readdirSync(folder).filter((file) => /^(?!train\.).*\.jsonl$/.test(file)) : [];
	if (files.length === 0) notes.push(`Missing: ${set} has no file of sentences.`);
	const wanted = files.filter((file) => split === undefined || basename(file, '.jsonl') === split).sort();
	const rows: Row[] = [];
	for (const file of wanted)
		rows.push(...(await score(set, basename(file, '.jsonl'), readFileSync(join(folder, file), 'utf8'))));
	return rows;
}

async function scoreFrames(gold: string, set: string, split: string | undefined, notes: string[]): Promise<Row[]> {
	const folder = join(gold, set);
	const files = isFolder(folder) ? readdirSync(folder).filter((file) => file.endsWith('.jsonl')) : [];
	const wanted = files.filter((file) => split === undefined || basename(file, '.jsonl') === split).sort();
	if (files.length === 0) notes.push(`Missing: ${set} has no texts with frames.`);
	const rows: Row[] = [];
	for (const file of wanted) {
		const name = basename(file, '.jsonl');
		if (set === 'gvfc') {
			rows.push(...(await headlineRows(set, name, readLines<Headline>(join(folder, file)))));
			continue;
		}
		const articles = readLines<FramedArticle>(join(folder, file));
		rows.push(...narrativeRows(set, name, articles, notes), ...evidenceRows(set, name, articles));
	}
	return rows;
}

/** Words that mark a cue as speech, beside the sets or in the folder above them. */
function readCues(gold: string, notes: string[]): Set<string> {
	const file = [join(gold, CUE_FILE), join(gold, '..', CUE_FILE)].find((path) => existsSync(path));
	if (file === undefined) {
		notes.push(`Missing: ${CUE_FILE}; "speech found" counts nothing.`);
		return new Set();
	}
	return new Set(
		readFileSync(file, 'utf8')
			.split(/\s+/)
			.filter((word) => word !== '')
	);
}

function readLines<T>(file: string): T[] {
	return readFileSync(file, 'utf8')
		.split('\n')
		.filter((line) => line.trim() !== '')
		.map((line) => JSON.parse(line) as T);
}

function scoreText({ text, outlet = 'unnamed', quotes }: GoldText, cues: Set<string>): Scored {
	const judged = judge(text, quotes, outerOf(analyse({ text, lang: 'en' })), cues);
	return { outlet, length: text.length, judged };
}
