-- An act of speech in the passive ("was told that") is kept as a kind of its own: nobody speaks in it.
alter table quotation drop constraint quotation_kind_check;
alter table quotation add constraint quotation_kind_check
	check (kind in ('speech', 'thought', 'intention', 'labelling', 'passive'));
