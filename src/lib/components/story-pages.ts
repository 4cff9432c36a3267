/** One page under a story. */
export interface StoryPage {
	/** What follows the address of the story; the comparison is the story itself. */
	path: string;
	label: string;
	/** Whether the page stands on the pool and the filters, so that they go along. */
	filtered: boolean;
}

/** The pages of a story, in the order a visitor meets them; only what is there. */
export const STORY_PAGES: readonly StoryPage[] = [
	{ path: '', label: 'Comparison', filtered: true },
	{ path: '/sources', label: 'Sources', filtered: true },
	{ path: '/frames', label: 'Frames', filtered: true },
	{ path: '/tone', label: 'Tone', filtered: true },
	{ path: '/names', label: 'Names', filtered: true },
	{ path: '/wording', label: 'Wording', filtered: true },
	{ path: '/headlines', label: 'Headlines', filtered: true },
	{ path: '/points', label: 'Points', filtered: true },
	{ path: '/read', label: 'Read side by side', filtered: false },
	{ path: '/review', label: 'Review quotations', filtered: false }
];
