import { describe, expect, test } from 'vitest';
import type { ItemKey } from '#lib/lexicon/frames/items.ts';
import { analyse } from '../analyse.ts';

function find(item: ItemKey, text: string, day: string | null = '2031-05-06'): string[] {
	return analyse({ text, lang: 'en', day })
		.items.filter((evidence) => evidence.item === item)
		.map(({ start, end }) => text.slice(start, end));
}

/** Item, a sentence that bears it out, and look-alikes that don't. */
const TABLE: [ItemKey, string[], string[]][] = [
	[
		'R1',
		[
			'The council voted to tackle homelessness in the old port.',
			'The ministry could ease the shortage with two more barges.',
			'The government will provide emergency aid to the flooded villages.'
		],
		[
			'The president addressed the crowd from a balcony.',
			'The baker tackled the icy hill on foot.',
			'Nobody believes the council can ease the shortage.'
		]
	],
	[
		'R2',
		[
			'The ministry failed to repair the dyke.',
			'Villagers blamed the government for the delay.',
			'Critics spoke of the failure of the council to act.',
			'The mayor is responsible for the shortage of beds, residents say.'
		],
		[
			'The firm failed to deliver the barges.',
			'The ministry is responsible for stamps and maps.',
			'The lock failed to open on Sunday.'
		]
	],
	[
		'R3',
		[
			'The engineers proposed a plan to reduce congestion at the lock.',
			'A second lock would be a remedy for the delays and the pollution.',
			'There is a way to solve the problem.'
		],
		[
			'He poured the salt solution into a jar.',
			'The plan of the house hangs in the hall.',
			'She proposed to Emil in June.'
		]
	],
	[
		'R4',
		[
			'Residents blame the brewery for the smell.',
			'The company was held accountable for the spill.',
			'The smugglers are responsible for the attack.'
		],
		['The brewery is responsible for its own barrels.', 'Residents blame the weather.', 'It was nobody’s fault.']
	],
	[
		'R5',
		[
			'The lake needs immediate action, the keepers wrote.',
			'The country must act now.',
			'Time is running out for the old bridge.',
			'The pumps urgently need repair.'
		],
		[
			'The urgent care clinic opens at nine.',
			'She invited only the immediate family.',
			'The actors must act in the dark.'
		]
	],
	[
		'H1',
		[
			'Mara Lind, 43, has lived by the lock all her life.',
			'The fire took the shop of Emil Stern, a baker.',
			'A 43-year-old nurse carried the children out.'
		],
		['The committee of 43 met on Monday.', 'A 43-year-old bridge was closed.']
	],
	[
		'H2',
		[
			'The harrowing scenes at the quay went on all night.',
			'Mothers wept at the gate.',
			'A heartbroken town buried its dead.'
		],
		['The hunt for the desperately rare stamp is over.', 'The choir rehearsed all night.']
	],
	[
		'H3',
		[
			'The flood displaced 300 families.',
			'Workers lost their jobs when the mill closed.',
			'Villagers were forced to flee.',
			'The storm left 200 people homeless.'
		],
		['The film was a hit with families.', 'Families welcomed the new park.', 'Workers painted the bridge.']
	],
	[
		'H4',
		['Ida Holm spoke at length of her divorce.', 'Emil Stern’s childhood was spent on barges.'],
		['His government signed the treaty.', 'The sister city sent a bell.', 'He gave the president two horses.']
	],
	[
		'C4',
		[
			'Ida Holm won the election by nine votes.',
			'The ruling is a defeat for the company.',
			'The union has the upper hand.'
		],
		['Ida Holm won a prize for her roses.', 'He lost his keys.', 'The company won the match and the cup.']
	],
	[
		'M1',
		[
			'It is a shameful bargain, the paper wrote.',
			'Selling the lake would be morally wrong.',
			'They have no conscience.'
		],
		['Morale among the crew was high.', 'The rowers were tired.']
	],
	[
		'M2',
		['They asked God for rain.', 'The bishop read from the Bible.', 'The law offends religious feeling.'],
		['The talks were held in good faith.', 'The church stands by the quay.', 'The talks were held in Bethel.']
	],
	[
		'M3',
		[
			'Parents should talk to their children about the ice.',
			'Everyone must save water.',
			'It is wrong to feed the otters.'
		],
		['The ship must dock by noon.', 'The ministry should reply.', 'The parents live in Carrow.']
	],
	[
		'E1',
		['The mill lost $40,000 last spring.', 'Profits rose at the ferry line.', 'The brewery earned 3 million euros.'],
		['He lost 5 kilos.', 'The team gained ground.', 'The dog earned a bone.']
	],
	[
		'E2',
		[
			'The bridge will cost $4 million.',
			'Fares rose again in May.',
			'The repair is costly.',
			'The town paid 900 euros for the bell.'
		],
		['They want peace at all costs.', 'The war cost many lives.', 'She paid attention.']
	],
	[
		'E3',
		['The strike could hurt the economy.', 'The tariff was a blow to tourism.', 'Hundreds of jobs would be lost.'],
		['She flew economy class.', 'He did a good job.', 'The market square was empty.']
	],
	[
		'policy-economic',
		['Inflation is at its highest in years.'],
		['The budgerigar sang.', 'The goalkeeper’s salary was paid after the match.']
	],
	['policy-capacity', ['The ward is understaffed.'], ['The jar was full.']],
	['policy-morality', ['It was an immoral sale.'], ['The sale was quick.']],
	['policy-fairness', ['The fee is discriminatory, the group said.'], ['The fair opens in June.']],
	[
		'policy-legality',
		['The court called the fee unlawful.', 'The sale is a violation of the treaty.'],
		['The hikers broke camp.', 'The law student slept.']
	],
	[
		'policy-prescription',
		['Parliament passed the bill.', 'The ministry will overhaul its policy.'],
		['She passed the bread.', 'He paid the bill.']
	],
	['policy-crime', ['Two men were arrested.', 'The suspect is in prison.'], ['The film captured the light.']],
	['policy-security', ['Troops crossed the river.', 'The drone fell into the lake.'], ['He troubled the waiter.']],
	['policy-health', ['The hospital has no beds left.'], ['The old mill has a healthy roof.']],
	['policy-life', ['Housing is scarce in the port.', 'It eases the daily lives of commuters.'], ['The house is blue.']],
	['policy-culture', ['The dance is part of the valley’s heritage.'], ['The bacteria grew in a dish.']],
	[
		'policy-opinion',
		['A poll found that most people want the lock.', '60 percent of voters want the lock.'],
		['The pole stood in the yard.']
	],
	[
		'policy-political',
		['Both candidates spoke before the election.', 'The opposition walked out.'],
		['The party lasted all night.']
	],
	[
		'policy-external',
		['The two ministers signed a treaty.', 'Relations with Russia are cool.'],
		['His relations live in the hills.', 'She ties her shoes.']
	],
	['episodic', ['Ida Holm opened the lock on Friday.'], ['Locks are opened by hand.']],
	[
		'thematic',
		[
			'Over the past ten years the lake has shrunk.',
			'The last such flood was in 2003.',
			'Deaths have risen since 2019.'
		],
		['The lock opened on Friday.', 'The next flood may come in 2040.', 'Since he left, it rains.']
	],
	[
		'game-race',
		['Ida Holm trails by four points.', 'They are neck and neck.'],
		['The sheep trail leads to a barn.', 'He won the race and the medal.']
	],
	[
		'game-strategy',
		['She spoke in a bid to calm the members.', 'The visit is a ploy, critics say.'],
		['The city’s bid came first.', 'He tried to paint the gate.']
	],
	['problem', ['The weeds are a threat to the lake.', 'Keepers warned of a second flood.'], ['The thread was red.']],
	[
		'cause',
		['The delay was caused by ice.', 'Because of the ice the lock was shut.'],
		['The caucus met on Monday.', 'It is a good cause.']
	]
];

describe.each(TABLE)('%s', (item, sentences, traps) => {
	test.each(sentences)('is borne out by: %s', (sentence) => {
		expect(find(item, sentence)).not.toEqual([]);
	});
	test.each(traps)('is not by: %s', (trap) => {
		expect(find(item, trap)).toEqual([]);
	});
});
