import type { Sentence } from '../text/doc.ts';
import { cueAt, type CueVerb } from './cue-verb.ts';
import { isClaimed, keep, toCue, type Search } from './found.ts';
import { phraseAfter, phraseBefore } from './noun-phrase.ts';
import { clauseSubject } from './subject.ts';

/** `Said Ada Cole, “…”`: cue and speaker open the sentence, and the quotation follows a comma or colon. */
export function findOpening(search: Search, sentence: Sentence, verbs: CueVerb[]): void {
	const { reading } = search;
	const { tokens, quoteAt } = reading;
	const verb = verbs[0];
	if (!verb || verb.at !== sentence.first || !verb.cue.frames.has('i') || search.claimed[verb.at]) return;
	const speaker = phraseAfter(reading, verb.after, sentence.last);
	if (!speaker) return;
	let at = speaker.to;
	while (at < sentence.last && at < speaker.to + 25 && !tokens[at].quoted) at++;
	const quote = quoteAt[at];
	if (!quote || quote.from !== at || !/^[,:]$/.test(tokens[at - 1].text) || isClaimed(search, at, quote.to)) return;
	keep(search, {
		pattern: 'SVQ',
		kind: 'speech',
		content: [{ from: at, to: Math.min(quote.to, sentence.last) }],
		cue: toCue(verb),
		source: speaker,
		inherited: false
	});
}

/** `The pollster Ada Cole: “…”` and `Continued Cole: “…”`: a quotation right behind a colon belongs to whom the words before name. */
export function findColons(search: Search, sentence: Sentence): void {
	const { reading } = search;
	const { tokens, quoteAt } = reading;
	for (let at = sentence.first + 1; at < sentence.last - 2; at++) {
		const quote = quoteAt[at + 1];
		if (tokens[at].text !== ':' || tokens[at].quoted || !quote || quote.from !== at + 1) continue;
		if (isClaimed(search, quote.from, quote.to)) continue;
		const last = tokens[quote.to - 1].sentence === tokens[at].sentence ? quote.to : Math.min(quote.to, sentence.last);
		const named = phraseBefore(reading, at, sentence.first);
		const isName = named !== null && reading.chunkAt[at - 1]?.kind === 'name';
		const source = isName ? named : clauseSubject(reading, sentence.first, at);
		const verb = named && cueAt(reading, named.from - 1) ? named.from - 1 : -1;
		const cue =
			verb >= sentence.first
				? { from: verb, to: verb + 1, lemma: tokens[verb].lemma, stance: 'neutral' as const }
				: null;
		keep(search, {
			pattern: 'SVQ',
			kind: 'speech',
			content: [{ from: quote.from, to: last }],
			cue: cue ?? { from: at, to: at + 1, lemma: ':', stance: 'neutral' },
			source: source ? { from: source.from, to: source.to } : null,
			inherited: !isName
		});
	}
}
