import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Change } from '#lib/server/store/corrections.ts';
import type { Database } from '#lib/server/database/connect.ts';
import { loadSeed } from '#lib/server/seed/load.ts';
import * as analyses from '#lib/server/store/analyses.ts';
import * as articles from '#lib/server/store/articles.ts';
import * as codings from '#lib/server/store/codings.ts';
import * as coders from '#lib/server/store/coders.ts';
import * as corrected from '#lib/server/store/corrected.ts';
import * as corrections from '#lib/server/store/corrections.ts';
import * as speakers from '#lib/server/store/speakers.ts';
import * as stories from '#lib/server/store/stories.ts';
import { spreadOf } from '#lib/server/store/story-spread.ts';
import { correctInTurn, undoInTurn } from '../../src/routes/speakers/[slug]/in-turn.ts';
import { aSeed, aSeedReport } from '../support/a-seed.ts';
import { anAnalysis, anEmptyAnalysis } from '../support/an-analysis.ts';
import { aDatabase } from '../support/database.ts';

let sql: Database;
let storyId: number;
let focus: number;
let version: number;
beforeEach(async () => {
	sql = await aDatabase();
	await loadSeed(sql, aSeed());
	({ id: storyId, focus } = (await stories.get(sql, 'the-ferry')) as { id: number; focus: number });
	version = (await articles.get(sql, focus))!.versions[0]!.id;
	await analyses.save(sql, version, anAnalysis());
	await speakers.registerCoded(sql);
});
afterEach(() => sql.destroy());

const GROUNDS = { by: 'AB', why: 'the text says so' };
const LIND = { name: 'Mara Lind', side: 'Northland' };
const GOVERNMENT = { name: 'Government of Northland', side: 'Northland' };

async function change(who: { name: string; side: string }, what: Change): Promise<number> {
	const { id } = (await speakers.listNamed(sql, [who.name])).find(({ side }) => side === who.side)!;
	const [first] = await corrections.inTurn(sql, storyId, (trx) => corrections.add(trx, storyId, id, what, GROUNDS));
	return first!;
}

const undo = (id: number, story = storyId) =>
	corrections.inTurn(sql, story, (trx) => corrections.undo(trx, story, id, GROUNDS));

const engine = async () => (await codings.listByArticle(sql, focus)).find(({ coderKind }) => coderKind === 'engine')!;
const model = async () => (await codings.listByStory(sql, storyId)).find(({ coderKind }) => coderKind === 'model')!;
const quoted = async () => (await engine()).sources.map(({ speaker, quotations }) => [speaker, quotations]);
const AS_READ = [
	['Government of Northland', [0]],
	['Mara Lind', [1]]
];

describe('a correction', () => {
	test('merges two speakers in the engine’s coding, in its analysis, and can be undone and brought back', async () => {
		expect(await quoted()).toEqual(AS_READ);
		const id = await change(GOVERNMENT, { kind: 'merge', into: LIND });
		expect(await quoted()).toEqual([['Mara Lind', [0, 1]]]);
		expect(await engine()).toMatchObject({ coder: 'parallax 0.1.0', correction: { by: ['AB'] } });
		expect((await analyses.listByStory(sql, storyId)).get(focus)!.speakers).toHaveLength(1);
		expect(await analyses.get(sql, version)).toMatchObject({ correctedBy: ['AB'], analysis: { speakers: [LIND] } });

		expect(await undo(id)).toBe(true);
		expect(await undo(id)).toBe(false);
		expect(await quoted()).toEqual(AS_READ);
		const undone = (await corrections.listByStory(sql, storyId)).at(-1)!;
		expect(await undo(undone.id)).toBe(true);
		expect(await quoted()).toEqual([['Mara Lind', [0, 1]]]);
	});

	test('counts in codings and readings as of the moment at which it was read', async () => {
		const before = await corrected.saidOf(sql, storyId);
		await change(GOVERNMENT, { kind: 'merge', into: LIND });
		const speakersIn = async (said?: corrected.Said) => {
			const coded = await codings.listByStory(sql, storyId, said);
			const read = await analyses.listByStory(sql, storyId, said);
			return [coded.find(({ coderKind }) => coderKind === 'engine')!.sources.length, read.get(focus)!.speakers.length];
		};
		expect(await speakersIn(before)).toEqual([2, 2]);
		expect(await speakersIn()).toEqual([1, 1]);
	});

	test('is recorded with who, when and why', async () => {
		await change(LIND, { kind: 'rename', name: 'M. Lind' });
		const [row] = await corrections.listByStory(sql, storyId);
		expect(row).toMatchObject({ kind: 'rename', speaker: LIND, name: 'M. Lind', by: 'AB', why: GROUNDS.why });
		expect(row!.at).toBeInstanceOf(Date);
	});

	test('holds for model codings too, and keeps what was coded', async () => {
		await change(LIND, { kind: 'side', side: 'Southland' });
		expect(await model()).toMatchObject({
			sources: [{ side: 'Southland', sides: ['Southland'] }],
			correction: { by: ['AB'], sources: [{ side: 'Northland' }] }
		});
		expect((await spreadOf(sql, 'the-ferry'))?.coderLabel).toBe('model code, corrected');
		const [uncorrected] = await codings.listUncorrected(sql, storyId);
		expect(uncorrected).toMatchObject({ sources: [{ side: 'Northland' }] });
		expect((await corrected.saidOf(sql, storyId)).corrections).toHaveLength(1);
	});

	test('splits off a report or a printed form, once for each', async () => {
		const into = { name: 'Another Lind', side: 'Northland', type: 'expert' as const };
		await change(LIND, { kind: 'split', into, articles: [focus], forms: ['Northland', 'Lind'] });
		expect(await corrections.listByStory(sql, storyId)).toHaveLength(3);
		expect(await quoted()).toEqual([
			['Government of Northland', [0]],
			['Another Lind', [1]]
		]);
		expect((await model()).sources).toMatchObject([{ speaker: 'Mara Lind' }]);
	});

	test('outlives a newer reading and a newer seed', async () => {
		await change(GOVERNMENT, { kind: 'merge', into: LIND });
		await change(LIND, { kind: 'retype', type: 'company' });
		await analyses.save(sql, version, anAnalysis({ version: '9.9.9' }));
		expect(await quoted()).toEqual([['Mara Lind', [0, 1]]]);
		expect(await engine()).toMatchObject({ coder: 'parallax 9.9.9', sources: [{ type: 'company' }] });
		await loadSeed(sql, aSeed({ sha256: 'b'.repeat(64) }));
		expect((await model()).sources).toMatchObject([{ type: 'company' }]);
		expect(await quoted()).toEqual([['Mara Lind', [0, 1]]]);
	});

	test('keeps a report that it names when a newer seed drops it', async () => {
		const dropped = (await model()).article;
		const into = { name: 'Another Lind', side: 'Northland', type: 'expert' as const };
		await change(LIND, { kind: 'split', into, articles: [dropped], forms: [] });
		await loadSeed(sql, aSeed({ sha256: 'c'.repeat(64), reports: [aSeedReport()], codings: [] }));
		expect(await articles.get(sql, dropped)).toBeDefined();
	});

	test('is one of this story', async () => {
		const id = await change(LIND, { kind: 'rename', name: 'M. Lind' });
		expect(await undo(id, storyId + 1)).toBe(false);
		expect((await corrected.saidOf(sql, storyId + 1)).corrections).toEqual([]);
	});

	test('is signed by a person', async () => {
		const grounds = { ...GROUNDS, by: 'model reader A' };
		const [{ id }] = (await speakers.listNamed(sql, [GOVERNMENT.name])) as [speakers.Registered];
		const added = corrections.inTurn(sql, storyId, (trx) =>
			corrections.add(trx, storyId, id, { kind: 'rename', name: 'X' }, grounds)
		);
		await expect(added).rejects.toThrow(coders.NameTaken);
		expect(await coders.savePerson(sql, 'AB')).toBe(await coders.savePerson(sql, 'AB'));
	});
});

describe('two people at once', () => {
	const formOf = (fields: Record<string, string>) => {
		const form = new FormData();
		for (const [name, value] of Object.entries({ ...GROUNDS, ...fields })) form.set(name, value);
		return form;
	};
	const at = (slug: string) => ({ slug, story: 'the-ferry' });
	const rename = (slug: string, name: string) =>
		correctInTurn(sql, at(slug), formOf({ kind: 'rename', name })).then(({ errors }) => errors.name);

	test('can’t give two speakers one name', async () => {
		const said = await Promise.all([rename('mara-lind', 'Harbour'), rename('government-of-northland', 'Harbour')]);
		expect(said.filter(Boolean)).toEqual([
			'Harbour is another speaker of this side. If they are one, say “is the same as”.'
		]);
		expect((await corrected.saidOf(sql, storyId)).corrections).toHaveLength(1);
	});

	test('can’t bring a name back that the other one gives away', async () => {
		const id = await change(LIND, { kind: 'rename', name: 'M. Lind' });
		const [taken, undone] = await Promise.all([
			rename('government-of-northland', 'Mara Lind'),
			undoInTurn(sql, at('mara-lind'), formOf({}), id)
		]);
		expect([taken === undefined, undone.refused === null].sort()).toEqual([false, true]);
		expect((await corrected.saidOf(sql, storyId)).corrections).toHaveLength(2);
	});
});

describe('speakers', () => {
	test('have an address each, and keep the type they were first seen with', async () => {
		expect(await speakers.get(sql, 'mara-lind')).toMatchObject({ ...LIND, type: 'government' });
		expect(await speakers.get(sql, 'nobody')).toBeUndefined();
		const named = await speakers.listNamed(sql, [LIND.name, GOVERNMENT.name, 'Nobody']);
		expect(named.map(({ slug }) => slug)).toEqual(['government-of-northland', 'mara-lind']);
		expect(await speakers.listNamed(sql, [])).toEqual([]);
		const { id } = (await speakers.get(sql, 'mara-lind'))!;
		expect(await speakers.register(sql, { ...LIND, type: 'ngo' })).toBe(id);
		expect(await speakers.registerCoded(sql)).toBe(0);
	});

	test('keep each form under which a reading saw them', async () => {
		const { id } = (await speakers.get(sql, 'mara-lind'))!;
		expect(await speakers.aliasesOf(sql, id)).toEqual(['Harbour chief Mara Lind']);
		await analyses.save(sql, version, anEmptyAnalysis({ version: '9.9.9' }));
		expect(await speakers.aliasesOf(sql, id)).toEqual(['Harbour chief Mara Lind']);
	});

	test('are in the stories where somebody has them', async () => {
		const { id, ...government } = (await speakers.get(sql, 'government-of-northland'))!;
		const found = await speakers.storiesOf(sql, { id, ...government });
		expect(found).toEqual([{ id: storyId, slug: 'the-ferry', title: 'The ferry', practice: true }]);
		const nobody = await speakers.register(sql, { name: 'Ole Berg', side: 'none', type: 'expert' });
		const berg = { id: nobody, slug: 'ole-berg', name: 'Ole Berg', side: 'none', type: 'expert' as const };
		expect(await speakers.storiesOf(sql, berg)).toEqual([]);
		await change(LIND, { kind: 'merge', into: berg });
		expect(await speakers.storiesOf(sql, berg)).toHaveLength(1);
	});

	test('have in each run the type it gave', async () => {
		const analysis = anAnalysis();
		const other = { ...analysis, speakers: analysis.speakers.map((one) => ({ ...one, type: 'ngo' as const })) };
		await analyses.save(sql, version, other);
		expect((await analyses.get(sql, version))!.analysis.speakers.map(({ type }) => type)).toEqual(['ngo', 'ngo']);
		expect((await analyses.listUncorrected(sql, storyId)).map(({ engine: name }) => name)).toEqual(['parallax 0.1.0']);
	});
});

describe('the database refuses', () => {
	const row = { storyId: 0, speakerId: 0, coderId: 0, kind: 'rename', name: 'X', why: 'because' } as const;
	async function insert(facts: object): Promise<unknown> {
		const [{ id: speakerId }] = (await speakers.listNamed(sql, [GOVERNMENT.name])) as [speakers.Registered];
		const coderId = await coders.savePerson(sql, 'AB');
		return sql
			.insertInto('speakerCorrection')
			.values({ ...row, storyId, speakerId, coderId, ...facts })
			.execute();
	}

	test.each([
		['a merge into nobody', { kind: 'merge', name: null }, 'speaker_correction_into'],
		['a split of everything', { kind: 'split', name: null, intoId: 1 }, 'speaker_correction_part'],
		['a rename without a name', { name: null }, 'speaker_correction_value'],
		['an undoing of nothing', { kind: 'undo', name: null, speakerId: null }, 'speaker_correction_undo'],
		[
			'an undoing of another story’s',
			{ kind: 'undo', name: null, speakerId: null, undoes: 999 },
			'speaker_correction_undoes'
		],
		['no reason', { why: ' ' }, 'speaker_correction_why_check'],
		['a side that is several', { kind: 'side', name: null, side: 'joint' }, 'speaker_correction_side_check'],
		['a coder that is no person', { coderKind: 'model' }, 'speaker_correction_coder_kind_check']
	])('%s', async (_, facts, constraint) => {
		await expect(insert(facts)).rejects.toThrow(constraint);
	});

	test('a change or the loss of what was said', async () => {
		await insert({});
		const rewrite = sql.updateTable('speakerCorrection').set({ why: 'other' }).execute();
		await expect(rewrite).rejects.toThrow('never changed');
		await expect(sql.deleteFrom('speakerCorrection').execute()).rejects.toThrow('never taken out');
		await sql.deleteFrom('coding').execute();
		await sql.deleteFrom('story').where('id', '=', storyId).execute();
		expect(await sql.selectFrom('speakerCorrection').selectAll().execute()).toEqual([]);
	});
});
