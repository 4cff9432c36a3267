import { expect, test } from 'vitest';
import { EMPTY_CONTEXT } from '#lib/lexicon/gazetteer.ts';
import { findSegments } from '../text/segment.ts';
import { toDoc } from '../text/to-doc.ts';
import { findNames } from './names.ts';

const LETTER = { person: 'P', organisation: 'O', place: 'L', role: 'R' };

/** "P Kim Jong-un": kind and printed words, "= form" where the canonical form differs, "?" where it is ambiguous. */
function read(text: string): string[] {
	return findNames(toDoc(text, findSegments(text)), EMPTY_CONTEXT).map(({ start, end, kind, canonical, among }) => {
		const words = text.slice(start, end);
		const same = kind === 'role' ? canonical === words.toLowerCase() : canonical === words;
		return `${LETTER[kind]} ${words}${same ? '' : ` = ${canonical}`}${among.length > 0 ? ` ? ${among.join(' / ')}` : ''}`;
	});
}

test.each<[string, string[]]>([
	['Kim Jong-un met Xi Jinping in Beijing.', ['P Kim Jong-un', 'P Xi Jinping', 'L Beijing']],
	[
		'North Korean Foreign Minister Choe Son Hui flew to Moscow.',
		['R North Korean Foreign Minister', 'P Choe Son Hui', 'L Moscow']
	],
	[
		'South Korean President Yoon Suk Yeol spoke in Seoul. Yoon then left.',
		['R South Korean President', 'P Yoon Suk Yeol', 'L Seoul', 'P Yoon = Yoon Suk Yeol']
	],
	['Park Jin met Wang Yi, and Park said little.', ['P Park Jin', 'P Wang Yi', 'P Park = Park Jin']],
	[
		'Deputy Assistant Secretary of State Jung Pak arrived. Pak waited.',
		['R Deputy Assistant Secretary of State', 'P Jung Pak', 'P Pak = Jung Pak']
	],
	['Moon Jae-in said that Kim Yo-jong had called.', ['P Moon Jae-in', 'P Kim Yo-jong']],
	[
		'Kim Jong-un and Kim Yo-jong walked. Kim smiled.',
		['P Kim Jong-un', 'P Kim Yo-jong', 'P Kim ? Kim Jong-un / Kim Yo-jong']
	],
	['Kim Jong-un arrived in May. Kim Jong Un left in June.', ['P Kim Jong-un', 'P Kim Jong Un = Kim Jong-un']],
	[
		'Crown Prince Mohammed bin Salman hosted Ursula von der Leyen.',
		['R Crown Prince', 'P Mohammed bin Salman', 'P Ursula von der Leyen']
	],
	['Abdel Fattah el-Sisi called Charles de Gaulle a model.', ['P Abdel Fattah el-Sisi', 'P Charles de Gaulle']],
	['Ludwig van Beethoven never met Simón Bolívar.', ['P Ludwig van Beethoven', 'P Simón Bolívar']],
	[
		'Recep Tayyip Erdoğan spoke in Ankara. Erdoğan then flew home.',
		['P Recep Tayyip Erdoğan', 'L Ankara', 'P Erdoğan = Recep Tayyip Erdoğan']
	],
	['Maroš Šefčovič met Emmanuel Macron in Paris.', ['P Maroš Šefčovič', 'P Emmanuel Macron', 'L Paris']],
	['Zorvan Tekmil said the dam would hold. Tekmil gave no date.', ['P Zorvan Tekmil', 'P Tekmil = Zorvan Tekmil']],
	['Orla Brennock, 43, flew to Paris.', ['P Orla Brennock', 'L Paris']],
	[
		'Gerard van der Berg and Anna de la Cruz wed. Van der Berg wept.',
		['P Gerard van der Berg', 'P Anna de la Cruz', 'P Van der Berg = Gerard van der Berg']
	],
	[
		'Luiz Inácio Lula da Silva spoke in Brasilia. Lula smiled.',
		['P Luiz Inácio Lula da Silva', 'L Brasilia', 'P Lula = Luiz Inácio Lula da Silva']
	],
	[
		'KIM JONG UN VISITS RUSSIA AS SEOUL PROTESTS\nNorth Korean leader Kim Jong Un went to Russia.',
		[
			'P KIM JONG UN = Kim Jong Un',
			'L RUSSIA = Russia',
			'L SEOUL',
			'R North Korean leader',
			'P Kim Jong Un',
			'L Russia'
		]
	],
	[
		'MINISTER TOM REED TO QUIT OVER LEAK, REED SAYS\nTom Reed is to quit.',
		['R MINISTER', 'P TOM REED = Tom Reed', 'P REED = Tom Reed', 'P Tom Reed']
	],
	[
		'Biden And Putin To Meet In Geneva Next Week\nJoe Biden and Vladimir Putin will meet in Geneva.',
		['P Biden = Joe Biden', 'P Putin = Vladimir Putin', 'L Geneva', 'P Joe Biden', 'P Vladimir Putin', 'L Geneva']
	],
	[
		'Mayor of Drumlin Anna Holt met Secretary of State Tom Reed.',
		['R Mayor of Drumlin', 'L Drumlin', 'P Anna Holt', 'R Secretary of State', 'P Tom Reed']
	],
	['Its captain, Edda Lind, said no.', ['R captain', 'P Edda Lind']],
	['A spokeswoman for the ferry office, Edda Lind, said no.', ['R spokeswoman for the ferry office', 'P Edda Lind']],
	['On the pier, Edda Lind, who fishes, said no.', ['P Edda Lind']],
	['The acting mayor Edda Lind said no.', ['R acting mayor', 'P Edda Lind']],
	['On Monday Mayor Edda Lind said no.', ['R Mayor', 'P Edda Lind']],
	[
		'Senator Lucas Holm and Mayor Rosa Holm met. Sen. Holm left, Mayor Holm stayed, Holm smiled.',
		[
			'R Senator',
			'P Lucas Holm',
			'R Mayor',
			'P Rosa Holm',
			'R Sen.',
			'P Holm = Lucas Holm',
			'R Mayor',
			'P Holm = Rosa Holm',
			'P Holm ? Lucas Holm / Rosa Holm'
		]
	],
	['Senator Chris Van Hollen (D-Md.) objected.', ['R Senator', 'P Chris Van Hollen']],
	[
		'Shares of Norvane Holdings Inc. fell; Norvane said it would cut jobs.',
		['O Norvane Holdings Inc.', 'O Norvane = Norvane Holdings Inc.']
	],
	[
		'Its rival, the Norland Sea Lab (NSL), merged with it. The NSL won.',
		['O Norland Sea Lab', 'O NSL = Norland Sea Lab', 'O NSL = Norland Sea Lab']
	],
	[
		'Workers of the Norland National Bank, or NNB, walked out.',
		['O Norland National Bank', 'O NNB = Norland National Bank']
	],
	[
		'Mr. Reed, the BBC’s man in Drumlin, and Mrs. Reed left.',
		['P Reed = Mr. Reed', 'O BBC', 'L Drumlin', 'P Reed = Mrs. Reed']
	],
	[
		'Volodymyr Zelenskyy spoke in Lviv. Zelensky was brief.',
		['P Volodymyr Zelenskyy', 'L Lviv', 'P Zelensky = Volodymyr Zelenskyy']
	],
	['A Kremlin spokesman said so.', ['O Kremlin']],
	[
		'Shin Hee-young, a professor at Lowmarsh University, doubted it.',
		['P Shin Hee-young', 'R professor at Lowmarsh University', 'O Lowmarsh University']
	],
	['The late Field Marshal Omar Tarek was buried.', ['R late Field Marshal', 'P Omar Tarek']],
	['Kim Jong-un’s sister Kim Yo-jong warned Seoul.', ['P Kim Jong-un', 'R sister', 'P Kim Yo-jong', 'L Seoul']],
	[
		'Ri Yong-ho and Ri Son-gwon came to Hanoi. Ri left first.',
		['P Ri Yong-ho', 'P Ri Son-gwon', 'L Hanoi', 'P Ri ? Ri Yong-ho / Ri Son-gwon']
	],
	['Boris Johnson’s and Keir Starmer’s offices agreed.', ['P Boris Johnson', 'P Keir Starmer']],
	['Mr. Okafor spoke. Mr. Okafor’s lawyer did not.', ['P Okafor', 'P Okafor']],
	['Putin’s envoy met Vladimir Putin in Russia.', ['P Putin = Vladimir Putin', 'P Vladimir Putin', 'L Russia']],
	['The Kremlin said that Dmitry Peskov would speak.', ['O Kremlin', 'P Dmitry Peskov']],
	[
		'Presidential spokesperson Dmitry Peskov spoke. Peskov gave no date.',
		['R Presidential spokesperson', 'P Dmitry Peskov', 'P Peskov = Dmitry Peskov']
	],
	['Moscow said it would help Pyongyang.', ['L Moscow', 'L Pyongyang']],
	['The US and the UK agreed.', ['L US = United States', 'L UK = United Kingdom']],
	['U.S. troops left Iraq.', ['L U.S. = United States', 'L Iraq']],
	['A US-led force entered Syria.', ['L US = United States', 'L Syria']],
	[
		'The Norland Ferry Authority (NFA) met on Monday. The NFA gave no reason.',
		['O Norland Ferry Authority', 'O NFA = Norland Ferry Authority', 'O NFA = Norland Ferry Authority']
	],
	['The IAEA warned Iran.', ['O IAEA = International Atomic Energy Agency', 'L Iran']],
	[
		'The State Department and the Pentagon declined to comment.',
		['O State Department = US State Department', 'O Pentagon']
	],
	['The White House told Congress.', ['O White House', 'O Congress = US Congress']],
	['Amnesty International accused Myanmar of abuse.', ['O Amnesty International', 'L Myanmar']],
	['The New York Times reported from New York.', ['O New York Times', 'L New York']],
	['Reuters and the BBC were there.', ['O Reuters', 'O BBC']],
	[
		'Ana Lind, a spokeswoman for the Harbour Office, said no.',
		['P Ana Lind', 'R spokeswoman for the Harbour Office', 'O Harbour Office']
	],
	[
		'Ana Reed and Tom Reed disagree. Ms. Reed will sue Mr. Reed.',
		['P Ana Reed', 'P Tom Reed', 'P Reed ? Ana Reed / Tom Reed', 'P Reed ? Ana Reed / Tom Reed']
	],
	[
		'Ms. Ana Reed sued Mr. Tom Reed. Ms. Reed won; Mr. Reed lost.',
		['P Ana Reed', 'P Tom Reed', 'P Reed = Ana Reed', 'P Reed = Tom Reed']
	],
	['Hillary Clinton spoke after Bill Clinton.', ['P Hillary Clinton', 'P Bill Clinton']],
	['Bill and Hillary Clinton came to Ohio.', ['P Bill', 'P Hillary Clinton', 'L Ohio']],
	['Sen. Maria Cantel of Oregon met Gov. Jay Holm.', ['R Sen.', 'P Maria Cantel', 'L Oregon', 'R Gov.', 'P Jay Holm']],
	['J. K. Rowling lives in Edinburgh.', ['P J. K. Rowling', 'L Edinburgh']],
	['Joe Biden met Joseph Holm. Biden smiled.', ['P Joe Biden', 'P Joseph Holm', 'P Biden = Joe Biden']],
	[
		'Robert F. Kennedy Jr. spoke in Boston. Kennedy left early.',
		['P Robert F. Kennedy Jr.', 'L Boston', 'P Kennedy = Robert F. Kennedy Jr.']
	],
	[
		'The European Commission fined Google in Brussels.',
		['O European Commission', 'O Google', 'O Brussels = EU institutions']
	],
	['Lowmarsh University hired Professor Ina Holt.', ['O Lowmarsh University', 'R Professor', 'P Ina Holt']],
	['Brill County lies on the Norden River.', ['L Brill County', 'L Norden River']],
	['He was born in Lowmarsh and lives near Lake Norden.', ['L Lowmarsh', 'L Lake Norden']],
	['On Friday in January, nobody came.', []],
	['The Russian people and the Germans know it.', []],
	['However, she said nothing. Then it rained.', []],
	['', []],
	['KIRBY: We will not.\nJohn Kirby spoke for an hour.', ['P KIRBY = John Kirby', 'P John Kirby']],
	[
		'PUTIN TO VISIT NORTH KOREA NEXT MONTH, KREMLIN SAYS\nVladimir Putin will travel in June.',
		['P PUTIN = Vladimir Putin', 'L NORTH KOREA = North Korea', 'O KREMLIN = Kremlin', 'P Vladimir Putin']
	],
	[
		'LIND QUITS HARBOUR OFFICE AFTER ROW OVER PAY\nAna Lind left the Harbour Office on Monday.',
		['P LIND = Ana Lind', 'O HARBOUR OFFICE = Harbour Office', 'P Ana Lind', 'O Harbour Office']
	],
	['President Lee Jae-myung flew from Busan to Tokyo.', ['R President', 'P Lee Jae-myung', 'L Busan', 'L Tokyo']],
	['Tsai Ing-wen and Lai Ching-te met in Taipei.', ['P Tsai Ing-wen', 'P Lai Ching-te', 'L Taipei']],
	[
		'Defence Minister Shin Won-sik said Shin would stay.',
		['R Defence Minister', 'P Shin Won-sik', 'P Shin = Shin Won-sik']
	],
	['Jean-Claude Juncker left Luxembourg.', ['P Jean-Claude Juncker', 'L Luxembourg']],
	[
		'Prime Minister Benjamin Netanyahu met Antony Blinken in Israel.',
		['R Prime Minister', 'P Benjamin Netanyahu', 'P Antony Blinken', 'L Israel']
	],
	['The UN Security Council met in New York City.', ['O UN Security Council', 'L New York City']],
	['NATO chief Jens Stoltenberg warned Hungary.', ['R NATO chief', 'O NATO', 'P Jens Stoltenberg', 'L Hungary']],
	['Dr. Ina Holt of Lowmarsh University told Bloomberg so.', ['P Ina Holt', 'O Lowmarsh University', 'O Bloomberg']],
	[
		'Narendra Modi called Volodymyr Zelensky. Modi thanked Zelensky.',
		['P Narendra Modi', 'P Volodymyr Zelensky', 'P Modi = Narendra Modi', 'P Zelensky = Volodymyr Zelensky']
	],
	[
		'George W. Bush and Jeb Bush spoke. Bush was brief.',
		['P George W. Bush', 'P Jeb Bush', 'P Bush ? George W. Bush / Jeb Bush']
	],
	[
		'The Fishermen’s Federation of Norland (FFN) and Greenpeace disagree.',
		['O Fishermen’s Federation of Norland', 'O FFN = Fishermen’s Federation of Norland', 'O Greenpeace']
	],
	['Ana Lind’s brother Tom Lind lives in Brazil’s north.', ['P Ana Lind', 'R brother', 'P Tom Lind', 'L Brazil']],
	['Angela Merkel, the former chancellor, spoke in Berlin.', ['P Angela Merkel', 'R former chancellor', 'L Berlin']]
])('%s', (text, expected) => {
	expect(read(text)).toEqual(expected);
});

test.each<[string, Record<string, string | null>]>([
	[
		'Washington accused Beijing of spying, according to Moscow.',
		{ Washington: 'Government of the United States', Beijing: null, Moscow: 'Government of Russia' }
	],
	['Pyongyang has called the drill a rehearsal.', { Pyongyang: 'Government of North Korea' }],
	['Beijing warned that rain would fall in Taipei.', { Beijing: 'Government of China', Taipei: null }],
	['Ankara’s streets were empty.', { Ankara: null }]
])('a seat stands for its government where it acts: %s', (text, expected) => {
	const found = findNames(toDoc(text, findSegments(text)), EMPTY_CONTEXT).filter(({ kind }) => kind === 'place');
	expect(Object.fromEntries(found.map(({ canonical, standsFor }) => [canonical, standsFor]))).toEqual(expected);
});

test('a name in a list is surer than a word that nothing but its capital speaks for', () => {
	const text = 'Vremmel grew quickly. Amnesty International accused Myanmar.';
	const found = findNames(toDoc(text, findSegments(text)), EMPTY_CONTEXT);
	expect(found.every(({ confidence }) => confidence > 0 && confidence <= 1)).toBe(true);
	const sure = new Map(found.map(({ canonical, confidence }) => [canonical, confidence]));
	expect(sure.get('Myanmar')).toBeGreaterThan(sure.get('Vremmel') ?? 0);
});
