import { expect, test } from 'vitest';
import { EMPTY_CONTEXT } from '#lib/lexicon/gazetteer.ts';
import { findSegments } from '../text/segment.ts';
import { toDoc } from '../text/to-doc.ts';
import { findActs } from './acts.ts';

const actsOf = (text: string) => findActs(toDoc(text, findSegments(text)), [], EMPTY_CONTEXT);

/** "kill active the army" : event, form, who does it ("–" nobody), a thing in brackets. */
const told = (text: string) =>
	actsOf(text).map(({ event, form, agent, acting }) => {
		const words = agent ? text.slice(agent.start, agent.end) : '–';
		return `${event} ${form} ${acting === 'thing' ? `(${words})` : words}`;
	});

test.each<[string, string[]]>([
	['The army bombed the town.', ['bomb active The army']],
	['Soldiers killed four people at the pier.', ['kill active Soldiers']],
	['The blast killed four people.', ['kill active (The blast)']],
	['Four people were killed by soldiers.', ['kill by-agent soldiers']],
	['Four people were killed by gunfire.', ['kill agentless (gunfire)']],
	['Four people were killed on Friday.', ['kill agentless –']],
	['Four people were shot and killed by police.', ['shoot by-agent police', 'kill by-agent police']],
	['The law was signed by Friday.', ['approve agentless –']],
	['The bill, passed by the council in May, is law.', ['approve by-agent the council']],
	['The measure passed by a vote of 6 to 3.', []],
	['The council passed the bill.', ['approve active The council']],
	['The council passed the station.', []],
	['Ferrymen wounded in the storm were flown out.', ['injure agentless –']],
	['The killing of the ferryman shook the town.', ['kill nominal –']],
	['Norland’s bombing of the harbour went on.', ['bomb nominal Norland']],
	['The police shooting of a ferryman led to marches.', ['shoot nominal police']],
	['Reed’s arrest came at noon.', ['detain nominal –']],
	['The bombing by rebels went on.', ['bomb nominal rebels']],
	['Rebels carried out an airstrike on the town.', ['bomb nominal Rebels']],
	['The airstrike was launched by rebels.', ['bomb nominal rebels']],
	['The start of the harbour war is a year ago.', ['war nominal –']],
	['Violence erupted after soldiers came.', ['war intransitive –']],
	['Thirty people died when gunmen came.', ['kill intransitive –']],
	['The old mayor died in her sleep.', []],
	['The bill died in committee after the shooting.', ['shoot nominal –']],
	['It would kill jobs.', []],
	['A heart attack felled the gunman.', []],
	['Critics saw an attack on democracy by the gunman’s friends.', []],
	['The dates are yet to be determined.', ['prepare agentless –']],
	['The visit is being prepared.', ['prepare agentless –']],
	['The envoy was invited in May.', ['invite agentless –']],
	['The measure allows the council to approve or reject a deal.', []],
	['Ban, a diplomat, left.', []],
	['The indictment alleged fraud.', []],
	['Ferrymen ran to the pier, where a bomb exploded near soldiers.', ['bomb intransitive –']],
	['', []]
])('%s', (text, expected) => {
	expect(told(text)).toEqual(expected);
});

test('an agent that another mention of the event names is said to stand elsewhere', () => {
	const text = 'Four people were killed on Friday. Soldiers killed the men at the pier. A ban was imposed.';
	expect(actsOf(text).map(({ event, elsewhere }) => [event, elsewhere])).toEqual([
		['kill', true],
		['kill', false],
		['ban', false],
		['impose', false]
	]);
});

test('an act has its span, its voice and its place', () => {
	const text = 'The sea was calm.\nThe sea was calm.\nLind said: “Four men were killed.”';
	expect(actsOf(text).map(({ start, end, voice, place }) => [text.slice(start, end), voice, place])).toEqual([
		['were killed', 'direct', 'body']
	]);
});
