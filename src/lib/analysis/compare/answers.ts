import { type Context, reportShare, toMeasure, wholeGroupsFor, wordsOrCoding } from './context.ts';
import type { Measure } from './measure.ts';
import { listed } from './rows.ts';

/** The items that are shown; all others are kept back until a person codes them. */
export const SHOWN_ITEMS = ['C1', 'C2'] as const;

/** Reports in which an item is coded yes. */
export function findItems(context: Context): Measure[] {
	const items = context.story.items.map(({ key }) => key).filter((key) => SHOWN_ITEMS.some((shown) => shown === key));
	return wholeGroupsFor(context, 'items').flatMap((group) =>
		items.map((item) => {
			const members = group.members.filter(({ coding }) => coding.items[item] === 1);
			return reportShare('items', group, item, members, (member) =>
				wordsOrCoding(context, member, (analysis) => analysis.items.filter((evidence) => evidence.item === item))
			);
		})
	);
}

/** Reports that use a name in their own voice; category "referent: form". */
export function findNames(context: Context): Measure[] {
	const groups = wholeGroupsFor(context, 'names');
	return context.story.referents.flatMap(({ key }) => {
		const forms = new Set(groups.flatMap(({ members }) => members.flatMap(({ coding }) => coding.names[key] ?? [])));
		return groups.flatMap((group) =>
			[...forms].sort().map((form) => {
				const members = group.members.filter(({ coding }) => coding.names[key]?.includes(form));
				return reportShare('names', group, `${key}:${form}`, members, (member) =>
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
