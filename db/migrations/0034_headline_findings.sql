-- What the engine found in a headline beside its tone: evidence, forms, acts and wording, each with its span. Read as a whole.
alter table headline_reading add column findings jsonb not null default '{}'::jsonb
	constraint headline_reading_findings check (jsonb_typeof(findings) = 'object');
