-- Who or what coded, and its answers: human, model reader and engine in one shape.
create table coder (
	id integer generated always as identity primary key,
	name text not null unique check (btrim(name) <> ''),
	kind text not null check (kind in ('human', 'model', 'engine')),
	unique (id, kind)
);

create table coding (
	id integer generated always as identity primary key,
	article_id integer not null references article on delete cascade,
	coder_id integer not null,
	coder_kind text not null,
	codebook_id integer references codebook on delete cascade,
	run_id integer references run on delete cascade,
	-- the coding that counts where several coders of one kind coded the same report
	counts boolean not null,
	whole boolean not null,
	words integer check (words >= 0),
	codes_points boolean not null,
	codes_tone boolean not null,
	period text,
	note text,
	seeded boolean not null default false,
	foreign key (coder_id, coder_kind) references coder (id, kind),
	unique (article_id, coder_id)
);

create unique index coding_counts_once on coding (article_id, coder_kind) where counts;

create index coding_run on coding (run_id);

-- One source as coded: once per speaker and mode.
create table coding_source (
	id integer generated always as identity primary key,
	coding_id integer not null references coding on delete cascade,
	position integer not null,
	speaker text not null,
	side text not null,
	sides text[] not null,
	type text not null check (type in ('government', 'legislature', 'military', 'judiciary', 'igo', 'expert', 'company', 'ngo', 'media', 'citizen', 'document', 'unclear')),
	identification text not null check (identification in ('named', 'role', 'anonymous', 'collective', 'metonym', 'document', 'none')),
	mode text not null check (mode in ('direct', 'mixed', 'indirect')),
	cue text,
	channel text,
	place text not null check (place in ('headline', 'deck', 'lead', 'body', 'end', 'caption')),
	unique (coding_id, position)
);

-- The quotations an engine's source row was counted from.
create table coding_source_quotation (
	coding_source_id integer not null references coding_source on delete cascade,
	quotation_id integer not null references quotation on delete cascade,
	primary key (coding_source_id, quotation_id)
);

-- One answer to one variable; name forms may have several.
create table coding_answer (
	coding_id integer not null references coding on delete cascade,
	kind text not null check (kind in ('point', 'item', 'name', 'tone')),
	key text not null,
	value text not null,
	primary key (coding_id, kind, key, value),
	check (kind <> 'point' or value in ('own', 'attributed', 'disputed')),
	check (kind <> 'item' or value in ('0', '1')),
	check (kind <> 'tone' or value in ('-1', '0', '1'))
);

create unique index coding_answer_once on coding_answer (coding_id, kind, key) where kind <> 'name';
