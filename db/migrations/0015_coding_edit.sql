-- What anyone but the loader changes of a seeded coding, its sources or its answers is a user's edit as well.
alter table coding add column edited_at timestamptz;

create trigger coding_edit before update on coding for each row when (old.seeded) execute function note_edit();

create function note_coding_edit() returns trigger language plpgsql as $$
begin
	if current_setting('parallax.loader', true) is distinct from 'on' then
		update coding set edited_at = now() where id = coalesce(new.coding_id, old.coding_id) and seeded;
	end if;
	return null;
end
$$;

create trigger coding_source_edit after insert or update or delete on coding_source for each row execute function note_coding_edit();

create trigger coding_answer_edit after insert or update or delete on coding_answer for each row execute function note_coding_edit();
