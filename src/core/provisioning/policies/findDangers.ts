import type { Policy } from '@/core/platforms/provisioning';
import { actionCovers, grantsOf } from './compareGrants';
import { covers } from './pattern';
import type { ReadStatement } from './readStatements';

/**
 * A grant that reaches far beyond what is expected: everything on everything, every action on something, every service,
 * a whole service, rights in RAM itself (one right there or all of them can grant the rest), or everything but a list.
 */
export type DangerCode =
  | 'everything'
  | 'every-action'
  | 'every-service'
  | 'whole-service'
  | 'ram-rights'
  | 'not-action'
  | 'not-resource';

export type DangerousGrant = {
  readonly code: DangerCode;
  readonly action: string;
  readonly resource: string;
  readonly offset: number;
};

/** The dangerous grants of a policy, without those that the expected one has too. Derived. */
export function findDangers(
  statements: readonly ReadStatement[],
  expected: Policy,
): readonly DangerousGrant[] {
  const needs = grantsOf(expected);
  return statements
    .filter(({ effect }) => effect === 'Allow')
    .flatMap((one) => {
      const resource = one.resources.map(({ value }) => value).join(', ');
      const danger = (code: DangerCode, action: string, offset: number) => ({
        code,
        action,
        resource,
        offset,
      });
      const names = one.actions.map(({ value }) => value).join(', ');
      const nots = [
        ...(one.isNotAction ? [danger('not-action', names, one.offset)] : []),
        ...(one.isNotResource ? [danger('not-resource', names, one.offset)] : []),
      ];
      if (one.isNotAction) return nots;
      const isEverywhere = one.resources.some(({ value }) => covers(value, 'acs:*:*:*:*'));
      const wide = one.actions.flatMap(({ value, offset }) => {
        const code = dangerOf(value, isEverywhere);
        const isExpected = needs.some((need) => actionCovers(need.action, value));
        return code === undefined || isExpected ? [] : [danger(code, value, offset)];
      });
      return [...nots, ...wide];
    });
}

function dangerOf(action: string, isEverywhere: boolean): DangerCode | undefined {
  if (actionCovers(action, '*')) return isEverywhere ? 'everything' : 'every-action';
  const [service = '', name = ''] = action.toLowerCase().split(':');
  if (/[*?]/.test(service)) return 'every-service';
  if (service === 'ram') return 'ram-rights';
  return /^\*+$/.test(name) ? 'whole-service' : undefined;
}
