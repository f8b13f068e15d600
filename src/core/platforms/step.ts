import type { Price } from '@/core/quantity/money';
import type { Billing, PriceListId, ShapeId } from './platform';
import type { Citation } from './sources';

/** What steps show of the plan and its answer. */
export type PlanValues = {
  /** As typed on the checklist, without blanks around it: the plan knows no region. Empty when not given. */
  readonly region: string;
  readonly slave: ShapeId;
  readonly slaveCount: number;
  readonly master: ShapeId;
  readonly masterCount: number;
  /** Machines, and addresses of the vSwitch: workers and coordinators together. */
  readonly nodeCount: number;
  readonly capacityCu: number;
  readonly requiredCu: number;
  /** Of all projects together. */
  readonly givenCu: number;
  readonly billing: Billing;
  readonly priceList: PriceListId;
  readonly price: Price | null;
  /** CU that each project needs and is given; null is the project of workloads without one. */
  readonly projects: readonly {
    readonly project: string | null;
    readonly requiredCu: number;
    readonly givenCu: number;
  }[];
  /** As typed on the checklist, without blanks around them. Empty when not given. */
  readonly vpc: string;
  /** Its id, or else its block. */
  readonly vswitch: string;
  readonly bucket: string;
  /** The name of the workspace to be created. */
  readonly workspace: string;
};

export type PlanValueName = keyof PlanValues;

/** The plan's values as instructions print them. */
export type StepValues = {
  readonly [Name in keyof PlanValues]: string;
};

/** What a language says of a step. `do` is in order; `remedy` is the way out of a pitfall. */
export type StepWords = {
  readonly title: string;
  readonly do: (v: StepValues) => readonly string[];
  readonly have: (v: StepValues) => readonly string[];
  readonly done: (v: StepValues) => string;
  readonly wrong: readonly {
    readonly what: string;
    readonly why: string;
    readonly remedy: string;
  }[];
};

/** One thing to tick. Its sentences are in its platform's words, by id. */
export type Step = {
  /** Saved checklists and links name steps by it: never renamed, never used again. */
  readonly id: string;
  readonly phase: string;
  readonly paths: readonly string[];
  /** Steps that come before, in whichever path has both. */
  readonly waitsFor: readonly string[];
  /** Who may do it. */
  readonly by: string;
  /** Done only when there is cause: untouched, it leaves nothing unfinished. */
  readonly occasional: boolean;
  /** What it may break. */
  readonly danger?: string;
  /** What it decides for good. */
  readonly permanent: readonly string[];
  /** Values of the plan that its instructions show; when one changes, a done step is stale. */
  readonly uses: readonly PlanValueName[];
  /** The panel that it carries on screen. */
  readonly panel?: string;
  /** Where the procedure stands; undefined for a step that no document has and that is our own advice. */
  readonly citation?: Citation;
  /** What its sentences state besides that, and where each of it stands. */
  readonly facts: readonly StepFact[];
};

export type StepFact = { readonly fact: string; readonly citation: Citation };
