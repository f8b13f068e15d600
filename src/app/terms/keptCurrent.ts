import { parseJson } from '@/core/plan/parseJson';
import type { CurrentCluster } from '@/core/sizing/present/currentCluster';

/** Texts of figures and of the day that cannot be read, by field. */
export type UnreadTexts = {
  readonly [Field in 'slaveCount' | 'units' | 'price' | 'renewal']?: string | undefined;
};

export type KeptCurrent = { readonly typed: CurrentCluster; readonly unread: UnreadTexts };

/**
 * What was typed of the cluster that somebody has and is in no plan; undefined where it is of another plan, or where the
 * plan has another cluster by now.
 */
export function keptCurrent(
  text: string,
  planId: string,
  current: CurrentCluster | undefined,
): KeptCurrent | undefined {
  const found: { readonly planId?: unknown; readonly typed?: unknown; readonly unread?: unknown } =
    {
      ...Object(parseJson(text)),
    };
  if (found.planId !== planId) return undefined;
  const { slave, slaveCount, master, masterCount, units, price, renewal } = {
    ...Object(found.typed),
  };
  const texts = Object.entries({ slave, master, renewal }).filter(isOf('string'));
  const figures = Object.entries({ slaveCount, masterCount, units, price }).filter(isOf('number'));
  const typed: CurrentCluster = Object.fromEntries([...texts, ...figures]);
  if (current && !isSameCurrent(typed, current)) return undefined;
  const { slaveCount: count, units: pool, price: paid, renewal: day } = { ...Object(found.unread) };
  const unread = Object.entries({ slaveCount: count, units: pool, price: paid, renewal: day });
  return { typed, unread: Object.fromEntries(unread.filter(isOf('string'))) };
}

function isSameCurrent(a: CurrentCluster, b: CurrentCluster): boolean {
  const fields = [
    'slave',
    'slaveCount',
    'master',
    'masterCount',
    'units',
    'price',
    'renewal',
  ] as const;
  return fields.every((field) => a[field] === b[field]);
}

function isOf(type: 'string' | 'number') {
  return ([, value]: readonly [string, unknown]) => typeof value === type;
}
