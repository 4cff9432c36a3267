/**
 * Words by which a writer judges, softens, stresses or takes for granted. Own lists, written from common English usage, MIT like
 * the rest of the project. The kinds follow Hyland (2005: hedges and boosters), Kiparsky and Kiparsky (1970: factives) and Karttunen
 * (1971: implicatives); none of their lists was copied.
 */

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Adjectives that judge what they stand with, not only describe it. */
export const EVALUATIVE_ADJECTIVES = list(`
	absurd abysmal abhorrent admirable alarming amazing appalling arrogant astonishing astounding atrocious audacious awful awesome
	baffling bald-faced baseless beautiful bizarre blatant bogus brazen brave brilliant brutal callous celebrated chaotic charming chilling
	clumsy cold-blooded colossal comical commendable contemptible controversial corrupt courageous cowardly crazy creepy cruel crushing
	cynical damning dangerous dark deadly deceitful deceptive defiant delusional demagogic deplorable depraved deranged despicable
	devastating devious disastrous disgraceful disgusting dishonest dismal disingenuous disturbing draconian dramatic dreadful dubious
	egregious elegant embarrassing enormous evil excellent exceptional explosive extraordinary extreme extremist fabulous failed fake false fanatical fantastic
	farcical fascist fatal feckless ferocious fierce flagrant flawed flimsy foolish frantic fraudulent frightening furious glaring glorious
	gleeful gloating grand grandiose grave great grim grotesque gruesome harrowing harsh hateful heartbreaking heartless heinous heroic hideous hollow
	horrendous horrible horrific horrifying hostile humiliating hypocritical hysterical idiotic ignorant ill-conceived ill-fated illegitimate
	immoral impressive inane incendiary incompetent incredible indefensible infamous inflammatory inhumane inspiring insane insidious
	irrational irresponsible jaw-dropping laughable lavish lawless legendary ludicrous lurid lying magnificent malicious malign manic massive mean-spirited meaningless
	menacing merciless mindless miraculous misguided misleading monstrous monumental murderous naive nasty nefarious nightmarish noble nonsensical notorious
	obscene odious offensive ominous oppressive outlandish outrageous overblown painful paranoid partisan pathetic perverse petty phony phoney pitiful
	poisonous powerful preposterous problematic propagandistic punishing puzzling racist radical rabid reckless refreshing relentless remarkable reprehensible repressive
	repugnant repulsive ridiculous rogue ruinous ruthless sad savage scandalous scathing senseless shady shameful shameless shocking
	sham shoddy sick sinister sloppy smug so-called sordid spectacular spurious squalid staggering startling stellar stunning stupid sweeping superb
	tawdry terrible terrific terrifying thuggish toothless toxic tragic treacherous tremendous troubling tyrannical ugly unacceptable unbelievable unconscionable
	unfair unfortunate unhinged unjust unprecedented unscrupulous unspeakable unthinkable unwarranted vicious vile violent virulent vulgar vindictive warped weak
	wasteful weird wicked wild witty wonderful woeful worthless wretched wrongheaded zealous`);

/** Adverbs that judge how something is done or said. */
export const EVALUATIVE_ADVERBS = list(`
	absurdly abysmally admirably alarmingly amazingly appallingly arrogantly astonishingly bizarrely blatantly bravely brazenly brilliantly brutally callously
	conveniently courageously cruelly cynically dangerously deceitfully defiantly deplorably desperately disastrously disgracefully dishonestly
	disingenuously disturbingly dramatically dreadfully dubiously egregiously embarrassingly falsely famously ferociously fiercely flagrantly foolishly fortunately
	frantically fraudulently frighteningly furiously gleefully gracefully grossly grotesquely harshly heroically hilariously hopelessly horribly horrifically
	hypocritically hysterically inexplicably infamously insanely ironically irresponsibly laughably lavishly ludicrously magnificently maliciously
	menacingly mercifully mercilessly mindlessly miraculously naively notoriously ominously outrageously painfully pathetically perversely predictably
	preposterously recklessly regrettably relentlessly remarkably ridiculously rightly rudely ruthlessly sadly savagely scandalously senselessly
	shamefully shamelessly shockingly smugly spectacularly stubbornly stunningly stupidly suspiciously terribly thankfully tragically unbelievably
	unfairly unfortunately unjustly unsurprisingly viciously violently wildly wisely wonderfully worryingly wrongfully wrongly`);

/** Nouns that judge whom or what they name, in the singular. */
export const EVALUATIVE_NOUNS = list(`
	abomination absurdity apologist atrocity autocrat bigot bigotry blather bluster bombast bonanza boondoggle bootlicker boogeyman brainwashing bully calamity carnage
	cesspool charade charlatan chicanery clown collusion coward cowardice crackpot crony cronyism crusade cult debacle deceit deception demagogue demagoguery demonization
	depravity despot dictator disgrace disinformation dogma drivel dupe dystopia elitist extremism extremist falsehood fanatic farce fascist fiasco firebrand 
	folly fraud frenzy fury gibberish goon grift grifter hatemonger hellhole henchman hoax hogwash hubris hypocrisy hypocrite hysteria idiocy ignorance
	incompetence indoctrination infamy injustice insanity laughingstock liar loser lunacy lunatic lynching madness maniac megalomaniac menace misinformation mob mockery monster
	moron narcissist nightmare nonsense obsession onslaught outrage paranoia pariah ploy propaganda propagandist puppet racism racist rant ravings regime rhetoric ruse sabotage savagery
	scam scaremongering scapegoat scheme scourge sexism sham shambles shame shill smear smokescreen snowflake stooge stunt supremacist swamp sycophant talking-point thug thuggery tirade tyranny tyrant
	vendetta victimhood villain vitriol warmonger whitewash witch-hunt xenophobia zealot`);

/** Verbs that judge whoever does what they tell, by base form. */
export const EVALUATIVE_VERBS = list(`
	assail baffle bash belittle berate besmirch betray blast bluster boast bombard botch brag brainwash browbeat bully butcher chide clobber cobble coddle concoct cower 
	crusade cripple crush debase debunk decimate decry defame defile degrade demean demolish demonise demonize denigrate deride desecrate despise destroy devastate discredit disparage eviscerate exploit fabricate
	fawn fearmonger flail flaunt flout foment fume gloat gouge grandstand grovel gush hijack incite indoctrinate infuriate inflame invent jeer lambast lambaste lash 
	loot malign mangle manipulate meddle misinform mislead misrepresent mock obliterate ogle outrage overhype pander parrot peddle pillory plunder pontificate pummel radicalise radicalize ram ramble
	rant rave revile ridicule rig ruin sabotage savage scapegoat scoff scold shred shriek skewer slam slander sleepwalk smear sneer spew spout squander stigmatise stigmatize stifle subvert
	swindle tarnish taunt terrorise terrorize torpedo tout trample trash troll trumpet undermine upend vilify wallow whine whitewash wreck`);

/** Words by which a writer holds back from saying that something is so. */
export const HEDGES = list(`
	allegedly apparently arguably conceivably doubtless essentially generally largely likely mainly maybe mostly ostensibly partly perhaps plausibly
	possibly potentially practically presumably probably purportedly questionably reportedly roughly seemingly somewhat supposedly tentatively typically
	unclear uncertain unlikely virtually`);

/** Modal verbs that hold back. */
export const HEDGE_MODALS = list('may might could');

/** Verbs that hold back, by base form: where the outlet says it in its own voice. */
export const HEDGE_VERBS = list('seem appear suggest tend');

/** Words by which a writer stresses that something is so. */
export const BOOSTERS = list(`
	absolutely always assuredly blatantly certainly clearly completely conclusively decidedly definitely definitively downright entirely evidently
	extremely flatly forever fully genuinely highly hugely incontestably incredibly indeed indisputably inevitably invariably never obviously outright overwhelmingly
	patently perfectly plainly positively really simply sorely surely thoroughly totally truly unambiguously undeniably undoubtedly unequivocally
	unmistakably unquestionably utterly vastly very wholly`);

/** Verbs that take for granted that what follows is true, by base form. */
export const FACTIVES = list(`
	acknowledge admit bemoan concede confess discover disclose divulge forget ignore know lament notice overlook prove realise realize recall
	recognise recognize regret remember remind resent reveal uncover unmask`);

/** Verbs that imply that what follows was done or not done, and how hard it was, by base form. */
export const IMPLICATIVES = list('bother condescend dare deign fail manage neglect refuse scramble stoop struggle');

/** Forms of verbs that join a subject to what is said of it. */
export const LINKING = list(
	'is are was were be been being seems seemed looks looked sounds sounded remains remained becomes became'
);
