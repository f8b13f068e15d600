import type { english } from './languages/en';

/** Everything that one language says of plans for one product; every language has exactly these keys. */
export type Words = ReturnType<typeof english>;
