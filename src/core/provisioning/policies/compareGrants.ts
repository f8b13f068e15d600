import type { Policy } from '@/core/platforms/provisioning';
import { covers, overlaps } from './pattern';
import { listOf } from './policy';
import type { ReadStatement } from './readStatements';
import { meets, reaches } from './resource';

/** One action on one resource. */
export type Grant = { readonly action: string; readonly resource: string };

/** An expected grant that the policy does not give, or gives only in part: then the parts are listed. */
export type MissingGrant = Grant & { readonly inPart: readonly Grant[] };

/** A grant that is not expected: another action, a wider action, or more resources. */
export type SuperfluousGrant = Grant & {
  readonly offset: number;
  readonly reason: 'action' | 'wider-action' | 'resource';
};

/** An expected grant that a Deny takes away, wholly or in part. */
export type DeniedGrant = Grant & { readonly offset: number; readonly isWhole: boolean };

export type GrantComparison = {
  readonly missing: readonly MissingGrant[];
  readonly superfluous: readonly SuperfluousGrant[];
  readonly denied: readonly DeniedGrant[];
};

/** What a policy grants compared with what it should, in any order and grouping. A statement under a condition does not count as a grant. */
export function compareGrants(
  statements: readonly ReadStatement[],
  expected: Policy,
): GrantComparison {
  const needs = grantsOf(expected);
  const allows = statements.filter(({ effect }) => effect === 'Allow');
  const denies = statements.filter(({ effect }) => effect === 'Deny');
  return {
    missing: needs
      .filter((need) => !allows.some((one) => !one.isConditional && givesAll(one, need)))
      .map((need) => ({ ...need, inPart: allows.flatMap((one) => partsOf(one, need)) })),
    superfluous: allows.flatMap((one) => superfluousIn(one, needs)),
    denied: needs.flatMap((need) =>
      denies
        .filter((one) => touches(one, need))
        .map((one) => ({ ...need, offset: one.offset, isWhole: givesAll(one, need) })),
    ),
  };
}

/** Every pair of an action and a resource that a policy allows, each once. */
export function grantsOf(policy: Policy): readonly Grant[] {
  const grants = policy.Statement.filter(({ Effect }) => Effect === 'Allow').flatMap((one) =>
    listOf(one.Action).flatMap((action) =>
      listOf(one.Resource).map((resource) => ({ action, resource })),
    ),
  );
  return [...new Map(grants.map((grant) => [JSON.stringify(grant), grant])).values()];
}

/** Actions are compared without regard to case.  Source: RAM's policy elements */
export function actionCovers(wide: string, narrow: string): boolean {
  return covers(wholeAction(wide), wholeAction(narrow));
}

function wholeAction(action: string): string {
  return (action === '*' ? '*:*' : action).toLowerCase();
}

function givesAll(one: ReadStatement, need: Grant): boolean {
  const { action, resource } = need;
  const isAction = one.isNotAction
    ? !one.actions.some(({ value }) => overlaps(wholeAction(value), wholeAction(action)))
    : one.actions.some(({ value }) => actionCovers(value, action));
  const isResource = one.isNotResource
    ? !one.resources.some(({ value }) => meets(value, resource))
    : one.resources.some(({ value }) => reaches(value, resource, action));
  return isAction && isResource;
}

function touches(one: ReadStatement, { action, resource }: Grant): boolean {
  const isAction = one.isNotAction
    ? !one.actions.some(({ value }) => actionCovers(value, action))
    : one.actions.some(({ value }) => overlaps(wholeAction(value), wholeAction(action)));
  const isResource = one.isNotResource
    ? !one.resources.some(({ value }) => reaches(value, resource, action))
    : one.resources.some(({ value }) => meets(value, resource));
  return isAction && isResource;
}

function partsOf(one: ReadStatement, need: Grant): readonly Grant[] {
  if (one.isNotAction || one.isNotResource) return [];
  return pairsOf(one).filter(
    ({ action, resource }) =>
      overlaps(wholeAction(action), wholeAction(need.action)) && meets(resource, need.resource),
  );
}

function superfluousIn(one: ReadStatement, needs: readonly Grant[]): readonly SuperfluousGrant[] {
  if (one.isNotAction || one.isNotResource) return [];
  return pairsOf(one).flatMap(({ action, resource, offset }) => {
    const reason = superfluousReason(action, resource, needs);
    return reason === undefined ? [] : [{ action, resource, offset, reason }];
  });
}

function superfluousReason(
  action: string,
  resource: string,
  needs: readonly Grant[],
): SuperfluousGrant['reason'] | undefined {
  const sameAction = needs.filter((need) => actionCovers(need.action, action));
  if (sameAction.some((need) => reaches(need.resource, resource, action))) return undefined;
  if (sameAction.length > 0) return 'resource';
  return needs.some((need) => actionCovers(action, need.action)) ? 'wider-action' : 'action';
}

function pairsOf(one: ReadStatement): readonly (Grant & { readonly offset: number })[] {
  return one.actions.flatMap(({ value, offset }) =>
    one.resources.map((resource) => ({ action: value, resource: resource.value, offset })),
  );
}
