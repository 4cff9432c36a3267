/**
 * Offices of the United States that news calls by the office alone ("the president"), with who held them when. Facts of
 * public record from general knowledge, MIT. One line each: office | name from..to; … with days as `YYYY-MM`.
 */
const ROWS = `
president | Bill Clinton 1993-01..2001-01; George W. Bush 2001-01..2009-01; Barack Obama 2009-01..2017-01; Donald Trump 2017-01..2021-01; Joe Biden 2021-01..2025-01; Donald Trump 2025-01..
vice president | Al Gore 1993-01..2001-01; Dick Cheney 2001-01..2009-01; Joe Biden 2009-01..2017-01; Mike Pence 2017-01..2021-01; Kamala Harris 2021-01..2025-01; JD Vance 2025-01..
president-elect | Barack Obama 2008-11..2009-01; Donald Trump 2016-11..2017-01; Joe Biden 2020-11..2021-01; Donald Trump 2024-11..2025-01
secretary of state | Hillary Clinton 2009-01..2013-01; John Kerry 2013-02..2017-01; Rex Tillerson 2017-02..2018-03; Mike Pompeo 2018-04..2021-01; Antony Blinken 2021-01..2025-01; Marco Rubio 2025-01..
attorney general | Eric Holder 2009-02..2015-04; Loretta Lynch 2015-04..2017-01; Jeff Sessions 2017-02..2018-11; William Barr 2019-02..2020-12; Merrick Garland 2021-03..2025-01
speaker | Nancy Pelosi 2007-01..2011-01; John Boehner 2011-01..2015-10; Paul Ryan 2015-10..2019-01; Nancy Pelosi 2019-01..2023-01; Kevin McCarthy 2023-01..2023-10; Mike Johnson 2023-10..
majority leader | Harry Reid 2007-01..2015-01; Mitch McConnell 2015-01..2021-01; Chuck Schumer 2021-01..2025-01; John Thune 2025-01..
first lady | Laura Bush 2001-01..2009-01; Michelle Obama 2009-01..2017-01; Melania Trump 2017-01..2021-01; Jill Biden 2021-01..2025-01; Melania Trump 2025-01..
fbi director | Robert Mueller 2001-09..2013-09; James Comey 2013-09..2017-05; Christopher Wray 2017-08..2025-01`;

const OFFICES = new Map(
	ROWS.trim()
		.split('\n')
		.map((line) => {
			const [office = '', holders = ''] = line.split('|').map((cell) => cell.trim());
			return [office, holders.split(';').map(toHolder)] as const;
		})
);

function toHolder(cell: string): { name: string; from: string; to: string } {
	const [, name = '', from = '', to = ''] = /^(.*) (\S+)\.\.(\S*)$/.exec(cell.trim()) ?? [];
	return { name, from, to };
}

/**
 * Who held an office of the list on a day; null for another office, or where the day is not known.
 * @param office lower case, without an article: "vice president"
 * @param day `YYYY-MM` or `YYYY-MM-DD`
 */
export function officeHolder(office: string, day: string | null): string | null {
	const month = day?.slice(0, 7) ?? '';
	if (month.length < 7) return null;
	const held = OFFICES.get(office.replace('-president', ' president')) ?? [];
	// In the month of a handover the one who leaves.
	return held.find(({ from, to }) => from <= month && (to === '' || month <= to))?.name ?? null;
}
