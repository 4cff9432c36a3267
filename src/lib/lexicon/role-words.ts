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
	government: `city county state federal municipal provincial metropolitan foreign interior finance treasury health housing transport
		transportation education environment agriculture immigration fire prison jail postal cabinet presidential vice-presidential
		gubernatorial mayoral consular diplomatic civil wildlife park tax customs census budget school schools`,
	legislature: `house congressional parliamentary legislative democratic republican gop labour tory conservative liberal
		libertarian socialist green-party partisan minority majority bipartisan tea-party ways-and-means electoral
		floor leave remain super-pac pac`,
	military: `defense defence naval enforcement law-enforcement counterterrorism counter-terrorism border homicide patrol
		air-force pentagon paramilitary`,
	judiciary: 'legal judicial defense-team prosecution supreme-court district-attorney bar',
	expert: `university college research academic medical scientific polling faculty medicine clinic laboratory`,
	company: `industry business corporate restaurant hotel store shop factory mill farm casino mining oil gas coal steel
		tech technology investment real-estate insurance pharmaceutical financial marketing brokerage hedge private-equity venture
		retail supermarket railway railroad shipping ferry startup start-up chain brewery utility`,
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
	spokesman spokeswoman spokesperson spokespeople aide adviser advisor staffer deputy assistant surrogate ally confidant
	confidante secretary chief manager representative team staff director administration operative official counselor
	counsellor envoy office camp bodyguard`);

/** Words that say an office is no longer held. */
export const FORMER_WORDS = set('former formerly ex retired once onetime one-time erstwhile late then past');

/** Verbs of a relative clause that say what somebody is or does: "who heads the union". */
export const ROLE_VERBS = set(`
	head heads headed lead leads led run runs ran chair chairs chaired direct directs directed own owns owned found founded
	co-founded manage manages managed teach teaches taught study studies studied work works worked serve serves served
	represent represents represented advise advises advised play plays played coach coaches coached edit edits edited write
	writes wrote cover covers covered host hosts hosted practise practises practice practices practiced specialise specialises
	specialize specializes specialized research researches researched live lives lived reside resides grew represents commands commanded
	oversee oversees oversaw sits operate operates operated farm farms farmed sell sells attend attends`);
