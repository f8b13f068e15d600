import type { Currency, Period } from '@/core/quantity/money';
import type { Citation, Source, Sourced, SourceId } from './sources';

/*
 * What StreamSizer has to know of a product to size it. Ids are plain text: which ones exist is data of the rooms,
 * and a text from outside is checked against them when it is read.
 */

export type PlatformId = string;
export type ShapeId = string;
export type PriceListId = string;
/** How a cluster is paid for, such as by the month or by the hour. */
export type Billing = string;

/** Whether a cluster that is there can be changed so; `contradictory` where the provider's own pages differ. */
export type ChangeVerdict = 'yes' | 'no' | 'contradictory';

/** A machine shape: cores and GB of memory. */
export type Shape = {
  readonly shape: ShapeId;
  readonly cores: number;
  readonly memoryGb: number;
};

/** A shape that workers may have, and the CU left for work once system and traffic have taken theirs. */
export type WorkerShape = Shape & { readonly usableCu: number; readonly citation: Citation };

/** A shape that coordinators may have and the largest cluster that it manages, in CU; undefined where no number is published. */
export type CoordinatorShape = Shape & {
  readonly maximumCu: number | undefined;
  readonly citation: Citation;
};

/** Something that happened to the product's sale, by date. Its platform's words hold a sentence for each code. */
export type AvailabilityNotice = {
  readonly code: string;
  readonly date: string;
  /** Whether it says what may still be ordered. */
  readonly isSale: boolean;
  /** Whether what somebody has can no longer be relied on to grow. */
  readonly refusesGrowth?: true;
  readonly citation: Citation;
};

/**
 * What comes beside the price of each worker, such as storage that is billed apart: so many of a unit, at `minor` minor
 * units each a month. The platform's words name it by its code.
 */
export type Charge = {
  readonly code: string;
  readonly quantity: number;
  readonly minor: number;
  readonly citation: Citation;
};

/** Coordinators that a plan does not choose: so many for each workspace, or for each application. */
export type Management = {
  readonly each: 'workspace' | 'application';
  readonly count: number;
};

/** What rates of simple and complex work count, a second and CU: records, or MB of 1,000,000 bytes. */
export type RateUnit = 'records' | 'megabytes';

/** Prices of machines in minor units (cents, fen) for one way of billing; a shape without a price is left out. */
export type PriceColumn = {
  readonly billing: Billing;
  readonly per: Period;
  readonly workers: Readonly<Record<ShapeId, number>>;
  readonly coordinators: Readonly<Record<ShapeId, number>>;
  /** What a worker costs beside its own price; left out where it costs nothing more. */
  readonly charges?: readonly Charge[];
  /** The day on which the column came into force. */
  readonly since: string;
  /** The last day on which the column was seen in force. */
  readonly seen: string;
  readonly citation: Citation;
};

export type PriceList = {
  readonly id: PriceListId;
  readonly currency: Currency;
  readonly columns: readonly PriceColumn[];
};

/** A way of billing and what an amount of it pays for. */
export type BillingTerm = { readonly billing: Billing; readonly per: Period };

/** How large a process is, and what a machine has for processes. */
export type PackingSettings = {
  /** Cores and GB of each machine that its system takes for itself. */
  readonly keptBackCores: number;
  readonly keptBackGb: number;
  /** Slots of one process; each takes one core and carries the work of one CU. */
  readonly slotsPerProcess: number;
  readonly memoryGbPerSlot: number;
};

/**
 * A part of a process's memory, in MB: a fixed size, or a share of all of it or of what is left when the parts taken
 * from all of it are gone.
 */
export type MemoryPart = {
  readonly code: string;
  readonly takenFrom: 'process' | 'rest';
  readonly megabytes?: number;
  readonly percent?: number;
  readonly minimum?: number;
  readonly maximum?: number;
};

/** The file of the software's configuration, and what its settings are called there. */
type ConfigurationKeys = {
  readonly file: string;
  readonly memory: string;
  readonly slots: string;
  readonly cores: string;
  readonly coordinators: string;
};

/**
 * Machines whose work is done by processes of one size, as many as fit beside what the system keeps back. A plan may
 * change every setting; the machines stay.
 */
export type ProcessPacking = {
  /** In rising order; a machine on which no process fits is no worker shape. */
  readonly machines: readonly Shape[];
  /** What holds where a plan says nothing. */
  readonly usual: PackingSettings;
  /** Where `usual` comes from. */
  readonly citation: Citation;
  /** What holds. */
  readonly settings: PackingSettings;
  /** In this order; what is left over after them goes to the part `heap`. */
  readonly memory: readonly MemoryPart[];
  readonly heap: string;
  readonly memoryCitation: Citation;
  /** Where it is written that a slot has one core, and how many processes so many slots take. */
  readonly slotCitation: Citation;
  readonly keys: ConfigurationKeys;
};

/**
 * A way of billing that mixes two others: so many units, the base, are paid as `base` says, whether they are used or not,
 * and what runs above them by the hour as `above` says.
 */
export type HybridBilling = {
  readonly billing: Billing;
  readonly base: Billing;
  readonly above: Billing;
};

/**
 * What a product sells and the rules by which it is sized. Rates are records/s per CU unless `rateUnit` says otherwise;
 * that of measured work is records/s per CU on every product.
 *
 * `machines` are bought as workers of one shape with coordinators. A `pool` sells equal units one by one: it has one
 * worker shape, the unit that does the work, and one coordinator shape, the unit that management takes; `management`
 * says how many of those there are.
 */
export type Platform = {
  readonly kind: 'machines' | 'pool';
  readonly id: PlatformId;
  /** No figure of it is a provider's: it is no offer, and nobody goes over to it. */
  readonly isExample?: true;
  /** Sources of its own, beside those of the ledger. */
  readonly sources?: Readonly<Partial<Record<SourceId, Source>>>;
  /** One CU in cores and GB. */
  readonly cu: Sourced<{ readonly cores: number; readonly memoryGb: number }>;
  /** In rising order of usable CU; at least one. */
  readonly workers: readonly WorkerShape[];
  /** In rising order of size; at least one. The largest may have a ceiling too. */
  readonly coordinators: readonly CoordinatorShape[];
  /** Where it is written how a project's CU follow from its workloads' cores and memory. */
  readonly projectRule: Citation;
  readonly minimumWorkers: Sourced<number>;
  /** How many coordinators a plan may choose, in rising order; a pool has 0 here, since nothing is chosen. */
  readonly coordinatorCounts: Sourced<readonly number[]>;
  /** What a plan has that does not say how many. */
  readonly coordinatorCount: number;
  /** The units that a pool adds; undefined where there are none, and for machines. */
  readonly management?: Sourced<Management>;
  /** Records unless it says otherwise. Rates in MB can be used for workloads whose record size is known. */
  readonly rateUnit?: RateUnit;
  /** What is given whole CU: a project unless it says that each workload is, as one that runs by itself. */
  readonly givenWhole?: 'workload';
  /** Where the provider counts whole CU for each job, although a project's CU are rounded up once here. */
  readonly wholeJobs?: Citation;
  readonly simpleRate: Sourced<number>;
  /** What simple work may reach at best, where a band is published; `simpleRate` is its lower end. */
  readonly simpleHopefulRate?: Sourced<number>;
  /** Complex work may have any rate from `cautious` to `hopeful`; `cautious` unless given. */
  readonly complexRate: Sourced<{
    readonly cautious: number;
    readonly hopeful: number;
  }>;
  /** A rate of complex work between the two ends: the middle of the range, and offered by the page. Ours, not published. */
  readonly middleRate: number;
  /** A job that uses a window function is advised to have this many CU. */
  readonly windowJobCu: Sourced<number> | undefined;
  /** One job gets no more CU than this unless the provider allows it more. */
  readonly jobQuotaCu?: Sourced<number>;
  /** One job never gets more CU than this. */
  readonly jobMaximumCu: Sourced<number> | undefined;
  /** One job never runs as more parallel tasks than this. */
  readonly jobMaximumTasks?: Sourced<number>;
  /** Jobs may slow down above this share of a project's CU, in percent. */
  readonly busyPercent: Sourced<number> | undefined;
  /** The share of its CU that work should be given to run at, in percent; undefined where a CU may be used whole. */
  readonly targetUtilisationPercent?: Sourced<number>;
  /** How processes fill the machines; undefined where the usable CU of a machine are given. */
  readonly packing?: ProcessPacking;
  readonly notices: readonly AvailabilityNotice[];
  /** The product that the provider names in the place of this one, where this one is given up. */
  readonly successor?: PlatformId;
  /**
   * The published lists, newest first; the first one, and its first way of billing, are those of a plan that names none.
   * Empty for a product whose prices are published nowhere: its plans have the list `none` (see `noPriceList` in
   * registry.ts) until somebody types prices of their own.
   */
  readonly priceLists: readonly PriceList[];
  /**
   * Ways of billing for which prices of one's own may be typed, beside those of the published lists. At least one where
   * no list is published.
   */
  readonly billings?: readonly BillingTerm[];
  /** Whether coordinators may change their shape after purchase, by way of billing. One that is not named allows it. */
  readonly coordinatorChanges?: Sourced<Readonly<Record<Billing, ChangeVerdict>>>;
  /** Of a pool whose units of work and of management cost the same: undefined where it has no such billing. */
  readonly hybrid?: Sourced<HybridBilling>;
};
