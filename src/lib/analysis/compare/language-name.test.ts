import { expect, test } from 'vitest';
import { languageName } from './language-name.ts';

test('a language has its English name; what is no language tag comes back as it is', () => {
	expect(languageName('uk')).toBe('Ukrainian');
	expect(languageName('??')).toBe('??');
});
