import type { Platform } from './platform';

/** All that is known of one product; each has a folder here that gives one of these. */
export type PlatformRoom = {
  readonly rules: Platform;
};
