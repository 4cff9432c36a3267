import { afterAll, beforeAll, expect, test } from 'vitest';
import { sql as raw } from 'kysely';
import { analyse } from '#lib/analysis/analyse.ts';
import type { AnalysisInput } from '#lib/analysis/analysis.ts';
import { ENGINE_NAME, ENGINE_VERSION } from '#lib/analysis/engine.ts';
import type { Database } from '#lib/server/database/connect.ts';
import { readHeadlines } from '#lib/server/jobs/headlines.ts';
import { loadSeed } from '#lib/server/seed/load.ts';
import * as analyses from '#lib/server/store/analyses.ts';
import * as tones from '#lib/server/store/tones.ts';
import { aSeed, aSeedReport } from '../support/a-seed.ts';
import { anAnalysis, aTone, READ_TEXT, spanOf } from '../support/an-analysis.ts';
import { aDatabase } from '../support/database.ts';

const HEADLINES = ['Lind: Southbay is a reckless liar', 'Weather stays fine', 'A headline that breaks the reading'];

let sql: Database;
let story: number;
beforeAll(async () => {
	sql = await aDatabase();
	const reports = HEADLINES.map((headline, at) =>
		aSeedReport({
			id: `tone-${at}`,
			focus: at === 0,
			outlet: `Quay Paper ${at}`,
			headline,
			text: at === 0 ? READ_TEXT : null
		})
	);
	await loadSeed(sql, aSeed({ reports, codings: [] }));
	story = (await sql.selectFrom('story').select('id').executeTakeFirstOrThrow()).id;
});
afterAll(() => sql.destroy());

const read = async (input: AnalysisInput) => {
	if (input.text.includes('breaks')) throw new Error('The thread of the engine ended.');
	return analyse({
		...input,
		context: { ...input.context!, people: [], bodies: [], referents: [], countries: [SOUTHBAY] }
	});
};
const SOUTHBAY = { side: 'Southbay', names: ['Southbay'], demonyms: [], seats: [] };

test('the tones of a text come back as they were told', async () => {
	const [due] = await analyses.due(sql, 'parallax', '0');
	const told = anAnalysis({
		tones: [
			aTone(),
			aTone({ tone: 'event', rule: 'harmed', place: 'lead' }),
			aTone({
				...spanOf('boats'),
				target: 'Boats',
				kind: 'organisation',
				voice: 'direct',
				quotation: 1,
				tone: 'undecided'
			})
		]
	});
	await sql.transaction().execute((trx) => analyses.save(trx, due!.id, told));
	expect((await analyses.get(sql, due!.id))?.analysis.tones).toEqual(told.tones);
	const words = await sql.selectFrom('tone').select('excerpt').orderBy('number').execute();
	expect(words.map(({ excerpt }) => excerpt)).toEqual(['Southbay', 'Southbay', 'boats']);
	await sql.transaction().execute((trx) => analyses.save(trx, due!.id, anAnalysis()));
	expect((await analyses.get(sql, due!.id))?.analysis.tones).toEqual(anAnalysis().tones);
});

test('headlines are read once, with who speaks in them; one that can not be read is named', async () => {
	const said: string[] = [];
	await readHeadlines(sql, (line) => said.push(line), read);
	expect(said).toEqual([
		expect.stringMatching(/^Could not read the headline of \/articles\/\d+: The thread of the engine ended\.$/),
		'Read 2 of 3 headlines.'
	]);
	const found = [...(await tones.headlinesByStory(sql, story)).values()];
	expect(found.map(({ headline }) => headline)).toEqual(HEADLINES.slice(0, 2));
	expect(found[0]).toMatchObject({
		engine: `${ENGINE_NAME} ${ENGINE_VERSION}`,
		tones: [{ target: 'Southbay', place: 'headline', tone: 'negative', speaker: 'Lind' }]
	});
	expect(found[0]!.findings).toMatchObject({
		readable: true,
		wordings: [{ rule: 'before-noun' }, { rule: 'judging-noun' }]
	});
	expect(found[1]!.tones).toEqual([]);
	expect(await tones.dueHeadlines(sql, ENGINE_NAME, ENGINE_VERSION)).toHaveLength(1);
	expect(await tones.dueHeadlines(sql, ENGINE_NAME, '999.0.0')).toHaveLength(3);
});

test('a headline that changed is read anew, and what was said of the old one is not shown', async () => {
	const now = 'Southbay is praised for a brilliant harbour';
	await sql.updateTable('article').set({ headline: now }).where('headline', '=', HEADLINES[0]!).execute();
	expect((await tones.headlinesByStory(sql, story)).size).toBe(1);
	await readHeadlines(sql, () => {}, read);
	const found = [...(await tones.headlinesByStory(sql, story)).values()];
	expect(found.map(({ headline }) => headline)).toContain(now);
	const changed = found.find(({ headline }) => headline === now)!;
	expect(changed.tones.map(({ tone, start, end }) => [tone, now.slice(start, end)])).toEqual([
		['positive', 'Southbay']
	]);
});

test.each([
	['a tone of neither a text nor a headline', 'tone_read_in', `update tone set run_id = null where run_id is not null`],
	['a headline’s tone in the body', 'tone_headline', `update tone set place = 'body' where headline_of is not null`],
	[
		'a quotation of no run',
		'tone_quotation',
		`update tone set quotation_number = 77 where quotation_number is not null`
	],
	[
		'somebody else’s words in the outlet’s own voice',
		'tone_own_voice',
		`update tone set voice = 'own' where quotation_number is not null`
	],
	[
		'a speaker beside a quotation',
		'tone_speaker',
		`update tone set speaker = 'Lind', voice = 'direct' where run_id is not null`
	],
	['chances that do not add up', 'tone_chances', `update tone set negative = 0, neutral = 0, positive = 0`],
	['an event that no rule found', 'tone_rule', `update tone set tone = 'event' where rule = 'model'`],
	['a mention that ends before it begins', 'tone_span', `update tone set end_at = start_at, excerpt = ''`],
	['findings that are no record', 'headline_reading_findings', `update headline_reading set findings = '[]'`],
	['words that do not fit their span', 'tone_excerpt', `update tone set excerpt = excerpt || ' and more'`]
])('the database refuses %s', async (_, constraint, statement) => {
	await expect(raw.raw(statement).execute(sql)).rejects.toMatchObject({ constraint });
});
