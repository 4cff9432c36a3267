import { untrack } from 'svelte';
import type { Attachment } from 'svelte/attachments';
import { page } from '$app/state';

/** What a field holds, and what the page gave it to hold. */
interface Field {
	isChanged: boolean;
	reset(): void;
}

function toField(element: Element): Field | null {
	if (element instanceof HTMLSelectElement) {
		const given = Math.max(
			0,
			[...element.options].findIndex(({ defaultSelected }) => defaultSelected)
		);
		return { isChanged: element.selectedIndex !== given, reset: () => (element.selectedIndex = given) };
	}
	if (!(element instanceof HTMLInputElement)) return null;
	return element.type === 'checkbox' || element.type === 'radio'
		? { isChanged: element.checked !== element.defaultChecked, reset: () => (element.checked = element.defaultChecked) }
		: { isChanged: element.value !== element.defaultValue, reset: () => (element.value = element.defaultValue) };
}

const listChanged = (form: HTMLFormElement) =>
	[...form.elements].flatMap((element) => toField(element) ?? []).filter(({ isChanged }) => isChanged);

/**
 * For a GET form whose fields are given their state by `defaultValue` and `defaultChecked`, so that what was typed before
 * the page runs stays: at each later address the fields that differ from it are set to it.
 * @param changed is called with the form when the page begins to run, where a field was changed before that; for forms
 * that show each change at once
 */
export function followAddress(changed?: (form: HTMLFormElement) => void): Attachment<HTMLFormElement> {
	let running = false;
	return (form) => {
		void page.url.href;
		const fields = listChanged(form);
		if (running) fields.forEach(({ reset }) => reset());
		else if (fields.length > 0) untrack(() => changed?.(form));
		running = true;
	};
}
