import { describe, expect, test } from 'vitest';
import { contains, excerpt, overlap } from '#lib/analysis/text/span.ts';
import { countWords } from '#lib/analysis/text/words.ts';
import { IDENTIFICATIONS, MODES, SEGMENT_KINDS, SOURCE_TYPES, STANCES, VOICES } from '#lib/lexicon/codes.ts';
import { ATTRIBUTION_KINDS, PROSE, readBreadth, type Attribution } from './breadth.ts';

const texts = readBreadth();
const OPENS = /^["“'‘]/;
const CLOSES = /["”'’]$/;
const MARK = /["“”‘]|(?<!\p{L})'|'(?!\p{L})/u;

test('there are three texts of each kind of prose, of 150 to 300 words', () => {
	const counts = PROSE.map((kind) => texts.filter((text) => text.kind === kind).length);
	expect(counts).toEqual(PROSE.map(() => 3));
	expect(texts.map(({ text }) => countWords(text)).filter((words) => words < 150 || words > 300)).toEqual([]);
});

describe.each(texts)('the codes of $name', ({ kind, text, segments, attributions, countries }) => {
	test('every span holds the words recorded for it', () => {
		const spans = attributions.flatMap(({ content, source, cue, channel }) => [...content, source, cue, channel]);
		expect(spans.filter((span) => span && excerpt(text, span) !== span.words)).toEqual([]);
	});

	test('contents stand in order, in one part of the article, and apart from their source and cue', () => {
		const isApart = ({ content, source, cue }: Attribution) =>
			content.every((part, index) => index === 0 || content[index - 1].end <= part.start) &&
			content.every((part) => [source, cue].every((span) => span === null || overlap(part, span) === 0)) &&
			segments.some((part) => /deck|body/.test(part.kind) && content.every((span) => contains(part, span)));
		expect(attributions.filter((one) => !isApart(one))).toEqual([]);
	});

	test('marks stand round all of what is direct and some of what is mixed, except behind the labels of a transcript', () => {
		const isRight = ({ content, type, cue, within }: Attribution) => {
			if (kind === 'transcript' && cue === null && within === undefined) return type === 'direct';
			const [first, last] = [content[0].words, content.at(-1)?.words ?? ''];
			const inMarks = OPENS.test(first) && CLOSES.test(last);
			if (type === 'mixed') return content.some(({ words }) => MARK.test(words));
			return inMarks === (type === 'direct');
		};
		expect(attributions.filter((one) => !isRight(one))).toEqual([]);
	});

	test('every answer is one that may be given', () => {
		const sides = ['none', 'South Korea', ...countries.map(({ side }) => side)];
		const isKnown = (one: Attribution) =>
			MODES.includes(one.type) &&
			ATTRIBUTION_KINDS.includes(one.kind) &&
			SOURCE_TYPES.includes(one.sourceType) &&
			IDENTIFICATIONS.includes(one.identification) &&
			STANCES.includes(one.stance) &&
			VOICES.includes(one.voice) &&
			sides.includes(one.side) &&
			(one.speaker === null) === (one.source === null) &&
			(one.speaker === null) === (one.identification === 'none');
		expect(attributions.filter((one) => !isKnown(one))).toEqual([]);
	});

	test('a role stands in the source of somebody named', () => {
		const isInSource = ({ role = '', source, identification }: Attribution) =>
			source?.words.toLowerCase().includes(role) && identification === 'named' && role === role.toLowerCase();
		expect(attributions.filter((one) => one.role !== undefined && !isInSource(one))).toEqual([]);
	});

	test('what is nested stands in what it is nested in', () => {
		const nested = attributions.filter(({ within }) => within !== undefined);
		const isInside = ({ content, within = -1 }: Attribution) =>
			content.every((span) => attributions[within].content.some((outer) => contains(outer, span)));
		expect(nested.filter((one) => !isInside(one))).toEqual([]);
	});

	test('the segments hold every word once', () => {
		expect(segments.filter((part) => !SEGMENT_KINDS.includes(part.kind))).toEqual([]);
		const gaps = segments.map(({ start }, index) => text.slice(segments[index - 1]?.end ?? 0, start));
		expect([...gaps, text.slice(segments.at(-1)?.end)].join('').trim()).toBe('');
	});
});
