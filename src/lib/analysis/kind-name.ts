import type { Identification, SourceType } from '../lexicon/codes.ts';
import { IDENTIFICATION_LABEL, TYPE_LABEL } from '../lexicon/labels.ts';

/** What kind of source it is and how it is identified, in words: "government, named"; a document is said to be one once. */
export function kindName(type: SourceType, identification: Identification): string {
	return [...new Set([TYPE_LABEL[type], IDENTIFICATION_LABEL[identification]])].join(', ');
}
