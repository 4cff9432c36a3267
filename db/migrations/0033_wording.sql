-- Words by which a text's writer judges, holds back, stresses or takes for granted, and sentences to be checked.
create table wording (
	run_id integer not null references run on delete cascade,
	number integer not null check (number >= 0),
	kind text not null check (kind in ('evaluative', 'hedge', 'booster', 'factive', 'marks', 'passage')),
	rule text not null check (btrim(rule) <> ''),
	voice text not null check (voice in ('own', 'direct', 'indirect')),
	place text not null check (place in ('headline', 'deck', 'lead', 'body')),
	-- what the model of passages says of the sentence; null elsewhere and where there was no encoder
	score double precision,
	start_at integer not null check (start_at >= 0),
	end_at integer not null,
	excerpt text not null,
	primary key (run_id, number),
	constraint wording_span check (end_at > start_at),
	constraint wording_excerpt_fits check (char_length(excerpt) between (end_at - start_at + 1) / 2 and end_at - start_at),
	constraint wording_score check (score is null or kind = 'passage'),
	-- a sentence is to be checked for what the outlet says in its own voice
	constraint wording_own check (kind <> 'passage' or voice = 'own')
);
