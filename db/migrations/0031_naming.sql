-- Forms of referents that the engine found by itself, beside those that the story lists (name_form).
create table naming (
	run_id integer not null references run on delete cascade,
	number integer not null check (number >= 0),
	-- "person: Mara Lind", "government: Northland": what is named and which of its kind
	referent text not null check (referent like '_%: _%'),
	form text not null check (form = lower(form) and btrim(form) <> ''),
	rule text not null check (rule in ('title', 'apposition', 'nation', 'of', 'chain', 'phrase', 'name')),
	voice text not null check (voice in ('own', 'direct', 'indirect')),
	place text not null check (place in ('headline', 'deck', 'lead', 'body')),
	start_at integer not null check (start_at >= 0),
	end_at integer not null,
	excerpt text not null,
	primary key (run_id, number),
	constraint naming_span check (end_at > start_at),
	constraint naming_excerpt_fits check (char_length(excerpt) between (end_at - start_at + 1) / 2 and end_at - start_at)
);
