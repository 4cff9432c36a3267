import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { analyse } from '../../../src/lib/analysis/analyse.ts';
import type { Analysis } from '../../../src/lib/analysis/analysis.ts';
import { ENGINE_VERSION } from '../../../src/lib/analysis/engine.ts';
import { groupBy } from '../../../src/lib/analysis/group-by.ts';
import { mulberry32 } from '../../../src/lib/analysis/reliability/random.ts';
import { shuffled } from '../../../src/lib/analysis/sourcing/shuffle.ts';

/** What is drawn: forms of referents, or tellings of events. */
export type FindingSet = 'names' | 'agency';

/** One finding of the engine to be judged, without any text. */
export interface Finding {
	id: string;
	/** The gold set and its file ("basil/events"). */
	set: string;
	document: string;
	/** Where it stands, UTF-16 offsets. */
	span: [number, number];
	/** What the findings of a draw are told apart by: the rule of a form, the form of a telling. */
	stratum: string;
	/** A fingerprint of all that was said of it: another one is another finding. */
	says: string;
}

/** A drawn sample. */
export interface Sample {
	of: FindingSet;
	seed: number;
	/** The engine whose findings were drawn. */
	engine: string;
	/** Texts that were read, and findings each stratum held in them. */
	texts: number;
	from: Record<string, number>;
	findings: Finding[];
}

/** Sets of whole texts that findings are drawn from, and how many texts of each. */
export const FINDING_SETS = ['basil/events', 'seesaw/events', 'polnear/dev'] as const;
const TEXTS_OF_EACH = 80;

interface GoldText {
	set: string;
	document: string;
	text: string;
}

/** The texts of a set, by the names samples know them by; undefined where the folder lacks it. */
export function readTexts(gold: string, set: string): GoldText[] | undefined {
	const file = join(gold, `${set}.jsonl`);
	if (!existsSync(file)) return undefined;
	const rows = readFileSync(file, 'utf8')
		.split('\n')
		.filter((line) => line.trim() !== '');
	return rows.map((line) => {
		const { id, event, doc, outlet, text } = JSON.parse(line) as Record<string, string | number>;
		return { set, document: String(id ?? `${event}/${doc ?? outlet}`), text: String(text) };
	});
}

/** What the engine finds in a text, as it is drawn and looked up again. */
export function findingsIn(
	of: FindingSet,
	text: string,
	analysis: Analysis
): Omit<Finding, 'id' | 'set' | 'document'>[] {
	if (of === 'agency') {
		return analysis.acts.map(({ start, end, event, form, agent, acting }) => ({
			span: [start, end],
			stratum: form,
			says: fingerprint([event, form, acting, agent && text.slice(agent.start, agent.end)].join('|'))
		}));
	}
	// A name alone is what the set of marked names scores; here are the words that describe.
	return analysis.namings
		.filter(({ rule }) => rule !== 'name')
		.map(({ start, end, referent, form, rule }) => ({
			span: [start, end],
			stratum: rule,
			says: fingerprint(`${referent}|${form}`)
		}));
}

/** FNV-1a, 32 bits: enough to see that a finding has changed, and no text. */
export function fingerprint(words: string): string {
	let hash = 0x811c9dc5;
	for (const char of words) hash = Math.imul(hash ^ (char.codePointAt(0) ?? 0), 0x01000193);
	return (hash >>> 0).toString(16).padStart(8, '0');
}

/**
 * Draws `n` findings at random, the same number from each stratum as far as it holds enough, from the texts of each set
 * that the same seed picks. Rules that find little are so judged as often as those that find much: the share right of the
 * whole draw is lower than that of all findings where the frequent rules are the surer ones.
 * @throws where a set is missing
 */
export function drawFindings(gold: string, of: FindingSet, n: number, seed: number): Sample {
	const random = mulberry32(seed);
	const texts = FINDING_SETS.flatMap((set) => {
		const all = readTexts(gold, set);
		if (!all) throw new Error(`${set}.jsonl is missing in ${gold}.`);
		return shuffled(all, random).slice(0, TEXTS_OF_EACH);
	});
	const found = texts.flatMap(({ set, document, text }) =>
		findingsIn(of, text, analyse({ text, lang: 'en' })).map((finding) => ({ set, document, ...finding }))
	);
	const strata = [...groupBy(found, ({ stratum }) => stratum)].sort((a, b) => a[1].length - b[1].length);
	let left = n;
	const drawn = strata.flatMap(([, all], index) => {
		const take = Math.min(all.length, Math.floor(left / (strata.length - index)));
		left -= take;
		return shuffled(all, random).slice(0, take);
	});
	const findings = drawn.map((finding, i): Finding => ({
		id: `${of[0]}${String(i + 1).padStart(3, '0')}`,
		...finding
	}));
	const from = Object.fromEntries(strata.map(([stratum, all]) => [stratum, all.length]));
	return { of, seed, engine: ENGINE_VERSION, texts: texts.length, from, findings };
}
