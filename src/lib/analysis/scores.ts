import rows from '#lib/lexicon/scores.json';

/** How often the engine is right on texts coded by hand. */
export interface Score {
	/** The gold set and the split of it that was read ("polnear", "dev"). */
	set: string;
	split: string;
	/** "content F1", "precision", "speaker right" … */
	measure: string;
	/** 0–1, with its 95 % interval. */
	value: number;
	low: number;
	high: number;
	/** Cases behind the value. */
	n: number;
}

/** The measured errors, as `npm run validate -- --write` last printed them; empty where it never ran. */
export const SCORES: Score[] = rows;
