import type { Pasted } from '#lib/server/store/articles.ts';

let count = 0;

/** A text that no other call gives. */
export function aText(opening = ''): string {
	count++;
	return [
		`${opening}The ferry number ${count} will not sail this week, harbour chief Mara Lind told reporters on Monday.`,
		'“The boats are ready,” she said. Northland called the delay “a clear insult”.',
		'The dispute between Northland and Southbay goes on.'
	].join('\n\n');
}

/** What a visitor pastes, into the story that ships unless said otherwise. */
export function aPaste(facts: Partial<Pasted> = {}): Pasted {
	const text = aText();
	return {
		storySlug: 'putin-north-korea',
		outlet: `Harbour Post ${count}`,
		headline: 'Ferry stays in port',
		date: '2031-05-10',
		url: `https://harbour-post.example/${count}`,
		lang: 'en',
		text,
		...facts
	};
}
