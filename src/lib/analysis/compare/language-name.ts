const languageNames = new Intl.DisplayNames('en', { type: 'language' });

/** English name of a language tag ("ko" → "Korean"); the tag itself where it has none. */
export function languageName(tag: string): string {
	try {
		return languageNames.of(tag) ?? tag;
	} catch {
		return tag;
	}
}
