-- What anyone but the loader of a seed changes is a user's edit, and outlives every newer seed.
alter table story_article add column edited_at timestamptz;

create function note_edit() returns trigger language plpgsql as $$
begin
	if current_setting('parallax.loader', true) is distinct from 'on'
		and to_jsonb(new) - array['removed_at', 'edited_at'] is distinct from to_jsonb(old) - array['removed_at', 'edited_at']
	then
		new.edited_at = now();
	end if;
	return new;
end
$$;

create trigger story_edit before update on story for each row execute function note_edit();

create trigger article_edit before update on article for each row execute function note_edit();

create trigger story_article_edit before update on story_article for each row execute function note_edit();
