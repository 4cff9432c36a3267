const CLOCK = String.raw`\d{1,2}(?:[:h]\d{2}(?:[:.]\d{2})?(?:\s?[ap]\.?m\.?)?|\.\d{2}\s?[ap]\.?m\.?|\s?[ap]\.?m\.?)`;
const ZONE = String.raw`(?:\s?(?:[A-Z]{2,4}T|GMT|UTC|local time)\b)?`;
/** `10:52`, `[00:14:05]`, `9.30pm GMT:` before the first word of a paragraph. */
const TIME = new RegExp(
	String.raw`^[•*·–—-]?\s*[[(]?(?:${CLOCK})${ZONE}[\])]?\s*(?:[:|–—-]+\s+)?(?=["'(\[•]?\p{Lu})`,
	'u'
);

const PLACE = String.raw`\p{Lu}[\p{L}.'-]*(?:[ /-]\p{Lu}[\p{L}.'-]*){0,3}`;
const CAPITALS = String.raw`\p{Lu}{3}[\p{Lu}.'-]*(?:[ /-]\p{Lu}[\p{Lu}.'-]*){0,3}`;
const DAY = String.raw`(?:\p{Lu}\p{L}{2,8}\.? \d{1,2}|\d{1,2} \p{Lu}\p{L}{2,8})(?:,? \d{4})?`;
const AGENCY = String.raw`(?:\([\p{Lu}][^()]{1,30}\)|/[\p{Lu}][^/]{1,20}/)`;
const DASH = String.raw`\s*\.?\s*(?:--|—|–|-|\.)\s+`;
/** `LINDOW (Coastwire) —`, `LINDOW, May 4 —`, `Lindow, 14 May. /CWN/.`: a place, then a region, a day, an agency, a dash. */
const DATELINES = [
	new RegExp(String.raw`^${CAPITALS}(?:, ${PLACE})?(?:, ${DAY})?\.?\s*${AGENCY}?\s*(?:--|—|–|-)\s+`, 'u'),
	new RegExp(String.raw`^(?:${PLACE}(?:, ${PLACE})?)?(?:,? ${DAY})?\.?\s*${AGENCY}${DASH}`, 'u'),
	new RegExp(String.raw`^${PLACE}(?:, ${PLACE})?, ${DAY}\s*(?:--|—|–|-)\s+`, 'u')
];

/**
 * Where the words of a paragraph begin behind the time of a live report and a dateline, in code units; 0 where it opens with
 * neither. Both say when and where, and belong to no sentence.
 */
export function openingEnd(paragraph: string): number {
	const time = TIME.exec(paragraph)?.[0].length ?? 0;
	const rest = paragraph.slice(time, time + 120);
	const dateline = DATELINES.map((form) => form.exec(rest)?.[0].length ?? 0).find((length) => length > 0) ?? 0;
	return time + dateline < paragraph.length ? time + dateline : 0;
}
