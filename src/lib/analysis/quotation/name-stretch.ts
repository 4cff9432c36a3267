import type { Reading, Stretch } from './reading.ts';

/** Names as chunks, and those that own what a chunk names: "Ida Lind" of "Ida Lind's plan". */
export function nameStretches(reading: Reading): Stretch[] {
	const { tokens } = reading;
	return reading.chunks.flatMap((chunk) => {
		const owns = tokens.slice(chunk.from, chunk.to).findIndex(({ lower }) => lower === "'s" || lower === "'");
		const start = beforeNickname(reading, chunk);
		const owner = { from: start, to: owns < 0 ? chunk.to : chunk.from + owns };
		const isName = owns > 0 ? tokens[owner.to - 1].pos === 'PROPN' : chunk.kind === 'name';
		const stretches = isName ? [owner] : [];
		return owns > 0 && chunk.kind === 'name' ? [...stretches, { from: chunk.from, to: chunk.to }] : stretches;
	});
}

/** `Jon “Cap” Reed`: where the name begins before the nickname in marks; else where the chunk begins. */
function beforeNickname({ tokens, chunkAt, quoteAt }: Reading, { from, kind }: Stretch & { kind: string }): number {
	const quote = quoteAt[from - 1];
	if (kind !== 'name' || quote?.to !== from || quote.to - quote.from > 4) return from;
	const given = chunkAt[quote.from - 1];
	return given?.kind === 'name' && given.to === quote.from && /^\p{Lu}/u.test(tokens[quote.from + 1].text)
		? given.from
		: from;
}

/** The words of a name without a nickname in marks. */
export function withoutNickname(words: string): string {
	return words.replace(/ ["“][^"“”]{1,30}["”](?= \p{Lu})/u, '');
}
