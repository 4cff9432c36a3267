import { describe, expect, it } from 'vitest';
import { aCorrection, aDecision } from '../../../../tests/support/a-correction.ts';
import { anAnalysis, aQuotation, READ_TEXT, spanOf } from '../../../../tests/support/an-analysis.ts';
import type { Decision } from './decision.ts';
import { quotationKey, toQueue, UNCERTAIN_BELOW } from './queue.ts';

const content = [spanOf('The dispute between Northland and Southbay goes on.')];

function queue(decisions: Decision[] = [], confidence = 0.5) {
	const [called, told] = anAnalysis().quotations;
	const unattributed = aQuotation({ id: 2, content, source: null, speaker: null, identification: 'none' });
	const thought = aQuotation({ id: 3, kind: 'thought', speaker: null, content: [spanOf('Read more')] });
	const analysis = anAnalysis({ quotations: [called!, { ...told!, confidence }, unattributed, thought] });
	const rename = aCorrection({ id: 1, kind: 'rename', name: 'M. Lind' });
	const reading = { article: 1, version: 1, analysis, forms: new Map(), text: READ_TEXT, engine: 'parallax 0.1.0' };
	return toQueue([reading], { corrections: [rename], decisions });
}

describe('toQueue', () => {
	it('asks about what nobody is named for, then about what is uncertain, and about nothing else', () => {
		expect(queue().left.map(({ reason, counted }) => [reason, counted?.name])).toEqual([
			['nobody named', undefined],
			['uncertain', 'M. Lind']
		]);
		expect(queue([], UNCERTAIN_BELOW).left).toHaveLength(1);
	});

	it('drops what was decided, and takes it up again when that is taken back', () => {
		const reject = aDecision({ id: 1, decision: 'reject', speaker: null });
		expect(queue([reject])).toMatchObject({ left: [{ reason: 'nobody named' }], done: [{ id: 1 }] });
		const undone = queue([reject, aDecision({ id: 2, decision: 'undo', undoes: 1 })]);
		expect(undone.left).toHaveLength(2);
		expect(undone.done).toEqual([]);
	});

	it('counts what was decided on a removed report, or on a text that a newer one replaced, apart', () => {
		const decisions = [
			aDecision({ id: 1, decision: 'reject', speaker: null }),
			aDecision({ id: 2, version: 7 }),
			aDecision({ id: 3, version: 8, article: 5 }),
			aDecision({ id: 4, version: 9, article: 5 }),
			aDecision({ id: 5, version: 9, article: 5, decision: 'undo', undoes: 4 })
		];
		expect(queue(decisions)).toMatchObject({ done: [{ id: 1 }], aside: { replaced: 1, removed: 1 } });
	});

	it('has an address for each quotation that does not change with its number', () => {
		const { start, end } = content[0]!;
		expect(queue().left[0]!.key).toBe(`1-${start}-${end}`);
		expect(quotationKey(1, { content })).toBe(`1-${start}-${end}`);
	});
});
