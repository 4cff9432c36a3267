import type { Generated } from 'kysely';
import type { CorrectionKind } from '#lib/analysis/correction/correction.ts';
import type { Decision, SeenQuotation } from '#lib/analysis/correction/decision.ts';
import type { Alteration } from '#lib/analysis/naming/alter.ts';
import type { Identification, SourceType } from '#lib/lexicon/codes.ts';
import type { Json, Time } from './column.ts';

// What people said of speakers and quotations: appended, never rewritten.

interface Said {
	id: Generated<number>;
	undoes: number | null;
	coderId: number;
	coderKind: Generated<'human'>;
	at: Time;
}

export interface SpeakerCorrectionTable extends Said {
	storyId: number;
	kind: CorrectionKind;
	speakerId: number | null;
	intoId: number | null;
	articleId: number | null;
	form: string | null;
	name: string | null;
	type: SourceType | null;
	side: string | null;
	why: string;
}

export interface QuotationCodingTable extends Said {
	versionId: number;
	decision: Decision['decision'];
	startAt: number;
	endAt: number;
	excerpt: string;
	quotation: Json<SeenQuotation>;
	speakerId: number | null;
	identification: Identification;
	engine: string;
}

export interface AlternationTable extends Said {
	storyId: number;
	kind: Alteration['kind'];
	referent: string | null;
	label: string | null;
	context: string[] | null;
	form: string | null;
	why: string;
}
