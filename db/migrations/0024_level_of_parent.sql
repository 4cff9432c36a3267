-- A quotation inside another stands one level deeper than that one.
alter table quotation
	add column parent_level integer generated always as (nullif(level - 1, -1)) stored,
	add constraint quotation_number_level unique (run_id, number, level),
	drop constraint quotation_parent,
	add constraint quotation_parent foreign key (run_id, parent, parent_level) references quotation (run_id, number, level) on delete cascade;
