import type { FieldSection } from '@/core/plan/fieldKinds';
import { type SettingId, settingIds, settings } from '@/core/plan/fields';
import { type WorkloadField, workloadFields } from '@/core/plan/workloadFields';

/** A parameter and the field of the plan or of its only workload that it carries. */
export type FieldParameter<Field extends string> = {
  readonly key: string;
  readonly field: Field;
  readonly isNumber: boolean;
};

const parameters = settingIds.map((id) => ({
  key: settings[id].link,
  field: id,
  section: settings[id].section as FieldSection,
  isNumber: !['text', 'word', 'day'].includes(settings[id].kind),
}));

type PlanParameter = FieldParameter<SettingId>;

const isOf = (section: FieldSection) => (parameter: { readonly section: FieldSection }) =>
  parameter.section === section;

/** Which parameter carries which setting: the title, which is written before the workloads, */
export const titleParameters: readonly PlanParameter[] = parameters.filter(isOf('title'));

/** and the others in the order in which they are written after them, the product last. */
export const settingParameters: readonly PlanParameter[] = [
  ...parameters.filter(isOf('safety')),
  ...parameters.filter(isOf('machines')),
  ...parameters.filter(isOf('price')),
  ...parameters.filter(isOf('time')),
  ...parameters.filter(isOf('product')),
];

export const planParameters: readonly PlanParameter[] = [...titleParameters, ...settingParameters];

/** Fields of a workload without a parameter of their own: a rate has one for any unit, and `growth` is the plan's. */
type WithoutParameter = 'megabytesPerSecondPerCu' | 'growth';

function hasParameter(field: WorkloadField): field is Exclude<WorkloadField, WithoutParameter> {
  return field !== 'megabytesPerSecondPerCu' && field !== 'growth';
}

/** The fields of a workload and the parameters that carry them when the plan has only one. */
export const workloadParameters: readonly FieldParameter<WorkloadField>[] = (
  Object.keys(workloadFields) as readonly WorkloadField[]
)
  .filter(hasParameter)
  .map((field) => ({
    key: workloadFields[field].link,
    field,
    isNumber: 'max' in workloadFields[field],
  }));

/** The fields of a workload in the order in which a parameter of several holds them; new ones come last. */
export const rowFields = {
  w: [
    ...(['name', 'qps', 'complexity', 'recordsPerSecondPerCu', 'project', 'recordBytes'] as const),
    ...(['count', 'peakFactor', 'growth'] as const),
  ],
  r: ['name', 'cores', 'memoryGb', 'project', 'count', 'growth'],
} as const satisfies Readonly<Record<string, readonly WorkloadField[]>>;
