-- The line under the headline, where whoever entered a text named it: the text begins with it.
alter table version add column deck text,
	add constraint version_deck check (deck <> '' and starts_with(text, deck));
