import { compareRuns, findRuns, nearlySame, type Alike } from '#lib/analysis/text/alike.ts';
import type { Database } from '../database/connect.ts';
import { hashOf } from './articles.ts';

/** A report here whose text is the same as another, or nearly so. */
export interface Match extends Alike {
	article: number;
	outlet: string;
	added: boolean;
	practice: boolean;
	story: string;
	/** The very same text, sign for sign. */
	same: boolean;
}

/**
 * The report, of any story and not removed, whose text is most like this one: the very same, else the one that has most runs
 * of five words in common with it. Undefined where none is nearly the same. Compares with every stored text.
 * @param storySlug the story whose reports go first among equals
 */
export async function find(sql: Database, text: string, storySlug: string): Promise<Match | undefined> {
	const rows = await sql
		.selectFrom('version as v')
		.innerJoin('article as a', 'a.id', 'v.articleId')
		.innerJoin('outlet as o', 'o.id', 'a.outletId')
		.innerJoin('storyArticle as s', 's.articleId', 'a.id')
		.innerJoin('story as t', 't.id', 's.storyId')
		.select(['a.id as article', 'o.name as outlet', 'a.added', 'a.practice', 't.title as story', 't.slug'])
		.select(['v.text', 'v.sha256'])
		.where('a.removedAt', 'is', null)
		.orderBy('a.id')
		.orderBy('v.number', 'desc')
		.orderBy('t.id')
		.execute();
	const [sha256, runs] = [hashOf(text), findRuns(text)];
	const matches = rows.flatMap(({ text: other, sha256: hash, slug, ...row }) => {
		const same = hash === sha256;
		const alike = compareRuns(runs, findRuns(other));
		return same || nearlySame(alike) ? [{ ...row, ...alike, same, here: slug === storySlug }] : [];
	});
	const share = ({ common, of }: Alike) => (of === 0 ? 0 : common / of);
	const [best] = matches.sort(
		(a, b) => Number(b.same) - Number(a.same) || Number(b.here) - Number(a.here) || share(b) - share(a)
	);
	if (!best) return undefined;
	const { here: _, ...match } = best;
	return match;
}
