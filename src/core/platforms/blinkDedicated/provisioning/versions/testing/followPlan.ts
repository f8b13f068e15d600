import { applyAction } from '@/core/platforms/blinkDedicated/provisioning/versions/applyAction';
import type { VersionAction, VersionState } from '@/core/platforms/versionPlanner';

/** The state after a plan, or the number of the first step that a rule forbids. */
export function followPlan(
  state: VersionState,
  actions: readonly VersionAction[],
): VersionState | number {
  let at = state;
  for (const [i, action] of actions.entries()) {
    const applied = applyAction(at, action);
    if (!applied.ok) return i;
    at = applied.state;
  }
  return at;
}
