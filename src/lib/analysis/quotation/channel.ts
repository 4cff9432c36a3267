import type { Span } from '../text/span.ts';
import type { People } from './people.ts';
import { toSpan, type Reading } from './reading.ts';

/** Ways words reach an outlet that are no outlet themselves. */
const WAYS = [
	/\b(?:written |joint |press |video )?statement\b/,
	/\bpress release\b/,
	/\bnews conference\b|\bpress conference\b|\bbriefing\b/,
	/\bTwitter\b|\bTelegram\b|\bFacebook\b|\bInstagram\b|\bWeibo\b|\bTruth Social\b|\bYouTube\b|\bTikTok\b/
];

/**
 * Through whom the words of a quotation came, as printed in its own sentence outside its content: another outlet
 * ("in an interview with …", "told …"), a statement, a briefing, a network; null where the sentence does not say.
 */
export function findChannel(reading: Reading, people: People, sentence: number, content: Span[]): string | null {
	const { first, last } = reading.doc.sentences[sentence];
	const { tokens, doc } = reading;
	const outside = (at: number) =>
		!content.some(({ start, end }) => tokens[at].start >= start && tokens[at].start < end);
	for (let at = first; at < last - 1; at++) {
		if (!outside(at) || !/^(with|told|to|by|on|from)$/.test(tokens[at].lower)) continue;
		const asked =
			tokens[at].lower === 'told' ||
			tokens.slice(Math.max(first, at - 3), at).some(({ lower }) => lower === 'interview');
		const chunk = reading.chunkAt[at + 1];
		if (!asked || !chunk || chunk.from !== at + 1 || !outside(at + 1)) continue;
		const { start, end } = toSpan(reading, chunk);
		const words = doc.text.slice(start, end);
		if (/\p{Lu}/u.test(words) && people.profile(words).type === 'media') return words;
	}
	for (let at = first; at < last; at++) {
		if (!outside(at)) continue;
		const rest = doc.text.slice(tokens[at].start, Math.min(tokens[at].start + 30, tokens[last - 1].end));
		const way = WAYS.map((form) => form.exec(rest)).find((match) => match?.index === 0);
		if (way) return way[0];
	}
	return null;
}
