-- A stored text, frozen: a later change is a new version, never an edit.
create table version (
	id integer generated always as identity primary key,
	article_id integer not null references article on delete cascade,
	number integer not null check (number > 0),
	text text not null check (text <> ''),
	sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
	entered_at timestamptz not null default now(),
	entered_by text not null,
	unique (article_id, number),
	unique (article_id, sha256)
);

create index version_sha256 on version (sha256);

create function refuse_change() returns trigger language plpgsql as $$
begin
	raise exception 'a version is never edited; store a new one' using errcode = 'restrict_violation';
end
$$;

create trigger version_is_frozen before update on version for each row execute function refuse_change();
