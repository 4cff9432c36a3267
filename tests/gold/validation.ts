import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { analyse } from '../../src/lib/analysis/analyse.ts';
import { scoreBreadth, toMatrix } from './breadth-score.ts';
import { scoreMentions } from './mentions/rows.ts';
import { MENTION_SETS } from './mentions/sets.ts';
import { scoreReport } from './rt-report.ts';
import type { Row } from './rows.ts';
import { countQuotes, toRows, type Counts, type GoldQuote } from './score.ts';
import { voiceRows, type VoiceText } from './voice.ts';

/** Where the gold lies: `gold` is a folder with one folder a set; without it only what the project ships is scored. */
export interface Place {
	root: string;
	gold?: string;
	split?: string;
}

interface GoldText {
	text: string;
	quotes: GoldQuote[];
}

const QUOTATION_SETS = ['polnear'];
/** Sets of whole texts with spans marked as quoted or own. */
const VOICE_SETS = ['basil'];
const CUE_FILE = 'speech-cues.txt';

/** Scores every known set that is at hand; what is missing or not known is named in the notes. */
export function validate({ root, gold, split }: Place): { rows: Row[]; notes: string[] } {
	const rows: Row[] = [];
	const notes: string[] = [];
	if (gold === undefined) notes.push('No --gold folder given: only the texts that ship with the project are scored.');
	else if (!isFolder(gold)) notes.push(`${gold} is no folder.`);
	else {
		for (const set of QUOTATION_SETS) rows.push(...scoreSet(gold, set, split, notes));
		for (const set of VOICE_SETS) rows.push(...scoreVoices(gold, set, split, notes));
		const read = [...QUOTATION_SETS, ...VOICE_SETS, ...MENTION_SETS.map((set) => set.split('/')[0])];
		const others = readdirSync(gold).filter((name) => isFolder(join(gold, name)) && !read.includes(name));
		if (others.length > 0) notes.push(`Not scored, no measure reads them yet: ${others.sort().join(', ')}.`);
	}
	if (split === undefined) {
		rows.push(...scoreReport(root, notes));
		const breadth = scoreBreadth();
		rows.push(...breadth.filter((row) => row.split === 'all'));
		rows.push(...scoreMentions(root, gold, notes));
		notes.push(`Our own texts by kind of prose (tests/gold/breadth), in per cent:\n${toMatrix(breadth)}\n`);
	}
	return { rows, notes };
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
	return files.flatMap((file) =>
		toRows(
			set,
			basename(file, '.jsonl'),
			readLines<GoldText>(join(folder, file)).map((text) => countText(text, cues))
		)
	);
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

function countText({ text, quotes }: GoldText, cues: Set<string>): Counts {
	return countQuotes(text, quotes, analyse({ text, lang: 'en' }).quotations, cues);
}

/** One table for the terminal. */
export function toTable(rows: Row[]): string {
	const lines = rows.map(({ set, split, measure, value, low, high, n }) => {
		const numbers = [value, low, high].map((number) => number.toFixed(3));
		const interval = low === high ? 'none' : `[${numbers[1]}, ${numbers[2]}]`;
		return [
			set.padEnd(10),
			split.padEnd(8),
			measure.padEnd(20),
			numbers[0],
			interval.padEnd(14),
			String(n).padStart(7)
		].join('  ');
	});
	return ['set         split     measure               value  95 % interval    n', ...lines].join('\n');
}

/** The page of measured errors, for docs/validation.md. */
export function toPage(rows: Row[]): string {
	const percent = (value: number) => (value * 100).toFixed(1);
	const lines = rows.map(
		({ set, split, measure, value, low, high, n }) =>
			`| ${set} | ${split} | ${measure} | ${percent(value)} | ${low === high ? 'none' : `${percent(low)}–${percent(high)}`} | ${n.toLocaleString('en')} |`
	);
	return `${PAGE_HEAD}\n${lines.join('\n')}\n\n${PAGE_FOOT}`;
}

const PAGE_HEAD = `# Measured error of the reading engine

Written by \`npm run validate -- --gold DIR --write\`; do not edit by hand. DIR holds hand-labelled sets, one folder a set, which are
not part of the project: \`polnear\` is PolNeAR (Newell, Margolin and Ruths, 2018: US campaign news of 2016, attributions of speech,
belief and intention). \`basil\` is BASIL (Fan and others, 2019: three US outlets on one event, spans of bias, each marked as
quoted or the outlet's own). \`rt-report\` is the one report that ships with the first story, read by one coder. \`breadth\` is
twenty-four texts of our own of eight kinds of prose, coded by a language model before the engine ran on them (\`tests/gold/breadth\`).
\`mentions\` are source mentions drawn at random from PolNeAR dev and SEESAW (US news, 2012–2019), coded twice by language models:
model codes, checked by no person, so their agreement says how consistently a model reads the codebook, not how far people agree.

Values are per cent. Intervals are the 2.5th and 97.5th percentile of 1,000 bootstraps of whole texts, seed 1; a set of one text has none.
n is the denominator: words for content, attributions for the rest.

| set | split | measure | value | 95 % | n |
|---|---|---|---|---|---|`;

const PAGE_FOOT = `## Definitions

A word is a run of letters and digits. **Content precision, recall, F1**: words inside any quotation found, against words inside any gold
attribution, summed over texts. Attributions are matched one to one, greedily by shared words. **Speech found**: of gold attributions whose
cue is a verb of speech, those of whose words the matched quotation covers half. **Direct found**, **mixed found**: the same over gold
attributions wholly or partly in quotation marks. **Precision**: of quotations found, those with 30 % of their words inside some gold
attribution. **Speaker right**: of matched pairs with a gold source, those whose source as found covers the last capitalised word of
the gold source (its last word where none is capitalised). **Source, cue, content exact F1**: spans with the same first and last word as a
gold span of their kind, each attribution counted once; a content runs from its first to its last word. **ECE**: expected calibration error
of the confidence each quotation carries, in ten bins of equal width; a quotation is right when it is precise and its speaker is not wrong.
The confidences are fitted on the train split (\`--fit\`), so on dev the error is that of texts the fit did not see, on train it flatters.
**Voice accuracy**: of the marked spans, those that get their voice: quoted where all their words lie inside quotations of the kinds speech
and naming, own elsewhere; **quoted voice found** and **own voice found** are its two halves.

Of the set breadth, where speech is what was coded as speech or as a document that speaks: **all found** and **nested found** as speech found, over all
attributions and over those inside another one; of matched pairs, **type right** (direct, mixed, indirect), **stance right** (of the cue, where both have one),
and, where there is a gold source, **name right** (the speaker as resolved), **side right**, **source type right**, **identified right**.

Of the set mentions (\`docs/codebook-sources.md\`), **alpha** is Krippendorff’s α of the two codings of type, and of the other questions where
one is named; it needs no text. **Coders macro-F1** takes either coding as the answer to the other. **Type macro-F1** is the mean F1 of
the types that occur, each counting the same, of the engine against one coding and against the other, averaged: no disagreement is settled and
no hard case left out, so that even answers that repeat one coder’s stay below 1 by half of what the coders differ. It is taken over mentions of which the engine found a quotation;
**macro-F1, agreed** only where both codings give one type (easier cases), **macro-F1, all** over all mentions, those not found counting as missed.
**Type right** is the share of types that are right, **identification F1** the macro-F1 of identification, **mentions found** the share of
mentions with a quotation: one whose source covers the mention’s last capitalised word, else one that covers half of its content. A third of the mentions were found by the engine itself, so that
share flatters.

The rules were written with the train and dev splits of PolNeAR in sight, so their figures may flatter; the texts are all of one country
and one year. In beliefs and intentions the engine looks only for common forms.
`;
