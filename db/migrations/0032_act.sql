-- How a text tells its events of harm and decision, and who is said to do them.
create table act (
	run_id integer not null references run on delete cascade,
	number integer not null check (number >= 0),
	event text not null check (btrim(event) <> ''),
	kind text not null check (kind in ('harm', 'decision')),
	form text not null check (form in ('active', 'by-agent', 'agentless', 'nominal', 'intransitive')),
	-- the words that name who or what does it; null where none stand there
	agent_start integer check (agent_start >= 0),
	agent_end integer,
	acting text check (acting in ('actor', 'thing')),
	-- whether another mention of the event in the text names somebody who does it
	elsewhere boolean not null,
	voice text not null check (voice in ('own', 'direct', 'indirect')),
	place text not null check (place in ('headline', 'deck', 'lead', 'body')),
	start_at integer not null check (start_at >= 0),
	end_at integer not null,
	excerpt text not null,
	primary key (run_id, number),
	constraint act_span check (end_at > start_at),
	constraint act_excerpt_fits check (char_length(excerpt) between (end_at - start_at + 1) / 2 and end_at - start_at),
	constraint act_agent check (num_nonnulls(agent_start, agent_end, acting) in (0, 3) and agent_end > agent_start),
	-- a passive with an agent names somebody; what happens of itself has nobody
	constraint act_form check (case form when 'by-agent' then acting is not distinct from 'actor' when 'intransitive' then acting is null when 'active' then acting is not null else true end)
);
