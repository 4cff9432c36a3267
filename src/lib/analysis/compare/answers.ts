import { type Context, reportShare, toMeasure, wholeGroupsFor, wordsOrCoding } from './context.ts';
import type { Measure } from './measure.ts';
import type { CodedGroup } from './group.ts';
import { listed } from './rows.ts';

/** The items that are shown; all others are kept back until a person codes them. */
export const SHOWN_ITEMS = ['C1', 'C2'] as const;

/** Reports in which an item is coded yes, of those in which it is coded at all. */
export function findItems(context: Context): Measure[] {
	const items = context.story.items.map(({ key }) => key).filter((key) => SHOWN_ITEMS.some((shown) => shown === key));
	return wholeGroupsFor(context, 'items').flatMap((group) =>
		items.map((item) => {
			const n = group.members.filter(({ coding }) => coding.items[item] !== undefined).length;
			const members = group.members.filter(({ coding }) => coding.items[item] === 1);
			return reportShare('items', { ...group, n }, item, members, (member) =>
				wordsOrCoding(context, member, (analysis) => analysis.items.filter((evidence) => evidence.item === item))
			);
		})
	);
}

/** Whether a coder could have found a name: the engine knows those that the story lists, other coders any words. */
function knowsName({ story }: Context, { coder }: CodedGroup, key: string, form: string): boolean {
	return coder.kind !== 'engine' || story.context.referents.some((one) => one.key === key && one.forms.includes(form));
}

/** Reports that use a name in their own voice; category "referent: form". Of a coder that doesn't know the name, none of none. */
export function findNames(context: Context): Measure[] {
	const groups = wholeGroupsFor(context, 'names');
	return context.story.referents.flatMap(({ key }) => {
		const forms = new Set(groups.flatMap(({ members }) => members.flatMap(({ coding }) => coding.names[key] ?? [])));
		return groups.flatMap((group) =>
			[...forms].sort().map((form) => {
				const members = group.members.filter(({ coding }) => coding.names[key]?.includes(form));
				const base = knowsName(context, group, key, form) || members.length > 0 ? group : { ...group, n: 0 };
				return reportShare('names', base, `${key}:${form}`, members, (member) =>
					wordsOrCoding(context, member, ({ names }) =>
						names.filter((name) => name.referent === key && name.form === form && name.voice === 'own')
					)
				);
			})
		);
	});
}

const TONES = { unfavourable: -1, none: 0, favourable: 1 } as const;

/** Reports by the code for tone toward a target; category "target:none". A list, never a comparison. */
export function findTone(context: Context): Measure[] {
	const groups = wholeGroupsFor(context, 'tone');
	const targets = new Set(
		groups.flatMap(({ members }) => members.flatMap(({ coding }) => Object.keys(coding.tone ?? {})))
	);
	return groups.flatMap((group) =>
		[...targets].sort().flatMap((target) => {
			const coded = group.members.filter(({ coding }) => coding.tone?.[target] !== undefined);
			if (coded.length === 0) return [];
			return Object.entries(TONES).map(([label, tone]) => {
				const members = coded.filter(({ coding }) => coding.tone?.[target] === tone);
				return listed(
					toMeasure('tone', group, {
						category: `${target}:${label}`,
						numerator: members.length,
						denominator: coded.length,
						evidence: members.map((member) => wordsOrCoding(context, member, () => []))
					})
				);
			});
		})
	);
}
