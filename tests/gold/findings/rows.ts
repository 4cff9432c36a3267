import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { analyse } from '../../../src/lib/analysis/analyse.ts';
import { groupBy } from '../../../src/lib/analysis/group-by.ts';
import { bootstrapRows, type Row } from '../rows.ts';
import { findingsIn, type FindingSet, readTexts, type Sample } from './draw.ts';

/** What a coder can say of a finding; everything but `right` counts against it. */
export const VERDICTS = {
	names: ['right', 'no-name', 'wrong-referent', 'wrong-words'],
	agency: ['right', 'no-event', 'wrong-form', 'wrong-agent']
} as const satisfies Record<FindingSet, readonly string[]>;

/** The verdicts of one coder on one draw. */
export interface Judged {
	coder: string;
	kind: 'model' | 'human';
	/** Seed of the draw that was judged. */
	draw: number;
	codes: Record<string, string>;
}

/** The draw and its verdicts, as they lie beside this file. */
export function readJudged(root: string, of: FindingSet): { sample: Sample; judged: Judged } {
	const read = <T>(file: string) => JSON.parse(readFileSync(join(root, 'tests/gold/findings', file), 'utf8')) as T;
	return { sample: read(`${of}.json`), judged: read(`${of}-codes.json`) };
}

interface Counts extends Record<string, number> {
	drawn: number;
	drawnRight: number;
	made: number;
	madeRight: number;
}

const ratio = (part: number, of: number) => (of === 0 ? 0 : part / of);

/** `precision as drawn` is that of the rules that were judged; `precision` that of what today's rules still find of it. */
const MEASURES = {
	precision: { value: ({ madeRight, made }: Counts) => ratio(madeRight, made), n: ({ made }: Counts) => made },
	'precision as drawn': {
		value: ({ drawnRight, drawn }: Counts) => ratio(drawnRight, drawn),
		n: ({ drawn }: Counts) => drawn
	},
	'still found': { value: ({ made, drawn }: Counts) => ratio(made, drawn), n: ({ drawn }: Counts) => drawn }
};

/**
 * Rows of the judged findings: how many are right, as drawn and of those that today's rules still find word for word. What
 * is found no more, and how much in the same texts is new and judged by nobody, is said in the notes.
 */
export function scoreFindings(root: string, gold: string, of: FindingSet, notes: string[]): Row[] {
	const { sample, judged } = readJudged(root, of);
	const texts = new Map<string, string>();
	for (const set of new Set(sample.findings.map((finding) => finding.set))) {
		if (!existsSync(join(gold, `${set}.jsonl`))) {
			notes.push(`${of}: ${set} is missing, so its findings can’t be looked up.`);
			return [];
		}
		for (const { document, text } of readTexts(gold, set) ?? []) texts.set(`${set} ${document}`, text);
	}
	const byText = groupBy(sample.findings, ({ set, document }) => `${set} ${document}`);
	let fresh = 0;
	const counts = [...byText].map(([key, findings]): Counts => {
		const text = texts.get(key) ?? '';
		const now = new Set(
			findingsIn(of, text, analyse({ text, lang: 'en' })).map(({ span, says }) => `${span.join('-')} ${says}`)
		);
		const right = findings.map(({ id }) => judged.codes[id] === 'right');
		const made = findings.map(({ span, says }) => now.has(`${span.join('-')} ${says}`));
		fresh += now.size - made.filter(Boolean).length;
		return {
			drawn: findings.length,
			drawnRight: right.filter(Boolean).length,
			made: made.filter(Boolean).length,
			madeRight: made.filter((is, index) => is && right[index]).length
		};
	});
	const gone = counts.reduce((sum, { drawn, made }) => sum + drawn - made, 0);
	notes.push(
		`${of}: ${sample.findings.length} findings of engine ${sample.engine} (seed ${sample.seed}), judged by ${judged.coder} (${judged.kind}); ${gone} are found no more, ${fresh} others in the same texts were judged by nobody.`
	);
	return bootstrapRows(of, 'fresh draw', counts, MEASURES);
}
