-- What people say of speakers and quotations: appended, never rewritten. Charts are counted with it; what the engine and
-- the model readers said stays as it was.

-- The type a run gave stands with the run; a speaker keeps the one it was first seen with.
alter table run_speaker add column type text
	constraint run_speaker_type check (type in ('government', 'legislature', 'military', 'judiciary', 'igo', 'expert', 'company', 'ngo', 'media', 'citizen', 'document', 'unclear'));

update run_speaker set type = speaker.type from speaker where speaker.id = run_speaker.speaker_id;

alter table run_speaker alter column type set not null;

create table speaker_correction (
	id integer generated always as identity primary key,
	story_id integer not null references story on delete cascade,
	kind text not null check (kind in ('merge', 'split', 'rename', 'retype', 'side', 'undo')),
	-- who is corrected; null where another correction is undone
	speaker_id integer references speaker,
	-- who it is instead, of a merge everywhere, of a split in one report or under one printed form
	into_id integer references speaker,
	article_id integer references article on delete cascade,
	form text check (btrim(form) <> ''),
	name text check (btrim(name) <> ''),
	type text check (type in ('government', 'legislature', 'military', 'judiciary', 'igo', 'expert', 'company', 'ngo', 'media', 'citizen', 'document', 'unclear')),
	side text check (btrim(side) <> '' and side <> 'joint'),
	undoes integer,
	coder_id integer not null,
	coder_kind text not null default 'human' check (coder_kind = 'human'),
	at timestamptz not null default now(),
	why text not null check (btrim(why) <> ''),
	foreign key (coder_id, coder_kind) references coder (id, kind),
	constraint speaker_correction_of_story unique (id, story_id),
	-- undone once; an undoing can be undone in its turn
	constraint speaker_correction_undone_once unique (undoes),
	constraint speaker_correction_undoes foreign key (undoes, story_id) references speaker_correction (id, story_id) on delete cascade,
	constraint speaker_correction_undo check ((kind = 'undo') = (undoes is not null) and (kind = 'undo') = (speaker_id is null)),
	constraint speaker_correction_into check ((kind in ('merge', 'split')) = (into_id is not null) and into_id <> speaker_id),
	constraint speaker_correction_part check (case when kind = 'split' then num_nonnulls(article_id, form) = 1 else num_nonnulls(article_id, form) = 0 end),
	constraint speaker_correction_value check ((kind = 'rename') = (name is not null) and (kind = 'retype') = (type is not null) and (kind = 'side') = (side is not null))
);

create index speaker_correction_story on speaker_correction (story_id);

-- A person's coding of one quotation: it is right as read, somebody else speaks, or it is none.
create table quotation_coding (
	id integer generated always as identity primary key,
	version_id integer not null references version on delete cascade,
	decision text not null check (decision in ('accept', 'correct', 'reject', 'undo')),
	-- from the first to the last sign of its words
	start_at integer not null check (start_at >= 0),
	end_at integer not null,
	excerpt text not null,
	-- the quotation as the person saw it, without its speaker
	quotation jsonb not null check (jsonb_typeof(quotation) = 'object'),
	-- who speaks, as the person says; null where nobody is named, and where it is no quotation
	speaker_id integer references speaker,
	identification text not null check (identification in ('named', 'role', 'anonymous', 'collective', 'metonym', 'document', 'none')),
	-- the engine version whose reading was judged
	engine text not null check (btrim(engine) <> ''),
	undoes integer,
	coder_id integer not null,
	coder_kind text not null default 'human' check (coder_kind = 'human'),
	at timestamptz not null default now(),
	foreign key (coder_id, coder_kind) references coder (id, kind),
	constraint quotation_coding_of_version unique (id, version_id),
	constraint quotation_coding_undone_once unique (undoes),
	constraint quotation_coding_undoes foreign key (undoes, version_id) references quotation_coding (id, version_id) on delete cascade,
	constraint quotation_coding_undo check ((decision = 'undo') = (undoes is not null)),
	constraint quotation_coding_rejected check (decision not in ('reject', 'undo') or speaker_id is null),
	constraint quotation_coding_nobody check (speaker_id is not null or identification = 'none'),
	constraint quotation_coding_span check (end_at > start_at),
	constraint quotation_coding_excerpt_fits check (char_length(excerpt) between (end_at - start_at + 1) / 2 and end_at - start_at)
);

create index quotation_coding_version on quotation_coding (version_id);

-- Nothing of it is changed or taken out, but with the story, the report or the text it is about.
create function refuse_rewriting() returns trigger language plpgsql as $$
begin
	raise exception 'what a person said is never changed; undo it' using errcode = 'restrict_violation', constraint = 'append_only';
end
$$;

create function refuse_dropped_correction() returns trigger language plpgsql as $$
begin
	if exists (select from story where id = old.story_id)
		and (old.article_id is null or exists (select from article where id = old.article_id))
		and (old.undoes is null or exists (select from speaker_correction where id = old.undoes))
	then
		raise exception 'what a person said is never taken out; undo it' using errcode = 'restrict_violation', constraint = 'append_only';
	end if;
	return old;
end
$$;

create function refuse_dropped_coding() returns trigger language plpgsql as $$
begin
	if exists (select from version where id = old.version_id) then
		raise exception 'what a person said is never taken out; undo it' using errcode = 'restrict_violation', constraint = 'append_only';
	end if;
	return old;
end
$$;

create trigger speaker_correction_kept before update on speaker_correction for each row execute function refuse_rewriting();

create trigger speaker_correction_stays before delete on speaker_correction for each row execute function refuse_dropped_correction();

create trigger quotation_coding_kept before update on quotation_coding for each row execute function refuse_rewriting();

create trigger quotation_coding_stays before delete on quotation_coding for each row execute function refuse_dropped_coding();
