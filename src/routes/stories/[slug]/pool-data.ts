import type { ComponentProps } from 'svelte';
import type ActiveFilters from '#lib/components/filters/ActiveFilters.svelte';
import type FilterForm from '#lib/components/filters/FilterForm.svelte';
import type FilterNotices from '#lib/components/filters/FilterNotices.svelte';

/** What the choice of a pool and its filters is drawn from. */
export type PoolData = Pick<ComponentProps<typeof FilterForm>, 'pools'> &
	Pick<ComponentProps<typeof ActiveFilters>, 'filters' | 'facets'> &
	Pick<ComponentProps<typeof FilterNotices>, 'notices'>;
