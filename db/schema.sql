-- Written by npm run sql -- --schema; what the migrations add up to.

table act
	run_id integer not null
	number integer not null
	event text not null
	kind text not null
	form text not null
	agent_start integer
	agent_end integer
	acting text
	elsewhere boolean not null
	voice text not null
	place text not null
	start_at integer not null
	end_at integer not null
	excerpt text not null
	constraint act_acting_check CHECK ((acting = ANY (ARRAY['actor'::text, 'thing'::text])))
	constraint act_agent CHECK (((num_nonnulls(agent_start, agent_end, acting) = ANY (ARRAY[0, 3])) AND (agent_end > agent_start)))
	constraint act_agent_start_check CHECK ((agent_start >= 0))
	constraint act_event_check CHECK ((btrim(event) <> ''::text))
	constraint act_excerpt_fits CHECK (((char_length(excerpt) >= (((end_at - start_at) + 1) / 2)) AND (char_length(excerpt) <= (end_at - start_at))))
	constraint act_form CHECK (
CASE form
    WHEN 'by-agent'::text THEN (NOT (acting IS DISTINCT FROM 'actor'::text))
    WHEN 'intransitive'::text THEN (acting IS NULL)
    WHEN 'active'::text THEN (acting IS NOT NULL)
    ELSE true
END)
	constraint act_form_check CHECK ((form = ANY (ARRAY['active'::text, 'by-agent'::text, 'agentless'::text, 'nominal'::text, 'intransitive'::text])))
	constraint act_kind_check CHECK ((kind = ANY (ARRAY['harm'::text, 'decision'::text])))
	constraint act_number_check CHECK ((number >= 0))
	constraint act_pkey PRIMARY KEY (run_id, number)
	constraint act_place_check CHECK ((place = ANY (ARRAY['headline'::text, 'deck'::text, 'lead'::text, 'body'::text])))
	constraint act_run_id_fkey FOREIGN KEY (run_id) REFERENCES run(id) ON DELETE CASCADE
	constraint act_span CHECK ((end_at > start_at))
	constraint act_start_at_check CHECK ((start_at >= 0))
	constraint act_voice_check CHECK ((voice = ANY (ARRAY['own'::text, 'direct'::text, 'indirect'::text])))

table agreement
	story_id integer not null
	measure text not null
	pairs integer not null
	positives integer not null
	alpha double precision
	constraint agreement_alpha_check CHECK ((alpha <= (1)::double precision))
	constraint agreement_check CHECK (((positives >= 0) AND (positives <= pairs)))
	constraint agreement_pairs_check CHECK ((pairs >= 0))
	constraint agreement_pkey PRIMARY KEY (story_id, measure)
	constraint agreement_story_id_fkey FOREIGN KEY (story_id) REFERENCES story(id) ON DELETE CASCADE

table alias
	speaker_id integer not null
	form text not null
	constraint alias_form_check CHECK ((btrim(form) <> ''::text))
	constraint alias_pkey PRIMARY KEY (speaker_id, form)
	constraint alias_speaker_id_fkey FOREIGN KEY (speaker_id) REFERENCES speaker(id) ON DELETE CASCADE

table alternation
	id integer not null identity
	story_id integer not null
	kind text not null
	referent text
	label text
	context text[]
	form text
	undoes integer
	coder_id integer not null
	coder_kind text not null default 'human'::text
	at timestamp with time zone not null default now()
	why text not null
	constraint alternation_coder_id_coder_kind_fkey FOREIGN KEY (coder_id, coder_kind) REFERENCES coder(id, kind)
	constraint alternation_coder_kind_check CHECK ((coder_kind = 'human'::text))
	constraint alternation_form CHECK (((kind = ANY (ARRAY['add-form'::text, 'remove-form'::text])) = (form IS NOT NULL)))
	constraint alternation_form_check CHECK (((form = lower(form)) AND (btrim(form) <> ''::text) AND (char_length(form) <= 80)))
	constraint alternation_kind_check CHECK ((kind = ANY (ARRAY['add-referent'::text, 'remove-referent'::text, 'add-form'::text, 'remove-form'::text, 'undo'::text])))
	constraint alternation_label_check CHECK (((btrim(label) <> ''::text) AND (char_length(label) <= 120)))
	constraint alternation_of_story UNIQUE (id, story_id)
	constraint alternation_pkey PRIMARY KEY (id)
	constraint alternation_referent CHECK ((((kind = 'add-referent'::text) = (label IS NOT NULL)) AND ((kind = 'add-referent'::text) = (context IS NOT NULL))))
	constraint alternation_referent_check CHECK ((referent ~ '^[a-z0-9_-]{1,60}$'::text))
	constraint alternation_story_id_fkey FOREIGN KEY (story_id) REFERENCES story(id) ON DELETE CASCADE
	constraint alternation_undo CHECK ((((kind = 'undo'::text) = (undoes IS NOT NULL)) AND ((kind = 'undo'::text) = (referent IS NULL))))
	constraint alternation_undoes FOREIGN KEY (undoes, story_id) REFERENCES alternation(id, story_id) ON DELETE CASCADE
	constraint alternation_undone_once UNIQUE (undoes)
	constraint alternation_why_check CHECK ((btrim(why) <> ''::text))
	CREATE INDEX alternation_story ON alternation USING btree (story_id)
	CREATE TRIGGER alternation_kept BEFORE UPDATE ON alternation FOR EACH ROW EXECUTE FUNCTION refuse_rewriting()
	CREATE TRIGGER alternation_stays BEFORE DELETE ON alternation FOR EACH ROW EXECUTE FUNCTION refuse_dropped_alternation()

table article
	id integer not null identity
	seed_key text
	outlet_id integer not null
	practice boolean not null
	edition text
	house text
	carrier text
	text_by text
	text_by_certain boolean
	derived_from text
	country text
	country_note text
	kind text not null
	form text not null
	headline text
	published text
	published_time text
	date_inferred boolean not null default false
	url text
	url_note text
	lang text not null
	whole boolean not null
	words integer
	stored_words integer
	added boolean not null default false
	entered_at timestamp with time zone not null default now()
	edited_at timestamp with time zone
	removed_at timestamp with time zone
	constraint article_check CHECK ((whole OR (words IS NULL)))
	constraint article_check1 CHECK (((text_by IS NULL) = (text_by_certain IS NULL)))
	constraint article_check2 CHECK ((added = (seed_key IS NULL)))
	constraint article_check3 CHECK ((added OR (removed_at IS NULL)))
	constraint article_form_check CHECK ((form = ANY (ARRAY['report'::text, 'teaser'::text, 'editorial'::text, 'opinion'::text, 'captions'::text, 'newsletter'::text])))
	constraint article_headline_check CHECK ((btrim(headline) <> ''::text))
	constraint article_id_practice_key UNIQUE (id, practice)
	constraint article_lang_check CHECK ((lang ~ '^[a-z]{2,3}(-[A-Za-z0-9]+)*$'::text))
	constraint article_outlet_id_practice_fkey FOREIGN KEY (outlet_id, practice) REFERENCES outlet(id, practice)
	constraint article_pkey PRIMARY KEY (id)
	constraint article_published_check CHECK ((published ~ '^[0-9]{4}-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?$'::text))
	constraint article_published_day CHECK (
CASE
    WHEN (length(published) = 10) THEN (((substr(published, 9))::integer)::numeric <= EXTRACT(day FROM (make_date(("left"(published, 4))::integer, (substr(published, 6, 2))::integer, 1) + '1 mon -1 days'::interval)))
    ELSE true
END)
	constraint article_published_time_check CHECK ((published_time ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'::text))
	constraint article_seed_key_key UNIQUE (seed_key)
	constraint article_stored_words_check CHECK ((stored_words >= 0))
	constraint article_time_of_day CHECK (((published_time IS NULL) OR ((published IS NOT NULL) AND (length(published) = 10))))
	constraint article_url_check CHECK ((url ~ '^https?://'::text))
	constraint article_words_check CHECK ((words >= 0))
	CREATE INDEX article_outlet ON article USING btree (outlet_id)
	CREATE TRIGGER article_edit BEFORE UPDATE ON article FOR EACH ROW EXECUTE FUNCTION note_edit()

table code
	value text not null
	label text not null
	position integer not null
	codebook_id integer not null
	kind text not null
	key text not null
	constraint code_pkey PRIMARY KEY (codebook_id, kind, key, value)
	constraint code_variable FOREIGN KEY (codebook_id, kind, key) REFERENCES variable(codebook_id, kind, key) ON DELETE CASCADE

table codebook
	id integer not null identity
	story_id integer not null
	version integer not null
	title text not null
	constraint codebook_pkey PRIMARY KEY (id)
	constraint codebook_story_id_fkey FOREIGN KEY (story_id) REFERENCES story(id) ON DELETE CASCADE
	constraint codebook_story_id_version_key UNIQUE (story_id, version)
	constraint codebook_version_check CHECK ((version > 0))

table coder
	id integer not null identity
	name text not null
	kind text not null
	constraint coder_id_kind_key UNIQUE (id, kind)
	constraint coder_kind_check CHECK ((kind = ANY (ARRAY['human'::text, 'model'::text, 'engine'::text])))
	constraint coder_name_check CHECK ((btrim(name) <> ''::text))
	constraint coder_name_of_kind UNIQUE (name, kind)
	constraint coder_pkey PRIMARY KEY (id)

table coding
	id integer not null identity
	article_id integer not null
	coder_id integer not null
	coder_kind text not null
	codebook_id integer
	run_id integer
	counts boolean not null
	whole boolean not null
	words integer
	codes_points boolean not null
	codes_tone boolean not null
	period text
	note text
	seeded boolean not null default false
	edited_at timestamp with time zone
	codebook_or_none integer default COALESCE(codebook_id, 0)
	constraint coding_article_id_coder_id_key UNIQUE (article_id, coder_id)
	constraint coding_article_id_fkey FOREIGN KEY (article_id) REFERENCES article(id) ON DELETE CASCADE
	constraint coding_codebook_id_fkey FOREIGN KEY (codebook_id) REFERENCES codebook(id) ON DELETE CASCADE
	constraint coding_coder_id_coder_kind_fkey FOREIGN KEY (coder_id, coder_kind) REFERENCES coder(id, kind)
	constraint coding_engine_has_run CHECK (((coder_kind = 'engine'::text) = (run_id IS NOT NULL)))
	constraint coding_id_codebook_or_none UNIQUE (id, codebook_or_none)
	constraint coding_id_run UNIQUE (id, run_id)
	constraint coding_length_of_whole CHECK ((whole OR (words IS NULL)))
	constraint coding_pkey PRIMARY KEY (id)
	constraint coding_run FOREIGN KEY (run_id, article_id) REFERENCES run(id, article_id) ON DELETE CASCADE
	constraint coding_words_check CHECK ((words >= 0))
	CREATE INDEX coding_codebook ON coding USING btree (codebook_id)
	CREATE UNIQUE INDEX coding_counts_once ON coding USING btree (article_id, coder_kind) WHERE counts
	CREATE INDEX coding_run_of ON coding USING btree (run_id)
	CREATE TRIGGER coding_edit BEFORE UPDATE ON coding FOR EACH ROW WHEN (old.seeded) EXECUTE FUNCTION note_edit()

table coding_answer
	coding_id integer not null
	kind text not null
	key text not null
	value text not null
	codebook_id integer
	codebook_or_none integer default COALESCE(codebook_id, 0)
	code text default 
CASE
    WHEN (kind <> 'name'::text) THEN value
    ELSE NULL::text
END
	constraint coding_answer_check CHECK (((kind <> 'point'::text) OR (value = ANY (ARRAY['own'::text, 'attributed'::text, 'disputed'::text]))))
	constraint coding_answer_check1 CHECK (((kind <> 'item'::text) OR (value = ANY (ARRAY['0'::text, '1'::text]))))
	constraint coding_answer_check2 CHECK (((kind <> 'tone'::text) OR (value = ANY (ARRAY['-1'::text, '0'::text, '1'::text]))))
	constraint coding_answer_code FOREIGN KEY (codebook_id, kind, key, code) REFERENCES code(codebook_id, kind, key, value)
	constraint coding_answer_coding_id_fkey FOREIGN KEY (coding_id) REFERENCES coding(id) ON DELETE CASCADE
	constraint coding_answer_follows FOREIGN KEY (coding_id, codebook_or_none) REFERENCES coding(id, codebook_or_none) ON DELETE CASCADE
	constraint coding_answer_kind_check CHECK ((kind = ANY (ARRAY['point'::text, 'item'::text, 'name'::text, 'tone'::text])))
	constraint coding_answer_pkey PRIMARY KEY (coding_id, kind, key, value)
	constraint coding_answer_variable FOREIGN KEY (codebook_id, kind, key) REFERENCES variable(codebook_id, kind, key)
	CREATE UNIQUE INDEX coding_answer_once ON coding_answer USING btree (coding_id, kind, key) WHERE (kind <> 'name'::text)
	CREATE TRIGGER coding_answer_edit AFTER INSERT OR DELETE OR UPDATE ON coding_answer FOR EACH ROW EXECUTE FUNCTION note_coding_edit()

table coding_source
	id integer not null identity
	coding_id integer not null
	position integer not null
	speaker text not null
	side text not null
	sides text[] not null
	type text not null
	identification text not null
	mode text not null
	cue text
	channel text
	place text not null
	run_id integer
	constraint coding_source_coding_id_fkey FOREIGN KEY (coding_id) REFERENCES coding(id) ON DELETE CASCADE
	constraint coding_source_coding_id_position_key UNIQUE (coding_id, "position")
	constraint coding_source_id_run UNIQUE (id, run_id)
	constraint coding_source_identification_check CHECK ((identification = ANY (ARRAY['named'::text, 'role'::text, 'anonymous'::text, 'collective'::text, 'metonym'::text, 'document'::text, 'none'::text])))
	constraint coding_source_joint CHECK (((cardinality(sides) > 0) AND ((side = 'joint'::text) = (cardinality(sides) > 1))))
	constraint coding_source_mode_check CHECK ((mode = ANY (ARRAY['direct'::text, 'mixed'::text, 'indirect'::text])))
	constraint coding_source_once UNIQUE (coding_id, speaker, side, mode)
	constraint coding_source_pkey PRIMARY KEY (id)
	constraint coding_source_place_check CHECK ((place = ANY (ARRAY['headline'::text, 'deck'::text, 'lead'::text, 'body'::text, 'end'::text, 'caption'::text])))
	constraint coding_source_run FOREIGN KEY (coding_id, run_id) REFERENCES coding(id, run_id) ON DELETE CASCADE
	constraint coding_source_type_check CHECK ((type = ANY (ARRAY['government'::text, 'legislature'::text, 'military'::text, 'judiciary'::text, 'igo'::text, 'expert'::text, 'company'::text, 'ngo'::text, 'media'::text, 'citizen'::text, 'document'::text, 'unclear'::text])))
	CREATE INDEX coding_source_speaker ON coding_source USING btree (speaker, side)
	CREATE TRIGGER coding_source_edit AFTER INSERT OR DELETE OR UPDATE ON coding_source FOR EACH ROW EXECUTE FUNCTION note_coding_edit()

table coding_source_quotation
	coding_source_id integer not null
	quotation_id integer not null
	run_id integer not null
	constraint coding_source_quotation_pkey PRIMARY KEY (coding_source_id, quotation_id)
	constraint coding_source_quotation_quotation FOREIGN KEY (quotation_id, run_id) REFERENCES quotation(id, run_id) ON DELETE CASCADE
	constraint coding_source_quotation_source FOREIGN KEY (coding_source_id, run_id) REFERENCES coding_source(id, run_id) ON DELETE CASCADE
	CREATE INDEX coding_source_quotation_of ON coding_source_quotation USING btree (quotation_id, run_id)

table headline_reading
	article_id integer not null
	engine text not null
	engine_version text not null
	config jsonb not null default '{}'::jsonb
	headline text not null
	at timestamp with time zone not null default now()
	findings jsonb not null default '{}'::jsonb
	constraint headline_reading_article_id_fkey FOREIGN KEY (article_id) REFERENCES article(id) ON DELETE CASCADE
	constraint headline_reading_engine_check CHECK ((btrim(engine) <> ''::text))
	constraint headline_reading_findings CHECK ((jsonb_typeof(findings) = 'object'::text))
	constraint headline_reading_headline_check CHECK ((btrim(headline) <> ''::text))
	constraint headline_reading_pkey PRIMARY KEY (article_id)

table item_evidence
	run_id integer not null
	number integer not null
	item text not null
	rule text not null
	voice text not null
	place text not null
	start_at integer not null
	end_at integer not null
	excerpt text not null
	constraint item_evidence_check CHECK ((end_at > start_at))
	constraint item_evidence_excerpt_fits CHECK (((char_length(excerpt) >= (((end_at - start_at) + 1) / 2)) AND (char_length(excerpt) <= (end_at - start_at))))
	constraint item_evidence_item CHECK ((item = ANY (ARRAY['R1'::text, 'R2'::text, 'R3'::text, 'R4'::text, 'R5'::text, 'H1'::text, 'H2'::text, 'H3'::text, 'H4'::text, 'C1'::text, 'C2'::text, 'C3'::text, 'C4'::text, 'M1'::text, 'M2'::text, 'M3'::text, 'E1'::text, 'E2'::text, 'E3'::text, 'policy-economic'::text, 'policy-capacity'::text, 'policy-morality'::text, 'policy-fairness'::text, 'policy-legality'::text, 'policy-prescription'::text, 'policy-crime'::text, 'policy-security'::text, 'policy-health'::text, 'policy-life'::text, 'policy-culture'::text, 'policy-opinion'::text, 'policy-political'::text, 'policy-external'::text, 'episodic'::text, 'thematic'::text, 'game-race'::text, 'game-strategy'::text, 'war-elite'::text, 'war-visible'::text, 'war-now'::text, 'war-two'::text, 'war-zero'::text, 'war-victim'::text, 'war-demon'::text, 'war-emotive'::text, 'peace-people'::text, 'peace-unseen'::text, 'peace-cause'::text, 'peace-agree'::text, 'peace-many'::text, 'peace-win'::text, 'problem'::text, 'cause'::text])))
	constraint item_evidence_pkey PRIMARY KEY (run_id, number)
	constraint item_evidence_place_check CHECK ((place = ANY (ARRAY['headline'::text, 'deck'::text, 'lead'::text, 'body'::text])))
	constraint item_evidence_run_id_fkey FOREIGN KEY (run_id) REFERENCES run(id) ON DELETE CASCADE
	constraint item_evidence_start_at_check CHECK ((start_at >= 0))
	constraint item_evidence_voice_check CHECK ((voice = ANY (ARRAY['own'::text, 'direct'::text, 'indirect'::text])))

table meaning
	run_id integer not null
	encoder text not null
	vectors bytea not null
	constraint meaning_encoder_check CHECK ((btrim(encoder) <> ''::text))
	constraint meaning_pkey PRIMARY KEY (run_id)
	constraint meaning_run_id_fkey FOREIGN KEY (run_id) REFERENCES run(id) ON DELETE CASCADE
	constraint meaning_whole CHECK (((octet_length(vectors) % 512) = 0))

table mention
	run_id integer not null
	speaker_number integer not null
	start_at integer not null
	end_at integer not null
	excerpt text not null
	constraint mention_check CHECK ((end_at > start_at))
	constraint mention_excerpt_fits CHECK (((char_length(excerpt) >= (((end_at - start_at) + 1) / 2)) AND (char_length(excerpt) <= (end_at - start_at))))
	constraint mention_pkey PRIMARY KEY (run_id, speaker_number, start_at, end_at)
	constraint mention_run_id_speaker_number_fkey FOREIGN KEY (run_id, speaker_number) REFERENCES run_speaker(run_id, number) ON DELETE CASCADE
	constraint mention_start_at_check CHECK ((start_at >= 0))

table name_form
	run_id integer not null
	number integer not null
	referent text not null
	form text not null
	voice text not null
	place text not null
	start_at integer not null
	end_at integer not null
	excerpt text not null
	constraint name_form_check CHECK ((end_at > start_at))
	constraint name_form_excerpt_fits CHECK (((char_length(excerpt) >= (((end_at - start_at) + 1) / 2)) AND (char_length(excerpt) <= (end_at - start_at))))
	constraint name_form_form_check CHECK ((form = lower(form)))
	constraint name_form_pkey PRIMARY KEY (run_id, number)
	constraint name_form_place_check CHECK ((place = ANY (ARRAY['headline'::text, 'deck'::text, 'lead'::text, 'body'::text])))
	constraint name_form_run_id_fkey FOREIGN KEY (run_id) REFERENCES run(id) ON DELETE CASCADE
	constraint name_form_start_at_check CHECK ((start_at >= 0))
	constraint name_form_voice_check CHECK ((voice = ANY (ARRAY['own'::text, 'direct'::text, 'indirect'::text])))

table named
	run_id integer not null
	number integer not null
	kind text not null
	canonical text not null
	among jsonb not null
	stands_for text
	role_of text
	confidence double precision not null
	start_at integer not null
	end_at integer not null
	excerpt text not null
	constraint named_among_check CHECK (((jsonb_typeof(among) = 'array'::text) AND (jsonb_array_length(among) <> 1)))
	constraint named_canonical_check CHECK ((btrim(canonical) <> ''::text))
	constraint named_check CHECK ((end_at > start_at))
	constraint named_confidence_check CHECK (((confidence >= (0)::double precision) AND (confidence <= (1)::double precision)))
	constraint named_excerpt_fits CHECK (((char_length(excerpt) >= (((end_at - start_at) + 1) / 2)) AND (char_length(excerpt) <= (end_at - start_at))))
	constraint named_kind_check CHECK ((kind = ANY (ARRAY['person'::text, 'organisation'::text, 'place'::text, 'role'::text])))
	constraint named_pkey PRIMARY KEY (run_id, number)
	constraint named_role CHECK (((kind = 'role'::text) = (role_of IS NOT NULL)))
	constraint named_run_id_fkey FOREIGN KEY (run_id) REFERENCES run(id) ON DELETE CASCADE
	constraint named_seat CHECK (((stands_for IS NULL) OR (kind = 'place'::text)))
	constraint named_start_at_check CHECK ((start_at >= 0))

table naming
	run_id integer not null
	number integer not null
	referent text not null
	form text not null
	rule text not null
	voice text not null
	place text not null
	start_at integer not null
	end_at integer not null
	excerpt text not null
	constraint naming_excerpt_fits CHECK (((char_length(excerpt) >= (((end_at - start_at) + 1) / 2)) AND (char_length(excerpt) <= (end_at - start_at))))
	constraint naming_form_check CHECK (((form = lower(form)) AND (btrim(form) <> ''::text)))
	constraint naming_number_check CHECK ((number >= 0))
	constraint naming_pkey PRIMARY KEY (run_id, number)
	constraint naming_place_check CHECK ((place = ANY (ARRAY['headline'::text, 'deck'::text, 'lead'::text, 'body'::text])))
	constraint naming_referent_check CHECK ((referent ~~ '_%: _%'::text))
	constraint naming_rule_check CHECK ((rule = ANY (ARRAY['title'::text, 'apposition'::text, 'nation'::text, 'of'::text, 'chain'::text, 'phrase'::text, 'name'::text])))
	constraint naming_run_id_fkey FOREIGN KEY (run_id) REFERENCES run(id) ON DELETE CASCADE
	constraint naming_span CHECK ((end_at > start_at))
	constraint naming_start_at_check CHECK ((start_at >= 0))
	constraint naming_voice_check CHECK ((voice = ANY (ARRAY['own'::text, 'direct'::text, 'indirect'::text])))

table outlet
	id integer not null identity
	slug text not null
	name text not null
	practice boolean not null default false
	constraint outlet_id_practice_key UNIQUE (id, practice)
	constraint outlet_name_check CHECK ((btrim(name) <> ''::text))
	constraint outlet_name_practice UNIQUE (name, practice)
	constraint outlet_pkey PRIMARY KEY (id)
	constraint outlet_slug_check CHECK (((slug <> ''::text) AND (slug !~ '[[:space:]/?#]'::text)))
	constraint outlet_slug_key UNIQUE (slug)

table point
	story_id integer not null
	key text not null
	label text not null
	position integer not null
	constraint point_pkey PRIMARY KEY (story_id, key)
	constraint point_story_id_fkey FOREIGN KEY (story_id) REFERENCES story(id) ON DELETE CASCADE

table quotation
	id integer not null identity
	run_id integer not null
	number integer not null
	mode text not null
	kind text not null
	pattern text not null
	cue_start integer
	cue_end integer
	cue_lemma text
	cue_stance text
	source_start integer
	source_end integer
	speaker_number integer
	identification text not null
	channel text
	words integer not null
	quoted_words integer not null
	place text not null
	position double precision not null
	confidence double precision not null
	level integer not null
	parent integer
	parent_level integer default NULLIF((level - 1), '-1'::integer)
	constraint quotation_check CHECK (((quoted_words >= 0) AND (quoted_words <= words)))
	constraint quotation_check1 CHECK (((source_end > source_start) OR ((source_start IS NULL) AND (source_end IS NULL))))
	constraint quotation_check2 CHECK (((cue_end > cue_start) OR ((cue_start IS NULL) AND (cue_end IS NULL))))
	constraint quotation_check3 CHECK ((((cue_start IS NULL) = (cue_lemma IS NULL)) AND ((cue_start IS NULL) = (cue_stance IS NULL))))
	constraint quotation_confidence_check CHECK (((confidence >= (0)::double precision) AND (confidence <= (1)::double precision)))
	constraint quotation_cue_stance CHECK ((cue_stance = ANY (ARRAY['neutral'::text, 'argue'::text, 'distance'::text, 'endorse'::text, 'concede'::text, 'deny'::text, 'confront'::text, 'complain'::text, 'support'::text, 'commit'::text, 'direct'::text, 'manner'::text, 'cognition'::text, 'no-comment'::text, 'label'::text])))
	constraint quotation_id_run UNIQUE (id, run_id)
	constraint quotation_identification_check CHECK ((identification = ANY (ARRAY['named'::text, 'role'::text, 'anonymous'::text, 'collective'::text, 'metonym'::text, 'document'::text, 'none'::text])))
	constraint quotation_inside CHECK ((((level = 0) = (parent IS NULL)) AND (parent < number)))
	constraint quotation_kind_check CHECK ((kind = ANY (ARRAY['speech'::text, 'thought'::text, 'intention'::text, 'labelling'::text, 'passive'::text])))
	constraint quotation_level_check CHECK (((level >= 0) AND (level <= 2)))
	constraint quotation_mode_check CHECK ((mode = ANY (ARRAY['direct'::text, 'mixed'::text, 'indirect'::text])))
	constraint quotation_number_level UNIQUE (run_id, number, level)
	constraint quotation_parent FOREIGN KEY (run_id, parent, parent_level) REFERENCES quotation(run_id, number, level) ON DELETE CASCADE
	constraint quotation_pkey PRIMARY KEY (id)
	constraint quotation_place_check CHECK ((place = ANY (ARRAY['headline'::text, 'deck'::text, 'lead'::text, 'body'::text])))
	constraint quotation_position_check CHECK ((("position" >= (0)::double precision) AND ("position" <= (1)::double precision)))
	constraint quotation_run_id_fkey FOREIGN KEY (run_id) REFERENCES run(id) ON DELETE CASCADE
	constraint quotation_run_id_number_key UNIQUE (run_id, number)
	constraint quotation_run_id_speaker_number_fkey FOREIGN KEY (run_id, speaker_number) REFERENCES run_speaker(run_id, number)
	constraint quotation_starts CHECK (((cue_start >= 0) AND (source_start >= 0)))
	constraint quotation_words_check CHECK ((words >= 0))

table quotation_coding
	id integer not null identity
	version_id integer not null
	decision text not null
	start_at integer not null
	end_at integer not null
	excerpt text not null
	quotation jsonb not null
	speaker_id integer
	identification text not null
	engine text not null
	undoes integer
	coder_id integer not null
	coder_kind text not null default 'human'::text
	at timestamp with time zone not null default now()
	constraint quotation_coding_coder_id_coder_kind_fkey FOREIGN KEY (coder_id, coder_kind) REFERENCES coder(id, kind)
	constraint quotation_coding_coder_kind_check CHECK ((coder_kind = 'human'::text))
	constraint quotation_coding_decision_check CHECK ((decision = ANY (ARRAY['accept'::text, 'correct'::text, 'reject'::text, 'undo'::text])))
	constraint quotation_coding_engine_check CHECK ((btrim(engine) <> ''::text))
	constraint quotation_coding_excerpt_fits CHECK (((char_length(excerpt) >= (((end_at - start_at) + 1) / 2)) AND (char_length(excerpt) <= (end_at - start_at))))
	constraint quotation_coding_identification_check CHECK ((identification = ANY (ARRAY['named'::text, 'role'::text, 'anonymous'::text, 'collective'::text, 'metonym'::text, 'document'::text, 'none'::text])))
	constraint quotation_coding_nobody CHECK (((speaker_id IS NOT NULL) OR (identification = 'none'::text)))
	constraint quotation_coding_of_version UNIQUE (id, version_id)
	constraint quotation_coding_pkey PRIMARY KEY (id)
	constraint quotation_coding_quotation_check CHECK ((jsonb_typeof(quotation) = 'object'::text))
	constraint quotation_coding_rejected CHECK (((decision <> ALL (ARRAY['reject'::text, 'undo'::text])) OR (speaker_id IS NULL)))
	constraint quotation_coding_span CHECK ((end_at > start_at))
	constraint quotation_coding_speaker_id_fkey FOREIGN KEY (speaker_id) REFERENCES speaker(id)
	constraint quotation_coding_start_at_check CHECK ((start_at >= 0))
	constraint quotation_coding_undo CHECK (((decision = 'undo'::text) = (undoes IS NOT NULL)))
	constraint quotation_coding_undoes FOREIGN KEY (undoes, version_id) REFERENCES quotation_coding(id, version_id) ON DELETE CASCADE
	constraint quotation_coding_undone_once UNIQUE (undoes)
	constraint quotation_coding_version_id_fkey FOREIGN KEY (version_id) REFERENCES version(id) ON DELETE CASCADE
	CREATE INDEX quotation_coding_speaker ON quotation_coding USING btree (speaker_id)
	CREATE INDEX quotation_coding_version ON quotation_coding USING btree (version_id)
	CREATE TRIGGER quotation_coding_kept BEFORE UPDATE ON quotation_coding FOR EACH ROW EXECUTE FUNCTION refuse_rewriting()
	CREATE TRIGGER quotation_coding_stays BEFORE DELETE ON quotation_coding FOR EACH ROW EXECUTE FUNCTION refuse_dropped_coding()

table quotation_content
	quotation_id integer not null
	position integer not null
	start_at integer not null
	end_at integer not null
	excerpt text not null
	constraint quotation_content_check CHECK ((end_at > start_at))
	constraint quotation_content_excerpt_fits CHECK (((char_length(excerpt) >= (((end_at - start_at) + 1) / 2)) AND (char_length(excerpt) <= (end_at - start_at))))
	constraint quotation_content_pkey PRIMARY KEY (quotation_id, "position")
	constraint quotation_content_quotation_id_fkey FOREIGN KEY (quotation_id) REFERENCES quotation(id) ON DELETE CASCADE
	constraint quotation_content_start_at_check CHECK ((start_at >= 0))

table referent
	story_id integer not null
	key text not null
	label text not null
	position integer not null
	constraint referent_pkey PRIMARY KEY (story_id, key)
	constraint referent_story_id_fkey FOREIGN KEY (story_id) REFERENCES story(id) ON DELETE CASCADE

table run
	id integer not null identity
	version_id integer not null
	engine text not null
	engine_version text not null
	config jsonb not null default '{}'::jsonb
	seed integer not null default 1
	at timestamp with time zone not null default now()
	lang text not null
	lang_name text not null
	readable boolean not null
	article_words integer not null
	stored_words integer not null
	attributed_words integer not null
	paragraphs jsonb not null
	sentences jsonb not null
	article_id integer not null
	constraint run_article_words_check CHECK ((article_words >= 0))
	constraint run_attributed_words_check CHECK ((attributed_words >= 0))
	constraint run_check CHECK ((stored_words >= article_words))
	constraint run_id_article UNIQUE (id, article_id)
	constraint run_pkey PRIMARY KEY (id)
	constraint run_version FOREIGN KEY (version_id, article_id) REFERENCES version(id, article_id) ON DELETE CASCADE
	constraint run_version_id_engine_key UNIQUE (version_id, engine)

table run_speaker
	run_id integer not null
	number integer not null
	speaker_id integer not null
	identification text not null
	type text not null
	constraint run_speaker_identification_check CHECK ((identification = ANY (ARRAY['named'::text, 'role'::text, 'anonymous'::text, 'collective'::text, 'metonym'::text, 'document'::text, 'none'::text])))
	constraint run_speaker_pkey PRIMARY KEY (run_id, number)
	constraint run_speaker_run_id_fkey FOREIGN KEY (run_id) REFERENCES run(id) ON DELETE CASCADE
	constraint run_speaker_speaker_id_fkey FOREIGN KEY (speaker_id) REFERENCES speaker(id)
	constraint run_speaker_type CHECK ((type = ANY (ARRAY['government'::text, 'legislature'::text, 'military'::text, 'judiciary'::text, 'igo'::text, 'expert'::text, 'company'::text, 'ngo'::text, 'media'::text, 'citizen'::text, 'document'::text, 'unclear'::text])))
	CREATE INDEX run_speaker_speaker ON run_speaker USING btree (speaker_id)

table schema_migration
	name text not null
	sha256 text not null
	constraint schema_migration_pkey PRIMARY KEY (name)

table seed
	story_slug text not null
	sha256 text not null
	loaded_at timestamp with time zone not null default now()
	constraint seed_pkey PRIMARY KEY (story_slug)
	constraint seed_sha256_check CHECK ((sha256 ~ '^[0-9a-f]{64}$'::text))

table segment
	run_id integer not null
	number integer not null
	kind text not null
	rule text not null
	start_at integer not null
	end_at integer not null
	constraint segment_check CHECK ((end_at > start_at))
	constraint segment_kind_check CHECK ((kind = ANY (ARRAY['deck'::text, 'body'::text, 'caption'::text, 'credit'::text, 'related'::text, 'tag'::text])))
	constraint segment_pkey PRIMARY KEY (run_id, number)
	constraint segment_run_id_fkey FOREIGN KEY (run_id) REFERENCES run(id) ON DELETE CASCADE
	constraint segment_start_at_check CHECK ((start_at >= 0))

table speaker
	id integer not null identity
	slug text not null
	name text not null
	side text not null
	type text not null
	constraint speaker_name_side_key UNIQUE (name, side)
	constraint speaker_pkey PRIMARY KEY (id)
	constraint speaker_slug_check CHECK ((slug <> ''::text))
	constraint speaker_slug_key UNIQUE (slug)
	constraint speaker_type_check CHECK ((type = ANY (ARRAY['government'::text, 'legislature'::text, 'military'::text, 'judiciary'::text, 'igo'::text, 'expert'::text, 'company'::text, 'ngo'::text, 'media'::text, 'citizen'::text, 'document'::text, 'unclear'::text])))

table speaker_correction
	id integer not null identity
	story_id integer not null
	kind text not null
	speaker_id integer
	into_id integer
	article_id integer
	form text
	name text
	type text
	side text
	undoes integer
	coder_id integer not null
	coder_kind text not null default 'human'::text
	at timestamp with time zone not null default now()
	why text not null
	constraint speaker_correction_article_id_fkey FOREIGN KEY (article_id) REFERENCES article(id) ON DELETE CASCADE
	constraint speaker_correction_coder_id_coder_kind_fkey FOREIGN KEY (coder_id, coder_kind) REFERENCES coder(id, kind)
	constraint speaker_correction_coder_kind_check CHECK ((coder_kind = 'human'::text))
	constraint speaker_correction_form_check CHECK ((btrim(form) <> ''::text))
	constraint speaker_correction_into CHECK ((((kind = ANY (ARRAY['merge'::text, 'split'::text])) = (into_id IS NOT NULL)) AND (into_id <> speaker_id)))
	constraint speaker_correction_into_id_fkey FOREIGN KEY (into_id) REFERENCES speaker(id)
	constraint speaker_correction_kind_check CHECK ((kind = ANY (ARRAY['merge'::text, 'split'::text, 'rename'::text, 'retype'::text, 'side'::text, 'undo'::text])))
	constraint speaker_correction_name_check CHECK ((btrim(name) <> ''::text))
	constraint speaker_correction_of_story UNIQUE (id, story_id)
	constraint speaker_correction_part CHECK (
CASE
    WHEN (kind = 'split'::text) THEN (num_nonnulls(article_id, form) = 1)
    ELSE (num_nonnulls(article_id, form) = 0)
END)
	constraint speaker_correction_pkey PRIMARY KEY (id)
	constraint speaker_correction_side_check CHECK (((btrim(side) <> ''::text) AND (side <> 'joint'::text)))
	constraint speaker_correction_speaker_id_fkey FOREIGN KEY (speaker_id) REFERENCES speaker(id)
	constraint speaker_correction_story_id_fkey FOREIGN KEY (story_id) REFERENCES story(id) ON DELETE CASCADE
	constraint speaker_correction_type_check CHECK ((type = ANY (ARRAY['government'::text, 'legislature'::text, 'military'::text, 'judiciary'::text, 'igo'::text, 'expert'::text, 'company'::text, 'ngo'::text, 'media'::text, 'citizen'::text, 'document'::text, 'unclear'::text])))
	constraint speaker_correction_undo CHECK ((((kind = 'undo'::text) = (undoes IS NOT NULL)) AND ((kind = 'undo'::text) = (speaker_id IS NULL))))
	constraint speaker_correction_undoes FOREIGN KEY (undoes, story_id) REFERENCES speaker_correction(id, story_id) ON DELETE CASCADE
	constraint speaker_correction_undone_once UNIQUE (undoes)
	constraint speaker_correction_value CHECK ((((kind = 'rename'::text) = (name IS NOT NULL)) AND ((kind = 'retype'::text) = (type IS NOT NULL)) AND ((kind = 'side'::text) = (side IS NOT NULL))))
	constraint speaker_correction_why_check CHECK ((btrim(why) <> ''::text))
	CREATE INDEX speaker_correction_article ON speaker_correction USING btree (article_id)
	CREATE INDEX speaker_correction_other ON speaker_correction USING btree (into_id)
	CREATE INDEX speaker_correction_speaker ON speaker_correction USING btree (speaker_id)
	CREATE INDEX speaker_correction_story ON speaker_correction USING btree (story_id)
	CREATE TRIGGER speaker_correction_kept BEFORE UPDATE ON speaker_correction FOR EACH ROW EXECUTE FUNCTION refuse_rewriting()
	CREATE TRIGGER speaker_correction_stays BEFORE DELETE ON speaker_correction FOR EACH ROW EXECUTE FUNCTION refuse_dropped_correction()

table story
	id integer not null identity
	slug text not null
	title text not null
	summary text not null
	practice boolean not null default false
	context jsonb not null default '{"bodies": [], "people": [], "countries": [], "referents": []}'::jsonb
	edited_at timestamp with time zone
	constraint story_id_practice_key UNIQUE (id, practice)
	constraint story_pkey PRIMARY KEY (id)
	constraint story_slug_check CHECK ((slug ~ '^[a-z0-9-]+$'::text))
	constraint story_slug_key UNIQUE (slug)
	constraint story_title_check CHECK ((btrim(title) <> ''::text))
	CREATE TRIGGER story_edit BEFORE UPDATE ON story FOR EACH ROW EXECUTE FUNCTION note_edit()

table story_article
	story_id integer not null
	article_id integer not null
	practice boolean not null
	focus boolean not null default false
	statement text
	parts text[] not null default '{}'::text[]
	edited_at timestamp with time zone
	constraint story_article_article_id_practice_fkey FOREIGN KEY (article_id, practice) REFERENCES article(id, practice) ON DELETE CASCADE
	constraint story_article_pkey PRIMARY KEY (story_id, article_id)
	constraint story_article_story_id_practice_fkey FOREIGN KEY (story_id, practice) REFERENCES story(id, practice) ON DELETE CASCADE
	constraint story_article_story_id_statement_fkey FOREIGN KEY (story_id, statement) REFERENCES story_statement(story_id, key)
	CREATE INDEX story_article_article ON story_article USING btree (article_id)
	CREATE UNIQUE INDEX story_article_one_focus ON story_article USING btree (story_id) WHERE focus
	CREATE TRIGGER story_article_edit BEFORE UPDATE ON story_article FOR EACH ROW EXECUTE FUNCTION note_edit()
	CREATE TRIGGER story_article_parts_known BEFORE INSERT OR UPDATE OF story_id, parts ON story_article FOR EACH ROW EXECUTE FUNCTION refuse_unknown_part()

table story_part
	story_id integer not null
	key text not null
	label text not null
	position integer not null
	constraint story_part_pkey PRIMARY KEY (story_id, key)
	constraint story_part_story_id_fkey FOREIGN KEY (story_id) REFERENCES story(id) ON DELETE CASCADE
	CREATE TRIGGER story_part_unused BEFORE DELETE OR UPDATE ON story_part FOR EACH ROW EXECUTE FUNCTION refuse_used_part()

table story_statement
	story_id integer not null
	key text not null
	label text not null
	position integer not null
	constraint story_statement_pkey PRIMARY KEY (story_id, key)
	constraint story_statement_story_id_fkey FOREIGN KEY (story_id) REFERENCES story(id) ON DELETE CASCADE

table tone
	id integer not null identity
	run_id integer
	headline_of integer
	number integer not null
	target text not null
	kind text not null
	voice text not null
	place text not null
	quotation_number integer
	speaker text
	tone text not null
	rule text not null
	negative double precision not null
	neutral double precision not null
	positive double precision not null
	start_at integer not null
	end_at integer not null
	excerpt text not null
	constraint tone_chances CHECK ((abs((((negative + neutral) + positive) - (1)::double precision)) < (0.01)::double precision))
	constraint tone_excerpt CHECK (((char_length(excerpt) >= (((end_at - start_at) + 1) / 2)) AND (char_length(excerpt) <= (end_at - start_at))))
	constraint tone_headline CHECK (((headline_of IS NOT NULL) = (place = 'headline'::text)))
	constraint tone_headline_of_fkey FOREIGN KEY (headline_of) REFERENCES headline_reading(article_id) ON DELETE CASCADE
	constraint tone_kind_check CHECK ((kind = ANY (ARRAY['person'::text, 'organisation'::text, 'state'::text, 'relation'::text])))
	constraint tone_negative_check CHECK (((negative >= (0)::double precision) AND (negative <= (1)::double precision)))
	constraint tone_neutral_check CHECK (((neutral >= (0)::double precision) AND (neutral <= (1)::double precision)))
	constraint tone_of_headline UNIQUE (headline_of, number)
	constraint tone_of_run UNIQUE (run_id, number)
	constraint tone_own_voice CHECK (((voice <> 'own'::text) OR (num_nonnulls(quotation_number, speaker) = 0)))
	constraint tone_pkey PRIMARY KEY (id)
	constraint tone_place_check CHECK ((place = ANY (ARRAY['headline'::text, 'deck'::text, 'lead'::text, 'body'::text])))
	constraint tone_positive_check CHECK (((positive >= (0)::double precision) AND (positive <= (1)::double precision)))
	constraint tone_quotation FOREIGN KEY (run_id, quotation_number) REFERENCES quotation(run_id, number) ON DELETE CASCADE
	constraint tone_read_in CHECK ((num_nonnulls(run_id, headline_of) = 1))
	constraint tone_rule CHECK (((tone = 'event'::text) = (rule = 'harmed'::text)))
	constraint tone_rule_check CHECK ((rule = ANY (ARRAY['model'::text, 'speaks'::text, 'harmed'::text])))
	constraint tone_run_id_fkey FOREIGN KEY (run_id) REFERENCES run(id) ON DELETE CASCADE
	constraint tone_span CHECK ((end_at > start_at))
	constraint tone_speaker CHECK (((speaker IS NULL) OR (headline_of IS NOT NULL)))
	constraint tone_speaker_check CHECK ((btrim(speaker) <> ''::text))
	constraint tone_start_at_check CHECK ((start_at >= 0))
	constraint tone_target_check CHECK ((btrim(target) <> ''::text))
	constraint tone_tone_check CHECK ((tone = ANY (ARRAY['negative'::text, 'neutral'::text, 'positive'::text, 'event'::text, 'undecided'::text])))
	constraint tone_voice_check CHECK ((voice = ANY (ARRAY['own'::text, 'direct'::text, 'indirect'::text])))

table variable
	id integer not null identity
	codebook_id integer not null
	kind text not null
	key text not null
	label text not null
	position integer not null
	constraint variable_codebook_id_fkey FOREIGN KEY (codebook_id) REFERENCES codebook(id) ON DELETE CASCADE
	constraint variable_codebook_id_kind_key_key UNIQUE (codebook_id, kind, key)
	constraint variable_kind_check CHECK ((kind = ANY (ARRAY['point'::text, 'item'::text, 'name'::text, 'tone'::text, 'period'::text])))
	constraint variable_pkey PRIMARY KEY (id)

table version
	id integer not null identity
	article_id integer not null
	number integer not null
	text text not null
	sha256 text not null
	entered_at timestamp with time zone not null default now()
	entered_by text not null
	deck text
	constraint version_article_id_fkey FOREIGN KEY (article_id) REFERENCES article(id) ON DELETE CASCADE
	constraint version_article_id_number_key UNIQUE (article_id, number)
	constraint version_article_id_sha256_key UNIQUE (article_id, sha256)
	constraint version_deck CHECK (((deck <> ''::text) AND starts_with(text, deck)))
	constraint version_entered_by CHECK ((entered_by ~ '^(seed|paste)(, .+)?$'::text))
	constraint version_hash_of_text CHECK ((sha256 = encode(sha256(convert_to(text, 'UTF8'::name)), 'hex'::text)))
	constraint version_id_article UNIQUE (id, article_id)
	constraint version_number_check CHECK ((number > 0))
	constraint version_pkey PRIMARY KEY (id)
	constraint version_sha256_check CHECK ((sha256 ~ '^[0-9a-f]{64}$'::text))
	constraint version_text_check CHECK ((text <> ''::text))
	CREATE INDEX version_sha256 ON version USING btree (sha256)
	CREATE TRIGGER version_is_frozen BEFORE UPDATE ON version FOR EACH ROW EXECUTE FUNCTION refuse_change()

table wording
	run_id integer not null
	number integer not null
	kind text not null
	rule text not null
	voice text not null
	place text not null
	score double precision
	start_at integer not null
	end_at integer not null
	excerpt text not null
	constraint wording_excerpt_fits CHECK (((char_length(excerpt) >= (((end_at - start_at) + 1) / 2)) AND (char_length(excerpt) <= (end_at - start_at))))
	constraint wording_kind_check CHECK ((kind = ANY (ARRAY['evaluative'::text, 'hedge'::text, 'booster'::text, 'factive'::text, 'marks'::text, 'passage'::text])))
	constraint wording_number_check CHECK ((number >= 0))
	constraint wording_own CHECK (((kind <> 'passage'::text) OR (voice = 'own'::text)))
	constraint wording_pkey PRIMARY KEY (run_id, number)
	constraint wording_place_check CHECK ((place = ANY (ARRAY['headline'::text, 'deck'::text, 'lead'::text, 'body'::text])))
	constraint wording_rule_check CHECK ((btrim(rule) <> ''::text))
	constraint wording_run_id_fkey FOREIGN KEY (run_id) REFERENCES run(id) ON DELETE CASCADE
	constraint wording_score CHECK (((score IS NULL) OR (kind = 'passage'::text)))
	constraint wording_span CHECK ((end_at > start_at))
	constraint wording_start_at_check CHECK ((start_at >= 0))
	constraint wording_voice_check CHECK ((voice = ANY (ARRAY['own'::text, 'direct'::text, 'indirect'::text])))

CREATE OR REPLACE FUNCTION note_coding_edit()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
	if current_setting('parallax.loader', true) is distinct from 'on' then
		update coding set edited_at = now() where id = coalesce(new.coding_id, old.coding_id) and seeded;
	end if;
	return null;
end
$function$

CREATE OR REPLACE FUNCTION note_edit()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
	if current_setting('parallax.loader', true) is distinct from 'on'
		and to_jsonb(new) - array['removed_at', 'edited_at'] is distinct from to_jsonb(old) - array['removed_at', 'edited_at']
	then
		new.edited_at = now();
	end if;
	return new;
end
$function$

CREATE OR REPLACE FUNCTION refuse_change()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
	raise exception 'a version is never edited; store a new one' using errcode = 'restrict_violation', constraint = 'version_is_frozen';
end
$function$

CREATE OR REPLACE FUNCTION refuse_dropped_alternation()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
	if exists (select from story where id = old.story_id)
		and (old.undoes is null or exists (select from alternation where id = old.undoes))
	then
		raise exception 'what a person said is never taken out; undo it' using errcode = 'restrict_violation', constraint = 'append_only';
	end if;
	return old;
end
$function$

CREATE OR REPLACE FUNCTION refuse_dropped_coding()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
	if exists (select from version where id = old.version_id) then
		raise exception 'what a person said is never taken out; undo it' using errcode = 'restrict_violation', constraint = 'append_only';
	end if;
	return old;
end
$function$

CREATE OR REPLACE FUNCTION refuse_dropped_correction()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
	if exists (select from story where id = old.story_id)
		and (old.article_id is null or exists (select from article where id = old.article_id))
		and (old.undoes is null or exists (select from speaker_correction where id = old.undoes))
	then
		raise exception 'what a person said is never taken out; undo it' using errcode = 'restrict_violation', constraint = 'append_only';
	end if;
	return old;
end
$function$

CREATE OR REPLACE FUNCTION refuse_rewriting()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
	raise exception 'what a person said is never changed; undo it' using errcode = 'restrict_violation', constraint = 'append_only';
end
$function$

CREATE OR REPLACE FUNCTION refuse_unknown_part()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
	if exists (select from unnest(new.parts) part where part not in (select key from story_part where story_id = new.story_id)) then
		raise exception 'the story has no such part' using errcode = 'foreign_key_violation', constraint = 'story_article_parts_known';
	end if;
	return new;
end
$function$

CREATE OR REPLACE FUNCTION refuse_used_part()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
	if exists (select from story_article where story_id = old.story_id and old.key = any (parts))
		and exists (select from story where id = old.story_id)
		and (tg_op = 'DELETE' or new.key <> old.key or new.story_id <> old.story_id)
	then
		raise exception 'a report stands in this part' using errcode = 'foreign_key_violation', constraint = 'story_part_unused';
	end if;
	if tg_op = 'DELETE' then
		return old;
	end if;
	return new;
end
$function$
