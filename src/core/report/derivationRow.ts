import type { SettingId } from '@/core/plan/fields';
import type { ShapeId } from '@/core/platforms/platform';
import type { Citation } from '@/core/platforms/sources';
import type { Price } from '@/core/quantity/money';
import type { Formula } from './formula';

export type DerivationKind =
  | 'workload-throughput'
  | 'workload-resources'
  | 'project'
  | 'need'
  | 'whole-jobs'
  | 'range-low'
  | 'range-middle'
  | 'range-high'
  | 'range-low-price'
  | 'range-middle-price'
  | 'range-high-price'
  | 'processes-each'
  | 'usable'
  | 'processes'
  | 'slaves'
  | 'capacity'
  | 'utilisation'
  | 'master'
  | 'management'
  | 'machines'
  | 'price';

/** Where a figure comes from: the plan, rows further up (`steps`), a choice of ours, or a document. */
export type Origin = 'plan' | 'steps' | 'ours' | Citation;

type DerivationInput = {
  readonly name: InputName;
  readonly value: number;
  readonly origin: Origin;
};

/** A setting of the plan, or a figure with a name of its own. */
export type InputName = SettingId | FigureName;

export type FigureName =
  | 'count'
  | 'qps'
  | 'peak-factor'
  | 'rate'
  | 'megabyte-rate'
  | 'record-bytes'
  | 'megabyte'
  | 'cores'
  | 'memory'
  | 'cu-memory'
  | 'throughput-cu'
  | 'headroom'
  | 'project-cu'
  | 'need'
  | 'machine-cores'
  | 'machine-memory'
  | 'processes-each'
  | 'usable-cu'
  | 'spares'
  | 'minimum-slaves'
  | 'slave-count'
  | 'capacity'
  | 'ceiling'
  | 'master-count'
  | 'slave-price'
  | 'master-price'
  | 'peak'
  | 'each-managed'
  | 'managed'
  | 'month-hours'
  | 'unit-month-price'
  | 'unit-hour-price'
  | 'charge-quantity'
  | 'charge-price';

/** One calculation between the load and the price: its subject, formula, inputs, result with unit, and source. */
export type DerivationRow = {
  readonly kind: DerivationKind;
  /** The workload, project or shape it is about; null for one without a name. */
  readonly subject: string | null;
  readonly formula: Formula;
  readonly inputs: readonly DerivationInput[];
  readonly result: DerivationResult;
  readonly origin: Origin;
};

type DerivationResult =
  | {
      readonly unit: 'cu' | 'slaves' | 'masters' | 'machines' | 'processes' | 'percent';
      readonly value: number;
    }
  | { readonly unit: 'shape'; readonly value: ShapeId }
  | { readonly unit: 'price'; readonly value: Price | null };

/** Whether a row is about one workload: in long plans these are left out. */
export function isWorkloadRow(step: DerivationRow): boolean {
  return step.kind === 'workload-throughput' || step.kind === 'workload-resources';
}
