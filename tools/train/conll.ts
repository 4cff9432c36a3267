import type { Span } from '../../src/lib/analysis/text/span.ts';
import type { Label } from '../../src/lib/analysis/name/label.ts';

/** A text put together from the tokens of a CoNLL file, with the names marked in it. */
export interface MarkedText {
	text: string;
	names: (Span & { label: Exclude<Label, 'O'> })[];
}

/**
 * Reads a CoNLL file (one token and its label a line, an empty line after each sentence, `-DOCSTART-` between texts) into texts
 * printed as prose: a sentence is a paragraph, marks stand where print puts them. Neighbours of one label are one name unless
 * the second is marked `B-`. A file without `-DOCSTART-` is one text for every 20 sentences.
 */
export function readConll(file: string): MarkedText[] {
	const texts: MarkedText[] = [];
	const sentences = file
		.replaceAll('\r', '')
		.split(/\n\s*\n/)
		.map((block) =>
			block
				.split('\n')
				.map((line) => line.trim().split(/\s+/))
				.filter((cells) => cells.length > 1)
		);
	const starts = sentences.some(([first]) => first?.[0] === '-DOCSTART-');
	let current: MarkedText = { text: '', names: [] };
	let held = 0;
	for (const cells of sentences) {
		const begins = starts ? cells[0]?.[0] === '-DOCSTART-' : held === 20;
		if (begins) {
			if (current.text !== '') texts.push(current);
			current = { text: '', names: [] };
			held = 0;
		}
		const own = cells.filter(([word]) => word !== '-DOCSTART-');
		if (own.length === 0) continue;
		held++;
		addSentence(current, own);
	}
	if (current.text !== '') texts.push(current);
	return texts;
}

function addSentence(into: MarkedText, cells: string[][]): void {
	if (into.text !== '') into.text += '\n';
	let before: string | undefined;
	let open = false;
	for (const cell of cells) {
		const word = cell[0]!;
		const tag = cell.at(-1)!;
		const mark = word === '"' || word === '``' || word === "''";
		const closes = /^(?:[.,;:!?)\]%]|'s|'|n't|'(?:re|ve|ll|d|m))$/i.test(word) || (mark && open);
		if (before !== undefined && !closes && !/^[([$£]$/.test(before) && before !== 'OPEN') into.text += ' ';
		const start = into.text.length;
		into.text += mark ? '"' : word;
		before = mark && !open ? 'OPEN' : word;
		if (mark) open = !open;
		addName(into, { start, end: into.text.length }, tag);
	}
}

function addName(into: MarkedText, span: Span, tag: string): void {
	const label = /^[BI]-(PER|ORG|LOC|MISC)$/.exec(tag)?.[1] as Exclude<Label, 'O'> | undefined;
	if (!label) return;
	const last = into.names.at(-1);
	const joins = last?.label === label && !tag.startsWith('B-') && /^ ?$/.test(into.text.slice(last.end, span.start));
	if (joins) last.end = span.end;
	else into.names.push({ ...span, label });
}
