import type { ToneCode, ToneRule } from '#lib/lexicon/codes.ts';
import type { StoryContext } from '#lib/lexicon/gazetteer.ts';
import type { Name, Quotation, Tone } from '../analysis.ts';
import type { Doc } from '../text/doc.ts';
import type { Meaning } from '../text/meaning.ts';
import { placeOf } from '../text/place.ts';
import { overlap, type Span } from '../text/span.ts';
import { voiceOf } from '../voice.ts';
import type { Aimed } from './aimed.ts';
import { toLexical } from './feature.ts';
import { isHarmed } from './harm.ts';
import { toMeant } from './meant.ts';
import { type Chances, likeliest } from './model.ts';
import { findMentions, type Mention } from './target.ts';
import { SHIPPED, toneOf, type ToneWeights } from './weights.ts';

/** What else was read of a text that the tone in it rests on. */
export interface Read {
	quotations: readonly Quotation[];
	named: readonly Name[];
	context: StoryContext;
	/** What the encoder makes of the sentences; where it is missing the words alone decide, and more is undecided. */
	meaning?: Meaning;
}

/**
 * How each mention of a person, an organisation, a state or a relation of two states is evaluated by its sentence, in the
 * order of the text, with the voice it stands in. The model (Hamborg and Donnay 2021 for the task) gives three chances and
 * abstains where the largest is small: "undecided". Two rules stand above it: who only speaks in a neutral way ("Lowe said")
 * is not evaluated, and who comes to harm ("Lowe was wounded") is reported apart, as an event. "Lowe’s reckless plan" is
 * negative toward Lowe. Known misses: irony, what the sentence before prepares, evaluation of what somebody did.
 */
export function findTones(doc: Doc, read: Read, weights: ToneWeights = SHIPPED): Tone[] {
	return findMentions(doc, read.named, read.context).map((mention) => toTone(doc, mention, read, weights));
}

function toTone(doc: Doc, mention: Mention, { quotations, meaning }: Read, weights: ToneWeights): Tone {
	const { start, end, target, kind } = mention;
	const aimed = aim(doc, mention);
	const voice = voiceOf(mention, doc, quotations);
	const meant = meaning?.sentences[mention.sentence];
	const lexical = toLexical(aimed, weights.lexical.bits);
	const chances = toneOf(weights, lexical, meant && toMeant(aimed, meant));
	const [negative, neutral, positive] = chances.map((chance) => Math.round(chance * 1000) / 1000) as Chances;
	return {
		start,
		end,
		target,
		kind,
		voice,
		place: placeOf(doc, mention),
		quotation: voice === 'own' ? null : innermost(mention, quotations),
		...decide(aimed, isSpeaking(mention, quotations), chances, weights.abstains),
		negative,
		neutral,
		positive
	};
}

function aim({ tokens, sentences }: Doc, { sentence, from, to }: Mention): Aimed {
	const { first, last } = sentences[sentence]!;
	return { tokens: tokens.slice(first, last), from: from - first, to: Math.min(to, last) - first };
}

function decide(aimed: Aimed, speaks: boolean, chances: Chances, abstains: number): { tone: ToneCode; rule: ToneRule } {
	if (speaks) return { tone: 'neutral', rule: 'speaks' };
	if (isHarmed(aimed)) return { tone: 'event', rule: 'harmed' };
	const { evaluation, confidence } = likeliest(chances);
	return { tone: confidence < abstains ? 'undecided' : evaluation, rule: 'model' };
}

/** The target is who a neutral cue gives words to: "Lowe said", "according to Lowe". */
function isSpeaking(mention: Span, quotations: readonly Quotation[]): boolean {
	return quotations.some(
		({ source, cue, kind }) => source && kind === 'speech' && cue?.stance === 'neutral' && overlap(source, mention) > 0
	);
}

/** Id of the quotation deepest inside others whose words hold the mention, one with a speaker before one without; null where none does. */
function innermost(mention: Span, quotations: readonly Quotation[]): number | null {
	const around = quotations.filter(({ content }) => content.some((span) => overlap(span, mention) > 0));
	const rank = ({ speaker, level }: Quotation) => (speaker === null ? 0 : 1 + level);
	return (
		around.reduce<Quotation | null>((best, one) => (best && rank(best) >= rank(one) ? best : one), null)?.id ?? null
	);
}
