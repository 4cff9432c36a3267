-- One news event as several outlets covered it, with what the story itself names: parts, statements, points, referents.
create table story (
	id integer generated always as identity primary key,
	slug text not null unique check (slug ~ '^[a-z0-9-]+$'),
	title text not null check (btrim(title) <> ''),
	summary text not null,
	practice boolean not null default false,
	context jsonb not null default '{"countries": [], "bodies": [], "people": [], "referents": []}',
	edited_at timestamptz,
	unique (id, practice)
);

create table story_part (
	story_id integer not null references story on delete cascade,
	key text not null,
	label text not null,
	position integer not null,
	primary key (story_id, key)
);

create table story_statement (
	story_id integer not null references story on delete cascade,
	key text not null,
	label text not null,
	position integer not null,
	primary key (story_id, key)
);

create table point (
	story_id integer not null references story on delete cascade,
	key text not null,
	label text not null,
	position integer not null,
	primary key (story_id, key)
);

create table referent (
	story_id integer not null references story on delete cascade,
	key text not null,
	label text not null,
	position integer not null,
	primary key (story_id, key)
);

-- How far two codings of the same reports agreed, measure by measure.
create table agreement (
	story_id integer not null references story on delete cascade,
	measure text not null,
	pairs integer not null check (pairs >= 0),
	positives integer not null check (positives between 0 and pairs),
	alpha double precision check (alpha <= 1),
	primary key (story_id, measure)
);
