import type { SettingId } from '@/core/plan/fields';
import { parsePlan } from '@/core/plan/parsePlan';
import { ownRateOf, type Plan, type Workload } from '@/core/plan/planSchema';
import type { PlatformId } from '@/core/platforms/platform';
import { defaultPlatform, findPlatform } from '@/core/platforms/registry';
import { growthText } from './growthText';
import type { Parameter } from './parameters';
import { escapeField } from './percent';
import {
  type FieldParameter,
  rowFields,
  settingParameters,
  titleParameters,
  workloadParameters,
} from './planParameters';
import { writeTimeParameters } from './timeParameters';

/** Writes a plan as parameters in a fixed order, without the platform's defaults and empty texts. */
export function writePlan(plan: Plan): Parameter[] {
  const undecided = { ...undecidedPlan(plan.platform), platform: defaultPlatform };
  const written = ({ key, field }: FieldParameter<SettingId>) =>
    plan[field] === undecided[field] ? [] : parameter(key, plan[field]);
  return [
    ...titleParameters.flatMap(written),
    ...writeWorkloads(plan),
    ...settingParameters.flatMap(written),
    ...writeTimeParameters(plan),
  ];
}

function writeWorkloads({ platform, workloads }: Plan): Parameter[] {
  const { cautious } = findPlatform(platform).complexRate.value;
  const [first, ...others] = workloads;
  // Growth of its own has no parameter: that of a link is the plan's.
  if (first && others.length === 0 && !first.growth) {
    const fields = writtenFields(first, cautious);
    return workloadParameters.flatMap(({ key, field }) => parameter(key, fields[field]));
  }
  return workloads.map((workload) => {
    const fields = writtenFields(workload, cautious);
    const key = 'qps' in workload ? 'w' : 'r';
    const row = rowFields[key].map((field) => escapeField(String(fields[field] ?? '')));
    return { key, value: row.join('~').replace(/~+$/, '') };
  });
}

type WrittenFields = { readonly [field: string]: string | number | undefined };

/** The fields of a workload with its rate in the place of rates, unless it is the default of complex work. */
function writtenFields(workload: Workload, defaultRate: number): WrittenFields {
  const { growth, ...fields } = workload;
  const written = { ...fields, growth: growth && growthText(growth) };
  if (!('complexity' in workload) || workload.complexity !== 'complex') return written;
  const rate = ownRateOf(workload);
  return { ...written, recordsPerSecondPerCu: rate === defaultRate ? undefined : rate };
}

/** Writes a number as the shortest decimal text that reads back as the same number. */
function parameter(key: string, value: string | number | undefined): Parameter[] {
  return value === undefined || value === '' ? [] : [{ key, value: String(value) }];
}

const undecidedPlans = new Map<PlatformId, Plan>();

/** A plan that decides nothing: all its values are defaults of the platform. */
function undecidedPlan(platform: PlatformId): Plan {
  const known = undecidedPlans.get(platform);
  if (known) return known;
  const reading = parsePlan({ platform, workloads: [{ qps: 0, complexity: 'complex' }] });
  if (!reading.ok) throw new RangeError('the plan schema has no defaults');
  undecidedPlans.set(platform, reading.plan);
  return reading.plan;
}
