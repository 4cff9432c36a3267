import type { Comparison } from '#lib/analysis/compare/comparison.ts';

/** How to cite the page as it stands: story, pool with every n, and who made the codes. */
export function toCitation({ story, pool, groups }: Comparison): string {
	const coders = [...new Set(groups.map(({ coder }) => coder.label))];
	const by = coders.length > 0 ? ` Codes by ${coders.join('; ')}.` : '';
	const practice = story.practice ? ' Practice texts, invented for teaching.' : '';
	return `Parallax, “${story.title}”. ${pool.description}${by}${practice}`;
}
