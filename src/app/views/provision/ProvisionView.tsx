import { useLayoutEffect, useMemo } from 'react';
import { useStore } from 'zustand';
import { type ChecklistStore, checklistStoreFor } from '@/app/store/checklistStore';
import { useProductProvisioning } from '@/app/store/provisioning';
import { useProvisionWords } from '@/app/store/provisionWords';
import { usePlanStore, useStoreApi, useWords } from '@/app/store/storeContext';
import { planValuesOf } from '@/core/provisioning/checklist/planValues';
import { formatStepValues } from '@/core/provisioning/checklist/stepValues';
import { answerOf } from '@/core/report/answer';
import { finalOption } from '@/core/report/present/ownedCluster';
import { ChecklistPage } from './ChecklistPage';
import { GeneralChecks } from './GeneralChecks';
import { ProvisionContext } from './provisionContext';
import { ChecklistContext } from './useChecklist';

/** The Provision view: the plan becomes a cluster, by the steps of its product or by the checks that fit any. */
export function ProvisionView() {
  const store = checklistStoreFor(useStoreApi());
  useLayoutEffect(() => store.start(), [store]);
  const isStarted = useStore(store, (state) => state.isStarted);
  return isStarted ? <StartedView store={store} /> : null;
}

function StartedView({ store }: { readonly store: ChecklistStore }) {
  const words = useWords();
  const { checklist: said } = useProvisionWords();
  const product = useProductProvisioning();
  const plan = usePlanStore((state) => state.plan);
  const pick = usePlanStore((state) => state.pick);
  const inputs = useStore(store, (state) => state.checklist.inputs);
  const answering = useMemo(() => answerOf(plan, pick), [plan, pick]);
  if (!answering.ok) throw new Error('the store holds a plan without an answer');
  const { answer } = answering;
  const parts = useMemo(() => {
    const values = planValuesOf(plan, answer.result.demand, finalOption(answer), inputs);
    const written = formatStepValues(values, {
      number: words.number,
      shape: words.shape,
      price: words.price,
      noPrice: said.noPrice,
      noRegion: said.noRegion,
      billings: words.plan.billings,
      priceLists: words.plan.priceLists,
      project: (name, cu) => said.project(name ?? said.sharedProject, words.cu(cu)),
      list: words.list,
      more: said.moreProjects,
    });
    return { answer, values, written, product };
  }, [plan, answer, inputs, words, said, product]);
  return (
    <ChecklistContext value={store}>
      <ProvisionContext value={parts}>
        {product ? <ChecklistPage product={product} /> : <GeneralChecks />}
      </ProvisionContext>
    </ChecklistContext>
  );
}
