import { evidenceFor, type FramedText } from '#lib/analysis/framing/framing.ts';
import { FRAME_ROWS, itemRows, labelOf } from '#lib/analysis/framing/rows.ts';
import { count } from '../story/lines.ts';
import { sayValue } from '../table.ts';
import { colourOf, draw, wordsIn, type FrameChart, type FrameView, type Piece } from './draw.ts';

/** So many texts have a column at once; the filters choose others. */
const MOST_TEXTS = 12;

/** "own 2, quoted 1, reported 1", or "not found". */
function sayVoices(evidence: FramedText['items']): string {
	const words = { own: 'own', direct: 'quoted', indirect: 'reported' } as const;
	const said = (Object.keys(words) as (keyof typeof words)[]).flatMap((voice) => {
		const n = evidence.filter((one) => one.voice === voice).length;
		return n === 0 ? [] : [`${words[voice]} ${n}`];
	});
	return said.length === 0 ? 'not found' : said.join(', ');
}

/** Items of some schemes × texts: evidence found or not, by voice. */
export function itemsChart(view: FrameView, variant: string, schemes: Parameters<typeof itemRows>[0]): FrameChart {
	const { title, items } = itemRows(schemes);
	const texts = view.framing.texts.slice(0, MOST_TEXTS);
	const toPiece = (text: FramedText, { item, label }: (typeof items)[number]): Piece => {
		const evidence = text.items.filter((one) => one.item === item);
		return {
			row: label,
			group: text.label,
			key: `${text.id}:${item}`,
			value: evidence.length,
			numerator: evidence.length,
			denominator: text.items.length,
			n: 1,
			support: 'list',
			label: sayVoices(evidence),
			colour: colourOf(text.kind),
			evidence: wordsIn(text, evidence)
		};
	};
	const more = view.framing.texts.length - texts.length;
	return draw(view, {
		id: 'frame-items',
		variant,
		kind: 'heat',
		unit: 'count',
		title: `${title}: items, text by text — places with evidence, by voice`,
		axis: 'own: in the outlet’s own voice; quoted: in quotation marks; reported: in words reported for somebody',
		rows: items.map(({ label }) => label),
		groups: texts.map(({ label }) => label),
		heads: Object.fromEntries(
			texts.map(({ label, kind, sentences }) => [
				label,
				`${count(sentences.length, 'sentence')}${kind === 'pool' ? '' : `, ${kind === 'focus' ? 'in focus' : 'added'}`}`
			])
		),
		caption:
			more > 0 ? [`The first ${MOST_TEXTS} texts of ${view.framing.texts.length}; the filters choose others.`] : [],
		pieces: texts.flatMap((text) => items.map((item) => toPiece(text, item)))
	});
}

/** Each piece of evidence at its place in its text, a line for each frame. */
export function stripChart(view: FrameView): FrameChart {
	const pieces = view.framing.texts.flatMap((text) =>
		FRAME_ROWS.flatMap(({ id: frame, label }) =>
			evidenceFor(text, frame).map((evidence, index): Piece => {
				const value = text.length === 0 ? 0 : evidence.start / text.length;
				return {
					row: text.label,
					group: label,
					key: `${text.id}:${frame}:${index}`,
					value,
					numerator: evidence.start,
					denominator: text.length,
					n: 1,
					support: 'list',
					label: `${labelOf(evidence.item)}, at ${sayValue('share', value)}`,
					note: evidence.rule,
					colour: colourOf(text.kind),
					evidence: wordsIn(text, [evidence])
				};
			})
		)
	);
	return draw(view, {
		id: 'frame-place',
		kind: 'strip',
		unit: 'share',
		title: 'Where evidence stands — each place, text by text, frame by frame',
		axis: 'from the first word of the text (0 %) to its last (100 %); the number is how many places',
		rows: view.framing.texts.map(({ label }) => label),
		groups: FRAME_ROWS.map(({ label }) => label).filter((label) => pieces.some(({ group }) => group === label)),
		caption: ['One text stands by itself: nothing here is added up over texts.'],
		pieces
	});
}
