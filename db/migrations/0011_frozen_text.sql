-- The hash of a version is the hash of its text, whoever stores it.
alter table version
	add constraint version_hash_of_text check (sha256 = encode(sha256(convert_to(text, 'UTF8')), 'hex'));
