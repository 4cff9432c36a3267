-- One reading of one version by one engine version: everything the engine said, with spans.
create table run (
	id integer generated always as identity primary key,
	version_id integer not null references version on delete cascade,
	engine text not null,
	engine_version text not null,
	config jsonb not null default '{}',
	seed integer not null default 1,
	at timestamptz not null default now(),
	lang text not null,
	lang_name text not null,
	readable boolean not null,
	article_words integer not null check (article_words >= 0),
	stored_words integer not null check (stored_words >= article_words),
	attributed_words integer not null check (attributed_words >= 0),
	-- offsets of paragraphs and sentences: [[start, end], …]
	paragraphs jsonb not null,
	sentences jsonb not null,
	unique (version_id, engine)
);

create table segment (
	run_id integer not null references run on delete cascade,
	number integer not null,
	kind text not null check (kind in ('deck', 'body', 'caption', 'credit', 'related', 'tag')),
	rule text not null,
	start_at integer not null check (start_at >= 0),
	end_at integer not null,
	primary key (run_id, number),
	check (end_at > start_at)
);
