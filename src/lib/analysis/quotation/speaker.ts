import type { StoryContext } from '#lib/lexicon/gazetteer.ts';
import type { Quotation, Speaker } from '../analysis.ts';
import { profileSource } from './profile.ts';
import type { Reading } from './reading.ts';

/** Speakers of a text: each source resolved, quotations numbered with them. */
export function resolveSpeakers(reading: Reading, quotations: Quotation[], context: StoryContext): Speaker[] {
	const speakers: Speaker[] = [];
	for (const quotation of quotations) {
		if (!quotation.source) continue;
		const { name, side, type, identification } = profileSource(
			reading.doc.text.slice(quotation.source.start, quotation.source.end),
			context
		);
		let speaker = speakers.find((one) => one.name === name);
		if (!speaker) speakers.push((speaker = { id: speakers.length, name, side, type, identification, mentions: [] }));
		speaker.mentions.push(quotation.source);
		quotation.speaker = speaker.id;
		quotation.identification = identification;
	}
	return speakers;
}
