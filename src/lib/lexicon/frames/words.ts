/**
 * Classes of words that the frame rules use, in base form. Own lists from common English usage, written with the indicator questions of the
 * published schemes in hand; MIT.
 */
const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

export const FRAME_WORDS: Readonly<Record<string, ReadonlySet<string>>> = {
	/* Governments and their parts, as plain nouns. */
	STATE: set(
		`government ministry minister president mayor council parliament lawmaker legislator official authority senator governor cabinet
		congress senate regulator chancellor premier city state municipality agency department kremlin politician`
	),
	/* Persons and bodies that are no government. */
	GROUP: set(
		`company firm corporation industry bank union owner landlord driver manufacturer operator contractor employer developer activist
		protester gang smuggler militant worker farmer investor trader executive manager producer pilot captain broker retailer
		polluter lobbyist group organisation organization charity club foundation brewery airline railway mine factory carmaker`
	),
	PEOPLE: set(
		`resident family child villager patient student pupil pensioner worker farmer mother father parent woman girl boy victim
		survivor migrant refugee neighbour neighbor household tenant commuter people civilian homeowner fisherman customer passenger
		youngster toddler baby widow orphan nurse teacher miner evacuee townspeople elderly employee miner shopkeeper`
	),
	GENERIC: set(
		'everyone everybody people parents society citizens humanity humankind consumers motorists voters nobody adults'
	),
	PROBLEM: set(
		`problem crisis shortage poverty pollution unemployment homelessness hunger famine drought flood flooding crime corruption inflation
		disease epidemic pandemic outbreak violence danger delay congestion debt deficit addiction illness suffering emission smog
		inequality discrimination blackout disruption waste erosion overcrowding warming scarcity emergency hardship damage risk`
	),
	HARM: set(
		`death killing attack crash accident disaster spill collapse loss fire explosion massacre bloodshed murder injury failure scandal
		shooting bombing assault leak fraud theft abuse breach destruction harm poisoning derailment sinking hazard`
	),
	EASE: set(
		'ease alleviate solve tackle relieve fix combat curb remedy mitigate resolve lessen address prevent cut reduce fight end halt stop'
	),
	PROVIDE: set('provide offer give spend grant allocate earmark fund pledge promise pay send'),
	AID: set('aid relief subsidy compensation assistance shelter loan grant rescue'),
	CAN: set('can could will would should may might must'),
	MUST: set('must should ought'),
	BLAME: set('blame fault'),
	FAIL: set('fail neglect'),
	FAILURE: set('failure inaction negligence mismanagement incompetence neglect'),
	SOLUTION: set(
		'solution remedy answer fix cure proposal plan roadmap measure reform programme program scheme strategy'
	),
	CURE: set('solution remedy cure fix roadmap'),
	PROPOSE: set('propose suggest recommend unveil outline present draft'),
	URGENT: set('urgent immediate swift prompt'),
	ACTION: set('action step measure response intervention help aid attention reform change evacuation ceasefire effort'),
	KIN: set('mother father grandmother grandfather widow widower parent brother sister son daughter husband wife'),
	ORDINARY: set(
		`nurse baker farmer teacher student plumber driver waitress waiter cook barber carpenter fisherman shopkeeper pensioner retiree
		mechanic cleaner electrician mother father grandmother grandfather widow widower neighbour neighbor resident villager bricklayer
		hairdresser seamstress cashier beekeeper postman miner schoolgirl schoolboy father-of-two mother-of-two`
	),
	FEELING: set(
		`heartbroken grieving horrific harrowing tearful heartbreaking heart-wrenching heartrending agonising agonizing anguished anguish
		devastated gruesome terrified distraught inconsolable grief-stricken traumatised traumatized haunting chilling sobbing weeping
		desperate helpless poignant nightmarish unspeakable horrifying terrifying heart-breaking wrenching`
	),
	WEEP: set('sob weep wail plead grieve mourn'),
	HURT: set('hit hurt harm displace evacuate injure wound sicken poison evict impoverish strand endanger affect'),
	SUFFER: set('suffer struggle flee starve drown perish mourn grieve'),
	PRIVATE: set(
		`wife husband marriage divorce wedding honeymoon childhood hobby girlfriend boyfriend fiancee fiance ex-wife ex-husband romance
		pregnancy illness cancer upbringing bedroom pet diet`
	),
	BATTLE: set(
		'battle war election race vote fight case lawsuit referendum ballot seat power majority ground struggle contest runoff'
	),
	WIN: set('win lose'),
	TRIUMPH: set('victory defeat triumph setback win loss'),
	MORAL: set(
		`moral immoral morally ethical unethical ethically shameful disgraceful evil wicked sinful conscience decency indecent righteous
		virtuous virtue immorality dignity depraved ignoble dishonourable dishonorable`
	),
	RELIGION: set(
		`god bible quran koran scripture gospel prayer sermon blasphemy blasphemous commandment heretic holy sin allah jesus christ
		religious faithful theological biblical sacrilege sacred divine morality`
	),
	GAIN: set('profit revenue earnings loss gain windfall turnover dividend surplus deficit'),
	EARN: set('earn lose gain save'),
	COST: set('cost price bill fee budget spending expense fare rent tariff expenditure'),
	DEAR: set('costly expensive unaffordable pricey'),
	MOVE: set('rise fall soar plunge drop climb jump double slump surge tumble shrink grow'),
	ECONOMY: set(
		'economy job trade growth employment unemployment inflation tourism recession investment export business industry market livelihood'
	),
	DAMAGE: set('hurt harm damage cripple boost slow lift weaken strengthen hit wreck stifle spur'),
	EFFECT: set('impact effect blow consequence repercussion toll boost damage'),
	SPORT: set(
		'match league cup striker goalkeeper coach tournament stadium championship referee innings playoff quarterback regatta marathon medal'
	),
	ECONOMIC: set(
		`economy economic unemployment inflation recession gdp profit revenue wage tax taxpayer budget investor tourism tariff consumer
		price subsidy bankruptcy layoff stock shareholder salary fiscal financial`
	),
	CAPACITY: set(
		'shortage understaffed overstretched backlog staffing overcrowded infrastructure workforce capacity bottleneck'
	),
	FAIR: set(
		`discrimination discriminatory inequality equality racism racist sexism unfair fairness inequity prejudice segregation unequal
		disadvantaged marginalised marginalized impartiality injustice`
	),
	LEGAL: set(
		`illegal unlawful constitutional unconstitutional constitution court lawsuit ruling jurisdiction litigation appeal
		supreme judge legality attorney lawful injunction plaintiff statute`
	),
	LAW: set('law treaty resolution sanction rule regulation agreement charter convention'),
	BREAK: set('violate breach break violation infringe infringement contravene'),
	POLICY: set('bill legislation reform regulation policy amendment programme program guideline moratorium ban'),
	PASS: set('pass repeal enact introduce adopt overhaul scrap amend draft approve veto implement'),
	CRIME: set(
		`arrest murder suspect prison jail sentence convict robbery burglary kidnapping homicide detective gunman smuggling felony
		imprisonment inmate parole manslaughter trafficking thief criminal`
	),
	SECURITY: set(
		`missile troop troops nuclear denuclearisation denuclearization weapon weapons soldier army navy artillery ammunition airstrike
		terrorism terrorist military militia invasion espionage warhead drone deterrence defence defense warship intelligence war`
	),
	HEALTH: set(
		`hospital disease patient vaccine vaccination doctor infection virus epidemic pandemic medical medicine illness symptom ambulance
		obesity clinic injury surgeon mental nutrition contamination toxic`
	),
	LIFE: set(
		'housing commute childcare homelessness wellbeing well-being leisure playground affordability amenities livelihood'
	),
	CULTURE: set(
		'heritage tradition traditional folklore identity ethnic multicultural immigrant indigenous customs ancestral patriotism assimilation'
	),
	OPINION: set('poll survey pollster petition referendum demonstrator rally'),
	POLITICS: set(
		`election bipartisan partisan candidate lawmaker coalition opposition senator ballot voter caucus filibuster republican democrat
		conservative liberal primary incumbent lobbying electoral`
	),
	DIPLOMACY: set(
		`diplomatic bilateral embassy ambassador diplomat summit sanction sanctions treaty alliance geopolitical envoy multilateral
		nato diplomacy delegation`
	),
	STUDY: set('study survey statistics figure data research researcher census report analysis'),
	DAYWORD: set('today yesterday tonight monday tuesday wednesday thursday friday saturday sunday'),
	LASTING: set('trend historically decade decades average traditionally typically'),
	POLLS: set('poll pollster frontrunner front-runner landslide underdog'),
	LOOK: set('portray cast paint depict present'),
	PLOY: set('ploy gambit manoeuvre maneuver stunt tactic strategist spin posturing'),
	ARMED: set(
		`war troop troops shelling airstrike missile artillery ceasefire fighting soldier rebel militia offensive invasion frontline
		bombardment insurgent combat battlefield warplane shell rocket siege`
	),
	DEAD: set('kill wound injure destroy flatten bomb shell'),
	DEADNOUN: set('casualty death rubble corpse body wreckage'),
	UNSEEN: set(
		'trauma traumatise traumatize displacement displaced livelihood malnutrition nightmares bereavement schooling'
	),
	AGREE: set(
		'ceasefire truce reconciliation negotiation negotiations mediation mediator accord armistice peacekeeping'
	),
	MUTUAL: set('mutual reciprocal compromise win-win'),
	VICTIM: set('helpless defenceless defenseless pathetic destitute pitiful hapless'),
	DEMON: set(
		'regime thug butcher puppet barbarian fanatic monster savage tyrant henchman warmonger cruel vicious brutal'
	),
	EMOTIVE: set('genocide massacre slaughter carnage atrocity bloodbath annihilate decimate onslaught barbaric'),
	CAUSING: set('cause trigger spark fuel provoke prompt'),
	THREAT: set('threat danger crisis problem risk menace concern')
};
