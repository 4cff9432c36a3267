import { keep, type Found, type Search } from './found.ts';
import { phraseAfter } from './noun-phrase.ts';
import type { Quote, Reading, Stretch } from './reading.ts';

/** A quotation without a cue of its own belongs to one that ended at most this many sentences before. */
const REACH = 4;

/** Quotation marks that no pattern has claimed: they go on with the speaker before them (FLOAT), or nobody is named (UNATTR). */
export function findFloating(search: Search): void {
	const { reading } = search;
	const quotes = [...new Set(reading.quoteAt.filter((quote) => quote !== undefined))];
	for (const quote of quotes) {
		if (search.claimed[quote.from] || holdsTurn(search, quote) || goesBefore(search, quotes, quote)) continue;
		const signed = signatureOf(reading, quote);
		if (signed) {
			keep(search, {
				pattern: 'FLOAT',
				kind: 'speech',
				content: [{ from: quote.from, to: quote.to }],
				cue: null,
				source: signed,
				inherited: false
			});
			continue;
		}
		if (!fillsSentence(reading, quote)) continue;
		const before = lastBefore(search.found, quote.from);
		const near = before && sentenceOf(reading, quote.from) - sentenceOf(reading, lastToken(before)) <= REACH;
		if (
			before &&
			near &&
			sameParagraph(reading, lastToken(before), quote.from) &&
			onlyQuotesBetween(reading, lastToken(before), quote.from)
		) {
			append(search, before, quote);
		} else {
			const source = before && near ? before.source : null;
			const pattern = source ? 'FLOAT' : 'UNATTR';
			keep(search, {
				pattern,
				kind: 'speech',
				content: [{ from: quote.from, to: quote.to }],
				cue: null,
				source,
				inherited: source !== null
			});
		}
	}
}

/**
 * A speech printed over paragraphs, its speaker named in a later one: `“We go.` then `“It is time,” Lowe said.` The paragraphs
 * before, whose marks stay open, are added to what is said there.
 */
function goesBefore(search: Search, quotes: readonly Quote[], quote: Quote): boolean {
	let last = quotes.indexOf(quote);
	while (quotes[last]?.continues) last++;
	const next = quotes[last];
	if (last === quotes.indexOf(quote) || !next || !search.claimed[next.from]) return false;
	const said = search.found.find(({ content }) => content.some(({ from, to }) => from <= next.from && next.from < to));
	if (!said || said.kind !== 'speech') return false;
	append(search, said, quote);
	return true;
}

/** `"WARD: The pier stays.`: a mark before the label of a turn, which has its speaker already. */
function holdsTurn({ found }: Search, { from, to }: Quote): boolean {
	return found.some(
		({ pattern, content }) =>
			pattern === 'SPEAKER' && content[0].from > from && content[0].from < Math.min(to, from + 8)
	);
}

/** `“…” — Ada Cole`: the name behind a dash after the marks. */
function signatureOf(reading: Reading, quote: Quote): Stretch | null {
	const dash = reading.tokens[quote.to];
	if (!dash || !/^[―—–-]+$/.test(dash.text)) return null;
	const name = phraseAfter(reading, quote.to + 1, Math.min(quote.to + 8, reading.tokens.length), false);
	if (!name || reading.chunkAt[name.from]?.kind !== 'name') return null;
	const after = reading.tokens[name.to];
	const ends =
		after === undefined || after.sentence !== reading.tokens[name.from].sentence || /^[,.]$/.test(after.text);
	return ends ? name : null;
}

function append(search: Search, found: Found, { from, to }: Stretch): void {
	found.content.push({ from, to });
	search.claimed.fill(1, from, to);
}

/** The marks hold a sentence: at most one word of it stands outside, and it is more than a fragment. */
function fillsSentence(reading: Reading, quote: Quote): boolean {
	const sentence = reading.doc.sentences[sentenceOf(reading, quote.from)];
	const words = (from: number, to: number) =>
		reading.tokens.slice(from, to).filter(({ text }) => /[\p{L}\p{N}]/u.test(text)).length;
	const inside = words(quote.from, quote.to);
	const outside =
		words(sentence.first, sentence.last) -
		words(Math.max(quote.from, sentence.first), Math.min(quote.to, sentence.last));
	return inside >= 2 && outside <= 1;
}

function sentenceOf(reading: Reading, token: number): number {
	return reading.tokens[token].sentence;
}

function sameParagraph(reading: Reading, one: number, other: number): boolean {
	const paragraph = (token: number) => reading.doc.sentences[sentenceOf(reading, token)].paragraph;
	return paragraph(one) === paragraph(other);
}

/** No sentence of the outlet's own stands between two places. */
function onlyQuotesBetween(reading: Reading, from: number, to: number): boolean {
	return sentenceOf(reading, to) - sentenceOf(reading, from) <= 1;
}

function lastBefore(found: Found[], at: number): Found | undefined {
	let best: Found | undefined;
	for (const one of found) {
		if (one.content[0].from >= at || (one.kind !== 'speech' && one.kind !== 'labelling')) continue;
		if (!best || lastToken(one) > lastToken(best)) best = one;
	}
	return best && speakerBefore(found, best);
}

/** `“It holds,” Lowe said, noting that …. “It will hold.”`: the quotation goes on with the one in marks, not with what is noted. */
function speakerBefore(found: Found[], last: Found): Found {
	if (!last.inherited || last.pattern === 'SVQ') return last;
	const main = found.find(
		(one) => one !== last && /^(QSV|QVS)$/.test(one.pattern) && one.source?.from === last.source?.from
	);
	return main ?? last;
}

/** The last token a quotation covers, its cue and source included where they follow. */
function lastToken(found: Found): number {
	const ends = found.content.map(({ to }) => to);
	if (found.cue) ends.push(found.cue.to);
	return Math.max(...ends) - 1;
}
