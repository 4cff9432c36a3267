/** A word: letters or digits, with marks inside it kept ("Jong-un", "don’t", "1,200"). */
const WORD = /[\p{L}\p{N}]+(?:[’'.,-][\p{L}\p{N}]+)*/gu;

/** How many words a stretch of text holds; a dash or a sign alone is none. */
export function countWords(words: string): number {
	let count = 0;
	WORD.lastIndex = 0;
	while (WORD.test(words)) count++;
	return count;
}
