-- A person or body that sources resolve to, across articles, and the names it goes by.
create table speaker (
	id integer generated always as identity primary key,
	slug text not null unique check (slug <> ''),
	name text not null,
	side text not null,
	type text not null check (type in ('government', 'legislature', 'military', 'judiciary', 'igo', 'expert', 'company', 'ngo', 'media', 'citizen', 'document', 'unclear')),
	unique (name, side)
);

create table alias (
	speaker_id integer not null references speaker on delete cascade,
	form text not null check (btrim(form) <> ''),
	primary key (speaker_id, form)
);

-- Who speaks in one run, and every mention that led there.
create table run_speaker (
	run_id integer not null references run on delete cascade,
	number integer not null,
	speaker_id integer not null references speaker,
	identification text not null check (identification in ('named', 'role', 'anonymous', 'collective', 'metonym', 'document', 'none')),
	primary key (run_id, number)
);

create index run_speaker_speaker on run_speaker (speaker_id);

create table mention (
	run_id integer not null,
	speaker_number integer not null,
	start_at integer not null check (start_at >= 0),
	end_at integer not null,
	excerpt text not null,
	primary key (run_id, speaker_number, start_at, end_at),
	foreign key (run_id, speaker_number) references run_speaker on delete cascade,
	check (end_at > start_at)
);

-- Content + cue + source.
create table quotation (
	id integer generated always as identity primary key,
	run_id integer not null references run on delete cascade,
	number integer not null,
	mode text not null check (mode in ('direct', 'mixed', 'indirect')),
	kind text not null check (kind in ('speech', 'thought', 'intention', 'labelling')),
	pattern text not null,
	cue_start integer,
	cue_end integer,
	cue_lemma text,
	cue_stance text,
	source_start integer,
	source_end integer,
	speaker_number integer,
	identification text not null check (identification in ('named', 'role', 'anonymous', 'collective', 'metonym', 'document', 'none')),
	channel text,
	words integer not null check (words >= 0),
	quoted_words integer not null,
	place text not null check (place in ('headline', 'deck', 'lead', 'body')),
	position double precision not null check (position between 0 and 1),
	confidence double precision not null check (confidence between 0 and 1),
	unique (run_id, number),
	foreign key (run_id, speaker_number) references run_speaker,
	check (quoted_words between 0 and words),
	check (source_end > source_start or (source_start is null and source_end is null)),
	check (cue_end > cue_start or (cue_start is null and cue_end is null)),
	check ((cue_start is null) = (cue_lemma is null) and (cue_start is null) = (cue_stance is null))
);

-- The content's spans, in order; several where the cue interrupts.
create table quotation_content (
	quotation_id integer not null references quotation on delete cascade,
	position integer not null,
	start_at integer not null check (start_at >= 0),
	end_at integer not null,
	excerpt text not null,
	primary key (quotation_id, position),
	check (end_at > start_at)
);
