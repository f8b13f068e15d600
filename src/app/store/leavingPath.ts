import { checklistStoreFor } from './checklistStore';
import type { PlanStore } from './planStore';
import { loadProvisioning } from './provisioning';

/**
 * Opens Provision on the way that leads from the plan's product to the one that follows it, as if it were chosen there;
 * on the way that was shown last where that cannot be fetched.
 */
export async function openLeavingPath(planStore: PlanStore): Promise<void> {
  const { plan, language, setView } = planStore.getState();
  const loaded = loadProvisioning(plan.platform, language)?.catch(() => undefined);
  const way = (await loaded)?.provisioning.paths.find(({ isLeaving }) => isLeaving);
  const isSame = planStore.getState().plan.platform === plan.platform;
  if (way && isSame) {
    const checklists = checklistStoreFor(planStore);
    checklists.start();
    const { checklist, change } = checklists.getState();
    if (checklist.path !== way.id) change({ ...checklist, path: way.id });
  }
  setView('provision');
}
