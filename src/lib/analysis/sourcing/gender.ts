import type { Interval } from '../compare/measure.ts';
import { supportOf } from '../compare/small-n.ts';
import { articleInterval, DEFAULT_DRAWS } from './resample.ts';
import { articlesOf, type Figure, type Gender, type SourceRow } from './row.ts';

/** Women among named persons. */
export interface GenderFigure extends Figure {
	/** The share if all unknown were no women, and if all were; null where no person is named. */
	bounds: Interval | null;
	persons: Record<Gender, number>;
}

/** The gender of each person: a speaker who is named in one row at least; rows that contradict each other are unknown. */
export function genderOfPersons(rows: readonly SourceRow[]): Map<string, Gender> {
	const named = new Set(
		rows.flatMap(({ speaker, identification }) => (identification === 'named' ? (speaker ?? []) : []))
	);
	const told = new Map<string, Set<Gender>>();
	for (const { speaker, gender } of rows) {
		if (speaker === null || gender === null || !named.has(speaker)) continue;
		const mine = told.get(speaker) ?? new Set();
		told.set(speaker, gender === 'unknown' ? mine : mine.add(gender));
	}
	return new Map([...told].map(([person, genders]) => [person, genders.size === 1 ? [...genders][0] : 'unknown']));
}

function countPersons(rows: readonly SourceRow[]): Record<Gender, number> {
	const persons = { woman: 0, man: 0, other: 0, unknown: 0 };
	for (const gender of genderOfPersons(rows).values()) persons[gender]++;
	return persons;
}

function shareOfWomen({ woman, man, other }: Record<Gender, number>): number | null {
	const known = woman + man + other;
	return known === 0 ? null : woman / known;
}

/**
 * Women among named persons whose gender is known, each person counted once, with the bounds the unknown leave:
 * [W / all, (W + unknown) / all]. Speakers that are no persons have no gender and are not counted.
 * Interval: cluster bootstrap of articles; it speaks of the known only, so show the bounds beside it.
 */
export function womenAmongNamed(rows: readonly SourceRow[], draws = DEFAULT_DRAWS): GenderFigure {
	const persons = countPersons(rows);
	const known = persons.woman + persons.man + persons.other;
	const all = known + persons.unknown;
	const n = articlesOf(rows);
	return {
		value: shareOfWomen(persons),
		numerator: persons.woman,
		denominator: known,
		n,
		interval: known === 0 ? null : articleInterval(rows, (sample) => shareOfWomen(countPersons(sample)), draws),
		support: supportOf(n),
		bounds: all === 0 ? null : { low: persons.woman / all, high: (persons.woman + persons.unknown) / all },
		persons
	};
}
