import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Database } from '#lib/server/database/connect.ts';
import { loadSeed } from '#lib/server/seed/load.ts';
import * as analyses from '#lib/server/store/analyses.ts';
import * as articles from '#lib/server/store/articles.ts';
import * as codings from '#lib/server/store/codings.ts';
import * as corrected from '#lib/server/store/corrected.ts';
import * as corrections from '#lib/server/store/corrections.ts';
import * as reports from '#lib/server/store/reports.ts';
import * as speakers from '#lib/server/store/speakers.ts';
import * as stories from '#lib/server/store/stories.ts';
import { aSeed, aSeedReport } from '../support/a-seed.ts';
import { anAnalysis, anEmptyAnalysis, aQuotation, aSpeaker, READ_TEXT } from '../support/an-analysis.ts';
import { aDatabase } from '../support/database.ts';

let sql: Database;
let storyId: number;
let other: number;
let version: number;
beforeEach(async () => {
	sql = await aDatabase();
	const second = aSeedReport({
		id: 'harbour-3',
		focus: false,
		outlet: 'Quay Times',
		text: `${READ_TEXT}\nMore ferries`
	});
	await loadSeed(sql, aSeed({ reports: [...aSeed().reports, second] }));
	const story = (await stories.get(sql, 'the-ferry'))!;
	storyId = story.id;
	other = (await reports.listByStory(sql, storyId)).find(({ outlet }) => outlet === 'Quay Times')!.article;
	version = (await articles.get(sql, other))!.versions[0]!.id;
	await analyses.save(sql, (await articles.get(sql, story.focus!))!.versions[0]!.id, anAnalysis());
	const lind = aSpeaker({ name: 'Lind', side: 'none', type: 'unclear' });
	await analyses.save(sql, version, anEmptyAnalysis({ speakers: [lind], quotations: [aQuotation()] }));
});
afterEach(() => sql.destroy());

const engineOf = async (article: number) =>
	(await codings.listByStory(sql, storyId)).find((one) => one.article === article && one.coderKind === 'engine')!;

test('a surname in one report is the person whom another report names, in codings and in readings', async () => {
	expect((await corrected.saidOf(sql, storyId)).links.size).toBe(1);
	const { sources, correction } = await engineOf(other);
	expect(sources.map(({ speaker, side, type }) => [speaker, side, type])).toEqual([
		['Mara Lind', 'Northland', 'government']
	]);
	expect(correction).toBeUndefined();
	const read = (await analyses.get(sql, version))!;
	expect(read.analysis.speakers).toMatchObject([{ name: 'Mara Lind', side: 'Northland', type: 'government' }]);
	expect(read.correctedBy).toEqual([]);
	expect((await analyses.listByStory(sql, storyId)).get(other)!.speakers[0]!.name).toBe('Mara Lind');
});

const correct = (speaker: number, change: corrections.Change, why: string) =>
	corrections.inTurn(sql, storyId, (trx) => corrections.add(trx, storyId, speaker, change, { by: 'AB', why }));

test('it is nobody of the story when a second person bears the surname, and what a person says outranks it', async () => {
	const [mara] = await speakers.listNamed(sql, ['Mara Lind']);
	const read = { name: 'Lind', side: 'none', type: 'unclear' } as const;
	const split: corrections.Change = { kind: 'split', into: read, articles: [], forms: ['Harbour chief Mara Lind'] };
	await correct(mara!.id, split, 'somebody else');
	expect((await engineOf(other)).sources[0]).toMatchObject({ speaker: 'Lind', side: 'none' });

	const edda = aSpeaker({ name: 'Edda Lind', side: 'Southland', mentions: [] });
	const lind = aSpeaker({ id: 1, name: 'Lind', side: 'none', type: 'unclear' });
	await analyses.save(
		sql,
		version,
		anEmptyAnalysis({ speakers: [edda, lind], quotations: [aQuotation(), aQuotation({ id: 1, speaker: 1 })] })
	);
	expect((await corrected.saidOf(sql, storyId)).links.size).toBe(0);
});

test('a correction of the speaker of the story holds for every name that is one with it, after a newer reading too', async () => {
	const [mara] = await speakers.listNamed(sql, ['Mara Lind']);
	await correct(mara!.id, { kind: 'retype', type: 'company' }, 'she sells boats');
	const expected = [['Mara Lind', 'Northland', 'company']];
	const told = async () => (await engineOf(other)).sources.map(({ speaker, side, type }) => [speaker, side, type]);
	expect(await told()).toEqual(expected);
	const lind = aSpeaker({ name: 'Lind', side: 'none', type: 'unclear' });
	await analyses.save(
		sql,
		version,
		anEmptyAnalysis({ version: '9.9.9', speakers: [lind], quotations: [aQuotation()] })
	);
	expect(await told()).toEqual(expected);
	expect((await engineOf(other)).correction?.by).toEqual(['AB']);
});
