/**
 * Events in which somebody harms somebody or decides something, and the words that tell them: what the form of agency is
 * counted for. Own list from common English usage, MIT. One line each: key | harm or decision | label | verbs | nouns | verbs
 * that need no agent. `!` marks a verb that always has an object in the active, so that without one it is a participle
 * ("those killed in the storm"); `~` one that tells harm only beside another word of violence ("attacked the plan" does not).
 */
const ROWS = `
kill | harm | killing | !kill !murder !assassinate !massacre !slaughter !behead !slay | killing murder assassination massacre slaughter beheading slaying manslaughter homicide | ~die ~perish
execute | harm | execution | ~execute | ~execution |
shoot | harm | shooting | shoot | shooting |
injure | harm | injuring | !injure !wound !maim | |
bomb | harm | bombing | !bomb !bombard ~shell | bombing bombardment airstrike shelling ~strike | ~explode ~detonate
attack | harm | attack | ~attack ~raid ~ambush ~storm | ~attack ~raid ~ambush ~offensive |
assault | harm | assault | ~assault !rape !torture !stab !molest | ~assault rape torture stabbing |
invade | harm | invasion | !invade !annex | invasion annexation incursion |
war | harm | outbreak of war | | | ~erupt
destroy | harm | destruction | ~destroy !demolish ~torch | ~destruction demolition | ~collapse
detain | harm | detention | !arrest !detain !jail !imprison !abduct !kidnap | arrest detention imprisonment abduction kidnapping |
expel | harm | expulsion | !deport !evict ~expel | deportation eviction expulsion |
invite | decision | invitation | invite | invitation |
deliberate | decision | deliberation | discuss negotiate | |
prepare | decision | preparation and setting of terms | prepare determine | |
set | decision | setting of a date or terms | set | |
ban | decision | ban | !ban !outlaw !prohibit | ban |
approve | decision | approval | approve !ratify pass adopt sign enact | approval ratification passage enactment adoption |
reject | decision | rejection | !veto !overturn !repeal reject | veto repeal rejection |
impose | decision | imposing of measures | !impose | imposition |
appoint | decision | appointment | !appoint !nominate | appointment nomination |
oust | decision | removal from office | !oust !depose !overthrow | ouster overthrow |
convict | decision | verdict | !indict !convict !acquit !pardon sentence | indictment conviction acquittal pardon |
`;

export type ActKind = 'harm' | 'decision';

/** One kind of event with the words that tell it. */
export interface ActEvent {
	key: string;
	kind: ActKind;
	label: string;
}

/** What a verb or a noun tells. */
export interface ActWord {
	event: ActEvent;
	/** Always has an object in the active. */
	transitive: boolean;
	/** Counts only beside a word of violence. */
	violent: boolean;
}

export const ACT_EVENTS: ActEvent[] = [];
export const ACT_VERBS = new Map<string, ActWord>();
export const ACT_NOUNS = new Map<string, ActWord>();
/** Verbs that tell a harm without anybody who does it: "die", "explode". */
export const ACT_INTRANSITIVES = new Map<string, ActWord>();

for (const row of ROWS.trim().split('\n')) {
	const [key = '', kind = '', label = '', verbs = '', nouns = '', alone = ''] = row
		.split('|')
		.map((field) => field.trim());
	const event: ActEvent = { key, kind: kind === 'harm' ? 'harm' : 'decision', label };
	ACT_EVENTS.push(event);
	const add = (words: string, to: Map<string, ActWord>) => {
		for (const word of words.split(/\s+/).filter((one) => one !== ''))
			to.set(word.replace(/^[!~]/, ''), {
				event,
				transitive: word.startsWith('!'),
				violent: word.startsWith('~')
			});
	};
	add(verbs, ACT_VERBS);
	add(nouns, ACT_NOUNS);
	add(alone, ACT_INTRANSITIVES);
}

const set = (words: string) => new Set(words.trim().split(/\s+/));

/** Past participles that the plain ending does not show. */
export const PARTICIPLES = set('shot slain set overthrown beaten stolen driven struck hit');
/** Past forms that are no participles: only the active has them. */
export const PASTS = set('slew overthrew');
/** Irregular past forms → the verb, where the tagger's lemma is another. */
export const IRREGULAR_ACTS: Readonly<Record<string, string>> = {
	shot: 'shoot',
	slain: 'slay',
	slew: 'slay',
	overthrown: 'overthrow',
	overthrew: 'overthrow',
	banned: 'ban',
	bombed: 'bomb',
	outlawed: 'outlaw',
	died: 'die',
	dying: 'die',
	dies: 'die'
};

/** Words beside which a verb or noun of violence is one. */
export const VIOLENCE = set(`
	kill killed killing killings deadly bomb bombs bombing bombings bomber bombers explosion
	explosions explosive explosives blast blasts gunman gunmen gunfire gun guns rifle rifles pistol shot shots shooting
	shootings shooter bullet bullets wounded wounds wound injured injuries injuring wounding terror terrorist terrorists
	terrorism militant militants militia militias insurgent insurgents rebel rebels jihadist jihadists soldier soldiers
	troops missile missiles rocket rockets grenade grenades mortar mortars artillery airstrike airstrikes drone drones
	warplane warplanes tank tanks hostage hostages knife machete arson massacre massacred murder murdered victim victims
	casualties civilians consulate embassy battle battlefield fighting clashes clash riot riots rioters mob
	violent violence assailant assailants attacker attackers hijackers hijacked beheaded stabbed stabbing militarily
	firebomb firebombed`);

/** Verbs that tell an event only with one of these words as what it is done to, in the active or as the passive's subject. */
export const ACT_OBJECTS: Readonly<Record<string, ReadonlySet<string>>> = {
	pass: set(
		'bill law measure legislation budget resolution amendment act plan tax reform package ordinance statute rule ban'
	),
	adopt: set(
		'bill law measure legislation budget resolution amendment plan policy rule ordinance motion platform constitution'
	),
	sign: set(
		'bill law measure legislation order deal agreement treaty pact accord contract proclamation waiver directive memorandum decree'
	),
	enact: set('bill law measure legislation budget reform policy rule ban tax ordinance plan cut statute'),
	approve: set(
		'bill law measure legislation budget resolution amendment plan deal agreement treaty merger sale project request application nomination nominee spending funding package rule ban contract pipeline drug construction use proposal motion pact'
	),
	reject: set(
		'bill law measure legislation budget resolution amendment plan deal agreement treaty merger request application nomination nominee proposal offer appeal petition motion bid'
	),
	set: set('date deadline term terms rule limit time timetable schedule price rate quota'),
	prepare: set(
		'visit trip meeting summit talk plan bill budget report order attack operation response document agreement deal election evacuation'
	),
	determine: set('date time sentence punishment'),
	discuss: set(
		'plan deal issue trip visit detail proposal matter war policy sanction agreement trade crisis situation case bill budget strategy issue matter option treaty relation tie cooperation topic idea possibility'
	),
	negotiate: set(
		'deal agreement treaty pact truce release settlement end contract price compromise ceasefire trade budget package accord'
	),
	sentence: set(
		'man woman person leader officer activist journalist defendant suspect prisoner dissident him her them he she they'
	),
	overturn: set(
		'law ruling decision conviction ban verdict election result order sentence amendment policy rule act legislation'
	),
	repeal: set('law act ban amendment tax rule legislation policy provision mandate obamacare ordinance statute care'),
	veto: set('bill law measure legislation resolution budget amendment act plan override'),
	destroy: set(
		'home house building village town city church mosque temple school hospital bridge property car vehicle tank warship ship base plane aircraft compound farm crop forest neighborhood neighbourhood shop store weapon facility consulate monument statue'
	),
	torch: set('home house building village church mosque car vehicle shop store'),
	storm: set(
		'building compound consulate embassy capitol palace prison base station hall gate office airport city town stronghold'
	),
	expel: set('diplomat ambassador official resident migrant family people'),
	execute: set('prisoner man woman hostage inmate civilian soldier captive journalist people him her them'),
	strike: set('target base village town city position')
};

/** What a verb is done to where it is only a figure of speech: "kill the bill". */
export const NOT_OBJECTS: Readonly<Record<string, ReadonlySet<string>>> = {
	kill: set(
		'job bill deal amendment economy time program programme project plan law legislation effort pipeline industry idea chance measure proposal budget reform growth it business hope story obamacare provision'
	),
	attack: set(
		'deal plan record policy bill law rival opponent candidate decision proposal press medium critic idea position problem issue character credibility democracy freedom religion article statement establishment campaign'
	),
	shoot: set('film video photo picture movie scene look glance email hoop basket star footage show ad commercial'),
	wound: set('pride reputation candidacy campaign party ego'),
	injure: set('reputation'),
	slay: set('it dragon'),
	slaughter: set('animal cattle pig'),
	bomb: set('test exam'),
	invade: set('privacy space'),
	torture: set('logic metaphor'),
	kidnap: set('debate'),
	ban: set('from'),
	invite: set('attack criticism question comparison scrutiny ridicule trouble skepticism debate controversy'),
	impose: set('will view value belief agenda')
};

/** Verbs that only lend their subject to the noun behind them: "carried out an attack", "launched airstrikes". */
export const LIGHT_VERBS = set(
	'launch carry commit conduct make wage mount stage issue perpetrate grant give order plan use threaten direct execute'
);

/** Nouns of appointment stand for a contest in election talk; beside these words they are left out. */
export const CONTEST = set(
	'republican democratic gop primary delegate delegates primaries party convention caucus caucuses presidential candidate candidates race nominee gubernatorial front-runner frontrunner voters win winning won clinch'
);

/** Heads of a subject or of a "by" phrase that do nothing of themselves: things, weapons, events. */
export const THINGS = set(`
	attack strike airstrike bombing blast explosion bomb shooting gunfire fire bullet shot missile rocket shell grenade mortar
	drone crash accident quake earthquake storm hurricane tornado flood tsunami virus disease outbreak illness cancer attack
	violence war conflict fighting clash riot massacre raid assault operation incident weapon gun rifle knife bullet mine
	device car truck train plane vehicle plot bill law act measure legislation amendment rule order policy decision ruling
	report evidence facts result events event change plan deal agreement thing this that which what everything nothing
	something blow siege famine shelling artillery offensive invasion compromise proposal provision settlement treaty program
	programme constitution standard sanction statute ordinance mandate initiative resolution budget system vote election measure regulation
	agreement document letter memo injunction`);

/** What stands behind "by" without anybody doing it. */
export const MEANS = set(
	'hand vote mistake accident phone default design law then now far means way force contrast comparison proxy consensus name error choice margin percent percentage half ballot acclamation injection hanging mail email nature order decree statute degree surprise dawn night noon midnight chance voice christmas easter thanksgiving deadline end ramadan recess'
);

/** Modifiers before a noun of an event that name who does it: "police shooting", "rebel attack". */
export const ACTOR_MODIFIERS = set(
	'police militant rebel terrorist insurgent army military government mob gang militia jihadist separatist islamist coalition'
);

/** The same before a noun of approving or turning down: "congressional approval". */
export const DECIDERS = set(
	'congressional senate house court parliamentary presidential legislative gubernatorial voter cabinet council committee board'
);

/** Targets of which an attack, a raid or an invasion is only a figure of speech. */
export const FIGURATIVE_TARGETS = set(
	'democracy rule press freedom law religion character record family constitution woman right christianity faith value institution truth medium speech liberty worker union credibility integrity privacy policy plan candidate marriage science education way idea middle-class budget republican democrat conservative president rival opponent senator governor secretary wall judge'
);

/** Words beside which "invasion" is mostly talk of people who come. */
export const INCOMERS = set(
	'migrant migrants immigrant immigrants immigration border caravan hispanic hispanics aliens illegals refugees'
);

/** Nouns whose possessor is whom it is done to: "Reed's arrest", unless "of" follows. */
export const SUFFERED = set(
	'arrest killing murder assassination execution detention imprisonment conviction indictment acquittal nomination appointment ouster overthrow removal deportation expulsion abduction kidnapping beheading rape torture slaying homicide pardon eviction shooting stabbing passage ratification enactment adoption repeal demolition destruction beating imposition'
);

/** Words right before an event's noun that make it another thing, and words right after it. */
export const NOT_EVENT_AFTER: Readonly<Record<string, ReadonlySet<string>>> = {
	attack: set('heart panic personal asthma anxiety ad verbal political rhetorical character partisan'),
	attacks: set('heart panic personal asthma anxiety ad verbal political rhetorical character partisan'),
	strike: set('hunger general labor labour rent lightning third'),
	strikes: set('hunger general labor labour rent lightning three'),
	raid: set('corporate'),
	offensive: set('charm'),
	ban: set('general'),
	execution: set('plan project program'),
	convictions: set('strong deep moral religious deeply-held political'),
	approval: set('job'),
	conviction: set('strong deep moral religious this that firm political'),
	passage: set('safe biblical bible key'),
	arrest: set('cardiac house'),
	shooting: set('film movie trap skeet')
};

/** What a paper says is no event: "the indictment alleged". */
export const PAPERS = set('indictment indictments approval');

/** Subjects of which a verb without an agent is only a figure of speech: "the bill died". */
export const FIGURATIVE = set(
	'bill legislation amendment hope effort proposal talk deal bank system company firm marriage insurer industry support party coalition economy market campaign candidacy measure plan dream idea relationship debt cost anger crowd audience price story romance'
);

/** What breaks out or erupts of itself. */
export const OUTBREAKS = set(
	'war fighting violence conflict clash riot unrest hostility battle gunfire fight firefight protest bloodshed'
);
/** Nouns that turn a state of war into an event: "the start of the conflict". */
export const OUTSETS = set('start outbreak beginning eruption onset');
