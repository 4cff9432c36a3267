-- One published text as facts; its words, where they are here, stand in version.
create table article (
	id integer generated always as identity primary key,
	seed_key text unique,
	outlet_id integer not null,
	practice boolean not null,
	edition text,
	house text,
	carrier text,
	text_by text,
	text_by_certain boolean,
	derived_from text,
	country text,
	country_note text,
	kind text not null,
	form text not null check (form in ('report', 'teaser', 'editorial', 'opinion', 'captions', 'newsletter')),
	headline text check (btrim(headline) <> ''),
	published text check (published ~ '^[0-9]{4}-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?$'),
	published_time text check (published_time ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'),
	date_inferred boolean not null default false,
	url text check (url ~ '^https?://'),
	url_note text,
	lang text not null check (lang ~ '^[a-z]{2,3}(-[A-Za-z0-9]+)*$'),
	whole boolean not null,
	words integer check (words >= 0),
	stored_words integer check (stored_words >= 0),
	added boolean not null default false,
	entered_at timestamptz not null default now(),
	edited_at timestamptz,
	removed_at timestamptz,
	foreign key (outlet_id, practice) references outlet (id, practice),
	unique (id, practice),
	-- only a whole text has a length; a seeded article has its key, an added one has none
	check (whole or words is null),
	check ((text_by is null) = (text_by_certain is null)),
	check (added = (seed_key is null)),
	check (added or removed_at is null)
);

create index article_outlet on article (outlet_id);

create table story_article (
	story_id integer not null,
	article_id integer not null,
	practice boolean not null,
	focus boolean not null default false,
	statement text,
	parts text[] not null default '{}',
	primary key (story_id, article_id),
	foreign key (story_id, practice) references story (id, practice) on delete cascade,
	foreign key (article_id, practice) references article (id, practice) on delete cascade,
	foreign key (story_id, statement) references story_statement (story_id, key)
);

create unique index story_article_one_focus on story_article (story_id) where focus;
create index story_article_article on story_article (article_id);
