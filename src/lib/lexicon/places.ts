/**
 * Places beside the countries and their seats: parts of the world, states and provinces that news in English names without their
 * country, large cities, seas; and the last words that make a run of capitals a place. Own list of facts in common usage, MIT.
 * A name that is more often a person's ("Lincoln", "Austin", "Houston") is left to its context.
 */
const ROWS = `
Africa; North Africa; West Africa; East Africa; Southern Africa; Central Africa; Sub-Saharan Africa; Asia; Central Asia; South Asia;
East Asia; Southeast Asia; South-East Asia; Northeast Asia; Asia-Pacific; Indo-Pacific; Europe; Eastern Europe; Western Europe;
Central Europe; North America; South America; Latin America; Central America; Middle East; Near East; Far East; Caucasus; South Caucasus;
Balkans; Baltics; Scandinavia; Iberia; Maghreb; Sahel; Horn of Africa; Levant; Caribbean; Oceania; Antarctica; Arctic; Siberia; Antilles;
Korean Peninsula; Korean peninsula; Korea; Sinai; Gaza; Gaza Strip; West Bank; East Jerusalem; Golan Heights; Kurdistan; Kashmir; Punjab;
Bengal; Gujarat; Kerala; Tamil Nadu; Tibet; Xinjiang; Hong Kong; Macau; Guangdong; Sichuan; Yunnan; Inner Mongolia; Manchuria; Crimea;
Donbas; Donbass; Donetsk; Luhansk; Kherson; Zaporizhzhia; Chechnya; Dagestan; Tatarstan; Kaliningrad; Transnistria; Abkhazia;
South Ossetia; Nagorno-Karabakh; Catalonia; Andalusia; Basque Country; Galicia; Bavaria; Saxony; Prussia; Brittany; Normandy; Provence;
Tuscany; Lombardy; Sicily; Sardinia; Corsica; Crete; Flanders; Wallonia; England; Scotland; Wales; Northern Ireland; Ulster; Cornwall;
Yorkshire; Kent; Essex; Sussex; Surrey; Devon; Lancashire; Hampshire; Greenland; Bermuda; Puerto Rico; Guam; Falkland Islands; Gibraltar;
Alabama; Alaska; Arizona; Arkansas; California; Colorado; Connecticut; Delaware; Florida; Hawaii; Idaho; Illinois; Indiana; Iowa; Kansas;
Kentucky; Louisiana; Maine; Maryland; Massachusetts; Michigan; Minnesota; Mississippi; Missouri; Montana; Nebraska; Nevada; New Hampshire;
New Jersey; New Mexico; New York; North Carolina; North Dakota; Ohio; Oklahoma; Oregon; Pennsylvania; Rhode Island; South Carolina;
South Dakota; Tennessee; Texas; Utah; Vermont; Virginia; West Virginia; Washington State; Wisconsin; Wyoming; New England; Midwest;
Ontario; Quebec; British Columbia; Alberta; Manitoba; Saskatchewan; Nova Scotia; New Brunswick; Newfoundland; Yukon; New South Wales;
Queensland; South Australia; Western Australia; Tasmania; Northern Territory; Bali; Java; Sumatra; Borneo; Sulawesi; Mindanao; Luzon; Okinawa; Hokkaido; Kyushu;
New York City; NYC; Manhattan; Brooklyn; Queens; Bronx; Harlem; Los Angeles; Hollywood; Chicago; Philadelphia; Phoenix; San Antonio; San Diego;
Dallas; San Jose; San Francisco; Silicon Valley; Seattle; Denver; Boston; Detroit; Nashville; Memphis; Portland; Las Vegas; Baltimore; Milwaukee;
Albuquerque; Sacramento; Atlanta; Miami; Tampa; Orlando; Cleveland; Pittsburgh; Cincinnati; St. Louis; Minneapolis; New Orleans; Honolulu;
Anchorage; Salt Lake City; Kansas City; Oakland; Tulsa; Indianapolis; Columbus; Charlotte; Raleigh; Richmond; Toronto; Montreal; Vancouver; Calgary;
Edmonton; Winnipeg; Quebec City; Halifax; Tijuana; Monterrey; Guadalajara; Medellín; Cali; Quito; Guayaquil; São Paulo; Sao Paulo;
Rio de Janeiro; Salvador; Recife; Córdoba; Rosario; Valparaíso; London; Manchester; Birmingham; Liverpool; Leeds; Sheffield; Bristol;
Glasgow; Edinburgh; Cardiff; Belfast; Newcastle; Oxford; Cambridge; Nottingham; Leicester; Southampton; Brighton; Plymouth; York; Bath; Cork;
Galway; Marseille; Lyon; Toulouse; Nice; Strasbourg; Bordeaux; Nantes; Lille; Calais; Hamburg; Munich; Cologne; Frankfurt; Stuttgart;
Düsseldorf; Leipzig; Dresden; Bonn; Hanover; Nuremberg; Bremen; Milan; Naples; Turin; Venice; Florence; Bologna; Genoa; Palermo; Barcelona; Valencia;
Seville; Bilbao; Zaragoza; Malaga; Porto; Antwerp; Ghent; Bruges; Brussels; Rotterdam; Amsterdam; The Hague; Hague; Utrecht; Zurich; Zürich; Geneva;
Basel; Lausanne; Davos; Salzburg; Graz; Gothenburg; Malmö; Bergen; Aarhus; Tampere; Turku; Krakow; Kraków; Gdansk; Gdańsk; Lodz; Wroclaw; Poznan; Brno; Split; Novi Sad;
Thessaloniki; Istanbul; Izmir; Antalya; Gaziantep; St. Petersburg; St Petersburg; Saint Petersburg; Leningrad; Vladivostok; Novosibirsk;
Yekaterinburg; Kazan; Sochi; Rostov-on-Don; Volgograd; Stalingrad; Murmansk; Arkhangelsk; Irkutsk; Khabarovsk; Kharkiv; Kharkov; Odesa; Odessa; Dnipro; Lviv;
Mariupol; Bakhmut; Bucha; Sevastopol; Almaty; Samarkand; Haifa; Nazareth; Bethlehem; Hebron; Jenin; Nablus; Rafah; Khan Younis; Aleppo; Homs; Idlib; Mosul;
Basra; Erbil; Kirkuk; Fallujah; Isfahan; Mashhad; Shiraz; Tabriz; Jeddah; Mecca; Medina; Dubai; Sharjah; Aden; Hodeidah; Alexandria; Suez; Giza; Luxor; Benghazi; Casablanca;
Marrakesh; Fez; Oran; Lagos; Kano; Port Harcourt; Mombasa; Kumasi; Johannesburg; Cape Town; Durban; Soweto; Bulawayo; Goma; Lubumbashi; Darfur; Tigray; Mumbai; Bombay;
Kolkata; Calcutta; Chennai; Madras; Bangalore; Bengaluru; Hyderabad; Ahmedabad; Pune; Jaipur; Lucknow; Karachi; Lahore; Peshawar; Rawalpindi; Quetta; Kandahar; Herat; Helmand; Chittagong;
Yangon; Mandalay; Rakhine; Chiang Mai; Phuket; Ho Chi Minh City; Saigon; Da Nang; Surabaya; Bandung; Aceh; Penang; Cebu; Davao; Shanghai; Guangzhou; Shenzhen; Tianjin; Wuhan; Chengdu;
Chongqing; Nanjing; Hangzhou; Harbin; Shenyang; Dalian; Qingdao; Xiamen; Kunming; Lhasa; Urumqi; Kaohsiung; Taichung; Osaka; Kyoto; Yokohama; Nagoya; Sapporo; Fukuoka; Kobe; Hiroshima;
Nagasaki; Fukushima; Sendai; Busan; Pusan; Incheon; Daegu; Daejeon; Gwangju; Ulsan; Jeju; Panmunjom; Kaesong; Wonsan; Yongbyon; Rason; Sydney; Melbourne; Brisbane;
Perth; Adelaide; Hobart; Darwin; Auckland; Christchurch; Pacific; Atlantic; Mediterranean; Baltic; Persian Gulf; Gulf; Black Sea; Red Sea; Amazon; Nile; Danube; Rhine;
Thames; Volga; Mekong; Ganges; Indus; Euphrates; Tigris; Congo River; Himalayas; Alps; Andes; Pyrenees; Rockies; Urals; Sahara; Gobi; Kalahari; Everest; Earth; Mars`;

/** Every place of the list, as printed. */
export const PLACES: ReadonlySet<string> = new Set(
	ROWS.split(';')
		.map((name) => name.trim().replace(/\s+/g, ' '))
		.filter((name) => name !== '')
);

const set = (words: string) => new Set(words.trim().split(/\s+/));

/** Last words of a place ("Lowmarsh County", "Brill Street"). */
export const PLACE_ENDINGS = set(`
	River Rivers Lake Lakes Sea Ocean Bay Gulf Strait Straits Channel Canal Island Islands Isle Isles Peninsula Cape Coast Beach Harbour
	Harbor Port Mountain Mountains Mount Hill Hills Valley Canyon Desert Forest Woods Park Falls Creek Springs Glacier Plain Plains Plateau
	County Province Prefecture Oblast Region District Territory Territories Parish Borough Township Village Town City Street Avenue
	Road Lane Boulevard Drive Square Plaza Bridge Highway Airport Station Stadium Arena Castle Palace Cathedral Church Tower Towers Heights
	Gardens Reservation Quarter Ridge Point Basin Delta Reef Archipelago Crossing Junction Tunnel Dam Cosmodrome`);
/** First words of a place ("Mount Brill", "Lake Norden"). */
export const PLACE_OPENERS = set(
	'Mount Mt Lake Cape Fort Port Saint St San Santa Los Las El Rio New North South East West Upper Lower Isle'
);
