const MONTHS = [
	'January',
	'February',
	'March',
	'April',
	'May',
	'June',
	'July',
	'August',
	'September',
	'October',
	'November',
	'December'
];

/**
 * A date as a reader sees it: "24 May 2024", "May 2024" where only the month is known, "about …" where it was inferred.
 * @param date `YYYY-MM-DD`, `YYYY-MM` or null
 */
export function showDate(date: string | null, inferred = false): string {
	if (date === null) return 'date not known';
	const [year, month, day] = date.split('-');
	const name = MONTHS[Number(month) - 1] ?? '';
	return `${inferred ? 'about ' : ''}${day ? `${Number(day)} ` : ''}${name} ${year}`;
}

/** A span of dates, printed as short as it stays clear: "12 September 2023 – 27 June 2024". */
export function showSpan(from: string | null, to: string | null): string {
	if (from === null || to === null) return showDate(from ?? to);
	if (from === to) return showDate(from);
	return `${showDate(from)} – ${showDate(to)}`;
}
