import type { Policy } from '@/core/platforms/provisioning';

/** The text to paste into the console: indented by two blanks, keys in the order of the provider's examples. */
export function writePolicy(policy: Policy): string {
  const ordered = {
    Version: policy.Version,
    Statement: policy.Statement.map(({ Action, Resource, Effect }) => ({
      Action,
      Resource,
      Effect,
    })),
  };
  return JSON.stringify(ordered, null, 2);
}

/** As a list: a single action or resource is written without brackets. */
export function listOf(value: string | readonly string[]): readonly string[] {
  return typeof value === 'string' ? [value] : value;
}
