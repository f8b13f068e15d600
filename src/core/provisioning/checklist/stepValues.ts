import type { PlanValues, StepValues } from '@/core/platforms/step';
import type { Price } from '@/core/quantity/money';

/** How a language prints the plan's values. */
export type StepFormats = {
  readonly number: (value: number) => string;
  readonly shape: (id: PlanValues['slave']) => string;
  readonly price: (price: Price) => string;
  readonly noPrice: string;
  readonly noRegion: string;
  readonly billings: Readonly<Record<PlanValues['billing'], string>>;
  readonly priceLists: Readonly<Record<PlanValues['priceList'], string>>;
  readonly project: (name: string | null, cu: number) => string;
  readonly list: (items: readonly string[]) => string;
  /** Stands after the first projects of a long list. */
  readonly more: (count: number) => string;
};

/** Projects that an instruction names; the project table has them all. */
const namedProjects = 8;

export function formatStepValues(values: PlanValues, formats: StepFormats): StepValues {
  const { number, shape } = formats;
  const { projects, price } = values;
  const named = projects
    .slice(0, namedProjects)
    .map(({ project, givenCu }) => formats.project(project, givenCu));
  const rest = projects.length - named.length;
  return {
    region: values.region || formats.noRegion,
    vpc: values.vpc || formats.noRegion,
    vswitch: values.vswitch || formats.noRegion,
    bucket: values.bucket || formats.noRegion,
    workspace: values.workspace || formats.noRegion,
    slave: shape(values.slave),
    slaveCount: number(values.slaveCount),
    master: shape(values.master),
    masterCount: number(values.masterCount),
    nodeCount: number(values.nodeCount),
    capacityCu: number(values.capacityCu),
    requiredCu: number(values.requiredCu),
    givenCu: number(values.givenCu),
    billing: formats.billings[values.billing] ?? values.billing,
    priceList: formats.priceLists[values.priceList] ?? values.priceList,
    price: price === null ? formats.noPrice : formats.price(price),
    projects: formats.list(rest > 0 ? [...named, formats.more(rest)] : named),
  };
}
