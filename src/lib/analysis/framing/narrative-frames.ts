/** The five narrative frames of the model, in the order pages show them. */
export const NARRATIVE_FRAMES = ['conflict', 'resolution', 'human interest', 'economic', 'moral'] as const;
export type NarrativeFrame = (typeof NARRATIVE_FRAMES)[number];
