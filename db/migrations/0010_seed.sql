-- Which seed is loaded, by the hash of its files; a newer one updates seed rows only.
create table seed (
	story_slug text primary key,
	sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
	loaded_at timestamptz not null default now()
);
