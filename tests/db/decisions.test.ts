import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Database } from '#lib/server/database/connect.ts';
import { loadSeed } from '#lib/server/seed/load.ts';
import * as analyses from '#lib/server/store/analyses.ts';
import * as articles from '#lib/server/store/articles.ts';
import * as codings from '#lib/server/store/codings.ts';
import * as coders from '#lib/server/store/coders.ts';
import * as decisions from '#lib/server/store/decisions.ts';
import * as stories from '#lib/server/store/stories.ts';
import { aSeed, aSeedReport } from '../support/a-seed.ts';
import { anAnalysis, anEmptyAnalysis, spanOf } from '../support/an-analysis.ts';
import { aDatabase } from '../support/database.ts';

let sql: Database;
let storyId: number;
let focus: number;
let version: number;
beforeAll(async () => {
	sql = await aDatabase();
	await loadSeed(sql, aSeed());
	({ id: storyId, focus } = (await stories.get(sql, 'the-ferry')) as { id: number; focus: number });
	version = (await articles.get(sql, focus))!.versions[0]!.id;
	await analyses.save(sql, version, anAnalysis());
});
afterAll(() => sql.destroy());

const BERG = { name: 'Ole Berg', side: 'Southland', type: 'expert', identification: 'named' } as const;

function decide(verdict: Partial<decisions.Verdict>): Promise<number> {
	const { id: _, speaker: _speaker, identification: _identification, ...quotation } = anAnalysis().quotations[1]!;
	const given = { version, engine: 'parallax 0.1.0', decision: 'correct', quotation, speaker: BERG, by: 'AB' } as const;
	return decisions.save(sql, { ...given, ...verdict });
}

const quoted = async () => (await codings.listByStory(sql, storyId)).find(({ coderKind }) => coderKind === 'engine')!;

describe('a decision', () => {
	test('is a person’s code: it outranks the engine’s, outlives a newer reading, and can be taken back', async () => {
		const id = await decide({});
		expect(await quoted()).toMatchObject({
			sources: [{ speaker: 'Government of Northland' }, { speaker: 'Ole Berg', side: 'Southland', quotations: [1] }],
			correction: { by: ['AB'] }
		});
		await analyses.save(sql, version, anEmptyAnalysis({ version: '9.9.9', speakers: anAnalysis().speakers }));
		expect(await quoted()).toMatchObject({ coder: 'parallax 9.9.9', sources: [{ speaker: 'Ole Berg' }] });
		await analyses.save(sql, version, anAnalysis());
		const [kept] = await decisions.listByStory(sql, storyId);
		expect(kept).toMatchObject({ id, version, decision: 'correct', by: 'AB', speaker: { name: 'Ole Berg' } });
		expect(await decisions.undo(sql, id, 'CD')).toBe(true);
		expect(await decisions.undo(sql, id, 'CD')).toBe(false);
		expect((await quoted()).correction).toBeUndefined();
	});

	test('made before quotations had levels counts as well', async () => {
		const old: decisions.Verdict['quotation'] = { ...anAnalysis().quotations[1]! };
		for (const unknown of ['level', 'parent']) Reflect.deleteProperty(old, unknown);
		const id = await decide({ decision: 'reject', quotation: old });
		expect((await quoted()).sources.map(({ speaker }) => speaker)).toEqual(['Government of Northland']);
		await decisions.undo(sql, id, 'AB');
	});

	test('that it is no quotation takes it out of every count', async () => {
		const id = await decide({ decision: 'reject' });
		expect((await quoted()).sources.map(({ speaker }) => speaker)).toEqual(['Government of Northland']);
		expect((await analyses.listByStory(sql, storyId)).get(focus)!.lengths.attributed).toBe(5);
		await decisions.undo(sql, id, 'AB');
	});

	test('takes out the evidence that was found from it, and counts the answers anew', async () => {
		const told = {
			rule: 'called “insult” by Government of Northland, of the delay',
			voice: 'direct',
			place: 'lead'
		} as const;
		const reproach = { ...spanOf('called the delay “a clear insult”'), item: 'C2', ...told } as const;
		const name = { ...spanOf('leave'), referent: 'row', form: 'leave', voice: 'indirect', place: 'lead' } as const;
		await analyses.save(sql, version, anAnalysis({ items: [reproach], names: [name] }));
		const answers = async () => (({ items, names }) => ({ items, names }))(await quoted());
		expect(await answers()).toMatchObject({ items: { C1: 0, C2: 1 }, names: {} });
		const { id: _, speaker: _speaker, identification: _identification, ...label } = anAnalysis().quotations[0]!;
		const ids = [await decide({ decision: 'reject', quotation: label }), await decide({ decision: 'reject' })];
		expect(await answers()).toMatchObject({ items: { C1: 0, C2: 0 }, names: { row: ['leave'] } });
		for (const id of ids) await decisions.undo(sql, id, 'AB');
		await analyses.save(sql, version, anAnalysis());
	});

	test('is signed by a person', async () => {
		await expect(decide({ by: 'parallax 0.1.0' })).rejects.toThrow(coders.NameTaken);
	});

	test('keeps its report when a newer seed drops it', async () => {
		const id = await decide({ decision: 'accept' });
		const other = aSeedReport({ id: 'harbour-3', text: 'Other words.' });
		await loadSeed(sql, aSeed({ sha256: 'd'.repeat(64), reports: [other], codings: [] }));
		expect(await articles.get(sql, focus)).toBeDefined();
		await decisions.undo(sql, id, 'AB');
	});
});

describe('the database refuses', () => {
	const insert = (facts: object) =>
		sql.transaction().execute(async (trx) => {
			const coderId = await coders.savePerson(trx, 'AB');
			await trx
				.insertInto('quotationCoding')
				.values({
					...{ versionId: version, decision: 'accept', startAt: 0, endAt: 3, excerpt: 'The', quotation: '{}' },
					...{ identification: 'none', engine: 'parallax 0.1.0', coderId },
					...facts
				})
				.execute();
		});

	test.each([
		[
			'a speaker of what is no quotation',
			{ decision: 'reject', speakerId: 1, identification: 'named' },
			'quotation_coding_rejected'
		],
		['an undoing of nothing', { decision: 'undo' }, 'quotation_coding_undo'],
		['nobody who is named', { identification: 'named' }, 'quotation_coding_nobody'],
		['words of another length', { excerpt: 'Th' + 'e'.repeat(9) }, 'quotation_coding_excerpt_fits'],
		['an empty stretch', { endAt: 0, excerpt: '' }, 'quotation_coding_span'],
		['a coder that is no person', { coderKind: 'engine' }, 'quotation_coding_coder_kind_check']
	])('%s', async (_, facts, constraint) => {
		await expect(insert(facts)).rejects.toThrow(constraint);
	});

	test('a change or the loss of what was said', async () => {
		await insert({});
		const rewrite = sql.updateTable('quotationCoding').set({ engine: 'other' }).execute();
		await expect(rewrite).rejects.toThrow('never changed');
		await expect(sql.deleteFrom('quotationCoding').execute()).rejects.toThrow('never taken out');
	});
});
