import { readdirSync, readFileSync } from 'node:fs';
import type { Identification, Mode, SegmentKind, SourceType, Stance, Voice } from '../../src/lib/lexicon/codes.ts';
import type { Country } from '../../src/lib/lexicon/gazetteer.ts';
import type { Span } from '../../src/lib/analysis/text/span.ts';

/** A span with the words it covers, so that a reader can check it by eye and a test by machine. */
export interface Worded extends Span {
	words: string;
}

export const PROSE = ['agency', 'broadcaster', 'tabloid', 'state', 'korean', 'transcript', 'opinion', 'live'] as const;
export const ATTRIBUTION_KINDS = ['speech', 'thought', 'intention', 'document'] as const;

/** One attribution as coded by the rules of `breadth/README.md`. */
export interface Attribution {
	content: Worded[];
	source: Worded | null;
	cue: Worded | null;
	channel?: Worded;
	type: Mode;
	kind: (typeof ATTRIBUTION_KINDS)[number];
	/** Whom the source stands for; null where nobody is named. */
	speaker: string | null;
	/** Further right answers for the speaker. */
	alsoKnown?: string[];
	/** The words beside a person's name in the source that say what the person is, in lower case. */
	role?: string;
	side: string;
	sourceType: SourceType;
	identification: Identification;
	stance: Stance;
	voice: Voice;
	/** Index of the attribution in whose content this one stands. */
	within?: number;
}

/** One text of the set. */
export interface BreadthText {
	name: string;
	outlet: string;
	kind: (typeof PROSE)[number];
	countries: Country[];
	text: string;
	segments: (Span & { kind: SegmentKind })[];
	attributions: Attribution[];
}

/** The texts of the set `breadth`, in order of their names. */
export function readBreadth(): BreadthText[] {
	const folder = new URL('breadth/', import.meta.url);
	return readdirSync(folder)
		.filter((file) => file.endsWith('.json'))
		.sort()
		.map((file) => ({
			name: file.replace(/\.json$/, ''),
			...JSON.parse(readFileSync(new URL(file, folder), 'utf8'))
		}));
}
