-- An excerpt is as long as its span says. Spans count UTF-16 units, char_length code points: one to two units each.
alter table mention
	add constraint mention_excerpt_fits check (char_length(excerpt) between (end_at - start_at + 1) / 2 and end_at - start_at);

alter table quotation_content
	add constraint quotation_content_excerpt_fits check (char_length(excerpt) between (end_at - start_at + 1) / 2 and end_at - start_at);

alter table item_evidence
	add constraint item_evidence_excerpt_fits check (char_length(excerpt) between (end_at - start_at + 1) / 2 and end_at - start_at);

alter table name_form
	add constraint name_form_excerpt_fits check (char_length(excerpt) between (end_at - start_at + 1) / 2 and end_at - start_at);
