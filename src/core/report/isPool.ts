import type { PlatformId } from '@/core/platforms/platform';
import { findPlatform } from '@/core/platforms/registry';

/** Whether the product of a plan is bought in units one by one: it has no shapes to choose from or to mix. */
export function isPool({ plan }: { readonly plan: { readonly platform: PlatformId } }): boolean {
  return findPlatform(plan.platform).kind === 'pool';
}
