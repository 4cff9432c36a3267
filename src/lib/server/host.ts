/** This machine by its own names; any port, since a tunnel may have another than the server. */
const LOOPBACK = new Set(['localhost', '127.0.0.1', '[::1]']);

/** `ORIGIN` is where the application is served; `PARALLAX_HOSTS` more names of it, divided by commas. */
type Settings = Partial<Record<'ORIGIN' | 'PARALLAX_HOSTS', string>>;

/**
 * Whether a request with this `Host` was meant for this application. A page elsewhere can let its own name point to this
 * machine, and a browser would then let it read ours ("DNS rebinding"); the name that was asked for gives it away.
 */
export function isOurs(host: string | null, { ORIGIN = '', PARALLAX_HOSTS = '' }: Settings): boolean {
	if (!host) return false;
	const asked = host.toLowerCase();
	if (LOOPBACK.has(asked.replace(/:\d+$/, ''))) return true;
	const names = PARALLAX_HOSTS.split(',').map((name) => name.trim().toLowerCase());
	if (URL.canParse(ORIGIN)) names.push(new URL(ORIGIN).host);
	return names.includes(asked);
}
