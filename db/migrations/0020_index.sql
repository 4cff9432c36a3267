-- A row that goes takes others with it, and a page asks for a speaker by name, by correction and by decision: each by an index.
create index coding_source_quotation_of on coding_source_quotation (quotation_id, run_id);
create index coding_source_speaker on coding_source (speaker, side);
create index speaker_correction_speaker on speaker_correction (speaker_id);
create index speaker_correction_other on speaker_correction (into_id);
create index speaker_correction_article on speaker_correction (article_id);
create index quotation_coding_speaker on quotation_coding (speaker_id);
create index coding_codebook on coding (codebook_id);
create index coding_run_of on coding (run_id);
