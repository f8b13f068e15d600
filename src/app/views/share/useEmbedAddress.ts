import { useEffect, useState } from 'react';
import { checklistStoreFor } from '@/app/store/checklistStore';
import { embedLink } from '@/app/store/pageLinks';
import { usePlanStore, useStoreApi } from '@/app/store/storeContext';
import { findRoom } from '@/core/platforms/registry';
import type { Checklist } from '@/core/provisioning/checklist/checklistState';
import { planValuesOf } from '@/core/provisioning/checklist/planValues';
import { type Answer, answerOf } from '@/core/report/answer';
import { shownChecklist } from '@/core/report/embed/shownChecklist';
import { type EmbedChoices, linkChoices } from './embedChoices';

/** The full address of the chosen embed; undefined until it is made, `failed` when it cannot be made. */
export function useEmbedAddress(choices: EmbedChoices): string | 'failed' | undefined {
  const store = useStoreApi();
  const plan = usePlanStore((state) => state.plan);
  const pick = usePlanStore((state) => state.pick);
  const [address, setAddress] = useState<string>();
  const { part, language, theme, products, isTransparent } = choices;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the address depends on the plan and on these choices alone.
  useEffect(() => {
    let isLatest = true;
    const checklists = checklistStoreFor(store);
    checklists.start();
    const { checklist: own, isKept, offer } = checklists.getState();
    const isEntered = part === 'checklist' && (isKept || offer !== undefined);
    const answering = answerOf(plan, pick);
    const checklist = isEntered && answering.ok ? shownIn(answering.answer, own) : undefined;
    const state = store.getState();
    Promise.resolve(checklist)
      .then((shown) => embedLink(state, linkChoices(choices, shown)))
      .catch(() => 'failed')
      .then((made) => {
        if (isLatest) setAddress(made);
      });
    return () => {
      isLatest = false;
    };
  }, [store, plan, pick, part, language, theme, products, isTransparent]);
  return address;
}

/** What an embed shows of the checklist; undefined where the product has no steps. */
async function shownIn(
  { plan, result, option }: Answer,
  checklist: Checklist,
): Promise<string | undefined> {
  const provisioning = await findRoom(plan.platform).provisioning?.load();
  if (!provisioning) return undefined;
  const values = planValuesOf(plan, result.demand, option, checklist.inputs);
  return shownChecklist(provisioning, checklist, values);
}
