import { expect, test } from 'vitest';
import { nameLanguage } from './language.ts';

test.each([
	['The ferry stayed in port on Monday, the harbour office said.', undefined, 'en', 'English', true],
	['Die Fähre blieb am Montag im Hafen, sagte der Minister.', undefined, 'de', 'German', false],
	['Паром в понедельник остался в порту, сообщил министр.', undefined, 'ru', 'Russian', false],
	['월요일에 여객선이 항구에 머물렀다고 장관이 말했다', undefined, 'ko', 'Korean', false],
	['Die Fähre blieb am Montag im Hafen.', 'en-GB', 'en', 'English', true],
	['The ferry stayed in port on Monday.', 'fr', 'fr', 'French', false],
	['Kim.', undefined, 'und', 'unknown language', false],
	['', undefined, 'und', 'unknown language', false],
	['?! … 12 34 👍', undefined, 'und', 'unknown language', false],
	['Kim.', 'und', 'und', 'unknown language', false],
	['Kim.', 'not a tag', 'und', 'unknown language', false]
])('%s (%s) is %s', (text, given, code, name, readable) => {
	expect(nameLanguage(text, given)).toEqual({ code, name, readable });
});
