import { type Called, keyOf, type Known } from '#lib/analysis/correction/correction.ts';
import { SOURCE_TYPES, type SourceType } from '#lib/lexicon/codes.ts';
import { TYPE_LABEL } from '#lib/lexicon/labels.ts';

/** Who speaks instead, as it was typed; an empty side is “as the story has it”, and so is an empty type. */
export interface Typed {
	name: string;
	side: string;
	type: string;
}

/** A speaker of a story under the name and side it goes by, and what it was first coded under. */
export type InStory = Known & { identity: Called };

const LONGEST = { name: 120, side: 60 };

/** What is to be done about a text that is missing or too long; undefined where it can be taken. */
export function refuseText(value: string, longest: number, ask: string): string | undefined {
	if (value === '') return ask;
	return value.length > longest ? `At most ${longest} characters.` : undefined;
}

export const refuseNamed = (name: string, ask: string) => refuseText(name, LONGEST.name, ask);

/** Like `refuseText`; a joint source is several speakers at once, and no person can say that of one. */
export function refuseSide(side: string, ask: string): string | undefined {
	return side === 'joint' ? 'A joint source is several speakers; name one side.' : refuseText(side, LONGEST.side, ask);
}

/** A type by its code; undefined where it is none. */
export function toType(value: string): SourceType | undefined {
	return SOURCE_TYPES.find((type) => type === value);
}

const printed = (side: string) => (side === 'none' ? '“none”' : side);

/** The speaker of the story that is meant; where the name alone doesn't say, the sides to choose between. */
function find({ name, side }: Typed, known: readonly InStory[]): { found?: InStory; sides: string[] } {
	if (side !== '') return { found: known.find((one) => keyOf(one) === keyOf({ name, side })), sides: [] };
	const same = known.filter((one) => one.name === name);
	const sides = [...new Set(same.map((one) => one.side))].sort();
	const open = sides.length > 1 || sides[0] === 'joint';
	return open ? { sides } : { found: same[0], sides: [] };
}

/**
 * Who is meant by a name and, where it was typed, a side: a speaker of the story under the name it goes by now, else a
 * new one, on no side and of no clear type unless these were typed. `who` can be taken when there are no errors.
 */
export function checkWho(
	typed: Typed,
	known: readonly InStory[],
	ask: string
): { errors: { name?: string; side?: string; type?: string }; who: Known } {
	const { found, sides } = find(typed, known);
	const type = toType(typed.type);
	const choose = `The story has this name on several sides: ${sides.map(printed).join(', ')}. Say which one is meant.`;
	return {
		errors: {
			name: refuseNamed(typed.name, ask),
			side: sides.length > 0 ? choose : refuseSide(typed.side || 'none', ''),
			type:
				found && type && type !== found.type
					? `This speaker counts as ${TYPE_LABEL[found.type]}. Leave the type as the story has it, or change it on the speaker’s page.`
					: undefined
		},
		who: {
			...(found?.identity ?? { name: typed.name, side: typed.side || 'none' }),
			type: found?.type ?? type ?? 'unclear'
		}
	};
}

/** The errors that say something. */
export function onlySaid<T extends Partial<Record<string, string>>>(errors: T): T {
	return Object.fromEntries(Object.entries(errors).filter(([, message]) => message !== undefined)) as T;
}
