-- Rules that only the code kept until now. What it may have let through is put right first; nobody edited it.
select set_config('parallax.loader', 'on', true);

update article set published = left(published, 7)
where length(published) = 10 and substr(published, 9)::integer
	> extract(day from make_date(left(published, 4)::integer, substr(published, 6, 2)::integer, 1) + interval '1 month - 1 day');

update article set published_time = null where published is null or length(published) < 10;

update coding set words = null where not whole;

-- a day that its month has, and a time only of a day
alter table article
	add constraint article_published_day check (case
		when length(published) = 10 then substr(published, 9)::integer
			<= extract(day from make_date(left(published, 4)::integer, substr(published, 6, 2)::integer, 1) + interval '1 month - 1 day')
		else true
	end),
	add constraint article_time_of_day check (published_time is null or (published is not null and length(published) = 10));

alter table version add constraint version_entered_by check (entered_by ~ '^(seed|paste)(, .+)?$');

alter table quotation
	add constraint quotation_starts check (cue_start >= 0 and source_start >= 0),
	add constraint quotation_cue_stance check (cue_stance in ('neutral', 'argue', 'distance', 'endorse', 'concede', 'deny', 'confront', 'complain', 'support', 'commit', 'direct', 'manner', 'cognition', 'no-comment', 'label'));

alter table item_evidence add constraint item_evidence_item check (item in ('C1', 'C2'));

-- only a whole text has a length
alter table coding add constraint coding_length_of_whole check (whole or words is null);

-- A coding rests on a run of its own article.
alter table version add constraint version_id_article unique (id, article_id);

alter table run add column article_id integer;

update run set article_id = version.article_id from version where version.id = run.version_id;

alter table run
	alter column article_id set not null,
	add constraint run_version foreign key (version_id, article_id) references version (id, article_id) on delete cascade,
	add constraint run_id_article unique (id, article_id),
	drop constraint run_version_id_fkey;

alter table coding
	add constraint coding_run foreign key (run_id, article_id) references run (id, article_id) on delete cascade,
	add constraint coding_id_run unique (id, run_id),
	drop constraint coding_run_id_fkey;

-- A source row links quotations of the run that its coding rests on.
alter table coding_source add column run_id integer;

update coding_source set run_id = coding.run_id from coding where coding.id = coding_source.coding_id;

alter table coding_source
	add constraint coding_source_run foreign key (coding_id, run_id) references coding (id, run_id) on delete cascade,
	add constraint coding_source_id_run unique (id, run_id);

alter table quotation add constraint quotation_id_run unique (id, run_id);

alter table coding_source_quotation add column run_id integer;

update coding_source_quotation set run_id = quotation.run_id from quotation where quotation.id = quotation_id;

alter table coding_source_quotation
	alter column run_id set not null,
	add constraint coding_source_quotation_source foreign key (coding_source_id, run_id) references coding_source (id, run_id) on delete cascade,
	add constraint coding_source_quotation_quotation foreign key (quotation_id, run_id) references quotation (id, run_id) on delete cascade,
	drop constraint coding_source_quotation_coding_source_id_fkey,
	drop constraint coding_source_quotation_quotation_id_fkey;

-- An answer follows the codebook of its coding, and none only where the coding follows none.
alter table coding
	add column codebook_or_none integer generated always as (coalesce(codebook_id, 0)) stored,
	add constraint coding_id_codebook_or_none unique (id, codebook_or_none);

alter table coding_answer
	add column codebook_or_none integer generated always as (coalesce(codebook_id, 0)) stored,
	add constraint coding_answer_follows foreign key (coding_id, codebook_or_none) references coding (id, codebook_or_none) on delete cascade,
	drop constraint coding_answer_codebook;

alter table coding drop constraint coding_id_codebook;

-- Where a codebook is followed, an answer is one of its codes; a name form is any words.
alter table code
	add column codebook_id integer,
	add column kind text,
	add column key text;

update code set codebook_id = variable.codebook_id, kind = variable.kind, key = variable.key from variable where variable.id = code.variable_id;

alter table code
	drop constraint code_pkey,
	drop column variable_id,
	add primary key (codebook_id, kind, key, value),
	add constraint code_variable foreign key (codebook_id, kind, key) references variable (codebook_id, kind, key) on delete cascade;

alter table coding_answer
	add column code text generated always as (case when kind <> 'name' then value end) stored,
	add constraint coding_answer_code foreign key (codebook_id, kind, key, code) references code (codebook_id, kind, key, value);

-- A report stands in parts that its story has.
create function refuse_unknown_part() returns trigger language plpgsql as $$
begin
	if exists (select from unnest(new.parts) part where part not in (select key from story_part where story_id = new.story_id)) then
		raise exception 'the story has no such part' using errcode = 'foreign_key_violation', constraint = 'story_article_parts_known';
	end if;
	return new;
end
$$;

create trigger story_article_parts_known before insert or update of story_id, parts on story_article for each row execute function refuse_unknown_part();

create function refuse_used_part() returns trigger language plpgsql as $$
begin
	if exists (select from story_article where story_id = old.story_id and old.key = any (parts))
		and exists (select from story where id = old.story_id)
		and (tg_op = 'DELETE' or new.key <> old.key or new.story_id <> old.story_id)
	then
		raise exception 'a report stands in this part' using errcode = 'foreign_key_violation', constraint = 'story_part_unused';
	end if;
	if tg_op = 'DELETE' then
		return old;
	end if;
	return new;
end
$$;

create trigger story_part_unused before update or delete on story_part for each row execute function refuse_used_part();

create or replace function refuse_change() returns trigger language plpgsql as $$
begin
	raise exception 'a version is never edited; store a new one' using errcode = 'restrict_violation', constraint = 'version_is_frozen';
end
$$;
