import { expect, test } from 'vitest';
import { toOptions } from './options-markup.ts';

test('an option says how many reports it would show, and can’t be chosen where it would show none', () => {
	expect(
		toOptions([
			{ value: 'echo', label: 'Echo & <Co>', reports: 3 },
			{ value: '"post"', label: 'Post', reports: 0 }
		])
	).toBe(
		'<option value="echo">Echo &amp; &lt;Co&gt; (3)</option><option value="&quot;post&quot;" disabled>Post (0)</option>'
	);
});
