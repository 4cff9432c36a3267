-- A quotation inside the content of another ("Lowe said that Cole had called …") names that one; only level 0 is counted.
alter table quotation
	add column level integer not null default 0 check (level between 0 and 2),
	add column parent integer,
	add constraint quotation_parent foreign key (run_id, parent) references quotation (run_id, number) on delete cascade,
	add constraint quotation_inside check ((level = 0) = (parent is null) and parent < number);
alter table quotation alter column level drop default;
