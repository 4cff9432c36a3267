import { describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { withSide } from '#lib/analysis/side-name.ts';
import { aCorrection } from '../../../../tests/support/a-correction.ts';
import History from './History.svelte';
import { toHistory } from './history.ts';

const undo = (id: number, undoes: number) => aCorrection({ id, kind: 'undo', undoes });
const all = [aCorrection({ id: 1, kind: 'rename', name: 'M. Lind' }), undo(2, 1), undo(3, 2), undo(4, 3)];
const words = { outletOf: new Map<number, string>(), nameOf: withSide };
const changes = toHistory(all, { name: 'Mara Lind', side: 'Northland' }, words);
const props = { changes, path: '?story=the-ferry', by: 'AB', done: 0, refused: null };

describe('the changes of a speaker', () => {
	it('are told step by step, also where one was undone twice within a minute', async () => {
		render(History, props);
		await expect.element(page.getByText('taken back by AB').first()).toBeVisible();
		expect(page.getByText('taken back by AB').elements()).toHaveLength(2);
		expect(page.getByText('brought back by AB').elements()).toHaveLength(1);
	});

	it('say why an undoing was refused, and keep the reason that was typed', async () => {
		render(History, { ...props, refused: { message: 'Two speakers would then have it.', id: 4, why: 'as in print' } });
		await expect.element(page.getByRole('alert')).toHaveTextContent('Two speakers would then have it.');
		await expect.element(page.getByLabelText('Why')).toHaveValue('as in print');
	});
});
