import type { Quotation } from '../analysis.ts';
import type { StoryReading } from '../speakers/statements.ts';
import { sentenceAround } from '../speakers/statements.ts';
import { isAttributed } from '../quotation/shares.ts';
import { spokenIn } from './correct-analysis.ts';
import { type Correction, type Known, type Links, type Resolved, toResolver } from './correction.ts';
import { type Decision, decisionOn, decisionsInForce, extentOf } from './decision.ts';

/** A quotation is in the queue when nobody is named, or when fewer than this share of its like are right. */
export const UNCERTAIN_BELOW = 0.8;

/** A quotation that a person should look at. */
export interface Doubtful {
	/** Stands for it in an address: version and extent. */
	key: string;
	article: number;
	version: number;
	engine: string;
	quotation: Quotation;
	/** As the engine has it, and as it counts with people's corrections; null where nobody is named. */
	speaker: Known | null;
	counted: Resolved | null;
	reason: 'nobody named' | 'uncertain';
	/** The sentences it stands in, as printed. */
	sentence: string;
}

export interface Queue {
	/** Undecided: those without a speaker first, then the least certain. */
	left: Doubtful[];
	/** Decisions in force on the texts that are read now, the newest first. */
	done: Decision[];
	/** How many count nowhere: a newer text took the place of theirs, or their report was removed. */
	aside: { replaced: number; removed: number };
}

/** The address part of a quotation of one stored text. */
export function quotationKey(version: number, quotation: Pick<Quotation, 'content'>): string {
	const { start, end } = extentOf(quotation);
	return `${version}-${start}-${end}`;
}

function reasonFor({ speaker, confidence }: Quotation): Doubtful['reason'] | null {
	if (speaker === null) return 'nobody named';
	return confidence < UNCERTAIN_BELOW ? 'uncertain' : null;
}

/**
 * The quotations of a story that the engine could not give to anybody or is not sure of, and what people decided so far.
 * Only what counts in measures is asked about: speech and labelling.
 * @param readings as the engine left them
 */
export function toQueue(
	readings: readonly StoryReading[],
	said: { corrections: Correction[]; decisions: Decision[]; links?: Links }
): Queue {
	const resolve = toResolver(said.corrections, said.links);
	const active = decisionsInForce(said.decisions);
	const left = readings.flatMap((reading) => {
		const { article, version, engine, text, analysis, forms } = reading;
		return spokenIn(analysis).flatMap(({ quotation, speaker }): Doubtful[] => {
			const reason = reasonFor(quotation);
			if (!reason || !isAttributed(quotation) || decisionOn(quotation, version, active)) return [];
			const known = speaker ? { name: speaker.name, side: speaker.side, type: speaker.type } : null;
			const form = quotation.source ? (forms.get(quotation.source.start) ?? null) : null;
			return [
				{
					...{ key: quotationKey(version, quotation), article, version, engine, quotation, reason },
					speaker: known,
					counted: known && resolve({ ...known, article, form }),
					sentence: sentenceAround(text, analysis.sentences, quotation)
				}
			];
		});
	});
	left.sort(
		(a, b) =>
			Number(a.reason !== 'nobody named') - Number(b.reason !== 'nobody named') ||
			a.quotation.confidence - b.quotation.confidence
	);
	const [versions, articles] = [new Set<number>(), new Set<number>()];
	for (const { version, article } of readings) {
		versions.add(version);
		articles.add(article);
	}
	const aside = active.filter(({ version }) => !versions.has(version));
	const replaced = aside.filter(({ article }) => articles.has(article)).length;
	return {
		left,
		done: active.filter(({ version }) => versions.has(version)).toReversed(),
		aside: { replaced, removed: aside.length - replaced }
	};
}
