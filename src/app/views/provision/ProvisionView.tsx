import { useEffect, useMemo } from 'react';
import { useStore } from 'zustand';
import { checklistStoreFor } from '@/app/store/checklistStore';
import { useProvisionWords } from '@/app/store/provisionWords';
import { usePlanStore, useStoreApi, useWords } from '@/app/store/storeContext';
import { Section } from '@/app/ui/Section';
import { planValuesOf } from '@/core/provisioning/checklist/planValues';
import { progressOf } from '@/core/provisioning/checklist/progress';
import { formatStepValues } from '@/core/provisioning/checklist/stepValues';
import { answerOf } from '@/core/report/answer';
import { ArrivedNotice } from './ArrivedNotice';
import styles from './ProvisionView.module.css';
import { ProvisionContext } from './provisionContext';
import { SidePanel } from './SidePanel';
import { StepItem } from './StepItem';
import { ChecklistContext } from './useChecklist';

/** The Provision view: the plan becomes a cluster, step by step, with its values filled in. */
export function ProvisionView() {
  const words = useWords();
  const provision = useProvisionWords();
  const plan = usePlanStore((state) => state.plan);
  const pick = usePlanStore((state) => state.pick);
  const store = checklistStoreFor(useStoreApi());
  useEffect(() => store.start(), [store]);
  const checklist = useStore(store, (state) => state.checklist);
  const answering = useMemo(() => answerOf(plan, pick), [plan, pick]);
  if (!answering.ok) throw new Error('the store holds a plan without an answer');
  const { answer } = answering;
  const { inputs } = checklist;
  const parts = useMemo(() => {
    const { checklist: said } = provision;
    const values = planValuesOf(plan, answer.result.demand, answer.option, inputs);
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
    return { answer, values, written };
  }, [plan, answer, inputs, words, provision]);
  const progress = progressOf(checklist, parts.values);
  return (
    <ChecklistContext value={store}>
      <ProvisionContext value={parts}>
        <main className={styles.columns}>
          <SidePanel progress={progress} />
          <div className={styles.main} id="answer" tabIndex={-1}>
            <ArrivedNotice />
            <p className={styles.notice}>{provision.checklist.paths[checklist.path].notice}</p>
            {progress.phases.map(({ phase, steps, counts }) => (
              <Section
                key={phase}
                id={`phase-${phase}`}
                className={styles.phase}
                heading={provision.checklist.phases[phase]}
                aside={provision.checklist.progress(counts.finished, counts.total)}
              >
                {steps.map((step) => (
                  <StepItem
                    key={step.step.id}
                    progress={step}
                    isNext={step.step.id === progress.next}
                  />
                ))}
              </Section>
            ))}
          </div>
        </main>
      </ProvisionContext>
    </ChecklistContext>
  );
}
