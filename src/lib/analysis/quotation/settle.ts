import type { SourceType } from '#lib/lexicon/codes.ts';
import { publicRole, publicSurname, type PublicRole } from '#lib/lexicon/public-roles/public-roles.ts';
import type { Profile } from './source.ts';

/** Types that an office holder's other lives have: the author, the businessman, the host who is now a candidate. */
const OTHER_LIVES = new Set<SourceType>(['company', 'expert', 'media', 'citizen', 'ngo']);

/**
 * What a person is in this text (docs/codebook-sources.md, type): what the text says most often, present roles before
 * former ones; where it says nothing, what is generally known of a public person on the day of the article.
 * @param own what the story itself knows or the first mention says
 * @param told what each mention says, in order
 * @param isPrivate whether the text shows somebody who speaks for no body; asked only where nothing else says what they are
 */
export function settle(own: Profile, told: readonly Profile[], day: string | null, isPrivate: () => boolean): Profile {
	const known = publicRole(own.name, day) ?? (own.name.includes(' ') ? null : publicSurname(own.name, day));
	const present = told.filter(({ type, former }) => type !== 'unclear' && !former).map(({ type }) => type);
	const weak = told.filter(({ former }) => former).map(({ type }) => type);
	const former = weak.find((type) => type !== 'citizen');
	// "The ousted party chairman", now on television: what the text says of a past office goes before such a life.
	const otherLife = former !== undefined && present.length === 0 && known !== null && OTHER_LIVES.has(known.type);
	const given = (otherLife ? null : decide(present, known)) ?? former ?? known?.type ?? weak[0] ?? own.type;
	// "Ana Lind, 23", further down "a sales manager": a trade without a firm, of somebody met by chance.
	const only = told.filter(({ type }) => type !== 'unclear');
	const metByChance = only.some(({ type, former }) => type === 'citizen' && former) && only.some(({ trade }) => trade);
	const passingBy = metByChance && known === null && only.every(({ type, trade }) => type === 'citizen' || trade);
	const type = passingBy || (given === 'unclear' && isPrivate()) ? 'citizen' : given;
	const side = told.find((one) => one.side !== 'none')?.side ?? known?.side ?? own.side;
	const role = told.find((one) => one.role !== null)?.role ?? own.role;
	return { ...own, name: known && !own.name.includes(' ') ? known.name : own.name, type, side, role };
}

/** The present role; null where neither the text nor public life gives one. */
function decide(present: readonly SourceType[], known: PublicRole | null): SourceType | null {
	const office = known && !known.former ? known.type : null;
	// "The senator’s brother, once a governor": kin of somebody is no role of a person of public life.
	if (known && !OTHER_LIVES.has(known.type) && present.length > 0 && present.every((type) => type === 'citizen'))
		return known.type;
	const roles: SourceType[] = present.filter((type) => type !== 'citizen');
	const said = mostFrequent(roles.length > 0 ? roles : present);
	if (said === null) return office;
	if (office === null || OTHER_LIVES.has(office)) return said;
	if (roles.includes(office)) return office;
	// A sitting head of government stays one as a candidate; who is in office or runs for one is not their other life.
	return OTHER_LIVES.has(said) || roles.length < 2 ? office : said;
}

/** The one that occurs most, the first of several alike. */
function mostFrequent(types: readonly SourceType[]): SourceType | null {
	let best: SourceType | null = null;
	const count = (wanted: SourceType) => types.filter((type) => type === wanted).length;
	for (const type of types) if (best === null || count(type) > count(best)) best = type;
	return best;
}
