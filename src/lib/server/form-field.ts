/** What was typed into a field of a posted form, without spaces around it; empty where there is no such field, or a file. */
export function fieldOf(form: FormData, name: string): string {
	const value = form.get(name);
	// NUL is the one sign that no text in the database can hold.
	return typeof value === 'string' ? value.replaceAll('\0', '').trim() : '';
}
