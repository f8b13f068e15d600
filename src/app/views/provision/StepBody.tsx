import { useProvisionWords } from '@/app/store/provisionWords';
import type { Step } from '@/core/platforms/step';
import type { StepStatus } from '@/core/provisioning/checklist/checklistState';
import { namedIn } from '@/core/provisioning/checklist/namedIn';
import { CheckPanelOf } from './CheckPanelOf';
import { useProduct } from './provisionContext';
import { StepInstructions } from './StepInstructions';
import styles from './StepItem.module.css';
import { StepNotes } from './StepNotes';

type Props = { readonly step: Step; readonly status: StepStatus };

/** The instructions, the check, what goes wrong and the notes. */
export function StepBody({ step, status }: Props) {
  const { checklist: said } = useProvisionWords();
  const { provisioning, words: product } = useProduct();
  const words = namedIn(product.steps, step.id);
  return (
    <>
      <StepInstructions step={step} />
      {step.panel ? (
        <section className={styles.panel} aria-labelledby={`panel-${step.id} title-${step.id}`}>
          <h4 id={`panel-${step.id}`}>{namedIn(product.panels, step.panel)}</h4>
          <CheckPanelOf panel={namedIn(provisioning.panels, step.panel)} />
        </section>
      ) : null}
      {words.wrong.length > 0 ? (
        <div className={styles.wrong}>
          <h4>{said.headings.wrong}</h4>
          <div className={styles.pitfalls}>
            {words.wrong.map(({ what, why, remedy }) => (
              <div key={what}>
                <p>{what}</p>
                <p>{why}</p>
                <p>{remedy}</p>
              </div>
            ))}
          </div>
        </div>
      ) : null}
      <StepNotes step={step} status={status} />
    </>
  );
}
