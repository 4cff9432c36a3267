-- What in a text bears on a codebook item, and each use of a name for a referent.
create table item_evidence (
	run_id integer not null references run on delete cascade,
	number integer not null,
	item text not null,
	rule text not null,
	voice text not null check (voice in ('own', 'direct', 'indirect')),
	place text not null check (place in ('headline', 'deck', 'lead', 'body')),
	start_at integer not null check (start_at >= 0),
	end_at integer not null,
	excerpt text not null,
	primary key (run_id, number),
	check (end_at > start_at)
);

create table name_form (
	run_id integer not null references run on delete cascade,
	number integer not null,
	referent text not null,
	form text not null check (form = lower(form)),
	voice text not null check (voice in ('own', 'direct', 'indirect')),
	place text not null check (place in ('headline', 'deck', 'lead', 'body')),
	start_at integer not null check (start_at >= 0),
	end_at integer not null,
	excerpt text not null,
	primary key (run_id, number),
	check (end_at > start_at)
);
