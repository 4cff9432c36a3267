import { expect, test } from 'vitest';
import { EMPTY_CONTEXT, type StoryContext } from '#lib/lexicon/gazetteer.ts';
import { profileSource } from './profile.ts';

const STORY: StoryContext = {
	...EMPTY_CONTEXT,
	countries: [{ side: 'Ostmark', names: ['Ostmark'], demonyms: ['Ostmarker', 'Ostmarkers'], seats: ['Brunnow'] }],
	bodies: [{ name: 'Coastwire', forms: ['Coastwire', 'CW'], side: 'Ostmark', type: 'media' }],
	people: [{ name: 'Ida Holm', forms: ['Holm', 'Ms Holm'], side: 'Ostmark', type: 'government' }]
};

test.each([
	// named persons
	['Russian President Vladimir Putin', 'Vladimir Putin', 'Russia', 'government', 'named'],
	[
		'Deputy Assistant Secretary of State Jung Pak, who serves as the department’s senior official for North Korea,',
		'Jung Pak',
		'United States',
		'government',
		'named'
	],
	['Kremlin spokesman Dmitry Peskov', 'Dmitry Peskov', 'Russia', 'government', 'named'],
	['presidential spokesperson Dmitry Peskov', 'Dmitry Peskov', 'none', 'government', 'named'],
	['Foreign Minister Sergey Lavrov', 'Sergey Lavrov', 'none', 'government', 'named'],
	['US Secretary of State Antony Blinken', 'Antony Blinken', 'United States', 'government', 'named'],
	['UN Secretary-General António Guterres', 'António Guterres', 'United Nations', 'igo', 'named'],
	['Sen. Tom Reed (R-Ohio)', 'Tom Reed', 'United States', 'legislature', 'named'],
	['Jim Jordan', 'Jim Jordan', 'none', 'unclear', 'named'],
	['Larry King', 'Larry King', 'none', 'unclear', 'named'],
	['Jon Reed, a professor at Fenland University', 'Jon Reed', 'none', 'expert', 'named'],
	['Ana Lind of Human Rights Watch', 'Ana Lind', 'none', 'ngo', 'named'],
	['the union’s leader, Ana Lind', 'Ana Lind', 'none', 'ngo', 'named'],
	['Mayor of London Sadiq Khan', 'Sadiq Khan', 'United Kingdom', 'government', 'named'],
	['North Korea’s Kim Yo Jong', 'Kim Yo Jong', 'North Korea', 'unclear', 'named'],
	[
		'the US ambassador to the United Nations, Linda Thomas-Greenfield',
		'Linda Thomas-Greenfield',
		'United States',
		'government',
		'named'
	],
	['Ludwig van der Berg', 'Ludwig van der Berg', 'none', 'unclear', 'named'],
	['General Mark A. Milley', 'Mark A. Milley', 'none', 'military', 'named'],
	['Peskov', 'Peskov', 'none', 'unclear', 'named'],
	['Holm', 'Ida Holm', 'Ostmark', 'government', 'named'],
	['minister Ida Holm', 'Ida Holm', 'Ostmark', 'government', 'named'],
	['Rep. Ana Lind (D-N.Y.), chairwoman of the oversight panel', 'Ana Lind', 'United States', 'legislature', 'named'],
	['Oversight Chairman Jon Reed (R-Utah)', 'Jon Reed', 'United States', 'legislature', 'named'],
	['Jon Reed, president of the United Federation of Pilots', 'Jon Reed', 'none', 'ngo', 'named'],
	['Jon Reed, the Republican attorney general of Texas,', 'Jon Reed', 'none', 'government', 'named'],
	['Attorney General Jon Reed', 'Jon Reed', 'none', 'government', 'named'],
	['Secretary General Ban Ki-moon', 'Ban Ki-moon', 'none', 'igo', 'named'],
	['Mr. King', 'King', 'none', 'unclear', 'named'],
	['Reed’s', 'Reed', 'none', 'unclear', 'named'],
	['her running mate, Ostmark Gov. Jon Reed,', 'Jon Reed', 'Ostmark', 'government', 'named'],
	[
		'an Ostmark analysis of large PACs that raised money',
		'Ostmark analysis of large PACs',
		'Ostmark',
		'document',
		'document'
	],
	['Many Ostmarkers', 'many Ostmarkers', 'Ostmark', 'unclear', 'collective'],
	['the Committee for a Safer Harbour', 'Committee for a Safer Harbour', 'none', 'legislature', 'named'],
	['The Times', 'Times', 'none', 'media', 'named'],
	['the chair of the bank', 'chair of the bank', 'none', 'company', 'role'],
	['European Council President Donald Tusk', 'Donald Tusk', 'NATO/EU', 'igo', 'named'],
	['Jon Reed, an economist at Goldman Sachs', 'Jon Reed', 'none', 'expert', 'named'],
	['Jon Reed, a former senator who heads the pilots’ union', 'Jon Reed', 'none', 'ngo', 'named'],
	['Jon Reed, who met the minister', 'Jon Reed', 'none', 'unclear', 'named'],
	['Jon Reed, who lives by the lock', 'Jon Reed', 'none', 'citizen', 'named'],
	['Republican strategist Jon Reed', 'Jon Reed', 'none', 'expert', 'named'],
	['campaign strategist Jon Reed', 'Jon Reed', 'none', 'legislature', 'named'],
	['House Democratic Leader Ana Lind', 'Ana Lind', 'none', 'legislature', 'named'],
	['District Attorney Ana Lind', 'Ana Lind', 'none', 'judiciary', 'named'],
	['Marta Ives, a baker from Lowmarsh', 'Marta Ives', 'none', 'citizen', 'named'],
	['Ben Arlow, 19,', 'Ben Arlow', 'none', 'citizen', 'named'],
	['One of them, Otto Prain of Upper Marsh', 'Otto Prain', 'none', 'unclear', 'named'],
	['one of them', 'one of them', 'none', 'unclear', 'role'],
	['Coastwire in Brunnow', 'Coastwire', 'Ostmark', 'media', 'named'],
	// metonyms
	['Pyongyang', 'Government of North Korea', 'North Korea', 'government', 'metonym'],
	['the US, which', 'Government of the United States', 'United States', 'government', 'metonym'],
	['Washington', 'Government of the United States', 'United States', 'government', 'metonym'],
	['The Kremlin', 'Kremlin', 'Russia', 'government', 'metonym'],
	['the Pentagon', 'Pentagon', 'United States', 'military', 'metonym'],
	['the White House', 'White House', 'United States', 'government', 'metonym'],
	['Brussels', 'EU institutions', 'NATO/EU', 'igo', 'metonym'],
	['Brunnow', 'Government of Ostmark', 'Ostmark', 'government', 'metonym'],
	// bodies
	['KCNA', 'KCNA', 'North Korea', 'media', 'named'],
	['the Russian government', 'Government of Russia', 'Russia', 'government', 'collective'],
	['North Korea’s foreign ministry', 'North Korean Foreign Ministry', 'North Korea', 'government', 'named'],
	['The South Korean presidential office', 'South Korean presidential office', 'South Korea', 'government', 'named'],
	['South Korean intelligence', 'South Korean intelligence', 'South Korea', 'military', 'collective'],
	['Russian state media', 'Russian state media', 'Russia', 'media', 'collective'],
	['the State Department', 'US State Department', 'United States', 'government', 'named'],
	['CW', 'Coastwire', 'Ostmark', 'media', 'named'],
	['Lowmarsh Harbour Office', 'Lowmarsh Harbour Office', 'none', 'government', 'named'],
	['the Lowmarsh campaign', 'Lowmarsh campaign', 'none', 'legislature', 'named'],
	['a House panel', 'House panel', 'none', 'legislature', 'role'],
	['Democrats', 'Democratic Party', 'United States', 'legislature', 'collective'],
	['the Fenland Post', 'Fenland Post', 'none', 'media', 'named'],
	// roles, collectives, the unnamed, documents
	['Senior US officials', 'unnamed US officials', 'United States', 'government', 'collective'],
	['two American officials', 'unnamed US officials', 'United States', 'government', 'collective'],
	['a senior South Korean official', 'unnamed South Korean official', 'South Korea', 'government', 'anonymous'],
	['a source familiar with the talks', 'unnamed source', 'none', 'unclear', 'anonymous'],
	['people briefed on the matter', 'unnamed people', 'none', 'unclear', 'anonymous'],
	['a majority of voters', 'a majority of voters', 'none', 'citizen', 'collective'],
	['40 percent', '40 percent', 'none', 'citizen', 'collective'],
	['critics', 'critics', 'none', 'unclear', 'collective'],
	['Residents', 'residents', 'none', 'citizen', 'collective'],
	['the spokesman', 'spokesman', 'none', 'government', 'role'],
	['a spokesman for the Foreign Ministry', 'spokesman for the Foreign Ministry', 'none', 'government', 'role'],
	['a company spokeswoman', 'company spokeswoman', 'none', 'company', 'role'],
	['the union’s president', "union's president", 'none', 'ngo', 'role'],
	['a spokesman for Goldman Sachs', 'spokesman for Goldman Sachs', 'none', 'company', 'role'],
	['Analysts', 'unnamed analysts', 'none', 'expert', 'collective'],
	['the report', 'report', 'none', 'document', 'document'],
	['A study by the institute', 'study by the institute', 'none', 'document', 'document'],
	['police', 'police', 'none', 'military', 'collective'],
	['the wife of Jon Reed', 'wife of Jon Reed', 'none', 'citizen', 'role'],
	['Russia and North Korea', 'Russia and North Korea', 'joint', 'government', 'metonym'],
	// nobody
	['He', 'He', 'none', 'unclear', 'none'],
	['', '', 'none', 'unclear', 'none'],
	['“…”', '“…”', 'none', 'unclear', 'none']
])('%s', (words, name, side, type, identification) => {
	const profile = profileSource(words, STORY);
	expect([profile.name, profile.side, profile.type, profile.identification]).toEqual([
		name,
		side,
		type,
		identification
	]);
});
