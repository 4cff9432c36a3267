import { nearName } from './near-name.ts';
import type { Errors, Values } from './values.ts';

/** What must be known to judge whose words a text may be called. */
export interface Names {
	/** Names under which somebody really publishes. */
	real: string[];
	/** Outlets of practice stories. */
	invented: string[];
}

/**
 * Whether a text may stand under its outlet's name: an invented one never under a real name, and one under a real name
 * only with the report's address or the visitor's word that it was copied. Empty where nothing speaks against it.
 */
export function checkOrigin(values: Values, practice: boolean, names: Names): Errors {
	if (values.copied && values.invented)
		return { invented: 'A text is either copied from a report or invented: leave one of the two ticked.' };
	const real = nearName(values.outlet, names.real);
	return practice ? checkPractice(values, real, names.invented) : checkReal(values, real);
}

function checkPractice(values: Values, real: string | undefined, invented: string[]): Errors {
	if (invented.includes(values.outlet)) return {};
	if (real !== undefined)
		return {
			outlet: `${isReal(values.outlet, real)}; a practice story takes invented outlets only. Invent another name.`
		};
	if (values.invented) return {};
	return {
		outlet: `A practice story takes invented outlets only: ${invented.join(', ')}, or one you invent, if you tick the box below.`
	};
}

function checkReal(values: Values, real: string | undefined): Errors {
	if (values.invented)
		return {
			invented: real
				? `${isReal(values.outlet, real)}, and no invented text may stand under its name. Untick this if the text is its own; otherwise name an outlet you invented and choose a practice story.`
				: 'An invented text can stand in a practice story only: choose one above, or untick this.'
		};
	if (real === undefined || values.url !== '' || values.copied) return {};
	return {
		copied: `${isReal(values.outlet, real)}. Give the address of its report, or tick that you copied this text from a report by it.`
	};
}

function isReal(name: string, real: string): string {
	return name === real ? `“${real}” is a real outlet` : `“${name}” is nearly the name of ${real}, a real outlet`;
}
