import { NO_SIDE, type SourceType } from './codes.ts';
import type { Body } from './gazetteer.ts';

/**
 * Organisations that news in English lets speak: intergovernmental bodies, offices of state, parties and parliaments,
 * media and agencies, civil society, companies. Own list of facts in common usage (as of 2024), MIT.
 * One line each: name | other forms | side. Sides are the codebook's; "-" belongs to no party.
 */
const ROWS: Record<Exclude<SourceType, 'citizen' | 'document' | 'unclear'>, string> = {
	igo: `
UN Women | | United Nations
UN Development Program | | United Nations
International Court of Arbitration | | -
International Maritime Organization | IMO | United Nations
International Civil Aviation Organization | ICAO | United Nations
World Meteorological Organization | WMO | United Nations
Pan American Health Organization | PAHO | United Nations
African Development Bank | AfDB | -
Inter-American Development Bank | | -
Inter-American Commission on Human Rights | IACHR | -
European Medicines Agency | EMA | NATO/EU
Eurostat | | NATO/EU
European Investment Bank | EIB | NATO/EU
East African Community | EAC | -
Southern African Development Community | SADC | -
Caribbean Community | CARICOM | -
Pacific Islands Forum | | -
Nordic Council | | -
United Nations | UN; U.N. | United Nations
UN Security Council | United Nations Security Council; U.N. Security Council; Security Council; UNSC | United Nations
UN General Assembly | United Nations General Assembly; U.N. General Assembly; General Assembly | United Nations
UN Human Rights Council | U.N. Human Rights Council; Human Rights Council; UN Human Rights Office; OHCHR | United Nations
UN refugee agency | UNHCR; U.N. refugee agency | United Nations
UNICEF | Unicef | United Nations
UNESCO | Unesco | United Nations
UNRWA | | United Nations
UNDP | UN Development Programme | United Nations
UNEP | UN Environment Programme | United Nations
OCHA | UN humanitarian office | United Nations
World Food Programme | World Food Program; WFP | United Nations
World Health Organization | World Health Organisation; WHO | United Nations
International Atomic Energy Agency | IAEA | United Nations
International Labour Organization | ILO | United Nations
Food and Agriculture Organization | FAO | United Nations
International Organization for Migration | IOM | United Nations
IPCC | Intergovernmental Panel on Climate Change | United Nations
NATO | Nato; North Atlantic Treaty Organization; North Atlantic Alliance | NATO/EU
European Union | EU; E.U. | NATO/EU
European Commission | EU Commission; Berlaymont | NATO/EU
European Council | EU Council; Council of the European Union | NATO/EU
European Parliament | EU Parliament | NATO/EU
European Central Bank | ECB | NATO/EU
European External Action Service | EEAS | NATO/EU
Europol | | NATO/EU
Frontex | | NATO/EU
Council of Europe | | -
OSCE | Organization for Security and Co-operation in Europe; Organization for Security and Cooperation in Europe | -
International Monetary Fund | IMF | -
World Bank | | -
World Trade Organization | WTO | -
OECD | | -
OPEC | Opec; OPEC+ | -
G7 | Group of Seven; G-7 | -
G20 | Group of 20; G-20 | -
BRICS | Brics | -
African Union | AU | -
Arab League | League of Arab States | -
ASEAN | Asean; Association of Southeast Asian Nations | -
ECOWAS | Ecowas | -
Gulf Cooperation Council | GCC | -
Organisation of Islamic Cooperation | Organization of Islamic Cooperation; OIC | -
Organization of American States | OAS | -
Mercosur | | -
Commonwealth of Independent States | CIS | -
Collective Security Treaty Organization | CSTO | -
Shanghai Cooperation Organisation | Shanghai Cooperation Organization; SCO | -
International Energy Agency | IEA | -
Interpol | INTERPOL | -
OPCW | Organisation for the Prohibition of Chemical Weapons | -
Asian Development Bank | ADB | -
Red Cross | ICRC; International Committee of the Red Cross; IFRC; Red Crescent | -
International Olympic Committee | IOC | -
FIFA | Fifa | -
UEFA | Uefa | -
World Anti-Doping Agency | WADA | -`,
	government: `
US Citizenship and Immigration Services | U.S. Citizenship and Immigration Services; Citizenship and Immigration Services; USCIS | United States
Transportation Security Administration | TSA | United States
Internal Revenue Service | IRS; I.R.S. | United States
Department of Health and Human Services | Health and Human Services; HHS; Health and Human Services Department | United States
Department of Veterans Affairs | Veterans Affairs; Veterans Affairs Department | United States
Department of Education | Education Department | -
Department of Labor | Labor Department | United States
Department of the Interior | Interior Department | United States
Department of Agriculture | Agriculture Department; USDA | United States
Department of Transportation | Transportation Department | United States
Department of Housing and Urban Development | HUD | United States
Bureau of Labor Statistics | BLS | United States
National Institutes of Health | NIH | United States
National Highway Traffic Safety Administration | NHTSA | United States
National Transportation Safety Board | NTSB | United States
National Oceanic and Atmospheric Administration | NOAA | United States
US Geological Survey | U.S. Geological Survey; USGS | United States
Federal Communications Commission | FCC | United States
Federal Election Commission | FEC | United States
Federal Energy Regulatory Commission | FERC | United States
Nuclear Regulatory Commission | NRC | United States
Consumer Financial Protection Bureau | CFPB | United States
Equal Employment Opportunity Commission | EEOC | United States
Occupational Safety and Health Administration | OSHA | United States
Social Security Administration | | United States
Small Business Administration | SBA | United States
Federal Deposit Insurance Corporation | FDIC | United States
Office of Management and Budget | OMB | United States
Office of Personnel Management | OPM | United States
National Park Service | | United States
US Forest Service | Forest Service; U.S. Forest Service | United States
US Fish and Wildlife Service | Fish and Wildlife Service; U.S. Fish and Wildlife Service | United States
Bureau of Land Management | BLM | United States
US Postal Service | Postal Service; U.S. Postal Service | United States
Government Publishing Office | | United States
Amtrak | | United States
Ministry of Justice | Justice Ministry | -
Health Ministry | Ministry of Health | -
Finance Ministry | Ministry of Finance | -
Foreign Ministry | Ministry of Foreign Affairs | -
Interior Ministry | Ministry of the Interior | -
Environment Agency | | United Kingdom
HM Revenue and Customs | HMRC | United Kingdom
Met Office | | United Kingdom
Ofcom | | United Kingdom
Ofsted | | United Kingdom
Ofgem | | United Kingdom
Health and Safety Executive | HSE | United Kingdom
Transport for London | TfL | United Kingdom
Electoral Commission | | -
Robert Koch Institute | RKI | Germany
Reserve Bank of Australia | RBA | Australia
Reserve Bank of India | RBI | India
Bank of Canada | | Canada
Health Canada | | Canada
Statistics Canada | | Canada
Roskomnadzor | | Russia
US State Department | State Department; U.S. State Department; Department of State; US Department of State; U.S. Department of State | United States
US Treasury | Treasury Department; US Treasury Department; U.S. Treasury; U.S. Treasury Department | United States
US Justice Department | Justice Department; Department of Justice; DOJ; U.S. Justice Department | United States
US Department of Homeland Security | Department of Homeland Security; Homeland Security; DHS | United States
US Commerce Department | Commerce Department; Department of Commerce | United States
US Energy Department | Energy Department; Department of Energy | United States
US National Security Council | U.S. National Security Council | United States
National Security Council | NSC | -
Environmental Protection Agency | EPA | United States
Federal Reserve | Fed; the Fed; US Federal Reserve; U.S. Federal Reserve | United States
Centers for Disease Control and Prevention | CDC | United States
Food and Drug Administration | FDA | United States
Federal Aviation Administration | FAA | United States
Securities and Exchange Commission | SEC | United States
Federal Trade Commission | FTC | United States
National Weather Service | | United States
US Census Bureau | Census Bureau | United States
FEMA | Federal Emergency Management Agency | United States
USAID | | United States
NASA | Nasa | United States
Kremlin press service | Kremlin Press Service | Russia
Security Council of Russia | Russian Security Council; Russia's Security Council | Russia
Rosatom | | Russia
Roscosmos | | Russia
Central Bank of Russia | Bank of Russia | Russia
North Korean Foreign Ministry | DPRK Foreign Ministry; Foreign Ministry of the DPRK; Ministry of Foreign Affairs of the DPRK | North Korea
South Korean presidential office | Yongsan presidential office; South Korea's presidential office | South Korea
South Korean Unification Ministry | Unification Ministry; Ministry of Unification | South Korea
National Intelligence Service | NIS | South Korea
Taiwan Affairs Office | | China
People's Bank of China | PBOC | China
Bank of Japan | BOJ | Japan
Bank of England | BoE | United Kingdom
Home Office | | United Kingdom
Foreign Office | FCDO; Foreign, Commonwealth and Development Office | United Kingdom
Cabinet Office | | United Kingdom
Scottish Government | Holyrood | United Kingdom
Bundesbank | | Germany
Public Health England | | United Kingdom
NHS England | NHS | United Kingdom
Office for National Statistics | ONS | United Kingdom
Hamas | | Palestine
Palestinian Authority | | Palestine
Taliban | the Taliban | Afghanistan
Houthis | Houthi movement; Ansar Allah | Yemen`,
	legislature: `
Government Accountability Office | GAO | United States
Congressional Budget Office | CBO | United States
Congressional Research Service | | United States
Joint Committee on Taxation | | United States
Congressional Black Caucus | | United States
Congressional Hispanic Caucus | | United States
Congressional Progressive Caucus | Progressive Caucus | United States
House Freedom Caucus | Freedom Caucus | United States
Republican Study Committee | | United States
National Republican Senatorial Committee | NRSC | United States
Democratic Senatorial Campaign Committee | DSCC | United States
Democratic Congressional Campaign Committee | DCCC | United States
National Republican Congressional Committee | NRCC | United States
Republican Governors Association | | United States
Democratic Governors Association | | United States
Priorities USA | Priorities USA Action | United States
Libertarian Party | | -
Green Party | | -
Reform UK | | United Kingdom
UK Independence Party | UKIP; Ukip | United Kingdom
Democratic Unionist Party | DUP | United Kingdom
Plaid Cymru | | United Kingdom
Sinn Féin | Sinn Fein | Ireland
Fianna Fáil | Fianna Fail | Ireland
Fine Gael | | Ireland
Free Democratic Party | FDP | Germany
Five Star Movement | 5-Star Movement | Italy
Brothers of Italy | | Italy
Podemos | | Spain
People's Party | | -
Syriza | | Greece
Civic Platform | | Poland
Liberal Party | | -
National Party | | -
New Democratic Party | NDP | Canada
Indian National Congress | Congress party | India
Aam Aadmi Party | AAP | India
Pakistan Tehreek-e-Insaf | | Pakistan
Democratic Alliance | | South Africa
Economic Freedom Fighters | EFF | South Africa
Justice and Development Party | AKP; AK Party | Turkey
Republican People's Party | CHP | Turkey
US Congress | Congress; U.S. Congress; Capitol Hill | United States
US Senate | U.S. Senate | United States
Senate | | -
US House of Representatives | U.S. House | United States
House of Representatives | | -
Democratic Party | Democrats; Democratic National Committee; DNC | United States
Republican Party | Republicans; GOP; Republican National Committee; RNC | United States
House of Commons | Commons | United Kingdom
House of Lords | | United Kingdom
Labour Party | Labour | United Kingdom
Conservative Party | Tories; Tory Party | United Kingdom
Liberal Democrats | Lib Dems | United Kingdom
Scottish National Party | SNP | United Kingdom
State Duma | Duma; Russian State Duma | Russia
Federation Council | | Russia
United Russia | | Russia
Verkhovna Rada | Rada | Ukraine
Bundestag | | Germany
Bundesrat | | Germany
Christian Democratic Union | CDU | Germany
Social Democratic Party | SPD | Germany
Alternative for Germany | AfD | Germany
National Rally | Rassemblement National | France
National Assembly | | -
Knesset | | Israel
Likud | | Israel
Diet | | Japan
Liberal Democratic Party | LDP | Japan
Democratic Party of Korea | | South Korea
People Power Party | PPP | South Korea
Workers' Party of Korea | Workers' Party; WPK | North Korea
Supreme People's Assembly | | North Korea
Chinese Communist Party | Communist Party of China; CCP; CPC | China
National People's Congress | | China
Bharatiya Janata Party | BJP | India
Lok Sabha | | India
Sejm | | Poland
Law and Justice | PiS | Poland
Fidesz | | Hungary
African National Congress | ANC | South Africa
Kuomintang | KMT | Taiwan
Democratic Progressive Party | DPP | Taiwan
Fatah | | Palestine
Hezbollah | Hizbollah; Hizbullah | Lebanon`,
	military: `
US Customs and Border Protection | U.S. Customs and Border Protection; Customs and Border Protection; CBP | United States
US Immigration and Customs Enforcement | Immigration and Customs Enforcement; U.S. Immigration and Customs Enforcement; ICE | United States
US Border Patrol | Border Patrol; U.S. Border Patrol | United States
Drug Enforcement Administration | DEA | United States
Bureau of Alcohol, Tobacco, Firearms and Explosives | ATF | United States
US Marshals Service | U.S. Marshals Service; Marshals Service | United States
National Guard | | United States
Air Force | | -
National Crime Agency | NCA | United Kingdom
Police Service of Northern Ireland | PSNI | United Kingdom
Royal Navy | | United Kingdom
Royal Air Force | RAF | United Kingdom
British Army | | United Kingdom
Royal Canadian Mounted Police | RCMP | Canada
Australian Federal Police | | Australia
Bundeswehr | | Germany
Defence Intelligence Agency | Defense Intelligence Agency; DIA | United States
Ministry of Defense | Defense Ministry; Defence Ministry | -
Kurdistan Workers' Party | PKK | -
Farc | FARC | Colombia
ETA | | Spain
CIA | Central Intelligence Agency; C.I.A. | United States
FBI | Federal Bureau of Investigation; F.B.I. | United States
NSA | National Security Agency | United States
US Central Command | Central Command; CENTCOM; U.S. Central Command | United States
US Indo-Pacific Command | Indo-Pacific Command; U.S. Indo-Pacific Command | United States
US Department of Defense | Department of Defense; Defense Department; DoD; DOD; US Defense Department; U.S. Defense Department | United States
US Navy | U.S. Navy | United States
US Army | U.S. Army | United States
US Air Force | U.S. Air Force | United States
US Marine Corps | U.S. Marine Corps; Marine Corps | United States
US Coast Guard | U.S. Coast Guard | United States
Secret Service | US Secret Service; U.S. Secret Service | United States
FSB | Federal Security Service | Russia
SVR (Foreign Intelligence Service) | SVR; Foreign Intelligence Service | Russia
Russian Defence Ministry | Russian Defense Ministry; Russian Ministry of Defence; Russia's Defence Ministry; Russia's Defense Ministry | Russia
Wagner Group | Wagner | Russia
Joint Chiefs of Staff | JCS | -
Korean People's Army | KPA | North Korea
People's Liberation Army | PLA | China
Israel Defense Forces | Israeli Defense Forces; IDF | Israel
Mossad | | Israel
Shin Bet | | Israel
Revolutionary Guards | Islamic Revolutionary Guard Corps; IRGC; Revolutionary Guard | Iran
Quds Force | | Iran
MI5 | | United Kingdom
MI6 | | United Kingdom
GCHQ | | United Kingdom
Metropolitan Police | Met Police; Scotland Yard | United Kingdom
Ministry of Defence | MoD | -
SBU | Security Service of Ukraine | Ukraine
Islamic State | ISIS; ISIL; Isis; Islamic State group; Daesh | -
al-Qaeda | al-Qaida; Al Qaeda; Al-Qaeda; Al Qaida | -
Boko Haram | | -
Al-Shabaab | al-Shabaab; al-Shabab | -`,
	judiciary: `
Federal Bar Association | | United States
Serious Fraud Office | SFO | United Kingdom
Federal Constitutional Court | | Germany
US Supreme Court | U.S. Supreme Court | United States
Supreme Court | | -
International Criminal Court | ICC | -
International Court of Justice | ICJ; World Court | United Nations
European Court of Human Rights | ECHR | -
European Court of Justice | ECJ; Court of Justice of the European Union | NATO/EU
Crown Prosecution Service | CPS | United Kingdom
Old Bailey | | United Kingdom
High Court | | -
Constitutional Court | | -
Court of Appeal | Court of Appeals | -`,
	media: `
PolitiFact | Politifact | United States
FactCheck.org | | United States
Snopes | Snopes.com | United States
Full Fact | | United Kingdom
WikiLeaks | Wikileaks | -
Bellingcat | | -
PBS | PBS NewsHour | United States
C-SPAN | | United States
CNBC | | United States
Fox Business | Fox Business Network | United States
Univision | | United States
Telemundo | | United States
Newsmax | | United States
One America News | OAN | United States
Infowars | InfoWars | United States
Daily Caller | The Daily Caller | United States
Daily Beast | The Daily Beast | United States
Vox | | United States
Mother Jones | | United States
National Review | | United States
Weekly Standard | The Weekly Standard | United States
New Republic | The New Republic | United States
New Yorker | The New Yorker | United States
Rolling Stone | | United States
Vanity Fair | | United States
The Intercept | Intercept | United States
Washington Times | The Washington Times | United States
Washington Examiner | The Washington Examiner | United States
Boston Globe | The Boston Globe | United States
Chicago Tribune | The Chicago Tribune | United States
Miami Herald | The Miami Herald | United States
Des Moines Register | The Des Moines Register | United States
Philadelphia Inquirer | The Philadelphia Inquirer | United States
Dallas Morning News | The Dallas Morning News | United States
Houston Chronicle | The Houston Chronicle | United States
Arizona Republic | The Arizona Republic | United States
ProPublica | | United States
McClatchy | | United States
Forbes | | United States
Business Insider | | United States
BuzzFeed News | | United States
The Sun | | United Kingdom
Daily Mirror | The Daily Mirror | United Kingdom
The Independent | | United Kingdom
Daily Express | | United Kingdom
Channel 4 News | Channel 4 | United Kingdom
The Observer | | United Kingdom
New Statesman | | United Kingdom
The Spectator | | United Kingdom
CBC | CBC News | Canada
Globe and Mail | The Globe and Mail | Canada
Toronto Star | The Toronto Star | Canada
Libération | Liberation | France
Süddeutsche Zeitung | Sueddeutsche Zeitung | Germany
Die Zeit | | Germany
Frankfurter Allgemeine Zeitung | FAZ | Germany
La Repubblica | | Italy
El Mundo | | Spain
Politiken | | Denmark
Aftonbladet | | Sweden
Gazeta Wyborcza | | Poland
The Hindu | | India
Indian Express | The Indian Express | India
Straits Times | The Straits Times | Singapore
JoongAng Ilbo | | South Korea
Hankyoreh | | South Korea
MBC | | South Korea
KCNA | Korean Central News Agency; North Korea's KCNA | North Korea
KCTV | Korean Central Television | North Korea
KCBS | Korean Central Broadcasting Station | North Korea
Rodong Sinmun | | North Korea
Yonhap | Yonhap News Agency; Yonhap News | South Korea
Chosun Ilbo | | South Korea
KBS | | South Korea
Korea Herald | The Korea Herald | South Korea
RIA Novosti | RIA | Russia
TASS | Tass; ITAR-TASS | Russia
Interfax | | Russia
Sputnik | | Russia
RT | Russia Today | Russia
Vedomosti | | Russia
Kommersant | | Russia
Izvestia | Izvestiya | Russia
Rossiya 1 | Rossiya-1; Rossiya 24; Rossiya-24 | Russia
Novaya Gazeta | | Russia
SHOT | | Russia
Meduza | | -
Xinhua | Xinhua News Agency | China
Global Times | The Global Times | China
CCTV | China Central Television | China
CGTN | | China
People's Daily | | China
China Daily | | China
South China Morning Post | SCMP | China
NHK | | Japan
Kyodo | Kyodo News | Japan
Nikkei | | Japan
Asahi Shimbun | | Japan
Yomiuri Shimbun | | Japan
Associated Press | The Associated Press; AP | United States
Bloomberg | Bloomberg News | United States
CNN | | United States
Fox News | Fox | United States
MSNBC | | United States
NBC News | NBC | United States
CBS News | CBS | United States
ABC News | | United States
NPR | National Public Radio | United States
New York Times | The New York Times; NYT | United States
Washington Post | The Washington Post | United States
Wall Street Journal | The Wall Street Journal; WSJ | United States
USA Today | | United States
Los Angeles Times | LA Times | United States
New York Post | The New York Post | United States
Politico | POLITICO | United States
Axios | | United States
The Hill | | United States
The Atlantic | | United States
HuffPost | Huffington Post; The Huffington Post | United States
BuzzFeed | BuzzFeed News | United States
Breitbart | Breitbart News | United States
Newsweek | | United States
Time magazine | | United States
NK News | | United States
Voice of America | VOA | United States
Radio Free Europe | Radio Free Europe/Radio Liberty; RFE/RL | United States
Radio Free Asia | RFA | United States
Reuters | | United Kingdom
BBC | BBC News; B.B.C. | United Kingdom
Guardian | The Guardian | United Kingdom
Financial Times | The Financial Times; FT | United Kingdom
Times of London | | United Kingdom
Telegraph | The Telegraph; Daily Telegraph; The Daily Telegraph | United Kingdom
Daily Mail | The Daily Mail | United Kingdom
Sky News | | United Kingdom
ITV | ITV News | United Kingdom
Economist | The Economist | United Kingdom
Agence France-Presse | AFP | France
Le Monde | | France
Le Figaro | | France
Deutsche Welle | DW | Germany
Der Spiegel | Spiegel | Germany
Bild | | Germany
DPA | dpa; Deutsche Presse-Agentur | Germany
Al Jazeera | | Qatar
Al Arabiya | | Saudi Arabia
Anadolu | Anadolu Agency | Turkey
Haaretz | | Israel
Times of Israel | The Times of Israel | Israel
IRNA | | Iran
Fars | Fars News Agency | Iran
Tasnim | Tasnim News Agency | Iran
Press TV | | Iran
SANA | | Syria
Ukrainska Pravda | | Ukraine
Ukrinform | | Ukraine
Kyiv Independent | The Kyiv Independent | Ukraine
ANSA | | Italy
Corriere della Sera | | Italy
EFE | | Spain
El País | El Pais | Spain
Press Trust of India | PTI | India
ANI | | India
Hindustan Times | | India
Vietnam News Agency | VNA | Vietnam
Nhan Dan | | Vietnam
ABC | | -
Sydney Morning Herald | | Australia`,
	ngo: `
Southern Poverty Law Center | SPLC | United States
Anti-Defamation League | ADL | United States
Human Rights Campaign | | United States
Human Rights First | | -
National Urban League | Urban League | United States
Everytown for Gun Safety | Everytown | United States
Brady Campaign | | United States
Moms Demand Action | | United States
MoveOn | MoveOn.org | United States
Emily's List | EMILY's List | United States
NARAL Pro-Choice America | NARAL | United States
Susan B. Anthony List | | United States
Family Research Council | | United States
Americans for Prosperity | | United States
Americans for Tax Reform | | United States
Club for Growth | | United States
FreedomWorks | | United States
Tea Party Patriots | | United States
Tea Party Express | | United States
Heritage Action | | United States
Judicial Watch | | United States
Common Cause | | United States
Public Citizen | | United States
League of Women Voters | | United States
Natural Resources Defense Council | NRDC | United States
Environmental Defense Fund | EDF | United States
League of Conservation Voters | | United States
350.org | | -
Electronic Frontier Foundation | | United States
National Immigration Law Center | | United States
United We Dream | | United States
Council on American-Islamic Relations | CAIR | United States
American Israel Public Affairs Committee | AIPAC | United States
American Medical Association | | United States
American Bar Association | ABA | United States
American Federation of Teachers | AFT | United States
National Education Association | NEA | United States
Service Employees International Union | SEIU | United States
Teamsters | International Brotherhood of Teamsters | United States
United Auto Workers | UAW | United States
United Mine Workers | United Mine Workers of America | United States
Fraternal Order of Police | | United States
Veterans of Foreign Wars | VFW | United States
American Legion | | United States
Ku Klux Klan | KKK | United States
AARP | | United States
Unite the Union | Unite | United Kingdom
Unison | UNISON | United Kingdom
GMB | | United Kingdom
RMT | | United Kingdom
National Education Union | NEU | United Kingdom
British Medical Association | BMA | United Kingdom
Royal College of Nursing | RCN | United Kingdom
Royal Society for the Protection of Birds | RSPB | United Kingdom
RSPCA | | United Kingdom
Christian Aid | | United Kingdom
Extinction Rebellion | | -
Just Stop Oil | | United Kingdom
Church of England | | United Kingdom
CARE International | | -
World Vision | | -
Mercy Corps | | -
International Rescue Committee | IRC | -
Caritas | | -
Global Witness | | -
Access Now | | -
Bill & Melinda Gates Foundation | Gates Foundation | -
Open Society Foundations | | -
Clinton Foundation | | United States
Amnesty International | Amnesty | -
Human Rights Watch | HRW | -
Greenpeace | | -
Oxfam | | -
Doctors Without Borders | Médecins Sans Frontières; Medecins Sans Frontieres; MSF | -
Save the Children | | -
Reporters Without Borders | RSF | -
Committee to Protect Journalists | CPJ | -
Transparency International | | -
World Wildlife Fund | WWF | -
Friends of the Earth | | -
Freedom House | | United States
American Civil Liberties Union | ACLU | United States
Planned Parenthood | | United States
National Rifle Association | NRA | United States
NAACP | | United States
Sierra Club | | United States
AFL-CIO | | United States
Black Lives Matter | | United States
Trades Union Congress | TUC | United Kingdom
Syrian Observatory for Human Rights | | -
B'Tselem | | Israel
Norwegian Refugee Council | | -
World Economic Forum | | -`,
	expert: `
SITE Intelligence Group | SITE | United States
Tax Foundation | | United States
Tax Policy Center | | United States
Urban Institute | | United States
American Enterprise Institute | AEI | United States
Economic Policy Institute | EPI | United States
Center for American Progress | | United States
Center on Budget and Policy Priorities | | United States
Committee for a Responsible Federal Budget | | United States
Hoover Institution | | United States
Hudson Institute | | United States
Manhattan Institute | | United States
Migration Policy Institute | | United States
Peterson Institute | Peterson Institute for International Economics | United States
Bipartisan Policy Center | | United States
New America | New America Foundation | United States
Wilson Center | Woodrow Wilson Center | United States
Brennan Center for Justice | Brennan Center | United States
Center for Responsive Politics | OpenSecrets | United States
Kaiser Family Foundation | KFF | United States
Guttmacher Institute | | United States
Commonwealth Fund | | United States
Center for Immigration Studies | | United States
Foundation for Defense of Democracies | | United States
Center for a New American Security | CNAS | United States
Arms Control Association | | United States
Union of Concerned Scientists | | United States
National Academy of Sciences | | United States
Mayo Clinic | | United States
Public Policy Polling | | United States
Monmouth University | | United States
SurveyMonkey | | United States
Rasmussen Reports | | United States
FiveThirtyEight | | United States
Cook Political Report | | United States
Institute for Fiscal Studies | IFS | United Kingdom
Resolution Foundation | | United Kingdom
Institute for Government | | United Kingdom
Adam Smith Institute | | United Kingdom
Institute of Economic Affairs | | United Kingdom
King's Fund | The King's Fund | United Kingdom
Royal Society | | United Kingdom
Ifo Institute | Ifo | Germany
German Marshall Fund | | -
European Council on Foreign Relations | ECFR | -
Bruegel | | -
Lowy Institute | | Australia
Grattan Institute | | Australia
Asan Institute for Policy Studies | Asan Institute | South Korea
Korea Development Institute | KDI | South Korea
RAND Corporation | RAND; Rand Corporation | United States
Brookings Institution | Brookings | United States
Center for Strategic and International Studies | CSIS | United States
Council on Foreign Relations | | United States
Carnegie Endowment for International Peace | Carnegie Endowment | United States
Heritage Foundation | | United States
Cato Institute | | United States
Pew Research Center | Pew | United States
Gallup | | United States
Stimson Center | | United States
38 North | | United States
Atlantic Council | | United States
Institute for the Study of War | ISW | United States
Chatham House | | United Kingdom
International Institute for Strategic Studies | IISS | United Kingdom
Royal United Services Institute | RUSI | United Kingdom
International Crisis Group | Crisis Group | -
Stockholm International Peace Research Institute | SIPRI | Sweden
Sejong Institute | | South Korea
Korea Institute for National Unification | KINU | South Korea
Levada Center | Levada | Russia
Valdai Club | Valdai Discussion Club | Russia
YouGov | | United Kingdom
Ipsos | | -
Quinnipiac University | | United States`,
	company: `
Blue Cross Blue Shield | Blue Cross and Blue Shield Association; Blue Cross; BlueCross BlueShield | -
Hewlett-Packard | HP; Hewlett Packard | -
Wells Fargo | | -
Bank of America | BofA | -
Merrill Lynch | | -
Credit Suisse | | -
UBS | | -
Barclays | | -
Lloyds | Lloyds Banking Group | -
BNP Paribas | | -
Santander | | -
BlackRock | | -
Fannie Mae | | -
Freddie Mac | | -
PayPal | | -
Twitter | | -
Intel | | -
IBM | | -
Nvidia | | -
Cisco | | -
Sony | | -
Nokia | | -
Ericsson | | -
Siemens | | -
BASF | | -
Bayer | | -
Monsanto | | -
Novartis | | -
Roche | | -
Sanofi | | -
GlaxoSmithKline | GSK | -
Merck | | -
Eli Lilly | | -
Mylan | | -
Aetna | | -
UnitedHealth | UnitedHealthcare | -
Costco | | -
Starbucks | | -
McDonald's | | -
Coca-Cola | | -
PepsiCo | Pepsi | -
Nestle | Nestlé | -
Unilever | | -
Procter & Gamble | P&G | -
Caterpillar | | -
General Electric | GE | -
Halliburton | | -
Koch Industries | | -
TransCanada | | -
Enbridge | | -
Duke Energy | | -
Pacific Gas & Electric | PG&E | -
Raytheon | | -
Northrop Grumman | | -
BAE Systems | | -
Rolls-Royce | | -
Delta Air Lines | | -
United Airlines | | -
American Airlines | | -
Southwest Airlines | | -
British Airways | | -
Ryanair | | -
easyJet | EasyJet | -
Air France | | -
Qantas | | -
Chrysler | Fiat Chrysler; Stellantis | -
Nissan | | -
Honda | | -
BMW | | -
Mercedes-Benz | Daimler | -
Renault | | -
LG | | -
SK Hynix | | -
Kia | | -
Tencent | | -
Baidu | | -
Foxconn | | -
TSMC | | -
Reliance Industries | | -
Tata Group | Tata Steel; Tata Motors | -
Petrobras | | -
Pemex | | -
Trump Organization | | -
Lyft | | -
Airbnb | | -
WhatsApp | | -
US Chamber of Commerce | U.S. Chamber of Commerce; Chamber of Commerce | United States
Business Roundtable | | United States
National Association of Manufacturers | | United States
National Federation of Independent Business | NFIB | United States
American Petroleum Institute | | United States
American Bankers Association | | United States
Confederation of British Industry | CBI | United Kingdom
Federation of Small Businesses | | United Kingdom
Google | Alphabet | -
Apple | | -
Microsoft | | -
Amazon | | -
Meta | Facebook | -
Tesla | | -
SpaceX | | -
OpenAI | | -
TikTok | ByteDance | -
Boeing | | -
Airbus | | -
Lockheed Martin | | -
General Motors | GM | -
Ford | | -
Volkswagen | VW | -
Toyota | | -
Samsung | Samsung Electronics | -
Hyundai | | -
Huawei | | -
Alibaba | | -
Gazprom | | -
Rosneft | | -
Lukoil | | -
Shell | Royal Dutch Shell | -
BP | | -
ExxonMobil | Exxon Mobil; Exxon | -
Chevron | | -
TotalEnergies | Total | -
Saudi Aramco | Aramco | -
Goldman Sachs | | -
JPMorgan | JPMorgan Chase; JP Morgan | -
Morgan Stanley | | -
Citigroup | Citi | -
HSBC | | -
Deutsche Bank | | -
Walmart | Wal-Mart | -
Nike | | -
Pfizer | | -
Moderna | | -
AstraZeneca | | -
Johnson & Johnson | | -
Uber | | -
Verizon | | -
AT&T | | -
Comcast | | -
Disney | | -
Netflix | | -
Maersk | | -
Lufthansa | | -
Korean Air | | -
Aeroflot | | -
Moody's | | -
Fitch | Fitch Ratings | -`
};

function toBodies(type: SourceType, rows: string): Body[] {
	return rows
		.trim()
		.split('\n')
		.map((line) => {
			const [name = '', forms = '', side = '-'] = line.split('|').map((cell) => cell.trim());
			const others = forms.split(';').map((form) => form.trim());
			return {
				name,
				forms: [name, ...others.filter((form) => form !== '')],
				side: side === '-' ? NO_SIDE : side,
				type
			};
		});
}

/** Every body of the list. */
export const BODIES: Body[] = Object.entries(ROWS).flatMap(([type, rows]) => toBodies(type as SourceType, rows));

/** Buildings, streets and offices that stand for the institution in them: identified by metonym. */
export const METONYMS: Body[] = [
	{ name: 'Kremlin', forms: ['Kremlin'], side: 'Russia', type: 'government' },
	{ name: 'White House', forms: ['White House', 'Oval Office'], side: 'United States', type: 'government' },
	{ name: 'Pentagon', forms: ['Pentagon'], side: 'United States', type: 'military' },
	{ name: 'Foggy Bottom', forms: ['Foggy Bottom'], side: 'United States', type: 'government' },
	{
		name: 'Downing Street',
		forms: ['Downing Street', 'No 10', 'No. 10', 'Number 10', 'Number Ten', '10 Downing Street'],
		side: 'United Kingdom',
		type: 'government'
	},
	{ name: 'Blue House', forms: ['Blue House', 'Cheong Wa Dae'], side: 'South Korea', type: 'government' },
	{
		name: 'Élysée Palace',
		forms: ['Élysée', 'Elysée', 'Elysee', 'Élysée Palace', 'Elysee Palace'],
		side: 'France',
		type: 'government'
	},
	{ name: 'Wall Street', forms: ['Wall Street'], side: NO_SIDE, type: 'company' },
	{ name: 'Silicon Valley', forms: ['Silicon Valley'], side: NO_SIDE, type: 'company' },
	// Ambiguous: the seat of Belgium's government too. The story's own context may say so and then wins.
	{ name: 'EU institutions', forms: ['Brussels'], side: 'NATO/EU', type: 'igo' }
];
