-- What the sentences of a run mean, as its encoder says: 512 whole numbers of -127 to 127 a sentence, one byte each, in their order.
create table meaning (
	run_id integer primary key references run on delete cascade,
	encoder text not null check (btrim(encoder) <> ''),
	vectors bytea not null,
	constraint meaning_whole check (octet_length(vectors) % 512 = 0)
);
