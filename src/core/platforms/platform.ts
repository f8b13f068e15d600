import type { Citation, Sourced } from './sources';

export type ShapeId = '4c16g' | '8c32g' | '16c64g' | '24c96g' | '32c128g' | '56c224g' | '64c256g';

/** A machine shape: cores and GB of memory. */
export type Shape = {
  readonly shape: ShapeId;
  readonly cores: number;
  readonly memoryGb: number;
};

/** A Slave shape and the CU left for work once system and traffic have taken theirs. */
export type SlaveShape = Shape & { readonly usableCu: number; readonly citation: Citation };

/** A Master shape and the largest cluster it manages, in CU; undefined where no number is published. */
export type MasterShape = Shape & {
  readonly maximumCu: number | undefined;
  readonly citation: Citation;
};

export type NoticeCode =
  | 'shared-off-sale'
  | 'no-new-purchases'
  | 'renewals-limited'
  | 'discontinued';

/** The notices that say what may still be ordered. */
export type SaleCode = Extract<NoticeCode, 'renewals-limited' | 'no-new-purchases'>;

/** Something that happened to the product's sale, by date. */
export type AvailabilityNotice = {
  readonly code: NoticeCode;
  readonly date: string;
  readonly citation: Citation;
};

/** What a product sells and the rules by which it is sized. Rates are records/s per CU. */
export type Platform = {
  readonly id: PlatformId;
  /** One CU in cores and GB. */
  readonly cu: Sourced<{ readonly cores: number; readonly memoryGb: number }>;
  /** In rising order of usable CU. */
  readonly slaves: readonly SlaveShape[];
  /** In rising order of size. */
  readonly masters: readonly MasterShape[];
  readonly minimumSlaves: Sourced<number>;
  readonly masterCounts: Sourced<readonly [1, 3]>;
  readonly simpleRate: Sourced<number>;
  readonly complexRate: Sourced<{
    readonly cautious: number;
    readonly hopeful: number;
  }>;
  /** Between the two ends of complex work: ours, no document names it. */
  readonly middleRate: number;
  /** A job that uses a window function is advised to have this many CU. */
  readonly windowJobCu: Sourced<number>;
  /** One job never gets more CU than this. */
  readonly jobMaximumCu: Sourced<number>;
  /** Jobs may slow down above this share of a project's CU, in percent. */
  readonly busyPercent: Sourced<number>;
  readonly notices: readonly AvailabilityNotice[];
};

export type PlatformId = 'blink-dedicated';
