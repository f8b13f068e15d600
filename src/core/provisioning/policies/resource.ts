import { covers, overlaps } from './pattern';

/**
 * Whether one resource covers all of another, for an action. `*` and `acs:*:*:*:*` cover only the action's own service; a
 * RAM resource has no region; any account equals a named one, because a policy applies in its own account. Derived.
 */
export function reaches(wide: string, narrow: string, action: string): boolean {
  const [service = '*'] = action.toLowerCase().split(':');
  const whole = `acs:${service}:*:*:*`;
  const [reaching, reached] = alike(wide, narrow);
  return covers(reaching, covers(reached, whole) ? whole : reached);
}

/** Whether two resources have something in common. */
export function meets(one: string, other: string): boolean {
  return overlaps(...alike(one, other));
}

const account = /^(acs:[^:]*:[^:]*):\d{16}:/i;

/** Both in one form; accounts are compared only where both name one. */
function alike(one: string, other: string): [string, string] {
  const isNamed = account.test(one) && account.test(other);
  const plain = (resource: string) =>
    withoutRegion(isNamed ? resource : resource.replace(account, '$1:*:'));
  return [plain(one), plain(other)];
}

/** RAM writes role names in small letters in resources, so upper and lower case are the same there. Derived. */
function withoutRegion(resource: string): string {
  if (!/^acs:ram:/i.test(resource)) return resource;
  return resource.toLowerCase().replace(/^acs:ram::/, 'acs:ram:*:');
}
