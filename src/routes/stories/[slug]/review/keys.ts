import type { Attachment } from 'svelte/attachments';

/** Whether a key is meant for a field or for the browser. */
function isMeantElsewhere(event: KeyboardEvent): boolean {
	const typing =
		event.target instanceof HTMLElement && event.target.matches('input:not([type=checkbox]), select, textarea');
	return typing || event.ctrlKey || event.metaKey || event.altKey || event.repeat;
}

/** Does what the control with this key does; a folded one is opened and its first field takes the focus. */
function press(control: HTMLElement): void {
	if (!(control instanceof HTMLDetailsElement)) return control.click();
	control.open = true;
	control.querySelector<HTMLElement>('input:not([type=hidden])')?.focus();
}

/** Folds the form that somebody is in, so that the keys decide again; what was typed stays in it. */
function leave(target: EventTarget | null): void {
	const form = target instanceof HTMLElement ? target.closest<HTMLDetailsElement>('details[data-key]') : null;
	if (!form) return;
	form.open = false;
	form.querySelector('summary')?.focus();
}

const YEAR = 60 * 60 * 24 * 365;

/** Keeps in this browser whether single keys decide, so that the next item and the next visit have it so. */
export function rememberKeys(on: boolean): void {
	document.cookie = `keys=${on ? 'on' : 'off'}; path=/; max-age=${YEAR}; samesite=lax`;
}

/** One key for each decision, from anywhere on the page, as long as `on` says so; the last decision is undone by "u". */
export function keys(on: () => boolean): Attachment<HTMLElement> {
	return (section) => {
		function listen(event: KeyboardEvent) {
			if (event.key === 'Escape') return leave(event.target);
			if (!on() || isMeantElsewhere(event)) return;
			const control =
				event.key === 'u'
					? document.querySelector<HTMLElement>('[data-undo] button')
					: section.querySelector<HTMLElement>(`[data-key="${CSS.escape(event.key)}"]`);
			if (!control) return;
			event.preventDefault();
			press(control);
		}
		document.addEventListener('keydown', listen);
		return () => document.removeEventListener('keydown', listen);
	};
}
