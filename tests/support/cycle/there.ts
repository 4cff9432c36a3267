import { here } from './here.ts';

/** Half of a cycle kept for the test of the rule that forbids cycles; nothing runs it. */
export const there: number = here + 1;
