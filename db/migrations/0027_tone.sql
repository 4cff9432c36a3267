-- How each mention of somebody evaluates them, as an engine told it: in a text, where it belongs to a run, or in a headline, which
-- is read by itself because it is known of reports whose text is not here.

create table headline_reading (
	article_id integer primary key references article on delete cascade,
	engine text not null check (btrim(engine) <> ''),
	engine_version text not null,
	-- hash of the story's context and the article's day, as on a run
	config jsonb not null default '{}',
	-- what was read; where the article's headline is another one, it is read anew
	headline text not null check (btrim(headline) <> ''),
	at timestamptz not null default now()
);

create table tone (
	id integer generated always as identity primary key,
	run_id integer,
	headline_of integer references headline_reading on delete cascade,
	number integer not null,
	target text not null check (btrim(target) <> ''),
	kind text not null check (kind in ('person', 'organisation', 'state', 'relation')),
	voice text not null check (voice in ('own', 'direct', 'indirect')),
	place text not null check (place in ('headline', 'deck', 'lead', 'body')),
	-- the quotation it stands in; of a headline only who speaks is kept
	quotation_number integer,
	speaker text check (btrim(speaker) <> ''),
	tone text not null check (tone in ('negative', 'neutral', 'positive', 'event', 'undecided')),
	rule text not null check (rule in ('model', 'speaks', 'harmed')),
	negative double precision not null check (negative between 0 and 1),
	neutral double precision not null check (neutral between 0 and 1),
	positive double precision not null check (positive between 0 and 1),
	start_at integer not null check (start_at >= 0),
	end_at integer not null,
	excerpt text not null,
	foreign key (run_id) references run on delete cascade,
	constraint tone_quotation foreign key (run_id, quotation_number) references quotation (run_id, number) on delete cascade,
	constraint tone_of_run unique (run_id, number),
	constraint tone_of_headline unique (headline_of, number),
	constraint tone_read_in check (num_nonnulls(run_id, headline_of) = 1),
	constraint tone_headline check ((headline_of is not null) = (place = 'headline')),
	constraint tone_own_voice check (voice <> 'own' or num_nonnulls(quotation_number, speaker) = 0),
	constraint tone_speaker check (speaker is null or headline_of is not null),
	constraint tone_chances check (abs(negative + neutral + positive - 1) < 0.01),
	constraint tone_rule check ((tone = 'event') = (rule = 'harmed')),
	constraint tone_span check (end_at > start_at),
	constraint tone_excerpt check (char_length(excerpt) between (end_at - start_at + 1) / 2 and end_at - start_at)
);
