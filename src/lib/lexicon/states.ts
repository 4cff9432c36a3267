/**
 * States of the United States as news prints them behind a town: in full and in the short forms of American newspapers. Facts in
 * common usage, MIT. "Washington" is left out: alone it is the government's seat.
 */
export const STATE_ABBREVIATIONS: ReadonlySet<string> = new Set(
	`Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Kans Ky La Md Mass Mich Minn Miss Mo Mont Neb Nev Okla Ore Pa Penn Tenn Tex Va
	Vt Wash Wis Wyo N.C N.D N.H N.J N.M N.Y R.I S.C S.D W.Va D.C`.split(/\s+/)
);

/** The same with the full names. */
export const STATES: ReadonlySet<string> = new Set([
	...STATE_ABBREVIATIONS,
	...`Alabama, Alaska, Arizona, Arkansas, California, Colorado, Connecticut, Delaware, Florida, Georgia, Hawaii, Idaho, Illinois, Indiana,
	Iowa, Kansas, Kentucky, Louisiana, Maine, Maryland, Massachusetts, Michigan, Minnesota, Mississippi, Missouri, Montana, Nebraska,
	Nevada, New Hampshire, New Jersey, New Mexico, New York, North Carolina, North Dakota, Ohio, Oklahoma, Oregon, Pennsylvania,
	Rhode Island, South Carolina, South Dakota, Tennessee, Texas, Utah, Vermont, Virginia, West Virginia, Wisconsin, Wyoming`.split(
		/,\s+/
	)
]);
