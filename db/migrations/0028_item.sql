-- The engine looks for evidence of every item of the schemes it reads, not of conflict alone.
alter table item_evidence
	drop constraint item_evidence_item,
	add constraint item_evidence_item check (item in (
		'R1', 'R2', 'R3', 'R4', 'R5', 'H1', 'H2', 'H3', 'H4', 'C1', 'C2', 'C3', 'C4', 'M1', 'M2', 'M3', 'E1', 'E2', 'E3',
		'policy-economic', 'policy-capacity', 'policy-morality', 'policy-fairness', 'policy-legality', 'policy-prescription', 'policy-crime', 'policy-security', 'policy-health', 'policy-life', 'policy-culture', 'policy-opinion', 'policy-political', 'policy-external',
		'episodic', 'thematic', 'game-race', 'game-strategy', 'war-elite', 'war-visible', 'war-now', 'war-two', 'war-zero', 'war-victim', 'war-demon', 'war-emotive', 'peace-people', 'peace-unseen', 'peace-cause', 'peace-agree', 'peace-many', 'peace-win', 'problem', 'cause'
	));
