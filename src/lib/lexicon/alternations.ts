/**
 * Sets of words that outlets choose among for one and the same thing ("government", "regime"), and the guards that keep other
 * meanings out. After the sets that studies of word choice compare; the words are an own list from common English usage, MIT.
 * A story adds its own referents and forms (`/stories/[slug]/names`).
 *
 * One line each: key | what is named | how the thing is told from others of its kind | singular forms.
 * `government`, `leader`, `war`, `sanctions`, `taking` and `settlement` need to know whose or where; `group` takes the name before
 * it where there is one and else stands for all of its kind in the text; `phrase` is the thing itself.
 */
const ROWS = `
government | a government | government | government, regime, administration, authorities, junta, dictatorship
leader | whoever leads a country | leader | president, leader, dictator, ruler, strongman, autocrat, despot, tyrant, premier, prime minister, king, emir, chancellor
war | a war | war | war, invasion, conflict, special military operation, military operation, crisis, fighting, occupation, aggression, intervention
militants | those who fight or attack | group | militant, terrorist, fighter, rebel, gunman, insurgent, extremist, jihadist, jihadi, separatist, guerrilla, militiaman
protesters | those who protest | group | protester, protestor, demonstrator, rioter, mob, looter, marcher, agitator
incomers | people without leave to stay | phrase | illegal immigrant, illegal alien, undocumented immigrant, undocumented worker, unauthorized immigrant, undocumented migrant, irregular migrant, illegal migrant, unauthorized migrant, undocumented alien, illegals, criminal alien
taking | the taking of a place | taking | annex, seize, capture, liberate, occupy, retake, overrun, reunify, recapture
settlements | homes built on land that is fought over | settlement | settlement, outpost, neighborhood, neighbourhood, colony
sanctions | sanctions on a country | sanctions | sanctions, sanctions campaign, restrictive measures, economic blockade, embargo
climate | the warming of the climate | phrase | climate change, global warming, climate crisis, climate emergency, climate breakdown
health-law | the US health insurance law of 2010 | phrase | obamacare, affordable care act, health care law, health-care law, healthcare law
abortion-foes | those against abortion | phrase | pro-life, anti-abortion, antiabortion
abortion-friends | those for legal abortion | phrase | pro-choice, abortion rights, abortion-rights, pro-abortion
estate-tax | the tax on estates | phrase | estate tax, death tax, inheritance tax
`;

export type AlternationKind =
	'government' | 'leader' | 'war' | 'group' | 'taking' | 'settlement' | 'sanctions' | 'phrase';

/** One set of words that name the same thing. */
export interface Alternation {
	key: string;
	/** What is named, as a reader would say it. */
	label: string;
	kind: AlternationKind;
	forms: string[];
}

export const ALTERNATIONS: Alternation[] = ROWS.trim()
	.split('\n')
	.map((row) => {
		const [key = '', label = '', kind = '', forms = ''] = row.split('|').map((field) => field.trim());
		return { key, label, kind: kind as AlternationKind, forms: forms.split(',').map((form) => form.trim()) };
	});

const set = (words: string) => new Set(words.trim().split(/\s+/));

/** form → words that may not stand anywhere before it in its phrase. */
export const ALTERNATION_NOT_AFTER: Readonly<Record<string, ReadonlySet<string>>> = {
	regime: set(
		'tax sanctions regulatory legal inspection inspections training treatment exercise nonproliferation border'
	),
	administration: set('business public school drug aviation security transportation services data oxygen'),
	authorities: set('port local transit legal emergency state federal'),
	government: set('local city state federal county municipal self limited big student provincial world divided'),
	war: set(
		'cold world civil gulf trade price culture drug drugs nuclear star post turf of class tug bidding korean vietnam revolutionary proxy'
	),
	conflict: set('labor labour role ethical ethics interest'),
	crisis: set(
		'energy economic financial debt housing climate banking food health mid-life border migrant refugee constitutional humanitarian opioid hostage water political budget'
	),
	leader: set(
		'majority minority house senate party democratic republican opposition community religious labor labour business church civil spiritual project team group thought world congressional gop union civic tribal faith conservative evangelical muslim jewish'
	),
	president: set('vice deputy class university company bank council senate former-vice student association'),
	fighter: set('fire freedom crime jet prize'),
	mob: set('flash'),
	settlement: set('legal court divorce lawsuit financial peace million billion plea'),
	king: set('martin rodney steve peter'),
	occupation: set('military-grade')
};

/** form → words that may not stand right after it. */
export const ALTERNATION_NOT_BEFORE: Readonly<Record<string, ReadonlySet<string>>> = {
	war: set(
		'crime crimes criminal criminals game games memorial museum veteran veterans hero heroes chest film correspondent powers room effort'
	),
	conflict: set('of resolution'),
	administration: set('of'),
	crisis: set('management'),
	leader: set('of-the-pack'),
	ruler: set('of-thumb')
};

/** Forms that count only where the text has another word of their set for the same country. */
export const NEEDS_COMPANY = set('crisis fighting occupation intervention aggression');

/** Heads that say what somebody is without saying anything of who: no name for a person. */
export const PLAIN_HEADS = set(
	'state city county town country nation province municipality force air navy other member man woman person people one head part side friend name guest winner loser father mother son daughter wife husband brother sister team unit chair'
);
