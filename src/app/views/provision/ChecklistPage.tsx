import type { ProductProvisioning } from '@/app/store/provisioning';
import { useProvisionWords } from '@/app/store/provisionWords';
import { Section } from '@/app/ui/Section';
import { namedIn } from '@/core/provisioning/checklist/namedIn';
import { progressOf } from '@/core/provisioning/checklist/progress';
import { ArrivedNotice } from './ArrivedNotice';
import { ForeignNotice } from './ForeignNotice';
import { LeaveLink } from './LeaveLink';
import { PathProgress } from './PathProgress';
import styles from './ProvisionView.module.css';
import { useProvision } from './provisionContext';
import { SidePanel } from './SidePanel';
import { StepItem } from './StepItem';
import { useChecklist } from './useChecklist';

/** The steps of the plan's product, phase by phase. */
export function ChecklistPage({ product }: { readonly product: ProductProvisioning }) {
  const { checklist: said } = useProvisionWords();
  const { values } = useProvision();
  const checklist = useChecklist((state) => state.checklist);
  const progress = progressOf(product.provisioning, checklist, values);
  return (
    <main className={styles.columns}>
      <SidePanel heading={said.heading} intro={said.intro}>
        <PathProgress progress={progress} product={product} />
      </SidePanel>
      <div className={styles.main} id="answer" tabIndex={-1}>
        <ArrivedNotice />
        <ForeignNotice />
        <p className={styles.notice}>{namedIn(product.words.paths, progress.path.id).notice}</p>
        <LeaveLink />
        {progress.phases.map(({ phase, steps, counts }) => (
          <Section
            key={phase}
            id={`phase-${phase}`}
            className={styles.phase}
            heading={namedIn(product.words.phases, phase)}
            aside={said.progress(counts.finished, counts.total)}
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
  );
}
