import { applyAction } from '@/core/platforms/blinkDedicated/provisioning/versions/applyAction';
import type { VersionAction } from '@/core/platforms/blinkDedicated/provisioning/versions/rulesAgainst';
import type { VersionState } from '@/core/platforms/blinkDedicated/provisioning/versions/versionState';

/** The state after a plan, or the number of its first step that a rule refuses. */
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
