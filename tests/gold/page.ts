import { isTest, measureOf, type By } from '../../src/lib/analysis/scores.ts';
import type { Row } from './rows.ts';
import { BREAKDOWN_TITLE, BREAKDOWNS, showInterval, showValue, toTestCells } from './table.ts';

const percent = (value: number) => (value * 100).toFixed(1);
const count = (n: number | undefined) => n?.toLocaleString('en') ?? '–';

/** The page of measured errors, for docs/validation.md. */
export function toPage(rows: Row[]): string {
	const whole = rows
		.filter(({ by }) => by === undefined)
		.map((row) => [row.set, row.split, row.measure, ...cellsOf(row)]);
	const tests = rows.filter(isTest).map(toTestCells);
	return [
		PAGE_HEAD,
		toMarkdown(['set', 'split', 'measure', ...CELLS], whole),
		...BREAKDOWNS.flatMap((by) => toBreakdown(rows, by)),
		...(tests.length === 0
			? []
			: [
					'## Is a measure the same in every group?',
					toMarkdown(['set', 'split', 'measure', 'by', 'statistic', 'df', 'p', 'p shuffled', 'n'], tests)
				]),
		PAGE_FOOT
	].join('\n\n');
}

const CELLS = ['value', '95 %', 'n', 'texts'];

function cellsOf(row: Row | undefined): string[] {
	if (row === undefined) return ['–', '–', '0', '0'];
	return [showValue(row, percent), showInterval(row, percent), count(row.n), count(row.texts)];
}

/** One table a set, its splits beside each other, so that a figure that flatters shows. */
function toBreakdown(rows: Row[], by: By): string[] {
	const part = rows.filter((row) => row.by === by && !isTest(row));
	const sets = [...new Set(part.map(({ set }) => set))].map((set) => {
		const own = part.filter((row) => row.set === set);
		const splits = [...new Set(own.map(({ split }) => split))];
		const lines = new Map(own.map((row) => [`${row.group}|${row.measure}`, row]));
		const body = [...lines.values()].map((line) => [
			set,
			line.group ?? '',
			measureOf(line),
			...splits.flatMap((split) =>
				cellsOf(own.find((row) => row.split === split && row.group === line.group && row.measure === line.measure))
			)
		]);
		const head = splits.flatMap((split) => CELLS.map((cell) => (cell === 'value' ? split : cell)));
		return toMarkdown(['set', by, 'measure', ...head], body);
	});
	return sets.length === 0 ? [] : [`## ${BREAKDOWN_TITLE[by]}`, ...sets];
}

function toMarkdown(head: string[], lines: string[][]): string {
	return [head, head.map(() => '---'), ...lines].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

const PAGE_HEAD = `# Measured error of the reading engine

Written by \`npm run validate -- --gold DIR --write\`; do not edit by hand. DIR holds hand-labelled sets, one folder a set, which are
not part of the project: \`polnear\` is PolNeAR (Newell, Margolin and Ruths, 2018: US campaign news of 2016, attributions of speech,
belief and intention). \`basil\` is BASIL (Fan and others, 2019: three US outlets on one event, spans of bias, each marked as
quoted or the outlet's own). \`newsmtsc\` is NewsMTSC (Hamborg and Donnay, 2021: sentences of US news reports, how each evaluates somebody it names;
weights were trained on its train part alone). \`vader-nyt\` is VADER-NYT (Hutto and Gilbert, 2014: sentences of US editorials, the mean of twenty ratings). \`wikigold\` is Wikigold (Balasuriya and others, 2009: pages of an encyclopaedia, names marked by hand).
\`narrative-frames\` are articles on climate, each with the frames of five that people gave it; \`gvfc\` is the Gun Violence Frame Corpus
(Liu and others, 2019: headlines, one of nine frames each).
\`babe\` is BABE (Spinde and others, 2021: sentences of US outlets, each called biased by its wording or not by experts): how often the engine calls them a passage to check, and how often any word of its
lists stands in them; no weight was trained on it, but target, penalty, features and threshold of the model, which rules count together, and the extent of the lists were chosen with its figures in sight, so they are optimistic; its intervals are bootstraps of whole outlets.
\`rt-report\` is the one report that ships with the first story, read by one coder. \`breadth\` is
twenty-four texts of our own of eight kinds of prose, coded by a language model before the engine ran on them (\`tests/gold/breadth\`).
\`mentions\` are source mentions drawn at random from PolNeAR dev and SEESAW (US news, 2012–2019), coded twice by language models:
model codes, checked by no person, so their agreement says how consistently a model reads the codebook, not how far people agree.
The errors of half of these texts were read while the rules of source types were written (**read half**), those of the other half
never (**unread half**): only the second says how the rules do on texts they were not written for, and \`all\` pools both.

\`sts\` are pairs of headlines and of news sentences with a score of how alike people found them (SemEval 2013 and 2014, semantic textual similarity).
\`pairs\` are 156 pairs of our own, written by a language model before the similarity was (\`tests/gold/pairs\`); the threshold and the lists of opposites
were set on the half called **tuned**, so **kept** is the one to go by.
\`names\` and \`agency\` are 200 names and 200 acts that the engine found in BASIL, SEESAW and PolNeAR dev, drawn at random, as many from each rule or form as it had,
and judged one by one by a language model from their sentences, by no person (\`tests/gold/findings\`). It was the second draw: the rules were mended after a first one and then left
alone. 80 texts of each set were drawn both times, so of either draw about half stand in texts of the first: there 92 of 96 names and 94 of 103 acts were right, in the other texts 99 of 104 and 89 of 97.

Values are per cent. Intervals are the 2.5th and 97.5th percentile of 1,000 bootstraps of whole texts, seed 1.
n is the denominator: words for content, attributions for the rest; texts are those that n stands in. Cases in fewer than five texts are
told as a count (“2 of 3”): a description of these texts, without an interval. Where all or no cases are right, the interval is Wilson’s of as many
cases as there are texts.`;

const PAGE_FOOT = `## Definitions

A word is a run of letters and digits. Of the engine’s quotations those that stand in no other are scored, as PolNeAR marks hardly any
inside another; on the set breadth, which marks them, all are. **Content precision, recall, F1**: words inside any quotation found, against words inside any gold
attribution, summed over texts. Attributions are matched one to one, greedily by shared words. **Speech found**: of gold attributions whose
cue is a verb of speech, those of whose words the matched quotation covers half. **Direct found**, **mixed found**: the same over gold
attributions wholly or partly in quotation marks. **Precision**: of quotations found, those with 30 % of their words inside some gold
attribution. **Speaker right**: of matched pairs with a gold source, those whose source as found covers the last capitalised word of
the gold source (its last word where none is capitalised). **Source, cue, content exact F1**: spans with the same first and last word as a
gold span of their kind, each attribution counted once; a content runs from its first to its last word. **ECE**: expected calibration error
of the confidence each quotation carries, in ten bins of equal width; a quotation is right when it is precise and its speaker is not wrong.
The confidences are fitted on the train split and on breadth, which counts for a quarter of it (\`--fit\`), so on dev the error is that of texts the
fit did not see, on train it flatters. On breadth each kind of prose is scored with confidences fitted without that kind.
**Voice accuracy**: of the marked spans, those that get their voice: quoted where all their words lie inside quotations of the kinds speech
and naming, own elsewhere; **quoted voice found** and **own voice found** are its two halves.

Of the set newsmtsc, **macro-F1**: mean of the F1 of negative, neutral and positive; **accuracy at 60 % coverage**: of the three fifths of the
targets that the model is surest of; **ECE**: gap between confidence and share right, ten bins; **coverage**: share of targets on which the model does not abstain
(confidence of 60 % and more); **accuracy where decided**: of those. Intervals are from bootstraps of whole articles.

Of the set vader-nyt, **pearson r**: of the mean rating of a sentence with its tone by ridge regression on the encoder’s vector and sums of the word list’s valence, each
document read by weights of the others in five folds. No page shows it and its weights do not ship: it says how far the tone of whole sentences could be told.

Of the set wikigold, **name precision, recall, F1**: names with the same first and last letter and the same kind (person, organisation, place),
summed over texts and kinds; **person, organisation, place F1**: of one kind; n of F1 is the number of marked names. Names of other things and
nationalities count neither way; roles are not marked there. The model was trained on the train split, so there each text is read by weights of
the other texts: five folds, each scored by weights trained on the other four. Any other split is read by the weights that ship.
It is an encyclopaedia: bands, clubs and battles, which news has fewer of.

Of the sets names and agency, a finding is right where all that is said of it is: that the words name this very referent, or that they tell such an event, in this form, done by these words or by nobody.
**Precision as drawn** is that of the rules that were judged; **precision** that of the findings today’s rules still make word for word, **still found** their share. Names alone (“Holt”) are not among
them. Rules that find little were judged as often as those that find much, so it is not the share right of all findings.

Of the set narrative-frames, **macro-F1** is the mean over five frames of the mean F1 of yes and of no, each article read by models that did not see it (the set’s own folds;
words of the article, a support vector machine a frame, its cost, calibration and threshold chosen in five folds of the other articles); **ECE** is that of the calibrated probabilities,
all frames pooled. **Evidence, coded** and **not coded**: the share of sentences in which the detectors find evidence for a frame, in articles that people gave the frame and in the others; the
detectors were not made for these labels. Of the set gvfc, **accuracy** is the share of headlines whose foremost frame is found, by models of the other headlines (five folds; words, pairs and pieces of
words, and the vector of the sentence encoder).

Of the set breadth, where speech is what was coded as speech or as a document that speaks: **all found** and **nested found** as speech found, over all
attributions and over those inside another one; of matched pairs, **type right** (direct, mixed, indirect), **stance right** (of the cue, where both have one),
and, where there is a gold source, **name right** (the speaker as resolved), **side right**, **source type right**, **identified right**.
Of its names: **one name right**, of sources that print their speaker’s name or a part or the initials of it, those whose name the engine gives, undivided, the form
the speaker is coded under; **alias right**, of these those that print another form (a surname, an acronym); **role right**, of roles coded beside
a name, those found word for word for that person. A source counts once, however much is said from it. What was missed here was read once and rules were mended after it, so
these three flatter: before that they were 79.5, 55.6 and 50.8.

Of the set mentions (\`docs/codebook-sources.md\`), **alpha** is Krippendorff’s α of the two codings of type, and of the other questions where
one is named; it needs no text. **Coders macro-F1** takes either coding as the answer to the other. **Type macro-F1** is the mean F1 of
the types that occur, each counting the same, of the engine against one coding and against the other, averaged: no disagreement is settled and
no hard case left out, so that even answers that repeat one coder’s stay below 1 by half of what the coders differ. It is taken over mentions of which the engine found a quotation;
**macro-F1, agreed** only where both codings give one type (easier cases), **macro-F1, all** over all mentions, those not found counting as missed.
**Type right** is the share of types that are right, **identification F1** the macro-F1 of identification, **mentions found** the share of
mentions with a quotation: one whose source covers the mention’s last capitalised word, else one that covers half of its content. A third of the mentions were found by the engine itself, so that
share flatters.

Of the set sts, **pearson r** is the correlation of the similarity with people’s scores, times a hundred; nothing in it was trained, its three parts are weighed 1, 1 and 0.4; **same
matter precision** is of pairs called at least “on the same matter” the share that people gave 2 of 5 and more (“share some details”).
Of the set pairs, **same statement F1** and **precision** are of pairs said to say the same; **contradictions refused** and **numbers refused** are the shares of pairs with an opposite, or another
number, date or name, that were not taken for the same.

**By type of quotation, by third of the text, by outlet**: what was coded counts where it was coded to belong, what was found where it was found to
belong, and each is judged against the whole text, so precision is of what was found as direct, recall (**found**: half of the words are covered, whatever
the cue) of what was coded as direct. A third is that of the text’s length in which the content starts. **By rule**: only what was found has a rule, so
there is no recall, and exact spans are a precision. Error by outlet says how far the engine can be trusted on an outlet’s prose; it says nothing of the outlet.

**The same in every group** is the likelihood-ratio test of right ~ group against right ~ 1 (logistic regression; Wilks 1938) with its statistic, degrees of
freedom and p by the χ² distribution. That p takes cases as independent, which those of one text are not; **p shuffled** is the share of 1,000 deals, seed 1, with a
statistic at least as high, the true one counted: outlets are dealt to whole texts, other groups to the cases within each text. Many tests stand here: one
small p among them is expected.

**By kind of prose**: the texts of breadth, three of each kind, so counts without an interval.

The rules were written with the train and dev splits of PolNeAR, the read half of mentions and, since engine 0.7.1, the errors on breadth in sight, so their figures may flatter; the texts of PolNeAR are all of
one country and one year. Sides and source types rest in part on lists of office holders and of reporters, scholars, artists and others known without an office (\`src/lib/lexicon/public-roles\`) written from general knowledge, its years
unchecked; many of the people in PolNeAR and SEESAW are in them, so figures of source types may be higher there than on news of other years and countries. In beliefs and intentions the engine looks only for common forms.
`;
