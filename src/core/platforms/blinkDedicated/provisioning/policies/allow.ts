import type { Statement } from '@/core/platforms/provisioning';

/** A statement that allows actions on a resource. */
export function allow(Action: string | readonly string[], Resource: string): Statement {
  return { Action, Resource, Effect: 'Allow' };
}
