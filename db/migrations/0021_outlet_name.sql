-- A name may stand on both sides of the wall once the last text of the other side was removed; so removing can be undone.
alter table outlet
	drop constraint outlet_name_key,
	add constraint outlet_name_practice unique (name, practice);
