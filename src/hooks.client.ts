import type { ClientInit } from '@sveltejs/kit';
import { beginHydration } from '#lib/hydration.ts';

export const init: ClientInit = () => beginHydration();
