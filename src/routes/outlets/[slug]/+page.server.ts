import { error } from '@sveltejs/kit';
import { keyOf } from '#lib/analysis/correction/correction.ts';
import { showDate } from '#lib/components/show-date.ts';
import * as outletCards from '#lib/server/store/outlet-cards.ts';
import * as reports from '#lib/server/store/reports.ts';
import * as stories from '#lib/server/store/stories.ts';
import { readSpeakers } from '../../speakers/read-speakers.ts';
import { toFacts } from './facts.ts';
import { toQuoted } from './profile.ts';
import type { PageServerLoad } from './$types';

/** One story's reports of the outlet, and whom they quote; a private person is named nowhere but in the count. */
async function readStory(sql: App.Locals['sql'], outlet: string, slug: string) {
	const [story, listed] = await Promise.all([stories.get(sql, slug), reports.listByOutlet(sql, slug, outlet)]);
	if (!story) return [];
	const { said, entries } = await readSpeakers(sql, story.id);
	const mine = new Set(listed.map(({ article }) => article));
	const shown = new Map(entries.map((entry) => [keyOf(entry.identity), entry]));
	const slugOf = (key: string) => shown.get(key)?.slug ?? '';
	const isMine = ({ article }: { article: number }) => mine.has(article);
	const own = { statements: said.statements.filter(isMine), coded: said.coded.filter(isMine) };
	const quoted = toQuoted(own, ({ identity }) => keyOf(identity)).map(({ speakers, ...rest }) => ({
		...rest,
		speakers: speakers.flatMap(({ identity, ...speaker }) =>
			shown.get(identity)?.private ? [] : [{ ...speaker, slug: slugOf(identity) }]
		),
		hidden: speakers.filter(({ identity }) => shown.get(identity)?.private).length
	}));
	return [{ slug, title: story.title, practice: story.practice, reports: listed, quoted }];
}

export const load: PageServerLoad = async ({ locals: { sql }, params }) => {
	const outlet = await outletCards.get(sql, params.slug);
	if (!outlet) error(404, 'No outlet has this address.');
	const read = (await Promise.all(outlet.stories.map(({ slug }) => readStory(sql, outlet.slug, slug)))).flat();
	const all = read.flatMap((story) => story.reports);
	return {
		outlet: { slug: outlet.slug, name: outlet.name, practice: outlet.practice },
		facts: toFacts(all),
		stories: read.map(({ reports: listed, ...story }) => ({
			...story,
			reports: listed.map(({ article, headline, lang, date, dateInferred, url, words, added, form }) => ({
				...{ article, headline, lang, url, words, added, form },
				date: showDate(date, dateInferred)
			}))
		}))
	};
};
