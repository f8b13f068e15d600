import type { en } from './languages/en';

/** Everything that one language says; every language has exactly these keys. */
export type Words = typeof en;
