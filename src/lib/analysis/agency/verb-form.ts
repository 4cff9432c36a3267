import { ACT_OBJECTS, NOT_OBJECTS, PARTICIPLES, PASTS } from '#lib/lexicon/acts.ts';
import { BE_FORMS } from '#lib/lexicon/words.ts';
import { toSingular } from '../quotation/mention.ts';
import type { Reading } from '../quotation/reading.ts';
import type { Token } from '../text/doc.ts';

/** Whether a form can be a past participle. */
export function isParticiple({ lower }: Token): boolean {
	return !PASTS.has(lower) && (/ed$/.test(lower) || PARTICIPLES.has(lower));
}

/** Index of the form of "be" or "get" that makes the verb at `at` a passive; -1 where none does, null where it can't be told. */
export function passiveBefore(tokens: readonly Token[], at: number, first: number): number | null {
	for (let i = at - 1; i >= first && at - i < 12; i--) {
		const { lower, pos } = tokens[i]!;
		if (lower === "'s") return pos === 'PART' ? -1 : null;
		if (BE_FORMS.has(lower) && (pos === 'AUX' || /^(?:be|been|being|got|gets?|getting|is|are|was|were)$/.test(lower))) {
			return /ing$/.test(tokens[at]!.lower) ? -1 : i;
		}
		if (/^(?:not|n't|never)$/.test(lower) || pos === 'ADV') continue;
		// "were tried and executed", "was shot, stabbed and robbed": one form of "be" for all.
		if (
			/^(?:and|or|,|then)$/.test(lower) &&
			i - 1 >= first &&
			isParticiple(tokens[i - 1]!) &&
			tokens[i - 1]!.pos === 'VERB'
		)
			continue;
		if (pos === 'VERB' && isParticiple(tokens[i]!) && /^(?:and|or|,)$/.test(tokens[i + 1]?.lower ?? '')) continue;
		return -1;
	}
	return -1;
}

/** Index of the noun chunk that is the object of the verb at `at`; -1 where none follows. */
export function objectAfter({ tokens, chunkAt }: Reading, at: number, limit: number): number {
	let i = at + 1;
	while (
		i < limit &&
		((tokens[i]!.pos === 'ADV' && !/^(?:when|where|why|how|here|there)$/.test(tokens[i]!.lower)) ||
			/^(?:down|up|out|away|dead)$/.test(tokens[i]!.lower))
	)
		i++;
	const chunk = chunkAt[i];
	return i < limit && chunk && chunk.from === i && chunk.kind !== 'time' ? i : -1;
}

/** Whether what a verb is done to is what the event is done to: "passed the bill", not "passed the station". */
export function fitsObject({ tokens, chunkAt }: Reading, lemma: string, at: number): boolean {
	const [wanted, unwanted] = [ACT_OBJECTS[lemma], NOT_OBJECTS[lemma]];
	const chunk = chunkAt[at];
	const head = toSingular(tokens[(chunk?.to ?? 0) - 1]?.lower ?? '');
	if (unwanted?.has(head)) return false;
	if (!wanted) return true;
	if (!chunk) return false;
	if (wanted.has(head)) return true;
	// "the Clean Harbour Act", "a package of laws"
	return (
		tokens.slice(chunk.from, chunk.to + 4).some(({ lower }, step) => step >= chunk.to - chunk.from && lower === 'of') &&
		/^(?:series|package|set|number|version|couple|pair|slew)$/.test(head)
	);
}
