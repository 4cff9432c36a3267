import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import StoryNav from './StoryNav.svelte';

const story = { slug: 'the-closing', title: 'The closing of the lock' };

test('says which page this is, and takes the filters to the pages that stand on them', async () => {
	render(StoryNav, { story, here: '/points', search: '?pool=all' });
	await expect.element(page.getByRole('link', { name: 'Points' })).toHaveAttribute('aria-current', 'page');
	await expect
		.element(page.getByRole('link', { name: 'Comparison' }))
		.toHaveAttribute('href', '/stories/the-closing?pool=all');
	await expect.element(page.getByRole('link', { name: 'Comparison' })).not.toHaveAttribute('aria-current');
	await expect
		.element(page.getByRole('link', { name: 'Read side by side' }))
		.toHaveAttribute('href', '/stories/the-closing/read');
	await expect.element(page.getByText(story.title)).toBeVisible();
});

test('leaves the title of the story to the heading of the comparison', async () => {
	render(StoryNav, { story, here: '' });
	await expect.element(page.getByRole('link', { name: 'Comparison' })).toHaveAttribute('aria-current', 'page');
	await expect.element(page.getByText(story.title)).not.toBeInTheDocument();
});
