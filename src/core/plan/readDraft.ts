import type { Platform } from '@/core/platforms/platform';
import { findPlatform, isPlatformId } from '@/core/platforms/registry';
import { parseBytes } from '@/core/quantity/parseBytes';
import { parseQuantity } from '@/core/quantity/parseQuantity';
import { parseSigned } from '@/core/quantity/parseSigned';
import { hasPercentSign } from '@/core/quantity/percentSign';
import {
  figuresOfKind,
  isWaiting,
  type PlanDraft,
  productCellOf,
  type SettingDrafts,
  untouchedFields,
  type WorkloadDraft,
  withFactors,
} from './draft';
import { appliesTo, type SettingId, settingIds, settings } from './fields';
import { keepKnown, knownWorkload } from './knownRows';
import { parseJson } from './parseJson';
import { type PlanReading, parsePlan } from './parsePlan';
import type { Plan, Workload } from './planSchema';
import { type Problem, quantityProblem } from './problem';
import { isByteRated, recordSizeProblems } from './recordSize';
import { timeFieldIds } from './timeFields';
import { isProductCell, otherField, typedProduct } from './typedProduct';
import { workloadCount } from './workloadFields';
import { workloadInput } from './workloadInput';

export type DraftReading = {
  /** Rows that are still empty and so are left out of the plan, by their first figure. */
  readonly waiting: readonly Problem[];
} & (
  | { readonly ok: true; readonly plan: Plan }
  | { readonly ok: false; readonly problems: readonly Problem[] }
);

/**
 * Reads a draft as a plan, or says everything that is wrong with it, by the draft's own field names. A row
 * in which no figure was touched waits, while others carry a plan.
 */
export function readDraft(draft: PlanDraft): DraftReading {
  const rows = draft.workloads.map((workload, i) => ({ workload, i }));
  const empty = rows.filter(({ workload }) => isWaiting(workload));
  const isPlan = empty.length < rows.length;
  const taken =
    isPlan && empty.length > 0 ? rows.filter(({ workload }) => !isWaiting(workload)) : rows;
  const waiting = isPlan
    ? empty.map(({ workload, i }): Problem => {
        return { path: `workloads.${i}.${figuresOfKind[workload.kind][0]}`, code: 'not-counted' };
      })
    : [];
  const unreadable: Problem[] = [];
  const figure = (path: string, text: string, isTouched = true): number => {
    const reading = readerOf(path)(text);
    if (reading.ok && (!hasPercentSign(text) || asksForShare(draft, path))) return reading.value;
    if (reading.ok) unreadable.push({ path, code: 'percent-sign' });
    else if (reading.code === 'empty' && !isTouched) unreadable.push({ path, code: 'blank' });
    else unreadable.push(quantityProblem(path, reading));
    return Number.NaN;
  };
  const platform = isPlatformId(draft.platform) ? findPlatform(draft.platform) : undefined;
  const isInBytes = platform !== undefined && isByteRated(platform);
  const known = knownWorkloads(taken, platform);
  const unknown = taken.filter((_, at) => known[at] === undefined);
  // No plan can be read without a workload.
  const fresh = unknown.length > 0 ? unknown : taken.slice(0, 1);
  // Problems are named in the order of the form: workloads stand before the figures of the plan.
  const workloads = fresh.map(({ workload: typed, i }) => {
    const workload = withFactors(typed);
    return workloadInput(workload, isInBytes, (field) => {
      const path = cellPath(typed, i, field);
      const product =
        workload === typed && isProductCell(field) ? typedProduct(field, typed[field]) : undefined;
      if (product && isProductCell(field)) {
        const code = product === 'bad' ? 'bad-product' : 'factor-twice';
        unreadable.push({ path, code, limit: otherField[field] });
        return Number.NaN;
      }
      const isTouched = !untouchedFields(workload).includes(field);
      return figure(path, workload[field], isTouched);
    });
  });
  const parsed = parsePlan({ ...settingInputs(draft, figure), workloads });
  const read = new Map<WorkloadDraft, Workload>();
  for (const [at, workload] of parsed.ok ? parsed.plan.workloads.entries() : []) {
    const row = fresh[at]?.workload;
    if (!row) continue;
    read.set(row, workload);
    if (platform) keepKnown(row, platform, workload);
  }
  const whole = taken.flatMap(({ workload }, at) => known[at] ?? read.get(workload) ?? []);
  const reading = parsed.ok ? withRecordSizes({ ...parsed.plan, workloads: whole }) : parsed;
  if (reading.ok) return { ...reading, waiting };
  const judged = parsed.ok ? taken : fresh;
  const found = new Set(unreadable.map(({ path }) => path));
  const others = reading.problems
    .map((problem) => ({ ...problem, path: draftPath(judged, problem.path) }))
    .filter(({ path }) => !found.has(path));
  return { ok: false, problems: [...unreadable, ...others], waiting };
}

/** What the rows were read as before, where they say the same; too many rows are judged as a whole. */
function knownWorkloads(taken: readonly TakenRow[], platform: Platform | undefined) {
  if (!platform || taken.length > workloadCount.max) return [];
  return taken.map(({ workload }) => knownWorkload(workload, platform));
}

/** A plan in which no record size is missing that it needs. */
function withRecordSizes(plan: Plan): PlanReading {
  const problems = recordSizeProblems(findPlatform(plan.platform), plan.workloads);
  return problems.length > 0 ? { ok: false, problems } : { ok: true, plan };
}

/** What the settings' fields say, as a plan file would. */
function settingInputs(draft: SettingDrafts, figure: (path: string, text: string) => number) {
  type Input = readonly [id: SettingId, value: string | number];
  const inputs = settingIds.flatMap((id): readonly Input[] => {
    switch (settings[id].kind) {
      case 'figure':
      case 'count':
        return [[id, figure(id, draft[id])]];
      case 'assumed':
        return appliesTo(id, draft.platform) ? [[id, figure(id, draft[id])]] : [];
      case 'openCount':
        return draft[id].trim() === '' ? [] : [[id, figure(id, draft[id])]];
      case 'day':
        return draft[id] === '' ? [] : [[id, draft[id]]];
      case 'numberOf':
        return [[id, Number(draft[id])]];
      default:
        return [[id, draft[id]]];
    }
  });
  // Most plans have none of them, and what is no JSON takes long to refuse at every key.
  const timed = timeFieldIds
    .filter((id) => draft[id] !== '')
    .map((id) => [id, parseJson(draft[id])] as const);
  return Object.fromEntries([...inputs, ...timed.filter(([, value]) => value !== undefined)]);
}

type TakenRow = { readonly workload: WorkloadDraft; readonly i: number };

/** A plan's path by the draft's rows, in which the rates of complex and of measured work stand apart. */
function draftPath(taken: readonly TakenRow[], path: string): string {
  const [, row, field] = /^workloads\.(\d+)\.(\w+)/.exec(path) ?? [];
  const found = taken[Number(row)];
  if (field === undefined || !found) return path;
  const { workload, i } = found;
  const rate = workload.kind === 'measured' ? 'measuredRate' : 'complexRate';
  return cellPath(workload, i, field.endsWith('PerSecondPerCu') ? rate : field);
}

/** Where a field of a row is typed: in the cell of the product, if it is one of its factors. */
function cellPath(typed: WorkloadDraft, i: number, field: string): string {
  const cell = productCellOf(typed);
  const isFactor = cell !== undefined && otherField[cell] === field;
  return `workloads.${i}.${isFactor && withFactors(typed) !== typed ? cell : field}`;
}

/** How the figure of a field is read. */
function readerOf(path: string) {
  if (path.endsWith('.recordBytes')) return parseBytes;
  return path.endsWith('.growth') ? parseSigned : parseQuantity;
}

/** Whether a field of the draft is in percent. */
function asksForShare(draft: PlanDraft, path: string): boolean {
  const [, row] = /^workloads\.(\d+)\.growth$/.exec(path) ?? [];
  if (row !== undefined) return draft.workloads[Number(row)]?.growthBy === 'percent';
  const setting = settingIds.map((id) => ({ id, ...settings[id] })).find(({ id }) => id === path);
  return setting !== undefined && 'unit' in setting && setting.unit === 'percent';
}
