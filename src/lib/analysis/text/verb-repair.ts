import type { Tagged } from './tagger.ts';

/** Whether a token the tagger took for a noun is a verb of speech by what stands around it. */
export function readsAsVerb(tokens: Tagged[], i: number): boolean {
	const token = tokens[i];
	if (token.pos === 'NOUN' && token.lower === 'points') return tokens[i + 1]?.lower === 'out';
	if (token.pos === 'NOUN' && REPORTING_NOUNS.test(token.lower)) return reports(tokens, i);
	if (token.pos === 'NOUN' && BASE_FORMS.test(token.lower)) return reportsInPlural(tokens, i);
	if (/^(NOUN|ADJ)$/.test(token.pos) && GERUNDS.test(token.lower)) return isGerund(tokens, i);
	if (/^\p{Ll}{3,}[^e]ed$/u.test(token.text) && !/hundred/.test(token.lower)) {
		if (token.pos === 'NOUN' && isPastBehindNoun(tokens, i)) return true;
		// `the paper branded the drill`: no adjective stands between a noun and an article.
		if (token.pos === 'ADJ' && tokens[i - 1]?.pos === 'NOUN' && tokens[i + 1]?.pos === 'DET') return true;
	}
	return token.pos === 'ADJ' && PAST_FORMS.test(token.lower) && reportsInPast(tokens, i);
}

/** Whether a token the tagger took for a verb is a noun: behind an article or a possessive ("his comment", "the pledge"). */
export function readsAsNoun(tokens: Tagged[], i: number): boolean {
	const [before, token, after] = [tokens[i - 1], tokens[i], tokens[i + 1]];
	if (token.pos !== 'VERB' || !before || /(ing|ed|en)$/.test(token.lower)) return false;
	if (!/^(his|its|their|my|our|your|a|an|the|no|this|these)$/.test(before.lower)) return false;
	return !after || !/^(NOUN|PROPN|ADJ)$/.test(after.pos);
}

/** The lemma of a form that became a verb: "notes" → "note", "warning" → "warn". */
export function stripVerb(form: string): string {
	if (GERUNDS.test(form)) {
		const stem = form.slice(0, -3);
		if (/(gg|tt|pp)$/.test(stem)) return stem.slice(0, -1);
		return /(at|iz|ris|ot|oks|ling|rg|ak|os|is|ot|it)$/.test(stem) && !/(eat|epeat|ommit)$/.test(stem)
			? `${stem}e`
			: stem;
	}
	if (form.endsWith('ed')) return /(cluded|eged|lared)$/.test(form) ? form.slice(0, -1) : form.slice(0, -2);
	return form.endsWith('s') ? form.slice(0, -1) : form;
}

/** `the family deserved better`: an "-ed" form between a noun and what follows. */
function isPastBehindNoun(tokens: Tagged[], i: number): boolean {
	const [before, after] = [tokens[i - 1], tokens[i + 1]];
	return (
		before !== undefined &&
		after !== undefined &&
		/^(NOUN|PROPN|PRON)$/.test(before.pos) &&
		/^(ADJ|ADV|DET|PRON|ADP|PROPN|PART)$/.test(after.pos)
	);
}

const GERUNDS =
	/^(repeating|warning|promising|bragging|reporting|joking|tweeting|stating|claiming|citing|hinting|mocking|boasting|noting|quoting|writing|criticizing|praising|urging|blaming)$/;
const PAST_FORMS = /^(alleged|concluded|declared|claimed|charged|suggested|confirmed|remarked|contended)$/;

/** `…,” Lowe said, repeating a claim`: behind a comma or "and" and before an object. */
function isGerund(tokens: Tagged[], i: number): boolean {
	const [before, after] = [tokens[i - 1], tokens[i + 1]];
	if (!before || !after) return false;
	return (
		(/^(,|and|but|by|while|"|recently)$/.test(before.lower) || before.pos === 'AUX') &&
		(/^(DET|PRON|PROPN|SCONJ|PART|ADV)$/.test(after.pos) || /^(of|about|that|")$/.test(after.lower))
	);
}

/** `Lowe alleged in the suit that`: behind a name and before a phrase or a clause. */
function reportsInPast(tokens: Tagged[], i: number): boolean {
	const [before, after] = [tokens[i - 1], tokens[i + 1]];
	if (!before || !after) return false;
	if (after.lower === 'that' && /^(NOUN|PRON|PUNCT)$/.test(before.pos)) return true;
	return before.pos === 'PROPN' && (/^(ADP|SCONJ|DET|PRON|PROPN)$/.test(after.pos) || after.text === '"');
}

/** `experts note that`, `half say they`, `who claim the`: behind a plural and before what is said. */
function reportsInPlural(tokens: Tagged[], i: number): boolean {
	const [before, after] = [tokens[i - 1], tokens[i + 1]];
	if (!before || !after) return false;
	const plural =
		(/^(NOUN|PROPN)$/.test(before.pos) &&
			(before.pos === 'NOUN' || after.lower === 'that' || after.pos === 'PRON') &&
			/([^s]s|people|percent|third|half|quarter|women|men)$/.test(before.lower)) ||
		before.pos === 'NUM' ||
		before.text === '%' ||
		/^(who|they|we|you|i|some|many|most|half|third|others|critics|officials)$/.test(before.lower);
	if (!plural) return false;
	if (tokens[i].lower === 'say') return !/^(in|of|over)$/.test(after.lower);
	if (after.text === '"' || (after.lower === 'that' && after.pos !== 'PRON')) return true;
	return /^(PRON|DET)$/.test(after.pos) || (after.pos === 'PROPN' && before.lower !== 'some' && before.pos !== 'NUM');
}

/** Plural nouns that are verbs of speech where a speaker stands before them. */
const REPORTING_NOUNS =
	/^(notes|hints|clarifies|retorts|texts|announces|laments|signals|answers|claims|reports|comments|remarks|jokes|quips|demands|tweets|posts|questions|counters|cautions|details|reads|disputes|projects|views|estimates|states|praises|defends|denies|accuses|criticizes|endorses|rejects|condemns|pledges|promises|slams|blasts|rips|urges|vows|hails|mocks|warnings|forecasts|proposes|asks|calls|insists|argues|suggests|shows|warns)$/;

/** A base form after a plural: "experts note that", "half say they". */
const BASE_FORMS =
	/^(say|note|hint|retort|clarify|claim|caution|promise|report|call|warn|fear|hope|demand|question|credit|view|reason|estimate|forecast|project|pledge|vow|support|quote|worry|blame|praise|doubt|counter|urge|cite|argue|charge)$/;

/** `“…,” Lowe notes.`, `The ad claims “…”`, `the report, which notes that`: a noun's form between a speaker and what is said. */
function reports(tokens: Tagged[], i: number): boolean {
	const [second, before, after] = [tokens[i - 2], tokens[i - 1], tokens[i + 1]];
	if (!before || !after) return false;
	const speaker =
		(/^(PROPN|PRON|NOUN)$/.test(before.pos) || before.lower === 'which') &&
		!/^(his|her|its|their|my|our|your|'s)$/.test(before.lower);
	if (!speaker) return false;
	const saysOn = after.text === '"' || after.lower === 'that' || after.text === ':';
	const closes =
		/^[.,]$/.test(after.text) &&
		(startsBehindMark(tokens, i) || (before.pos === 'PROPN' && (second?.text === '"' || second?.text === ',')));
	const strong =
		/^(praises|defends|denies|accuses|criticizes|endorses|rejects|condemns|slams|blasts|rips|urges|vows|hails|mocks|insists|argues|suggests|warns)$/.test(
			tokens[i].lower
		);
	if (strong && /^(PROPN|DET|PRON)$/.test(after.pos)) return true;
	const clause =
		/^(PRON|DET)$/.test(after.pos) && (before.pos === 'PROPN' || /^(he|she|who|which)$/.test(before.lower));
	return saysOn || closes || clause || (after.text === ',' && tokens[i + 2]?.text === '"');
}

/** `“…,” the document states,`, `…, the Daily Caller reports.`: a short noun phrase between a mark or comma and the verb. */
function startsBehindMark(tokens: Tagged[], i: number): boolean {
	let at = i - 1;
	while (at >= 0 && i - at < 6 && /^(PROPN|NOUN|ADJ|DET)$/.test(tokens[at].pos)) at--;
	if (at < 0 || at === i - 1 || !/^(DET|PROPN)$/.test(tokens[at + 1].pos)) return false;
	return (
		(tokens[at].text === '"' || tokens[at].text === ',') &&
		/^(reports|states|notes|claims|answers|reads|warns)$/.test(tokens[i].lower)
	);
}
