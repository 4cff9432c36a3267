-- A coding of the engine rests on a run, and no other does; its sources stand once per speaker and mode.
alter table coding
	add constraint coding_engine_has_run check ((coder_kind = 'engine') = (run_id is not null)),
	add constraint coding_id_codebook unique (id, codebook_id);

alter table coding_source
	add constraint coding_source_joint check (cardinality(sides) > 0 and (side = 'joint') = (cardinality(sides) > 1)),
	add constraint coding_source_once unique (coding_id, speaker, side, mode);

-- Where a coding follows a codebook, it answers only what the codebook asks.
alter table coding_answer add column codebook_id integer;

update coding_answer set codebook_id = coding.codebook_id from coding where coding.id = coding_answer.coding_id;

alter table coding_answer
	add constraint coding_answer_codebook foreign key (coding_id, codebook_id) references coding (id, codebook_id) on delete cascade,
	add constraint coding_answer_variable foreign key (codebook_id, kind, key) references variable (codebook_id, kind, key);
