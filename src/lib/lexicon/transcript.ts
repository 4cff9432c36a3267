/** Own lists, MIT like the rest of the project: what opens a line with a colon and is no speaker, and what is heard on a stage. */

/** Lower case, as printed before the colon. */
export const NO_SPEAKERS: ReadonlySet<string> = new Set(
	`note|update|updated|correction|clarification|breaking|exclusive|watch|listen|read|read more|more|see also|photo|photos|photograph|photographs|picture|image|video|audio|source|sources|interview|reporting|editing|writing|translation|transcript|text|summary|key points|what we know|what to know|background|context|analysis|opinion|fact|facts|fact check|claim|verdict|rating|location|place|where|when|who|what|why|how|date|time|age|subject|to|from|re|cc|by|email|phone|contact|title|caption|credit|warning|spoiler|ps|p.s|example|step|tip|related|topics|tags|category|price|cost|result|results|score|final|winner|loser|pros|cons|bottom line|takeaway|the takeaway|speakers|guests|host|participants|present|agenda|next|previously|live|q&a|faq`.split(
		'|'
	)
);

/** Words of a stage direction in brackets. */
export const STAGE_WORDS: ReadonlySet<string> = new Set(
	'laughter laughs laughing chuckles applause applauds cheers cheering boos booing crosstalk inaudible unintelligible indiscernible pause pauses silence sighs sings music noise coughs gasps nods smiles shrugs ph sic off-mic off-camera'.split(
		' '
	)
);

/** What opens a headline, with a colon or a dash, before the words that are its own; lower case. */
export const HEADLINE_OPENERS: ReadonlySet<string> = new Set(
	'the latest|latest|just in|revealed|bombshell|boom|wow|look|busted|opinion|editorial|column|letters|obituary|review|explainer|explained|timeline|profile|factbox|newsletter|podcast|paid notice|special report|developing|news guide|update 1|update 2|corrected'.split(
		'|'
	)
);
