-- What people add to a story's names, or take out of them: appended, never rewritten; the engine reads the story's texts with it.
create table alternation (
	id integer generated always as identity primary key,
	story_id integer not null references story on delete cascade,
	kind text not null check (kind in ('add-referent', 'remove-referent', 'add-form', 'remove-form', 'undo')),
	-- the key of the thing that is named; null where another row is undone
	referent text check (referent ~ '^[a-z0-9_-]{1,60}$'),
	-- of an added referent what it is called and the words near which its forms count
	label text check (btrim(label) <> '' and char_length(label) <= 120),
	context text[],
	-- of a form the words looked for
	form text check (form = lower(form) and btrim(form) <> '' and char_length(form) <= 80),
	undoes integer,
	coder_id integer not null,
	coder_kind text not null default 'human' check (coder_kind = 'human'),
	at timestamptz not null default now(),
	why text not null check (btrim(why) <> ''),
	foreign key (coder_id, coder_kind) references coder (id, kind),
	constraint alternation_of_story unique (id, story_id),
	-- undone once; an undoing can be undone in its turn
	constraint alternation_undone_once unique (undoes),
	constraint alternation_undoes foreign key (undoes, story_id) references alternation (id, story_id) on delete cascade,
	constraint alternation_undo check ((kind = 'undo') = (undoes is not null) and (kind = 'undo') = (referent is null)),
	constraint alternation_referent check ((kind = 'add-referent') = (label is not null) and (kind = 'add-referent') = (context is not null)),
	constraint alternation_form check ((kind in ('add-form', 'remove-form')) = (form is not null))
);

create index alternation_story on alternation (story_id);

create function refuse_dropped_alternation() returns trigger language plpgsql as $$
begin
	if exists (select from story where id = old.story_id)
		and (old.undoes is null or exists (select from alternation where id = old.undoes))
	then
		raise exception 'what a person said is never taken out; undo it' using errcode = 'restrict_violation', constraint = 'append_only';
	end if;
	return old;
end
$$;

create trigger alternation_kept before update on alternation for each row execute function refuse_rewriting();

create trigger alternation_stays before delete on alternation for each row execute function refuse_dropped_alternation();
