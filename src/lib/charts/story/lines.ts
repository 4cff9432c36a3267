import { agreementMark, LOW_ALPHA } from '#lib/analysis/compare/agreement.ts';
import type { Comparison } from '#lib/analysis/compare/comparison.ts';
import type { Group } from '#lib/analysis/compare/group.ts';
import { languageName } from '#lib/analysis/compare/language-name.ts';
import { CUT, FOUND, cardOf, type MeasureCard, type MeasureId, TRANSLATED } from '#lib/analysis/compare/measures.ts';
import { standsAlone } from '#lib/analysis/compare/points.ts';
import { sideName } from '#lib/analysis/side-name.ts';

/** "1 report", "6 reports". */
export function count(n: number, one: string, many = `${one}s`): string {
	return `${n} ${n === 1 ? one : many}`;
}

/** "the RT report"; "The Gazette report", whose outlet brings its own article. */
export function theReport(label: string): string {
	return /^the /i.test(label) ? label : `the ${label}`;
}

/** With a capital at its start. */
function sentence(text: string): string {
	return text.charAt(0).toUpperCase() + text.slice(1);
}

/** ".82", "1.00", "not defined". */
export function alpha(value: number | null): string {
	return value === null ? 'not defined' : value.toFixed(2).replace(/^0/, '').replace(/^-0/, '-');
}

/** "(A, B, C)". */
const letters = (names: string[]) => `(${names.join(', ')})`;

/** What a line on agreement must know of a measure. */
type Agreed = Pick<MeasureCard, 'agreement' | 'markBelow'>;

/** What the models agreed on for these categories: each α with the reports where both said yes. */
function agreementLine(comparison: Comparison, { agreement: key, markBelow }: Agreed, categories: string[]): string {
	const { pairs, languages } = comparison.coders;
	if (pairs === 0) return 'No report was coded twice, so nothing is known of agreement.';
	const found = comparison.agreement.filter(
		({ measure: name }) => key !== null && categories.some((category) => name === `${key} ${category}`)
	);
	const where = languages.length > 3 ? '' : `${languages.map(languageName).join(', ')} `;
	const begin = `On ${pairs} ${where}${pairs === 1 ? 'report' : 'reports'} coded twice the models agreed:`;
	if (found.length === 0) return `${begin} no α was established for this measure.`;
	const said = found.map(({ measure: name, alpha: value, positives }) => {
		const category = name.slice((key ?? '').length + 1);
		return `${key === 'side' ? sideName(category) : category} α ${alpha(value)} (${count(positives, 'positive')})`;
	});
	if (said.length <= 10) return `${begin} ${said.join(', ')}.`;
	const values = found.flatMap(({ alpha: value }) => value ?? []);
	const firm = found.filter(
		({ measure: name }) =>
			agreementMark({ agreement: key, markBelow }, name.slice((key ?? '').length + 1), comparison.agreement) === ''
	).length;
	return `${begin} α ${alpha(Math.min(...values))}–${alpha(Math.max(...values))} over all ${found.length}; ${firm} of them have ${markBelow ?? 0} or more positives in both codings and an α of ${alpha(LOW_ALPHA)} or more, the others are marked.`;
}

/** What people did with the models' codes. */
function checked(correctedBy: string[]): string {
	if (correctedBy.length === 0) return 'no person has checked these codes';
	return `speakers in them were corrected by ${correctedBy.join(', ')}, nothing else was checked by a person; agreement is that of the codes as they were given`;
}

/** The line that stands under every chart with model codes. */
export function modelLine(comparison: Comparison, measure: Agreed, categories: string[]): string {
	const { pool, focus, focusCodings } = comparison.coders;
	const other = focus.filter((name) => !pool.includes(name));
	const outlet = comparison.focus?.outlet ?? '';
	const apart =
		other.length === 0
			? ''
			: ` ${sentence(theReport(`${outlet} report`))} was coded by another model ${letters(other)}${focusCodings === 1 ? ', once' : ''}.`;
	const coders = pool.length > 0 ? pool : focus;
	const models = coders.length === 1 ? 'a language model' : 'language models';
	const texts = comparison.story.practice ? 'the invented texts' : 'stored copies of the pages';
	const warned = comparison.coders.pairs > 0 ? ' Agreement between models is not accuracy.' : '';
	return `Coded by ${models} ${letters(coders)} from ${texts}; ${checked(comparison.coders.correctedBy)}. ${agreementLine(comparison, measure, categories)}${warned}${pool.length > 0 ? apart : ''}`;
}

/** What the engine counts once in each measure; rows of speakers where none is named. */
const ONCE: Partial<Record<MeasureId, string>> = {
	'side-words': 'each attributed word once',
	items: 'each report once',
	names: 'each report once for each name'
};

/** What stands in a practice story in place of limits that come from how real pages were found and stored. */
const INVENTED = 'The texts were invented for teaching: they are no sample of anything.';

/** What this chart can't tell; of translation only where a report is in another language than English. */
export function limitsOf({ focus, list, story }: Comparison, { limits }: Pick<MeasureCard, 'limits'>): string[] {
	const foreign = [...(focus ? [focus] : []), ...list.map(({ report }) => report)].some(({ lang }) => lang !== 'en');
	const told = limits.filter((limit) => foreign || limit !== TRANSLATED);
	if (!story.practice) return told;
	return [...new Set(told.map((limit) => (limit === FOUND || limit === CUT ? INVENTED : limit)))];
}

/** What is counted without reading a text, or of the report in focus alone. */
const WITHOUT_READING: MeasureId[] = ['reports', 'words', 'dates', 'side-words'];

/** Names the added reports that no engine reads, so that their silence is not read as absence. */
export function unreadLines({ unread }: Comparison, measure: MeasureId): string[] {
	if (unread.length === 0 || WITHOUT_READING.includes(measure)) return [];
	const said = unread.map(({ label, language }) => `${label}, in ${language ?? 'a language that could not be told'}`);
	return [`Not in this chart, as no engine reads its language: ${said.join('; ')}.`];
}

/** Who coded what a chart shows, one line for each kind of coder. */
export function coderLines(
	comparison: Comparison,
	measure: MeasureId,
	groups: Group[],
	categories: string[]
): string[] {
	const of = (kind: string) => groups.filter(({ coder }) => coder.kind === kind);
	const lines: string[] = [];
	if (of('human').length > 0) {
		lines.push(`Coded by people: ${[...new Set(of('human').map(({ coder }) => coder.label))].join(', ')}.`);
	}
	if (of('model').length > 0) lines.push(modelLine(comparison, cardOf(measure), categories));
	if (of('engine').length > 0) {
		const engines = [...new Set(of('engine').map(({ coder }) => coder.label))].join(', ');
		const added = of('engine').some(({ subject }) => subject.kind === 'report' || subject.kind === 'added')
			? ' Added reports stand by themselves.'
			: '';
		lines.push(
			`Read by the engine (${engines}) from the stored text, ${ONCE[measure] ?? 'each speaker once for each mode'}; its measured errors are on the page of methods.${added}`
		);
	}
	return lines;
}

/** What the intervals mean and which dates stand behind the numbers. */
export function readingLines(
	measure: MeasureId,
	groups: Group[],
	intervals: 'drawn' | 'in the table' | null
): string[] {
	const ofReports = cardOf(measure).unit.startsWith('reports');
	const cut = groups.filter((group) => group.cut > 0);
	const about = groups.filter(
		({ n, dateRead, subject }) => (subject.kind === 'pool' || subject.kind === 'added') && dateRead < n
	);
	return [
		...(intervals
			? [
					`Intervals of 95 %${intervals === 'drawn' ? '' : ', in the table and the CSV file'}: how far the share might move if other texts like these had been found.`
				]
			: []),
		...cut.map(({ cut: n, label, subject }) =>
			ofReports && !(measure === 'points' && standsAlone({ subject }))
				? `${label}: ${count(n, 'text')} cut short, not counted here, because what such a text lacks is not known.`
				: `${label}: ${count(n, 'text')} cut short; what such a text lacks is not known.`
		),
		...about.map(({ n, dateRead, subject }) =>
			subject.kind === 'added'
				? `${n} added reports, ${dateRead} with a date that was read.`
				: `${count(n, 'report')} in the pool, ${dateRead} with a date that was read.`
		)
	];
}

/** "RT report, model code · Pool: same statement, 6 reports, model code · 6 outlets, 6 independent origins". */
export function subtitle(comparison: Comparison, groups: Group[]): string {
	const { outlets, origins } = comparison.pool.facts;
	const inPool = groups.some(({ subject }) => subject.id === 'pool');
	return [
		...groups.map(({ label }) => label),
		...(inPool ? [`${count(outlets, 'outlet')}, ${count(origins, 'independent origin')}`] : [])
	].join(' · ');
}

/** How to cite the figures of one chart: what they are, of which pool, by which measure, and who coded them. */
export function citationOf(
	comparison: Comparison,
	card: Pick<MeasureCard, 'id' | 'version'>,
	{ title, coders }: { title: string; coders: readonly string[] }
): string {
	const by = coders.length > 0 ? ` Codes by ${[...new Set(coders)].join('; ')}.` : '';
	const practice = comparison.story.practice ? ' Practice texts, invented for teaching.' : '';
	return `Parallax, “${comparison.story.title}”: ${title}. ${comparison.pool.description} Measure “${card.id}”, version ${card.version}.${by}${practice}`;
}
