import { describe, expect, it } from 'vitest';
import { checkWho, type InStory } from './who-form.ts';

const aSpeaker = (name: string, side: string, identity = { name, side }): InStory => ({
	...{ name, side, identity, type: 'government' }
});
const known = [
	aSpeaker('Mara Lind', 'Northland'),
	aSpeaker('Zed Brandt', 'Northland', { name: 'the chief', side: 'none' }),
	aSpeaker('Ole Berg', 'Southland'),
	aSpeaker('Ole Berg', 'none'),
	aSpeaker('both ministers', 'joint')
];
const check = (name: string, side = '', type = '') => checkWho({ name, side, type }, known, 'Say who.');

describe('checkWho', () => {
	it.each([
		['a speaker of the story by its name alone', check('Mara Lind'), { name: 'Mara Lind', side: 'Northland' }],
		['one that was renamed by hand', check('Zed Brandt'), { name: 'the chief', side: 'none' }],
		['one of two of this name by its side', check('Ole Berg', 'none'), { name: 'Ole Berg', side: 'none' }]
	])('finds %s, with its type', (_, found, who) => {
		expect(found).toMatchObject({ who: { ...who, type: 'government' } });
		expect(Object.values(found.errors).filter(Boolean)).toEqual([]);
	});

	it('takes a new name on no side and of no clear type, unless they are typed', () => {
		expect(check('crews').who).toEqual({ name: 'crews', side: 'none', type: 'unclear' });
		expect(check('crews', 'Northland', 'citizen').who).toEqual({ name: 'crews', side: 'Northland', type: 'citizen' });
		expect(check('Mara Lind', 'Southland').who).toMatchObject({ side: 'Southland', type: 'unclear' });
	});

	it('asks for the side where the name has several, or stands for several at once', () => {
		expect(check('Ole Berg').errors.side).toContain('Southland, “none”');
		expect(check('both ministers').errors.side).toContain('several sides');
		expect(check('both ministers', 'joint').errors.side).toContain('name one side');
	});

	it.each([
		['nobody', check(''), 'name'],
		['a name as long as a sentence', check('x'.repeat(121)), 'name'],
		['another type than the story has', check('Mara Lind', '', 'citizen'), 'type']
	])('refuses %s', (_, { errors }, field) => {
		expect(errors).toHaveProperty(field, expect.any(String));
	});
});
