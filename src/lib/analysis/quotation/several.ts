import { NO_SIDE } from '#lib/lexicon/codes.ts';
import { isPlural, toSingular, type Mention } from './mention.ts';
import { NOTHING, type Profile } from './source.ts';

const ABOUT = String.raw`(?:an? |the |about |nearly |almost |roughly |around |over |under |just |only |fully |more than |fewer than |less than |at least |up to |some )*`;
const FEW = String.raw`(?:one|two|three|four|five|six|seven|eight|nine|ten|\d+)`;
const PERCENT = String.raw`(?:\p{L}{1,20}(?:-\p{L}{1,20})?|\p{N}[\p{N}.,]*) ?(?:percent|per cent|%)`;
/** Parts of those whom a poll asks. */
const PART = String.raw`(?:${PERCENT}|${FEW} (?:in|out of) ${FEW}|half|(?:one|two|three|four)-(?:third|quarter|fifth|tenth)s?|(?:third|quarter)|(?:\p{L}{1,20} )?(?:majority|majorities|minority|plurality|share|percentage|proportion|portion|segment|slice|swaths?))`;
/** Several of a group. */
const SOME = String.raw`(?:(?:[\p{L}-]{1,20} ){0,2}(?:number|group|handful|chorus|crowd|coalition|team)|dozens|hundreds|thousands|scores|most|many|some|several|few|both|all|none|members?|one|two|three|four|five)`;

const PART_OF = new RegExp(`^${ABOUT}${PART}(?: of (?:the |those |these )?| (?=\\p{Ll}))(?=\\p{L})`, 'iu');
const SOME_OF = new RegExp(`^${ABOUT}${SOME} of (?:the |those |these |his |her |their |its )?(?=\\p{L})`, 'iu');
const PART_ALONE = new RegExp(
	`^${ABOUT}${PART}(?: (?:overall|nationally|statewide|in \\p{Lu}.*|of (?:them|those|us|respondents|people|those .*)))?$`,
	'iu'
);

/**
 * "a majority of voters", "some of the officials": several of those named after "of". "40 percent", "one in five": those
 * asked in a poll, whose part of a party is its voters ("six in 10 Republicans"). Null where the words are none of these.
 */
export function profileMany(words: string, read: (whole: string) => Profile): Profile | null {
	const printed = words.trim().replace(/\s+/g, ' ');
	const many = { ...NOTHING, name: printed, identification: 'collective' } as const;
	if (PART_ALONE.test(printed)) return { ...many, type: 'citizen' };
	const part = PART_OF.exec(printed);
	const some = part ?? SOME_OF.exec(printed);
	if (!some) return null;
	const whole = read(printed.slice(some[0].length));
	const several = whole.identification === 'collective' || whole.identification === 'anonymous';
	if (!several && (part === null || whole.type !== 'citizen')) return null;
	const asked =
		part !== null && whole.identification !== 'anonymous' && (whole.type === 'legislature' || whole.type === 'unclear');
	return { ...whole, name: printed, type: asked ? 'citizen' : whole.type };
}

const OPENS_ANOTHER = /^(?:the|an?|his|her|its|their|other|some|many|several)$/i;

/**
 * "Russia and North Korea": two sources in one, joint where their sides differ, unclear where their types do. Null where
 * "and" joins words of one name or of one office.
 */
export function profilePair(mention: Mention, read: (half: readonly string[]) => Profile): Profile | null {
	const neither = /^(?:neither|both|either)$/i.test(mention.head[0] ?? '') ? 1 : 0;
	const at = mention.head.findIndex((word) => /^(?:and|nor|or)$/.test(word));
	if (at <= neither || at === mention.head.length - 1) return null;
	const [one, two] = [read(mention.head.slice(neither, at)), read(mention.head.slice(at + 1))];
	const named = [one, two].every((half) => half.identification === 'metonym' || half.person);
	const opens = OPENS_ANOTHER.test(mention.head[at + 1] ?? '');
	// "Voss and union leaders", "Democrats and dockers", but "police and union leaders" are leaders of both.
	const groups =
		two.identification === 'collective' &&
		one.type !== two.type &&
		(one.person || isPlural(mention.head[at - 1] ?? ''));
	const apart = (opens || groups) && [one, two].every(({ type }) => type !== 'unclear');
	if (!named && !apart) return null;
	const metonyms = one.identification === 'metonym';
	// "the economists Ana Lind and Jon Reed".
	const shared =
		one.person &&
		two.person &&
		one.role !== null &&
		mention.head.slice(neither, at).some((word) => isOfRole(word, one));
	return {
		...NOTHING,
		name: metonyms && named ? `${one.side} and ${two.side}` : `${one.name} and ${two.name}`,
		side: joinSides(one.side, two.side),
		type: shared || one.type === two.type ? one.type : 'unclear',
		identification: named || one.identification === two.identification ? one.identification : 'collective',
		role: one.role
	};
}

/** The plural of a role: "economists". */
function isOfRole(word: string, { role }: Profile): boolean {
	return isPlural(word) && role !== null && role.split('-').at(-1) === toSingular(word);
}

function joinSides(one: string, two: string): string {
	if (one === two || two === NO_SIDE) return one;
	return one === NO_SIDE ? two : 'joint';
}
