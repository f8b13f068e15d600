import { draftOf, type PlanDraft } from '@/core/plan/draft';
import type { DraftKeeper } from './draftKeeper';
import type { PlanStore } from './planStore';

type Typed = Iterable<readonly [{ readonly name: string }, { readonly value: string }]>;

/**
 * Keeps what was typed into the fields of a form that cannot come, by their names, such as `title` and
 * `workloads.0.qps`. `write` is how figures are written for people.
 */
export function keepTyped(
  store: PlanStore,
  keeper: DraftKeeper,
  typed: Typed,
  write: (value: number) => string,
): void {
  const draft = keeper.getState().draft ?? draftOf(store.getState().plan, write);
  const next = withTyped(draft, typed);
  if (next) keeper.setState({ draft: next });
}

/** The draft with what was typed; undefined where none of it has a field in the draft. */
function withTyped(draft: PlanDraft, typed: Typed): PlanDraft | undefined {
  const next = structuredClone(draft);
  let isTyped = false;
  for (const [{ name }, { value }] of typed) {
    const [, index, field] = /^workloads\.(\d+)\.(\w+)$/.exec(name) ?? [];
    const place = index === undefined ? next : next.workloads[Number(index)];
    const key = field ?? name;
    if (!place || key === 'workloads' || !(key in place)) continue;
    Object.assign(place, { [key]: value });
    isTyped = true;
  }
  return isTyped ? next : undefined;
}
