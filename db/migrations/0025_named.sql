-- The people, bodies and places a text names and the roles beside its people's names, each with the form that counts in the text.
create table named (
	run_id integer not null references run on delete cascade,
	number integer not null,
	kind text not null check (kind in ('person', 'organisation', 'place', 'role')),
	canonical text not null check (btrim(canonical) <> ''),
	-- Whom a surname that several bear may stand for; none or several.
	among jsonb not null check (jsonb_typeof(among) = 'array' and jsonb_array_length(among) <> 1),
	stands_for text,
	role_of text,
	confidence double precision not null check (confidence between 0 and 1),
	start_at integer not null check (start_at >= 0),
	end_at integer not null,
	excerpt text not null,
	primary key (run_id, number),
	check (end_at > start_at),
	constraint named_excerpt_fits check (char_length(excerpt) between (end_at - start_at + 1) / 2 and end_at - start_at),
	constraint named_role check ((kind = 'role') = (role_of is not null)),
	constraint named_seat check (stands_for is null or kind = 'place')
);
