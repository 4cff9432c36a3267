-- The publisher of articles. A practice outlet is invented for teaching and never shares a story with a real one.
create table outlet (
	id integer generated always as identity primary key,
	slug text not null unique check (slug <> '' and slug !~ '[[:space:]/?#]'),
	name text not null unique check (btrim(name) <> ''),
	practice boolean not null default false,
	unique (id, practice)
);
