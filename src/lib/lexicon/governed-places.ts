/**
 * States, provinces and large cities that stand for those who govern them when they say, want or fear something
 * (docs/codebook-sources.md, government). Own list of common knowledge, MIT. Names of people among them ("Virginia",
 * "Dakota") are read so only where nothing else stands with them.
 */
export const GOVERNED_PLACES: ReadonlySet<string> = new Set(
	`Alabama; Alaska; Arizona; Arkansas; California; Colorado; Connecticut; Delaware; Florida; Hawaii; Idaho; Illinois; Indiana; Iowa;
	Kansas; Kentucky; Louisiana; Maine; Maryland; Massachusetts; Michigan; Minnesota; Mississippi; Missouri; Montana; Nebraska; Nevada;
	New Hampshire; New Jersey; New Mexico; New York; North Carolina; North Dakota; Ohio; Oklahoma; Oregon; Pennsylvania; Rhode Island;
	South Carolina; South Dakota; Tennessee; Texas; Utah; Vermont; Virginia; Washington State; West Virginia; Wisconsin; Wyoming;
	Puerto Rico; Guam; Los Angeles; Chicago; Houston; Philadelphia; Phoenix; San Antonio; San Diego; Dallas; San Francisco; Seattle;
	Boston; Detroit; Baltimore; Miami; Cleveland; New Orleans; St. Louis; Pittsburgh; Atlanta; Denver; Las Vegas; New York City;
	Ontario; Quebec; British Columbia; Alberta; Manitoba; Toronto; Vancouver; Montreal; New South Wales; Queensland; Tasmania;
	Western Australia; South Australia; Bavaria; Catalonia; Crimea; Scotland; Wales; Northern Ireland; Hamburg; Barcelona; Mumbai;
	Shanghai; Osaka; Busan; Sao Paulo; Rio de Janeiro; Istanbul; Jakarta; Karachi; Lagos; Kerala; Punjab; Chechnya; Tatarstan`
		.split(';')
		.map((place) => place.trim().replace(/\s+/g, ' '))
);
