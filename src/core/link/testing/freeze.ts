import { encodeReadable } from '@/core/link/encodeLink';
import { parsePlan } from '@/core/plan/parsePlan';
import { isByteRated } from '@/core/plan/recordSize';
import type { Platform, PlatformId, PriceColumn, PriceList } from '@/core/platforms/platform';
import { defaultPlatform, platformRooms } from '@/core/platforms/registry';
import { answerOf } from '@/core/report/answer';
import { stampOf } from '@/core/report/answerStamp';
import { rulesVersion } from '@/core/sizing/rulesVersion';

/** The prices of a column as they are kept for ever. */
export type FrozenColumn = {
  /** Left out for the first product: its columns were frozen before there were others. */
  readonly platform?: string;
  readonly list: string;
  readonly billing: string;
  readonly seen: string;
  readonly currency: string;
  readonly per: string;
  /** Of workers; of coordinators too, unless they have prices of their own. */
  readonly minorByShape: Readonly<Record<string, number>>;
  readonly coordinatorMinorByShape?: Readonly<Record<string, number>>;
};

/** Every price column that there is today. */
export function todaysColumns(): readonly FrozenColumn[] {
  return platformRooms.flatMap(({ rules }) =>
    rules.priceLists.flatMap((list) =>
      list.columns.map((column) => frozenColumn(rules.id, list, column)),
    ),
  );
}

function frozenColumn(
  platform: PlatformId,
  { id, currency }: PriceList,
  column: PriceColumn,
): FrozenColumn {
  const { billing, seen, per, workers, coordinators } = column;
  const isAlike = Object.entries(coordinators).every(([shape, minor]) => workers[shape] === minor);
  return {
    ...(platform === defaultPlatform ? {} : { platform }),
    list: id,
    billing,
    seen,
    currency,
    per,
    minorByShape: workers,
    ...(isAlike ? {} : { coordinatorMinorByShape: coordinators }),
  };
}

/** Whether two rows speak of one column on one day. Lists of two products may have one id. */
export function isSameColumn(a: FrozenColumn, b: FrozenColumn): boolean {
  return (
    platformOf(a) === platformOf(b) &&
    a.list === b.list &&
    a.billing === b.billing &&
    a.seen === b.seen
  );
}

/** The product that a column is of. */
export function platformOf({ platform = defaultPlatform }: FrozenColumn): PlatformId {
  return platform;
}

/**
 * What a release freezes beyond what is frozen: columns that are not on file, and links with their answers for each of
 * them, or for all columns when no link is on file that was made by the rules of today.
 */
export function freezeRelease(
  columns: readonly FrozenColumn[],
  frozenLinks: readonly string[],
): {
  readonly columns: readonly FrozenColumn[];
  readonly links: readonly string[];
} {
  const fresh = todaysColumns().filter((one) => !columns.some((old) => isSameColumn(old, one)));
  const hasTodaysRules = frozenLinks.some((link) => link.endsWith(`~${rulesVersion}`));
  const links = platformRooms.flatMap(({ rules }) =>
    (hasTodaysRules ? fresh : todaysColumns())
      .filter((column) => platformOf(column) === rules.id)
      .flatMap((column) => linksOf(rules, column)),
  );
  return { columns: fresh, links };
}

/** Loads from nothing to beyond the largest published ceiling, in CU. */
const needs = [0, 1, 2, 13, 48, 80, 81, 150, 161, 400, 801, 1_500];

/** Links that a column is remembered by: small and large needs, with and without what makes a cluster safer. */
function linksOf(platform: Platform, { list, billing }: FrozenColumn): readonly string[] {
  return needs.flatMap((cu, i) => {
    const reading = parsePlan({
      platform: platform.id,
      workloads: [{ ...loadOf(platform, cu), complexity: 'complex' }],
      headroomPercent: i % 3 === 1 ? 10 : 0,
      spareSlaves: platform.kind === 'machines' ? i % 3 : 0,
      priceList: list,
      billing,
    });
    const answering = reading.ok ? answerOf(reading.plan) : reading;
    if (!reading.ok || !answering.ok) return [];
    return [encodeReadable({ view: 'size', plan: reading.plan, stamp: stampOf(answering.answer) })];
  });
}

/** A load of complex work that needs so many CU; where rates are in MB/s, of records of 1,000 bytes. */
function loadOf(platform: Platform, cu: number) {
  const load = cu * platform.complexRate.value.cautious;
  return isByteRated(platform) ? { qps: load * 1_000, recordBytes: 1_000 } : { qps: load };
}
