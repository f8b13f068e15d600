import type { Billing, ChangeVerdict } from './platform';
import type { Citation, Sourced } from './sources';

/** What somebody may want to change of a cluster that is there. */
export type ChangeKind =
  | 'more-workers'
  | 'fewer-workers'
  | 'worker-shape'
  | 'coordinator-shape'
  | 'coordinator-count'
  | 'zone'
  | 'billing';

/** Whether one thing can be changed, for each way of billing that the sources speak of. */
export type ChangeRule = {
  readonly change: ChangeKind;
  readonly verdicts: Readonly<Record<Billing, ChangeVerdict>>;
  readonly citation: Citation;
};

/** How a cluster is renewed that is paid for in advance. */
export type RenewalRule = {
  readonly billing: Billing;
  readonly fewestMonths: Sourced<number>;
  /** Undefined where no bound is published. */
  readonly mostMonths?: Sourced<number>;
  /** So many days after the last paid one the cluster is released. */
  readonly releasedAfterDays: Sourced<number>;
};

/** Something that is known of changing a cluster besides; the product's words have a sentence for its code. */
export type ChangeRemark = { readonly code: string; readonly citations: readonly Citation[] };

/** What can become of a cluster of a product once it is there. What the sources do not say is left out. */
export type ClusterChanges = {
  readonly changes: readonly ChangeRule[];
  readonly renewal?: RenewalRule;
  /** Contradictions between sources, and what no source says. */
  readonly remarks: readonly ChangeRemark[];
  /** What is prepared for new machines; undefined for a product that has no machines in networks of the user's. */
  readonly addresses?: readonly ChangeRemark[];
};

/** What one language says of it. */
export type ClusterChangesWords = {
  /** Beside a change, where there is more to say than yes or no. */
  readonly beside: Readonly<Partial<Record<ChangeKind, string>>>;
  /** Sentences by the codes of remarks and addresses. */
  readonly remarks: Readonly<Record<string, string>>;
};
