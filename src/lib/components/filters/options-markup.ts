import { escapeXml } from '#lib/charts/svg-frame.ts';
import type { Choice } from './facets.ts';

/** The options of a list filter as markup, each with its reports; one that would show none can't be chosen. Every text is escaped. */
export function toOptions(choices: readonly Choice[]): string {
	return choices
		.map(({ value, label, reports }) => {
			const off = reports === 0 ? ' disabled' : '';
			return `<option value="${escapeXml(value)}"${off}>${escapeXml(label)} (${reports})</option>`;
		})
		.join('');
}
