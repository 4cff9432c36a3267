/** Made at the first call: its data are slow to open, and a page that starts needs no name. */
let languageNames: Intl.DisplayNames | undefined;

/** English name of a language tag ("ko" → "Korean"); the tag itself where it has none. */
export function languageName(tag: string): string {
	try {
		languageNames ??= new Intl.DisplayNames('en', { type: 'language' });
		return languageNames.of(tag) ?? tag;
	} catch {
		return tag;
	}
}
