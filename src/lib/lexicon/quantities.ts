/** Words for numbers and what is counted by them, for comparing what two sentences say of a quantity. Own list, MIT. */

const entries = (rows: string) =>
	rows
		.trim()
		.split(/\s+/)
		.map((row) => row.split('='))
		.map(([word, value]) => [word, Number(value)] as const);

/** Numbers in words. "Second" is left to time; "a" and "an" count only before a scale or a fraction. */
export const NUMBER_WORDS: ReadonlyMap<string, number> = new Map(
	entries(`zero=0 one=1 two=2 three=3 four=4 five=5 six=6 seven=7 eight=8 nine=9 ten=10 eleven=11 twelve=12 thirteen=13
		fourteen=14 fifteen=15 sixteen=16 seventeen=17 eighteen=18 nineteen=19 twenty=20 thirty=30 forty=40 fifty=50 sixty=60
		seventy=70 eighty=80 ninety=90 both=2 pair=2 couple=2`)
);

/** What a number before them is multiplied by. */
export const SCALES: ReadonlyMap<string, number> = new Map(
	entries(
		'dozen=12 score=20 hundred=100 thousand=1000 k=1000 million=1e6 m=1e6 mn=1e6 billion=1e9 bn=1e9 trillion=1e12'
	)
);

/** Numbers nobody counted out ("hundreds of people"). */
export const CROWDS: ReadonlyMap<string, number> = new Map(
	entries('dozens=12 scores=20 hundreds=100 thousands=1000 millions=1e6 billions=1e9')
);

/** In per cent. */
export const FRACTIONS: ReadonlyMap<string, number> = new Map(
	entries('half=50 third=33.3 thirds=33.3 quarter=25 quarters=25 fifth=20 tenth=10')
);

/** Places in an order; after "a" or a number some of them are fractions. */
export const ORDINALS: ReadonlyMap<string, number> = new Map(
	entries('first=1 second=2 third=3 fourth=4 fifth=5 sixth=6 seventh=7 eighth=8 ninth=9 tenth=10')
);

export const SEASONS: ReadonlySet<string> = new Set(['spring', 'summer', 'autumn', 'fall', 'winter']);

/** Units, each under one name; a number with another unit is another number. */
export const UNITS: ReadonlyMap<string, string> = new Map(
	`second=second minute=minute hour=hour day=day week=week month=month year=year decade=decade century=century
	percent=percent %=percent kilometre=km kilometer=km km=km mile=mile metre=m meter=m foot=foot ton=ton tonne=ton kilogram=kg
	kg=kg pound=pound litre=litre liter=litre degree=degree`
		.split(/\s+/)
		.map((row) => row.split('=') as [string, string])
);
