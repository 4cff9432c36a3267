/**
 * Words the reading of tone turns on. Own lists, written from common English usage, MIT like the rest of the project.
 */

/** Words that turn what follows them. */
export const NEGATION_WORDS: ReadonlySet<string> = new Set(
	"not n't no never without neither nor hardly barely cannot none nothing".split(' ')
);

/**
 * Verbs by which somebody comes to harm, by base form: of whom they are said something happened to, which is no
 * evaluation of them ("was killed in the blast").
 */
export const HARM_VERBS: ReadonlySet<string> = new Set(
	`kill wound injure murder assassinate shoot stab bomb shell attack assault beat rape torture kidnap abduct execute hang
	poison behead massacre slaughter ambush maim mutilate hospitalize hospitalise infect drown strangle bury burn scald
	strike hit rob mug evict displace evacuate detain arrest jail imprison deport bereave orphan harm hurt victimize victimise
	trample crush electrocute starve sicken flood devastate destroy damage ravage raze sink`.split(/\s+/)
);

/** Verbs of what befalls their subject without anybody doing it: "died", "drowned", "collapsed". */
export const SUFFERED_VERBS: ReadonlySet<string> = new Set(
	'die perish drown succumb starve collapse sicken'.split(' ')
);

/** Nouns for what two states have with each other, by base form. */
export const RELATION_NOUNS: ReadonlySet<string> = new Set(
	'tie relation relationship alliance cooperation co-operation partnership friendship rapprochement axis dialogue rivalry feud standoff'.split(
		' '
	)
);

/** Words before a country or its capital that make it a place. */
export const PLACE_WORDS: ReadonlySet<string> = new Set(
	'in at near into across inside outside around throughout via within off over toward towards through'.split(' ')
);

/** Words after which "to" or "from" leads to a place: "a trip to", "returned from". */
export const JOURNEY_WORDS: ReadonlySet<string> = new Set(
	`visit trip travel go come return fly tour journey arrive depart drive head sail invite flight move send bring way route
	transfer export import ship deliver supply delivery shipment train road border born hail native back`.split(/\s+/)
);
