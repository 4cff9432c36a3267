import { analyse } from '../../../src/lib/analysis/analyse.ts';
import type { Analysis } from '../../../src/lib/analysis/analysis.ts';
import type { Span } from '../../../src/lib/analysis/text/span.ts';
import { type Finding, FINDING_SETS, type FindingSet, readTexts } from './draw.ts';

/** What a coder sees of each finding: what the engine says, and the sentence before and the one it stands in. */
export function* showFindings(gold: string, of: FindingSet, findings: readonly Finding[]): Generator<string> {
	const read = new Map<string, { text: string; analysis: Analysis }>();
	const texts = new Map(FINDING_SETS.map((set) => [set as string, readTexts(gold, set)]));
	for (const { id, set, document, span } of findings) {
		const known = read.get(`${set} ${document}`);
		const text = known?.text ?? texts.get(set)?.find((one) => one.document === document)?.text ?? '';
		const analysis = known?.analysis ?? analyse({ text, lang: 'en' });
		read.set(`${set} ${document}`, { text, analysis });
		const [start, end] = span;
		const here = (one: Span) => one.start === start && one.end === end;
		const act = analysis.acts.find(here);
		const naming = analysis.namings.find((one) => here(one) && one.rule !== 'name');
		const agent = act?.agent ? text.slice(act.agent.start, act.agent.end) : '–';
		const says =
			of === 'agency'
				? `${act?.event}, ${act?.form}, ${agent} (${act?.acting ?? 'nobody'})`
				: `${naming?.form} → ${naming?.referent}`;
		const at = analysis.sentences.findIndex((one) => one.start <= start && start < one.end);
		const from = Math.max(analysis.sentences[Math.max(0, at - 1)]?.start ?? 0, start - 300);
		const to = Math.min(analysis.sentences[at]?.end ?? end, end + 200);
		yield `${id} [${says}] ${text.slice(from, start)}⟦${text.slice(start, end)}⟧${text.slice(end, to)}`.replaceAll(
			/\s+/g,
			' '
		);
	}
}
