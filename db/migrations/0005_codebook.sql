-- A versioned scheme, its questions and their allowed answers.
create table codebook (
	id integer generated always as identity primary key,
	story_id integer not null references story on delete cascade,
	version integer not null check (version > 0),
	title text not null,
	unique (story_id, version)
);

create table variable (
	id integer generated always as identity primary key,
	codebook_id integer not null references codebook on delete cascade,
	kind text not null check (kind in ('point', 'item', 'name', 'tone', 'period')),
	key text not null,
	label text not null,
	position integer not null,
	unique (codebook_id, kind, key)
);

-- The allowed answers of a variable; a variable without codes takes any words (name forms).
create table code (
	variable_id integer not null references variable on delete cascade,
	value text not null,
	label text not null,
	position integer not null,
	primary key (variable_id, value)
);
