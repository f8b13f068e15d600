import { covers, overlaps } from './pattern';

/**
 * Whether one resource reaches all of another, for an action. `*` and `acs:*:*:*:*` reach no more than the action's own
 * service; a RAM resource has no region; any account is a named one, since a policy works in its own account. Derived.
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

/** Both written alike: accounts count only where both name one. */
function alike(one: string, other: string): [string, string] {
  const isNamed = account.test(one) && account.test(other);
  const plain = (resource: string) =>
    withoutRegion(isNamed ? resource : resource.replace(account, '$1:*:'));
  return [plain(one), plain(other)];
}

/** RAM writes the names of roles in small letters in their resources, so there case means nothing. Derived. */
function withoutRegion(resource: string): string {
  if (!/^acs:ram:/i.test(resource)) return resource;
  return resource.toLowerCase().replace(/^acs:ram::/, 'acs:ram:*:');
}
