import type { Country } from './gazetteer.ts';

/**
 * The member states of the United Nations, its two observers, Taiwan and Kosovo: how each is written, what its people are
 * called, and the seats that stand for its government. Own list of facts in common English usage (as of 2024), MIT.
 * One line each: side | other names | demonyms (a plain plural is added) | seats. A seat that is also a common name of a
 * person or of another place ("Victoria", "Kingston", "Georgetown") is left out.
 */
const ROWS = `
Afghanistan | | Afghan | Kabul
Albania | | Albanian | Tirana
Algeria | | Algerian | Algiers
Andorra | | Andorran | Andorra la Vella
Angola | | Angolan | Luanda
Antigua and Barbuda | Antigua | Antiguan |
Argentina | | Argentine; Argentinian; Argentinean | Buenos Aires; Casa Rosada
Armenia | | Armenian | Yerevan
Australia | | Australian; Aussie | Canberra
Austria | | Austrian | Vienna
Azerbaijan | | Azerbaijani; Azeri | Baku
Bahamas | The Bahamas | Bahamian |
Bahrain | | Bahraini | Manama
Bangladesh | | Bangladeshi | Dhaka
Barbados | | Barbadian | Bridgetown
Belarus | | Belarusian; Belarussian | Minsk
Belgium | | Belgian |
Belize | | Belizean | Belmopan
Benin | | Beninese | Porto-Novo
Bhutan | | Bhutanese | Thimphu
Bolivia | | Bolivian | La Paz
Bosnia and Herzegovina | Bosnia; Bosnia-Herzegovina | Bosnian | Sarajevo
Botswana | | Botswanan; Batswana | Gaborone
Brazil | | Brazilian | Brasilia; Brasília; Planalto
Brunei | | Bruneian | Bandar Seri Begawan
Bulgaria | | Bulgarian | Sofia
Burkina Faso | | Burkinabe; Burkinabé | Ouagadougou
Burundi | | Burundian | Gitega; Bujumbura
Cambodia | | Cambodian | Phnom Penh
Cameroon | | Cameroonian | Yaounde; Yaoundé
Canada | | Canadian | Ottawa
Cape Verde | Cabo Verde | Cape Verdean | Praia
Central African Republic | CAR | Central African | Bangui
Chad | | Chadian | N'Djamena
Chile | | Chilean | Santiago; La Moneda
China | PRC; People's Republic of China; Mainland China | Chinese | Beijing; Zhongnanhai
Colombia | | Colombian | Bogota; Bogotá
Comoros | | Comoran; Comorian | Moroni
Costa Rica | | Costa Rican |
Croatia | | Croatian; Croat | Zagreb
Cuba | | Cuban | Havana
Cyprus | | Cypriot | Nicosia
Czech Republic | Czechia | Czech | Prague
Democratic Republic of the Congo | DRC; DR Congo; Democratic Republic of Congo | Congolese | Kinshasa
Denmark | | Danish; Dane | Copenhagen
Djibouti | | Djiboutian |
Dominica | | |
Dominican Republic | | Dominican | Santo Domingo
East Timor | Timor-Leste | East Timorese; Timorese | Dili
Ecuador | | Ecuadorian; Ecuadorean | Quito
Egypt | | Egyptian | Cairo
El Salvador | | Salvadoran; Salvadorean | San Salvador
Equatorial Guinea | | Equatoguinean | Malabo
Eritrea | | Eritrean | Asmara
Estonia | | Estonian | Tallinn
Eswatini | Swaziland | Swazi | Mbabane
Ethiopia | | Ethiopian | Addis Ababa
Fiji | | Fijian | Suva
Finland | | Finnish; Finn | Helsinki
France | | French; Frenchman; Frenchwoman | Paris; Quai d'Orsay; Matignon
Gabon | | Gabonese | Libreville
Gambia | The Gambia | Gambian | Banjul
Georgia | | Georgian | Tbilisi
Germany | Federal Republic of Germany | German | Berlin
Ghana | | Ghanaian | Accra
Greece | | Greek; Hellenic | Athens
Grenada | | Grenadian |
Guatemala | | Guatemalan | Guatemala City
Guinea | | Guinean | Conakry
Guinea-Bissau | | Bissau-Guinean | Bissau
Guyana | | Guyanese |
Haiti | | Haitian | Port-au-Prince
Honduras | | Honduran | Tegucigalpa
Hungary | | Hungarian | Budapest
Iceland | | Icelandic; Icelander | Reykjavik; Reykjavík
India | | Indian | New Delhi; Delhi; South Block
Indonesia | | Indonesian | Jakarta
Iran | Islamic Republic of Iran; Islamic Republic | Iranian | Tehran; Teheran
Iraq | | Iraqi | Baghdad
Ireland | Republic of Ireland | Irish | Dublin
Israel | | Israeli | Jerusalem; Tel Aviv
Italy | | Italian | Rome; Palazzo Chigi; Farnesina
Ivory Coast | Côte d'Ivoire; Cote d'Ivoire | Ivorian | Yamoussoukro; Abidjan
Jamaica | | Jamaican |
Japan | | Japanese | Tokyo; Kantei
Jordan | | Jordanian | Amman
Kazakhstan | | Kazakh; Kazakhstani | Astana
Kenya | | Kenyan | Nairobi
Kiribati | | I-Kiribati | Tarawa
Kosovo | | Kosovar | Pristina
Kuwait | | Kuwaiti | Kuwait City
Kyrgyzstan | Kyrgyz Republic | Kyrgyz | Bishkek
Laos | Lao PDR | Laotian; Lao | Vientiane
Latvia | | Latvian | Riga
Lebanon | | Lebanese | Beirut
Lesotho | | Basotho | Maseru
Liberia | | Liberian | Monrovia
Libya | | Libyan | Tripoli
Liechtenstein | | Liechtensteiner | Vaduz
Lithuania | | Lithuanian | Vilnius
Luxembourg | | Luxembourgish; Luxembourger |
Madagascar | | Malagasy | Antananarivo
Malawi | | Malawian | Lilongwe
Malaysia | | Malaysian | Kuala Lumpur; Putrajaya
Maldives | The Maldives | Maldivian |
Mali | | Malian | Bamako
Malta | | Maltese | Valletta
Marshall Islands | | Marshallese | Majuro
Mauritania | | Mauritanian | Nouakchott
Mauritius | | Mauritian | Port Louis
Mexico | | Mexican | Mexico City; Los Pinos
Micronesia | Federated States of Micronesia | Micronesian | Palikir
Moldova | | Moldovan | Chisinau; Chișinău
Monaco | | Monegasque |
Mongolia | | Mongolian | Ulaanbaatar; Ulan Bator
Montenegro | | Montenegrin | Podgorica
Morocco | | Moroccan | Rabat
Mozambique | | Mozambican | Maputo
Myanmar | Burma | Burmese | Naypyidaw; Naypyitaw
Namibia | | Namibian | Windhoek
Nauru | | Nauruan | Yaren
Nepal | | Nepali; Nepalese | Kathmandu
Netherlands | The Netherlands; Holland | Dutch; Dutchman |
New Zealand | Aotearoa | New Zealander; Kiwi |
Nicaragua | | Nicaraguan | Managua
Niger | | Nigerien | Niamey
Nigeria | | Nigerian | Abuja
North Korea | DPRK; D.P.R.K.; Democratic People's Republic of Korea | North Korean | Pyongyang
North Macedonia | Macedonia | North Macedonian; Macedonian | Skopje
Norway | | Norwegian | Oslo
Oman | | Omani | Muscat
Pakistan | | Pakistani | Islamabad
Palau | | Palauan | Ngerulmud
Palestine | State of Palestine; Palestinian territories | Palestinian | Ramallah
Panama | | Panamanian | Panama City
Papua New Guinea | PNG | Papua New Guinean | Port Moresby
Paraguay | | Paraguayan | Asuncion; Asunción
Peru | | Peruvian | Lima
Philippines | The Philippines | Filipino; Filipina; Philippine | Manila; Malacañang; Malacanang; Malacañang Palace
Poland | | Polish; Pole | Warsaw
Portugal | | Portuguese | Lisbon
Qatar | | Qatari | Doha
Republic of the Congo | Congo-Brazzaville; Republic of Congo; Congo | Congolese | Brazzaville
Romania | | Romanian | Bucharest
Russia | Russian Federation; the Russian Federation | Russian | Moscow
Rwanda | | Rwandan | Kigali
Saint Kitts and Nevis | St. Kitts and Nevis; St Kitts and Nevis | Kittitian | Basseterre
Saint Lucia | St. Lucia; St Lucia | Saint Lucian; St. Lucian | Castries
Saint Vincent and the Grenadines | St. Vincent and the Grenadines | Vincentian | Kingstown
Samoa | | Samoan | Apia
San Marino | | Sammarinese |
Sao Tome and Principe | São Tomé and Príncipe | Santomean | São Tomé
Saudi Arabia | Kingdom of Saudi Arabia; KSA | Saudi; Saudi Arabian | Riyadh
Senegal | | Senegalese | Dakar
Serbia | | Serbian; Serb | Belgrade
Seychelles | | Seychellois |
Sierra Leone | | Sierra Leonean | Freetown
Singapore | | Singaporean |
Slovakia | Slovak Republic | Slovak; Slovakian | Bratislava
Slovenia | | Slovenian; Slovene | Ljubljana
Solomon Islands | | Solomon Islander | Honiara
Somalia | | Somali; Somalian | Mogadishu
South Africa | | South African | Pretoria; Union Buildings
South Korea | ROK; R.O.K.; Republic of Korea | South Korean | Seoul
South Sudan | | South Sudanese | Juba
Spain | | Spanish; Spaniard | Madrid; Moncloa
Sri Lanka | | Sri Lankan | Colombo
Sudan | | Sudanese | Khartoum
Suriname | | Surinamese | Paramaribo
Sweden | | Swedish; Swede | Stockholm
Switzerland | | Swiss | Bern; Berne
Syria | Syrian Arab Republic | Syrian | Damascus
Taiwan | Republic of China; Chinese Taipei | Taiwanese | Taipei
Tajikistan | | Tajik; Tajikistani | Dushanbe
Tanzania | | Tanzanian | Dodoma; Dar es Salaam
Thailand | | Thai | Bangkok
Togo | | Togolese | Lomé; Lome
Tonga | | Tongan | Nuku'alofa
Trinidad and Tobago | Trinidad | Trinidadian | Port of Spain
Tunisia | | Tunisian | Tunis
Turkey | Türkiye; Turkiye | Turkish; Turk | Ankara
Turkmenistan | | Turkmen | Ashgabat
Tuvalu | | Tuvaluan | Funafuti
Uganda | | Ugandan | Kampala
Ukraine | | Ukrainian | Kyiv; Kiev; Bankova
United Arab Emirates | UAE; U.A.E.; Emirates | Emirati | Abu Dhabi
United Kingdom | UK; U.K.; Britain; Great Britain; England; Scotland; Wales; Northern Ireland | British; Briton; English; Scottish; Welsh; Northern Irish; Englishman | London; Westminster; Whitehall
United States | US; U.S.; USA; U.S.A.; America; United States of America | American | Washington; Washington DC; Washington D.C.; Washington, D.C.; Washington, DC
Uruguay | | Uruguayan | Montevideo
Uzbekistan | | Uzbek; Uzbekistani | Tashkent
Vanuatu | | ni-Vanuatu | Port Vila
Vatican | Holy See; Vatican City; the Vatican | Vatican |
Venezuela | | Venezuelan | Caracas; Miraflores
Vietnam | Viet Nam | Vietnamese | Hanoi
Yemen | | Yemeni | Sanaa; Sana'a
Zambia | | Zambian | Lusaka
Zimbabwe | | Zimbabwean | Harare
`;

function toList(cell: string | undefined): string[] {
	return (cell ?? '')
		.split(';')
		.map((entry) => entry.trim())
		.filter((entry) => entry !== '');
}

/** "Russian" → "Russians"; names of peoples that end in a hissing sound have no plain plural. */
function withPlural(demonym: string): string[] {
	if (/(?:ese|sh|ch|ss|s|men|z|x)$/.test(demonym)) return [demonym];
	return demonym.endsWith('man') && /(?:French|Dutch|English)/.test(demonym)
		? [demonym, demonym.replace(/man$/, 'men')]
		: [demonym, `${demonym}s`];
}

/** Every country, in the order of the list. */
export const COUNTRIES: Country[] = ROWS.trim()
	.split('\n')
	.map((line) => {
		const [side = '', names, demonyms, seats] = line.split('|').map((cell) => cell.trim());
		return {
			side,
			names: [side, ...toList(names)],
			demonyms: toList(demonyms).flatMap(withPlural),
			seats: toList(seats)
		};
	});

/** Sides written with the article ("Government of the United States"). */
export const SIDES_WITH_ARTICLE = new Set([
	'Bahamas',
	'Central African Republic',
	'Comoros',
	'Czech Republic',
	'Democratic Republic of the Congo',
	'Dominican Republic',
	'Gambia',
	'Maldives',
	'Marshall Islands',
	'Netherlands',
	'Philippines',
	'Republic of the Congo',
	'Seychelles',
	'Solomon Islands',
	'United Arab Emirates',
	'United Kingdom',
	'United States'
]);
