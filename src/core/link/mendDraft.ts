import {
  emptyPlanDraft,
  emptyWorkloadDraft,
  type PlanDraft,
  workloadKinds,
} from '@/core/plan/draft';
import { choicesOf, settingIds } from '@/core/plan/fields';
import { parseJson } from '@/core/plan/parseJson';
import { parsePlan } from '@/core/plan/parsePlan';
import { type TimeFieldId, timeFieldIds } from '@/core/plan/timeFields';
import { growthWays } from '@/core/plan/workloadInput';
import type { PlatformId } from '@/core/platforms/platform';
import { defaultPlatform, isPlatformId } from '@/core/platforms/registry';
import { type LinkProblem, linkProblem } from './linkProblem';

type MendedDraft = {
  readonly draft: PlanDraft | undefined;
  readonly problems: readonly LinkProblem[];
};

type Fields = Readonly<Record<string, unknown>>;

type Choices = Readonly<Record<string, readonly string[]>>;

/** Values of the fields that are chosen from a list. A figure that cannot be read is the form's to tell. */
function draftChoices(platform: PlatformId): Choices {
  const chosen = settingIds.flatMap((id) => {
    const choices = choicesOf(id, platform);
    return choices ? [[id, choices.map(String)] as const] : [];
  });
  return { kind: workloadKinds, growthBy: growthWays, ...Object.fromEntries(chosen) };
}

/**
 * Reads what was being typed, which a tab of any version may have stored, as carefully as a link. A missing field
 * silently takes its default, because an older version may not have had it; an unknown field or value is reported and
 * left out.
 */
export function mendDraft(input: unknown, write: (value: number) => string): MendedDraft {
  if (input === undefined || input === null) return { draft: undefined, problems: [] };
  if (!isObject(input) || !Array.isArray(input.workloads)) return broken;
  const problems: LinkProblem[] = [];
  const { workloads: rows, ...others } = input;
  const platform = isPlatformId(input.platform) ? input.platform : defaultPlatform;
  const choices = draftChoices(platform);
  const { workloads: _, ...empty } = emptyPlanDraft(platform, write);
  const settings = mendFields(others, empty, choices, problems);
  const blank = emptyWorkloadDraft(platform, write);
  const workloads = rows.flatMap((row: unknown) => {
    if (isObject(row)) return [mendFields(row, blank, choices, problems)];
    problems.push(linkProblem('bad-workload', 'workloads', textOf(row)));
    return [];
  });
  const sound = timeFieldIds.map((id) => {
    const text = settings[id];
    if (text === '' || isRead(platform, id, text)) return [id, text] as const;
    problems.push(linkProblem('unreadable-value', id, text));
    return [id, ''] as const;
  });
  return { draft: { ...settings, ...Object.fromEntries(sound), workloads }, problems };
}

/** Whether the text of a structured setting is one: no field of the form could show what is wrong with it. */
function isRead(platform: PlatformId, id: TimeFieldId, text: string): boolean {
  const workloads = [{ qps: 0, complexity: 'simple' }];
  return parsePlan({ platform, workloads, [id]: parseJson(text) ?? text }).ok;
}

const broken: MendedDraft = {
  draft: undefined,
  problems: [linkProblem('broken-draft', 'draft')],
};

/** The fields that `empty` has, each as it was typed where that is a text. */
function mendFields<T extends Readonly<Record<string, string>>>(
  found: Fields,
  empty: T,
  choices: Choices,
  problems: LinkProblem[],
): T {
  const mended: Record<string, string> = { ...empty };
  for (const [name, value] of Object.entries(found)) {
    if (!Object.hasOwn(empty, name)) {
      problems.push(linkProblem('unknown-parameter', name, textOf(value)));
    } else if (typeof value !== 'string' || choices[name]?.includes(value) === false) {
      problems.push(linkProblem('unreadable-value', name, textOf(value)));
    } else mended[name] = value;
  }
  return mended as T;
}

function isObject(input: unknown): input is Fields {
  return typeof input === 'object' && input !== null && !Array.isArray(input);
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
}
