import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { aReport } from '../../../tests/support/builders.ts';
import Headline from './Headline.svelte';

test.each([
	['ar', 'rtl'],
	['en', 'ltr']
])('a headline in %s says so, and its direction', async (lang, dir) => {
	render(Headline, { report: aReport({ headline: 'Ferry waits', lang }) });
	const headline = page.getByText('Ferry waits');
	await expect.element(headline).toHaveAttribute('lang', lang);
	await expect.element(headline).toHaveAttribute('dir', dir);
});

test('a headline that is not known is our words, in our language', async () => {
	render(Headline, { report: aReport({ headline: null, lang: 'ar' }) });
	await expect.element(page.getByText('Headline not known')).not.toHaveAttribute('lang');
});
