import type { Citation } from '@/core/platforms/sources';

/** Every figure of the example cluster is the example's own. */
export const citation: Citation = { sourceId: 'example', place: 'example', date: '2026-11-21' };
