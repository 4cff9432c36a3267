import type { SourceType } from './codes.ts';

/**
 * Words that decide what kind of source a role makes beside the role nouns themselves (docs/codebook-sources.md). Own
 * lists from common English usage, MIT.
 */
const set = (words: string) => new Set(words.trim().split(/\s+/));

/**
 * Words before a generic head that say whose it is: "House leader", "fire chief", "industry official". Lower case and
 * singular. Role nouns ("union", "police") do the same and need no entry.
 */
const MODIFIER_ROWS: Partial<Record<SourceType, string>> = {
	government: `national-security homeland-security social-security public-safety city county state federal municipal provincial metropolitan foreign interior finance treasury health housing transport
		transportation education environment agriculture immigration fire prison jail postal cabinet presidential vice-presidential
		gubernatorial mayoral consular diplomatic civil wildlife election park tax customs census budget school schools`,
	legislature: `house congressional parliamentary legislative democratic republican gop labour tory conservative liberal
		libertarian socialist green-party partisan minority majority bipartisan tea-party ways-and-means electoral
		floor leave remain super-pac pac`,
	military: `defense defence naval enforcement law-enforcement counterterrorism counter-terrorism border homicide patrol
		air-force pentagon paramilitary`,
	judiciary: 'legal judicial defense-team prosecution supreme-court district-attorney bar',
	expert: `university college research academic medical scientific polling faculty medicine clinic laboratory`,
	company: `industry business corporate restaurant hotel store shop factory mill farm casino mining oil gas coal steel
		tech technology investment real-estate insurance pharmaceutical financial marketing brokerage hedge private-equity venture
		talent advertising ad travel ratings staffing employment modeling modelling public-relations pr booking ticket
		retail social-media customer-service sales merchandising logistics supermarket railway railroad shipping ferry startup start-up chain brewery utility`,
	ngo: `advocacy environmental civil-rights human-rights aid charity labor community grassroots pro-life anti-abortion
		abortion-rights gun-rights gun-control interfaith tribal lobby pressure trade-union protest pro-immigrant immigrant-rights
		refugee-rights church mosque synagogue parish temple diocese religious evangelical`,
	media: 'news radio tv television cable media press broadcast website podcast'
};

/** Modifier → type of the body it stands for. */
export const MODIFIERS: ReadonlyMap<string, SourceType> = new Map(
	Object.entries(MODIFIER_ROWS).flatMap(([type, row]) =>
		row
			.trim()
			.split(/\s+/)
			.map((word) => [word, type as SourceType] as const)
	)
);

/** Heads that keep their own type whatever body is named with them: a bank's economist is an expert, a fan of a party a citizen. */
export const FIXED_HEADS = set(`
	lawyer attorney solicitor barrister counsel litigator paralegal professor economist analyst historian scholar academic scientist
	physicist sociologist psychologist epidemiologist political-scientist lecturer researcher doctor physician surgeon
	psychiatrist nurse strategist consultant pollster pundit expert specialist judge prosecutor juror
	district-attorney state-attorney us-attorney attorney-general solicitor-general surgeon-general inspector-general
	supporter backer voter fan donor critic skeptic sceptic opponent admirer wife husband widow widower son daughter mother father
	brother sister parent cousin niece nephew uncle aunt girlfriend boyfriend fiance fiancee grandmother grandfather friend
	neighbour neighbor victim witness survivor journalist reporter correspondent columnist anchor host editor
	activist campaigner senator congressman congresswoman lawmaker candidate nominee hopeful contender ambassador`);

/** Outside advisers: whoever works for a campaign is of the campaign. */
export const OUTSIDE_HEADS = set('strategist consultant pollster analyst expert specialist');

/** Heads that hold their place through somebody else and have that one's type: "a Lind spokesman", "aide to the mayor". */
export const SERVING_HEADS = set(`
	spokesman spokeswoman spokesperson spokespeople press-secretary press-officer press-service press-office aide adviser advisor staffer deputy assistant surrogate ally confidant
	confidante secretary chief manager representative team staff director administration operative official counselor
	counsellor envoy office camp bodyguard`);

/** Words that say an office is no longer held. */
export const FORMER_WORDS = set(
	'former formerly ex retired once onetime one-time erstwhile late then past fired ousted dismissed deposed'
);

/** Verbs of a relative clause that say what somebody is or does: "who heads the union". */
export const ROLE_VERBS = set(`
	head heads headed lead leads led run runs ran chair chairs chaired direct directs directed own owns owned found founded
	co-founded manage manages managed teach teaches taught study studies studied work works worked serve serves served
	represent represents represented advise advises advised play plays played coach coaches coached edit edits edited write
	writes wrote cover covers covered host hosts hosted practise practises practice practices practiced specialise specialises
	specialize specializes specialized research researches researched represents commands commanded
	tracks tracked analyzes analyses analyzed analysed monitors teaching blogs reports reported reporting produces produced
	oversee oversees oversaw sits operate operates operated farm farms farmed sell sells attend attends`);

/** Heads that say a party or a leaning and no office. */
export const PARTY_MEMBERS = set(`
	democrat republican conservative tory liberal libertarian socialist communist progressive moderate centrist nationalist
	populist politician`);

/** Nouns that are as often adjectives: heads only where they end the phrase ("a conservative bane", "moderate voters"). */
export const ADJECTIVES_TOO = set(`
	conservative liberal libertarian socialist communist progressive moderate centrist nationalist populist republican tory
	expert veteran native local military professional public monthly weekly daily star radio guest country state city
	town county nation`);

/** Ties that are no role: "a donor, the banker Ana Lind" is a banker. */
export const LOOSE_TIES = set(
	'donor backer supporter admirer friend fan critic opponent skeptic sceptic ally contributor megadonor'
);

/** Those who work for somebody and speak for themselves. */
export const EMPLOYED = set('employee worker teacher staffer people member local colleague companion mate');

/** Heads that belong to a body or a person; alone they say little of what they are. */
export const OWNED_HEADS = set(`
	spokesman spokeswoman spokesperson spokespeople ceo cfo chief-executive executive-officer director manager executive chief
	adviser advisor aide deputy`);

/** Words of a name that say more than its ending does, by the endings they say it of. */
const QUALIFIER_ROWS: [SourceType, string, string][] = [
	[
		'company',
		`Business Businesses Bankers Manufacturers Realtors Retail Retailers Petroleum Restaurant Restaurants Builders Brewers
		Grocers Hotel Lodging Mining Beverage Insurers Insurance Gas Oil Coal Brokers Contractors Employers Merchants Growers
		Dealers Pharmaceutical Automobile Automakers Bottlers Broadband Cable Chemistry Cement Beef Dairy Pork Trucking
		Franchise Gaming Casino Homebuilders Railroads Wireless Telecom Software Semiconductor Steel Textile Tobacco Toy
		Wine Wholesalers Distributors Producers Industry Industries Industrial Shippers Airlines Entrepreneurs Chamber`,
		'Association Council Institute Federation Alliance Coalition Center Centre Board Network League Union Society Bureau'
	],
	[
		'ngo',
		`Baptist Catholic Jewish Islamic Muslim Christian Evangelical Methodist Lutheran Presbyterian Rabbinical Interfaith Rights
		Liberty Liberties Immigrant Immigrants Refugee Refugees Families Action Workers Teachers Nurses Women Citizens
		Veterans Taxpayers Wildlife Conservation Relations Churches Bishops Pastors Ministers Rabbis Religious Bar Medical
		Pediatrics Pediatricians Tenants Students Seniors Farmworkers Policemen Firefighters Hunger Homeless Equality Justice
		Defamation Life Parenthood Abortion Gun Tribal Tribes Peace Freedom`,
		'Commission Council Committee Center Centre Conference Congress Office Alliance Assembly College Academy Institute Board Network Service Group'
	],
	[
		'military',
		'Police Sheriff Defense Defence Intelligence Patrol Marshals Marshal Army Navy Military Naval Counterterrorism Enforcement',
		'Department Office Agency Service Authority Bureau Directorate Board Administration Command'
	],
	[
		'ngo',
		`National American Family Research Resources Latino Hispanic Black Policy Conservation Humane Climate Energy Action Faith
		Education Housing Youth Arts Heritage Environmental Environment Leadership Nonprofits Nations Pro-Life Adoption Marriage Welfare`,
		'Council'
	],
	['government', 'Security State Privy Governing Ministers Advisory Provincial Regional', 'Council'],
	['judiciary', 'Attorney Prosecutor Prosecutors Defender Prosecuting Coroner Solicitors', 'Office Service Bureau'],
	['government', 'General', 'Office'],
	[
		'legislature',
		'City County Town Village Municipal Supervisors Aldermen Legislative Parliamentary',
		'Council Commission Board'
	],
	['legislature', 'Senate House Congressional', 'Office Caucus Commission'],
	['government', 'High Elementary Middle Primary Public District Charter', 'School Schools'],
	['government', 'School Hospital', 'District Board'],
	['company', 'Media Broadcasting Savings Investment Mortgage Credit', 'Trust Fund Union Bank'],
	['igo', 'European African Asian American Nordic Pacific', 'Commission Development']
];

/** Word of a name → the type it makes of a name with one of these endings. */
export const QUALIFIERS: ReadonlyMap<string, { type: SourceType; ends: ReadonlySet<string> }> = new Map(
	QUALIFIER_ROWS.flatMap(([type, words, ends]) =>
		[...set(words)].map((word) => [word, { type, ends: set(ends) }] as const)
	)
);
