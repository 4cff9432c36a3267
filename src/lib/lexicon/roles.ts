import type { SourceType } from './codes.ts';

/**
 * Head nouns of roles, by the type of source they make (methods: source typing). Singular, lower case; plurals are made by
 * rule. Own list from common English usage, MIT. Where a noun could be of two types ("secretary", "commissioner") the more
 * frequent reading in news stands; an organisation named in the same words decides before it.
 */
const ROLE_ROWS: Record<Exclude<SourceType, 'document'>, string> = {
	unclear: `
		chairman chairwoman chairperson chair member founder head director boss staffer narrator announcer vice-chairman
		co-founder side team speaker defender co-chair co-chairman panel panelist panellist unit critic
		skeptic sceptic opponent admirer proponent observer other staff assistant surrogate ally confidant confidante camp
		bodyguard coordinator co-president co-director co-leader counselor counsellor partner`,
	government: `
		president vice-president premier minister vice-minister secretary undersecretary chancellor governor mayor
		ambassador envoy diplomat consul attache official bureaucrat administrator commissioner leader ruler king queen
		prince princess emperor monarch sultan emir sheikh ayatollah cabinet government administration authority ministry
		department agency regulator watchdog council embassy consulate aide adviser advisor spokesman spokeswoman
		spokesperson spokespeople chief deputy inspector dictator strongman regime pm monarchy palace presidency bureau
		treasurer press-secretary press-officer press-service press-office head-of-state czar tsar junta statesman gov attorney-general solicitor-general surgeon-general inspector-general
		consul-general ag selectman firefighter comptroller postmaster ranger negotiator first-lady principal taoiseach
		president-elect minister-president vice-chancellor
		registrar auditor warden assessor vice-premier deputy-premier viceroy chief-of-staff policymaker civil-servant
		park-ranger town-manager city-manager fire-chief fire-marshal fire-department health-department speechwriter
		central-bank central-banker school-board school-district caseworker lord-mayor shah crown-prince prison-service task-force
		health-service chargé bureaucracy officialdom chancellery prefect subprefect governorate directorate
		tax-collector postmaster-general country nation state city town county municipality province housing-authority transit-authority election-board`,
	legislature: `
		senator congressman congresswoman congressmember lawmaker legislator parliamentarian mp mep deputy-speaker
		representative parliament senate congress assembly legislature party candidate nominee democrat republican
		conservative tory opposition whip caucus committee politician delegate campaign subcommittee frontbencher
		backbencher sen rep councillor councilor councilman councilwoman councilmember alderman alderwoman assemblyman
		assemblywoman hopeful contender frontrunner front-runner challenger incumbent superdelegate elector running-mate
		operative pac super-pac peer assemblymember statehouse
		county-commissioner city-council town-council county-council county-commission county-board borough-council
		parish-council freeholder state-senator state-representative state-legislator committeeman committeewoman
		party-chairman party-leader majority-leader minority-leader house-speaker presidential-candidate
		campaign-manager fundraiser bundler canvasser progressive liberal moderate libertarian socialist communist
		centrist nationalist populist establishment shadow-minister shadow-chancellor ex-lawmaker senator-elect
		congressman-elect congressperson stalwart apparatchik politico precinct-captain
		standard-bearer office-seeker officeseeker ticket party-boss floor-leader`,
	military: `
		general admiral colonel major captain lieutenant sergeant commander soldier officer marine army navy military
		militia troop police policeman policewoman sheriff detective constable superintendent intelligence spy force guard
		rebel fighter militant insurgent guerrilla terrorist separatist security veteran serviceman servicewoman coastguard
		trooper gen adm col lt capt sgt cmdr cop agent patrolman brigadier airman seaman paratrooper chief-of-police
		investigator commando
		marshal warlord infantryman rifleman sniper gunner cadet corporal commandant peshmerga jihadist jihadi extremist
		mercenary seal gendarme gendarmerie police-officer police-chief police-commissioner police-department
		deputy-sheriff sheriff-deputy law-enforcement special-agent border-agent border-guard border-patrol
		secret-service intelligence-agency intelligence-community intelligence-officer spy-agency spymaster interrogator
		coast-guard air-force air-marshal garrison insurgency guerilla bomb-squad submariner lance-corporal
		wing-commander squadron-leader`,
	judiciary: `
		judge justice prosecutor attorney lawyer solicitor barrister counsel magistrate court tribunal jury juror ombudsman
		coroner litigator paralegal district-attorney us-attorney general-counsel arbitrator special-counsel public-defender
		chief-justice associate-justice appeals-court high-court supreme-court district-court federal-court
		magistrate-judge defense-team defence-team defense-lawyer defence-lawyer defense-attorney legal-team law-firm
		legal-counsel prosecution grand-jury bailiff medical-examiner notary jurist law-clerk advocate-general
		appellate-court judge-advocate`,
	igo: `
		secretary-general rapporteur peacekeeper commission alliance bloc
		high-commissioner special-rapporteur`,
	expert: `
		professor academic scholar analyst expert researcher scientist economist historian sociologist psychologist
		epidemiologist virologist physicist climatologist meteorologist seismologist criminologist pollster strategist
		specialist fellow lecturer author university institute think-tank study-author engineer doctor physician surgeon
		psychiatrist forecaster demographer political-scientist pundit prof consultant astronomer geologist biologist
		chemist anthropologist archaeologist theologian ethicist hospital paediatrician pediatrician oncologist cardiologist
		dentist veterinarian pharmacist statistician mathematician actuary philosopher geneticist ecologist botanist
		zoologist biographer dean provost medic paramedic therapist clinician neuroscientist neurologist
		political-analyst policy-analyst political-consultant futurist cryptographer security-researcher technologist
		agronomist entomologist ornithologist oceanographer hydrologist volcanologist glaciologist paleontologist
		linguist lexicographer musicologist psychotherapist psychoanalyst nutritionist dietitian toxicologist
		pathologist immunologist microbiologist radiologist orthopedist gynecologist gynaecologist obstetrician
		ophthalmologist dermatologist endocrinologist urologist anesthesiologist midwife academy college faculty
		center centre laboratory observatory research-center research-centre research-group research-firm consulting-firm consultancy polling-firm polling-group
		market-researcher medical-center handicapper prognosticator oddsmaker legal-scholar legal-expert legal-analyst
		military-analyst security-analyst geographer political-theorist theorist cosmologist astrophysicist biochemist
		neurosurgeon cryptologist genealogist archivist curator`,
	company: `
		ceo cfo executive company firm corporation banker investor trader shareholder businessman businesswoman entrepreneur
		manufacturer producer retailer supplier operator employer manager landlord broker airline bank president-and-ceo
		billionaire industrialist owner insurer carrier contractor developer mogul tycoon titan magnate financier
		financial-officer executive-officer operating-officer chief-executive proprietor restaurateur hotelier vendor
		startup chain conglomerate automaker carmaker drugmaker lender utility distributor wholesaler shipper brewer realtor
		lobbyist venture-capitalist restaurant hotel store shop brewery
		hedge-fund fund-manager money-manager asset-manager stockbroker underwriter merchant dealer dealership
		store-owner shop-owner business-owner business-leader restaurant-owner homebuilder franchisee franchiser
		importer exporter refiner refinery steelmaker chipmaker planemaker shipbuilder shipowner winemaker distiller
		distillery winery grower lobbying-firm publicist equity-firm investment-bank
		investment-firm insurance-company telecom tech-company social-media-company oil-company oligarch start-up multinational seller
		supermarket grocer drugstore chamber-of-commerce trade-association trade-group industry-group industry-advocate industry-lobbyist business-advocate business-group
		business-lobby creditor bondholder stockholder appraiser auctioneer bookmaker concessionaire packer processor
		publicity-firm casino startup-founder`,
	ngo: `
		activist campaigner organizer organiser advocate charity union unionist volunteer group organisation organization environmentalist
		demonstrator protester protestor dissident association federation foundation coalition nonprofit ngo humanitarian aid-worker
		feminist movement labor-leader clergy priest pastor rabbi imam pope cardinal bishop archbishop reverend preacher
		evangelist cleric monk nun deacon vicar rector missionary church picketer marcher lobby society rev
		rights-leader rights-group advocacy-group activist-group interest-group watchdog-group nonprofit-group aid-group
		aid-agency relief-agency relief-worker environmental-group conservation-group pressure-group action-group
		community-organizer community-leader community-group labor-union trade-union union-leader labor-group rally-goer
		counterprotester counter-protester heckler agitator anarchist abolitionist suffragist pacifist conservationist
		preservationist naturalist philanthropist archdiocese diocese parish congregation televangelist chaplain lama
		guru patriarch pontiff curate abbot abbess seminarian fraternity sorority student-union student-group tribe
		tribal-leader tribal-council chieftain lobby-group faith-leader religious-leader church-leader friar canon
		boycotter gun-lobby hacktivist steward shop-steward club youth-group civic-group neighborhood-group
		volunteer-group`,
	media: `
		journalist reporter editor correspondent columnist anchor presenter host broadcaster newspaper magazine journal
		newsreader blogger commentator network station publisher outlet daily tabloid media press photographer newscaster
		moderator fact-checker factchecker podcaster talk-show-host cameraman newsroom newsletter cartoonist
		news-organization news-organisation news-outlet news-agency news-service news-network news-channel wire-service
		newswire news-site news-website blog channel tv-station tv-network television-network television-station
		radio-station cable-network radio-host show-host tv-host television-host anchorman anchorwoman co-host cohost
		co-anchor newsman newswoman weatherman sportscaster sportswriter editorialist editorial-board opinion-writer
		essayist publication weekly monthly quarterly managing-editor stringer muckraker interviewer talk-show
		radio-personality tv-personality youtuber vlogger questioner provocateur paparazzo documentarian film-critic art-critic
		tv-producer television-producer news-producer segment-producer editor-in-chief book-critic music-critic food-critic theater-critic critic-at-large media-outlet media-company pool-reporter`,
	citizen: `
		resident witness eyewitness survivor victim mother father parent wife husband widow widower son daughter brother
		sister neighbour neighbor friend student pupil teacher nurse driver passenger voter refugee migrant worker farmer
		fisherman patient customer shopper tourist villager pensioner teenager child man woman boy girl people citizen
		civilian bystander family relative niece nephew mate companion supporter fan caller commuter employee colleague
		classmate player coach athlete actor actress singer musician artist writer mourner local homeowner inmate suspect
		defendant plaintiff accuser hostage captive landowner churchgoer spectator onlooker donor contributor backer
		celebrity comedian filmmaker novelist poet dancer model golfer footballer quarterback swimmer runner boxer striker
		goalkeeper rapper playwright sculptor painter composer bartender barista rancher trucker carer caregiver babysitter
		nanny laborer labourer welder roofer florist gardener hiker camper cyclist pedestrian motorist holidaymaker
		vacationer evacuee asylum-seeker immigrant dreamer teen toddler grandparent grandson granddaughter stepmother
		stepfather fiancee ex-wife ex-husband roommate flatmate landlady parishioner worshipper worshiper attendee
		participant respondent constituent youth schoolboy schoolgirl undergraduate graduate policyholder subscriber viewer
		listener reader whistleblower librarian cashier receptionist janitor apprentice trainee intern superfan wrestler
		skier sprinter gymnast batsman bowler jockey user baker butcher barber cook chef cleaner carpenter plumber
		electrician mechanic deckhand sailor docker miner keeper waiter waitress clerk salesman saleswoman shopkeeper
		housewife retiree shepherd hairdresser taxpayer cousin uncle aunt grandmother grandfather girlfriend boyfriend
		fiance ferryman crewman
		pilot public electorate crowd freshman sophomore collegian alumna alumnus schoolchild schoolteacher headteacher boomer
		millennial octogenarian septuagenarian nonagenarian centenarian newlywed bride groom couple twin sibling grandma
		grandpa mom dad mum stepson stepdaughter stepbrother stepsister half-brother half-sister lover mistress heir
		heiress kinsman acquaintance passerby passer-by guest visitor traveler traveller backpacker hitchhiker pilgrim
		sightseer patron diner moviegoer concertgoer attender gunman shooter assailant attacker killer murderer robber
		burglar thief convict felon prisoner detainee parolee fugitive perpetrator bomber arsonist stalker kidnapper
		complainant claimant litigant renter tenant homebuyer squatter commenter gamer superstar star screenwriter
		songwriter singer-songwriter guitarist drummer pianist violinist cellist bassist choreographer ballerina comic
		impersonator magician performer entertainer cheerleader designer stylist illustrator linebacker pitcher catcher
		outfielder shortstop infielder midfielder winger goaltender skater snowboarder surfer olympian medalist
		medallist champion umpire referee truck-driver taxi-driver bus-driver cabdriver chauffeur flight-attendant
		steelworker autoworker ironworker farmworker dockworker longshoreman machinist seamstress tailor blacksmith
		locksmith bricklayer mason stonemason handyman landscaper housekeeper maid butler doorman dishwasher
		social-worker orderly mailman postman lifeguard bookkeeper accountant salesperson telemarketer jobseeker
		reservist exile expatriate expat émigré emigre newcomer islander suburbanite countryman folk guy lady gentleman
		kid youngster adolescent infant baby believer atheist agnostic layman gun-owner megadonor nonvoter caucusgoer
		influencer socialite contestant housemate adventurer explorer climber mountaineer astronaut hunter fisher angler
		hobbyist collector enthusiast aficionado follower devotee diehard sympathizer sympathiser home-owner
		executive-producer film-producer movie-producer record-producer music-producer stay-at-home-mom native netizen audience-member congregant birther caucus-goer caucusgoer audience
		pals pal buddy chum housewife breadwinner jobless unemployed daughter-in-law son-in-law mother-in-law father-in-law
		brother-in-law sister-in-law in-law stepparent godfather godmother widower orphan schoolmate teammate bandmate co-worker
		coworker commentariat`
};

/** Role noun → type of source. */
export const ROLES: ReadonlyMap<string, SourceType> = new Map(
	Object.entries(ROLE_ROWS).flatMap(([type, row]) =>
		row
			.trim()
			.split(/\s+/)
			.map((noun) => [noun, type as SourceType] as const)
	)
);

/** Nouns for something written or shown that "says" a thing. */
export const DOCUMENT_NOUNS = new Set(
	`report statement document letter study survey poll paper memo memorandum communique communiqué declaration
	resolution filing lawsuit complaint affidavit indictment ruling order law bill text treaty article editorial headline post
	tweet message email e-mail transcript book memoir website site page ad advertisement video clip film footage recording data
	figure statistic review assessment analysis audit dossier offer leaflet playbook handbook manual textbook guidebook sign banner notice bulletin release speech interview
	testimony record finding estimate announcement commentary slide constitution charter petition note caption placard manifesto
	story summary result account evidence history statistics robocall spot brief directive proclamation biography
	autobiography column cartoon passage version information audio remark disclosure return count tally ranking
	index guidance guideline rule investigation missive legislation measure suit autopsy amendment fact-check
	monologue obituary profile readout questionnaire report-card scorecard roll-call verdict dissent opinion-piece
	op-ed research literature documentary broadcast footnote appendix dispatch profile-piece pamphlet flyer flier
	brochure billboard slogan chart map graphic spreadsheet database archive log diary telegram fax text-message
	voicemail photograph photo picture image portrait screenshot tape videotape trailer song lyric poem play
	scripture bible torah koran quran gospel psalm proverb adage maxim label receipt invoice contract agreement
	accord pact blueprint proposal white-paper paper-trail prospectus subpoena warrant injunction decree edict
	ordinance regulation statute code bylaw initiative referendum provision clause section paragraph motion plea
	deposition citation affirmation oath eulogy sermon lecture toast address keynote blog-post facebook-post
	press-release wire-story news-story news-report cover-story excerpt translation draft copy manuscript novel
	thriller epistle chronicle movie essay piece platform pledge infographic opinion decision calculation projection simulation tabulation computation computer-model
	scoreboard scorecard scoresheet checklist timeline playlist rulebook handout fact-sheet term-sheet paperwork documentation minutes`.split(
		/\s+/
	)
);

/** Words that make a source anonymous when they stand in the source's own words. */
export const ANONYMOUS_MARKERS = [
	'anonymous',
	'anonymity',
	'unnamed',
	'unidentified',
	'undisclosed',
	'familiar with',
	'close to',
	'briefed on',
	'with knowledge of',
	'with direct knowledge',
	'who asked not to be',
	'who declined to be',
	'who requested',
	'who spoke on condition',
	'on the condition of',
	'not to be named',
	'not to be identified',
	'to remain unnamed',
	'did not want to be',
	'did not want to give',
	"didn't want to be",
	"didn't want to give",
	'declined to give',
	'not permitted to speak',
	'whose name',
	'name is being withheld',
	'name was withheld',
	'not authorised',
	'not authorized',
	'insider'
];

/** Heads that hide who speaks. */
export const ANONYMOUS_NOUNS = new Set([
	'source',
	'insider',
	'person',
	'individual',
	'informant',
	'whistleblower',
	'somebody',
	'someone'
]);

/** Heads that stand for many at once. */
export const COLLECTIVE_NOUNS = new Set(
	`people critics supporters opponents observers experts analysts officials others many some most few several all both residents
	locals media press opposition government administration regime authorities ministry department agency party police
	military army navy intelligence security team office committee council parliament cabinet family public crowd
	campaign embassy staff leadership union group organisation organization company bank alliance court presidency
	commission coalition movement troops forces`.split(/\s+/)
);

/** Of these, those that are many people rather than one body. */
export const CROWD_NOUNS = new Set(
	`people critics supporters opponents observers experts analysts officials residents locals media press opposition
	government regime authorities police military army navy intelligence security family public crowd staff
	leadership troops forces majority minority percent team cabinet`.split(/\s+/)
);

/** People of a faith, a descent, an age or a place, in the plural and with a capital. */
export const GROUPS = new Set(
	`Hispanics Latinos Latinas Latinx Blacks Whites Asians African-Americans Asian-Americans Mexican-Americans Cuban-Americans Arab-Americans
	Irish-Americans Italian-Americans Muslim-Americans Americans Chicanos Muslims Christians Evangelicals evangelicals Catholics Protestants
	Baptists Methodists Lutherans Presbyterians Jews Mormons Hindus Sikhs Buddhists Quakers Millennials millennials Boomers
	Alabamians Alaskans Arizonans Arkansans Californians Coloradans Floridians Georgians Hawaiians Idahoans Illinoisans
	Iowans Kansans Kentuckians Louisianans Mainers Marylanders Michiganders Minnesotans Mississippians Missourians Montanans
	Nebraskans Nevadans Ohioans Oklahomans Oregonians Pennsylvanians Tennesseans Texans Utahns Vermonters Virginians Washingtonians
	Wisconsinites Wyomingites Carolinians Dakotans Hampshirites Jerseyans Mexicans Yorkers Chicagoans Bostonians Angelenos Londoners
	Parisians Berliners Muscovites Beijingers Southerners Northerners Midwesterners Westerners Europeans Africans Arabs Kurds
	Palestinians Rohingya Uighurs Tibetans Sunnis Shiites Yazidis Copts Quebecers Scots Welshmen Britons`.split(/\s+/)
);

/** Words that stand for several by themselves. */
export const STANDING = new Set(
	'others many most few several all both some everyone everybody percent half thousands hundreds dozens'.split(' ')
);

/** Nouns for one body: with a name before them they are named ("the Lind campaign"), without one a role ("a bank"). */
export const BODY_NOUNS = new Set(
	`administration ministry department agency party office committee subcommittee council parliament campaign embassy union group organisation
	organization company bank court presidency commission coalition movement alliance firm corporation university institute
	hospital network newspaper magazine station broadcaster airline association federation foundation charity church board
	bureau authority regulator watchdog caucus panel team tribunal agency-news school college service tank think-tank chain
	carrier automaker manufacturer utility retailer lender startup nonprofit league society outlet pac super-pac fund
	assembly senate congress delegation secretariat publisher`.split(/\s+/)
);

/** Capitalised words before a name that are part of a title, not of the name. */
export const TITLE_WORDS = new Set(
	`President Vice Premier Prime Minister Secretary Undersecretary Under Deputy Assistant Chancellor Governor Gov Mayor
	Councillor Councilman Councilwoman Ambassador Envoy Consul Commissioner Chief Chairman Chairwoman Chairperson Chair Leader
	Speaker Majority Minority Whip Senator Sen Congressman Congresswoman Representative Rep MP MEP Senate House State Defense
	Defence Foreign Interior Finance Treasury Justice Attorney General Solicitor Gen Admiral Adm Colonel Col Major Maj Captain
	Capt Lieutenant Lt Sergeant Sgt Commander Cmdr Marshal Officer Sheriff Detective Inspector Superintendent Constable Judge
	Magistrate Prosecutor Professor Prof Doctor Dr Mr Mrs Ms Miss Mx Sir Dame Lord Lady Baroness Baron King Queen Prince
	Princess Emperor Sultan Emir Sheikh Ayatollah Pope Cardinal Archbishop Bishop Reverend Rev Father Sister Rabbi Imam
	Director Executive CEO CFO COO Founder Editor Spokesman Spokeswoman Spokesperson Press National Security Adviser Advisor
	Special Permanent First Second Former Acting Senior Co-Chair Secretary-General Republican Democrat Democratic Labour
	Conservative Tory Communist Supreme Court Justice Nominee Candidate Comrade Presidential Party Political Opposition
	Affairs Economy Trade Energy Health Education Transport Environment Culture Home Agriculture Labor Industry
	Presidents Senators Sens Congressmen Representatives Reps Governors Govs Mayors Ministers Secretaries Generals Justices Judges
	Professors Drs Messrs Pastor Brother Elder Chaplain Monsignor Rector Dean Counsel Comedian Actor Actress Singer Rapper Author
	Novelist Journalist Reporter Columnist Moderator Anchor Host Pundit Businessman Businesswoman Billionaire Pollster Strategist
	Attorney Lawyer Activist Businessperson President-elect Vice-President-elect Governor-elect Senator-elect Mayor-elect Rival
	Challenger Contender Hacker Team Agent Trooper Patrolman Deputy-Sheriff Airman Seaman Specialist Economist Historian Scientist
	Congressional Alderman Alderwoman Selectman Councilmember Assemblyman Assemblywoman Delegate Freeholder Comptroller Treasurer
	Auditor Spokespersons Legislator Lawmaker Commandant Brigadier Corporal Cpl Pvt Cadet Ensign Private Nurse Coach
	Unification Senior Junior Ex-President Ex-Prime Chief-of-Staff Staff Head Manager Coach Analyst Professor Correspondent`.split(
		/\s+/
	)
);

/** Last words that make a capitalised run an organisation, with the type they make. */
export const ORGANISATION_ENDINGS: ReadonlyMap<string, SourceType> = new Map(
	(
		[
			[
				'government',
				'Ministry Department Office Agency Administration Authority Bureau Government Council Embassy Directorate Secretariat Cabinet Presidency Services Service Board Treasury Inspectorate Commission District Schools Division Registry'
			],
			[
				'legislature',
				'Party Parliament Senate Congress Assembly Committee Duma Caucus Campaign Subcommittee PAC Legislature'
			],
			[
				'military',
				'Army Navy Police Force Forces Command Guard Corps Brigade Battalion Fleet Militia Constabulary Patrol'
			],
			['judiciary', 'Court Tribunal Chambers LLP Circuit'],
			['igo', 'Nations Pact'],
			[
				'expert',
				'University Institute Institution College School Center Centre Observatory Academy Laboratory Hospital Clinic Strategies Polling Analytics Seminary Research'
			],
			[
				'company',
				'Inc Ltd LLC PLC plc Corp Corporation Company Co Bank Group Holdings Airlines Airways Motors Electronics Industries Capital Partners Securities Technologies Systems Energy Shipping Lines Ferries GmbH AG SA Consulting Entertainment Studios Pharmaceuticals Brands Foods Stores Hotels Resorts Casino Railroad Insurance Financial Investments Ventures Advisors Equity Realty Properties Enterprises Software Labs Networks Chamber Robotics Aerospace Petroleum Oil Motor Mining Brewing Wireless Telecom Airline Semiconductor Sachs Associates Solutions Productions Records Bancorp Mutual Logistics Goods Outfitters Coal Steel Cement Chemical Chemicals Minerals Mines Resources Copper Aluminum Pharma Therapeutics Biotech Automotive Tobacco Beverage Beverages Dairy Farms Freight Trucking Railway Realtors Developers Builders Homes Construction Apparel Furniture Pizza Coffee Bakery Brewery Winery Vineyards'
			],
			[
				'ngo',
				'Union Foundation Association Society Federation Coalition Network Trust Fund League Watch Initiative Project Charity Movement Rights Alliance Church Mosque Synagogue Diocese Archdiocese Ministries Cathedral Workers Steelworkers Autoworkers Mineworkers Teamsters Machinists Longshoremen Firefighters Brotherhood Fellowship Relief Mission Congregation Guild'
			],
			[
				'media',
				'Times Post News Journal Herald Tribune Gazette Chronicle Telegraph Mail Mirror Sun Star Daily Agency-News Radio Television TV Broadcasting Magazine Press Observer Independent Today Review Wire Courier Globe Inquirer Register Dispatch Sentinel Examiner Enquirer Reporter Monitor Beacon Record Ledger Advertiser Argus Weekly Monthly Dealer Picayune Statesman Spectator Republic Caller Insider Beast Blog Blade Standard Channel Podcast Newsletter Broadcast Digest Bulletin Echo'
			]
		] as [SourceType, string][]
	).flatMap(([type, row]) => row.split(' ').map((word) => [word, type] as const))
);

/** Small words that may stand inside a person's name. */
export const NAME_PARTICLES = new Set([
	'de',
	'da',
	'do',
	'dos',
	'del',
	'della',
	'di',
	'al',
	'el',
	'bin',
	'ibn',
	'von',
	'van',
	'der',
	'den',
	'la',
	'le',
	'ul',
	'ter',
	'y'
]);

/** Personal and other pronouns; they name nobody by themselves. */
export const PRONOUNS = new Set(
	`i we he she it they you him her them us me his hers its their theirs one who which that this these those himself herself
	themselves itself neither either there anyone anybody nobody my our i'm it's you'd`.split(/\s+/)
);

/** "Government of …" is meant by these words after a country's name. */
export const GOVERNMENT_NOUNS = new Set([
	'government',
	'administration',
	'cabinet',
	'authorities',
	'leadership',
	'regime',
	'state',
	'side'
]);

/** Heads whose type is that of the organisation they belong to ("union president", "spokesman for the bank"). */
export const GENERIC_HEADS = new Set(
	`agency department bureau treasurer press-secretary press-officer press-service press-office colleague ceo cfo chief-executive executive-officer chair vice-chairman co-founder staffer president director chairman chairwoman chairperson chief head secretary leader spokesman spokeswoman spokesperson member
	official manager founder boss officer commissioner superintendent adviser advisor aide representative employee vice-president deputy
	executive administrator inspector owner staff worker lawyer attorney worker volunteer`.split(/\s+/)
);

/** Heads sent to somewhere else: what follows "to" or "in" is not their side, and an organisation before them is their post. */
export const POSTED_HEADS = new Set([
	'ambassador',
	'envoy',
	'diplomat',
	'consul',
	'attache',
	'correspondent',
	'representative'
]);

/** Heads whose single, indefinite use leaves the speaker unnamed on purpose ("a US official"). */
export const OFFICIAL_HEADS = new Set([
	'official',
	'diplomat',
	'aide',
	'staffer',
	'operative',
	'strategist',
	'consultant',
	'lobbyist',
	'advocate',
	'envoy',
	'agent',
	'negotiator',
	'legislator',
	'senator',
	'congressman',
	'congresswoman',
	'bureaucrat',
	'adviser',
	'advisor',
	'analyst',
	'expert',
	'lawmaker',
	'officer',
	'source',
	'person',
	'people',
	'insider'
]);

/** Words of rank and number that are left out of a group's name ("senior US officials" → "unnamed US officials"). */
export const RANK_WORDS = new Set(
	`senior top high-ranking high-level ranking several some many most few other various numerous multiple more one two three
	four five six both all any certain unnamed unidentified anonymous the a an another these those its his her their our
	dozens hundreds thousands of`.split(/\s+/)
);

/** Titles that are also surnames ("Larry King"). */
export const SURNAME_TITLES = new Set([
	'King',
	'Major',
	'Bishop',
	'Prince',
	'Pope',
	'Judge',
	'Marshal',
	'Baron',
	'Dean',
	'Lord',
	'Cardinal',
	'Constable',
	'Chancellor',
	'Sergeant',
	'Head',
	'Coach',
	'Page',
	'Price'
]);
