import { wilson } from '#lib/analysis/compare/interval.ts';
import { supportOf } from '#lib/analysis/compare/small-n.ts';
import { evidenceFor, firstPlace, sentencesWith, type FramedGroup } from '#lib/analysis/framing/framing.ts';
import { FRAME_ROWS, VOICE_ROWS, type FrameRow } from '#lib/analysis/framing/rows.ts';
import { count } from '../story/lines.ts';
import { sayValue } from '../table.ts';
import { colourOf, draw, wordsIn, type FrameChart, type FrameView, type Piece } from './draw.ts';

const labels = FRAME_ROWS.map(({ label }) => label);

type Made = Omit<Piece, 'row' | 'group' | 'key' | 'colour'> & Partial<Pick<Piece, 'colour'>>;

/** A piece for each frame and group. */
function byFrame(view: FrameView, make: (group: FramedGroup, frame: FrameRow) => Made[]): Piece[] {
	return view.framing.groups.flatMap((group) =>
		FRAME_ROWS.flatMap((frame) =>
			make(group, frame).map((made) => ({
				...made,
				row: frame.label,
				group: group.label,
				key: [group.subject.id, frame.id, ...(made.stack ? [made.stack] : [])].join(':'),
				colour: made.colour ?? colourOf(group.texts[0]!.kind)
			}))
		)
	);
}

/** Whether evidence for each frame is found, and in how many texts of a group. */
export function foundChart(view: FrameView): FrameChart {
	return draw(view, {
		id: 'frame-evidence',
		kind: 'dots',
		unit: 'share',
		title: 'Evidence found, frame by frame — share of reports',
		axis: 'share of reports in which evidence for any item of the frame is found',
		rows: labels,
		groups: view.framing.groups.map(({ label }) => label),
		caption: [
			'Found or not found, never how much: no percentage of a frame is shown for a text, as none was measured against codes by people for this kind of story.'
		],
		pieces: byFrame(view, (group, frame) => [toFound(group, frame)])
	});
}

function toFound({ texts, subject }: FramedGroup, { id, items }: FrameRow): Made {
	const having = texts.filter((text) => evidenceFor(text, id).length > 0);
	const borne = new Set(having.flatMap((text) => evidenceFor(text, id).map(({ item }) => item))).size;
	const n = texts.length;
	const share = having.length / n;
	const of = `${borne} of ${count(items, 'item')}`;
	const one = subject.kind === 'focus' || subject.kind === 'report';
	return {
		value: share,
		numerator: having.length,
		denominator: n,
		n,
		support: supportOf(n),
		interval: supportOf(n) === 'list' ? null : wilson(share, n),
		label: one ? `${borne > 0 ? 'found' : 'not found'}: ${of}` : `${having.length} of ${n}`,
		...(one ? { answer: borne > 0 ? ('yes' as const) : ('no' as const) } : { note: `${of} in any of them` }),
		evidence: having.flatMap((text) => wordsIn(text, evidenceFor(text, id)))
	};
}

/** Whose voice the evidence of each frame is in. */
export function voiceChart(view: FrameView): FrameChart {
	return draw(view, {
		id: 'frame-voice',
		kind: 'stacked',
		unit: 'share',
		title: 'Whose voice the evidence is in — share of places',
		axis: 'share of the places with evidence for the frame',
		rows: labels,
		groups: view.framing.groups.map(({ label }) => label),
		stacks: VOICE_ROWS.map(({ label }) => label),
		pieces: byFrame(view, ({ texts }, frame) => {
			const all = texts.reduce((sum, text) => sum + evidenceFor(text, frame.id).length, 0);
			return VOICE_ROWS.flatMap(({ voice, label }): Made[] => {
				const spans = texts.map((text) => ({
					text,
					mine: evidenceFor(text, frame.id).filter((one) => one.voice === voice)
				}));
				const mine = spans.reduce((sum, one) => sum + one.mine.length, 0);
				if (mine === 0) return [];
				return [
					{
						stack: label,
						colour: `voice:${voice}`,
						value: mine / all,
						numerator: mine,
						denominator: all,
						n: texts.length,
						support: supportOf(texts.length),
						label: `${mine} of ${all}`,
						evidence: spans.flatMap((one) => wordsIn(one.text, one.mine))
					}
				];
			});
		})
	});
}

/** How many sentences hold evidence for each frame. */
export function spaceChart(view: FrameView): FrameChart {
	return draw(view, {
		id: 'frame-space',
		kind: 'dots',
		unit: 'share',
		title: 'Space — share of sentences with evidence',
		axis: 'share of the sentences of deck and body',
		rows: labels,
		groups: view.framing.groups.map(({ label }) => label),
		caption: ['No interval: the sentences of a text are not independent of each other.'],
		pieces: byFrame(view, ({ texts }, frame) => {
			const having = texts.map((text) => ({ text, spans: sentencesWith(text, frame.id) }));
			const numerator = having.reduce((sum, { spans }) => sum + spans.length, 0);
			const denominator = texts.reduce((sum, { sentences }) => sum + sentences.length, 0);
			if (denominator === 0) return [];
			const evidence = having.flatMap(({ text }) => wordsIn(text, evidenceFor(text, frame.id)));
			const n = texts.length;
			const label = `${numerator} of ${count(denominator, 'sentence')}`;
			return [{ value: numerator / denominator, numerator, denominator, n, support: supportOf(n), label, evidence }];
		})
	});
}

/** Where the first evidence for each frame stands, on average over the texts that have any. */
export function firstChart(view: FrameView): FrameChart {
	return draw(view, {
		id: 'frame-place',
		variant: 'first',
		kind: 'dots',
		unit: 'share',
		title: 'Where evidence begins — place of the first, mean over the texts that have any',
		axis: 'from the first word of the text (0 %) to its last (100 %)',
		rows: labels,
		groups: view.framing.groups.map(({ label }) => label),
		pieces: byFrame(view, ({ texts }, frame) => {
			const places = texts.flatMap((text) => firstPlace(text, frame.id) ?? []);
			const n = places.length;
			if (n === 0) return [];
			const sum = places.reduce((all, place) => all + place, 0);
			const firsts = texts.flatMap((text) => wordsIn(text, evidenceFor(text, frame.id).slice(0, 1)));
			const value = sum / n;
			const label =
				n === 1
					? `at ${sayValue('share', value)}, one text`
					: `${sayValue('share', value)}, mean of ${count(n, 'text')}`;
			const numerator = Math.round(1000 * sum) / 1000;
			return [{ value, numerator, denominator: n, n, support: supportOf(n), label, evidence: firsts }];
		})
	});
}
