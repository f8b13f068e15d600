import { type ProductProvisioning, useProductProvisioning } from '@/app/store/provisioning';
import { useProvisionWords } from '@/app/store/provisionWords';
import { useWords } from '@/app/store/storeContext';
import { Section } from '@/app/ui/Section';
import type { ProvisioningWords } from '@/core/platforms/provisioning';
import { readChecklist } from '@/core/provisioning/checklist/checklistFile';
import { emptyChecklist } from '@/core/provisioning/checklist/checklistState';
import { namedIn } from '@/core/provisioning/checklist/namedIn';
import { planValuesOf } from '@/core/provisioning/checklist/planValues';
import { progressOf, type StepProgress } from '@/core/provisioning/checklist/progress';
import type { Answer } from '@/core/report/answer';
import styles from './ChecklistPart.module.css';

type Props = {
  readonly answer: Answer;
  /** The checklist as text from the link; undefined if it has none. */
  readonly text: string | undefined;
};

/** The steps to prepare and operate the cluster, each with its state. What was typed on the checklist is not shown. */
export function ChecklistPart({ answer, text }: Props) {
  const { checklist: said } = useProvisionWords();
  const product = useProductProvisioning();
  return product ? (
    <ProductSteps answer={answer} text={text} product={product} />
  ) : (
    <Section heading={said.heading}>
      <p className={styles.hint}>{said.general.noSteps}</p>
    </Section>
  );
}

function ProductSteps({
  answer,
  text,
  product,
}: Props & { readonly product: ProductProvisioning }) {
  const { checklist: said } = useProvisionWords();
  const { embed } = useWords('embed');
  const { checklist, dropped } =
    text === undefined ? { checklist: emptyChecklist(), dropped: [] } : readChecklist(text);
  const values = planValuesOf(answer.plan, answer.result.demand, answer.option, checklist.inputs);
  const { path, phases, counts } = progressOf(product.provisioning, checklist, values);
  return (
    <Section
      heading={said.heading}
      aside={`${namedIn(product.words.paths, path.id).name} · ${said.progress(counts.finished, counts.total)}`}
    >
      {text === undefined ? <p className={styles.hint}>{embed.checklist.bare}</p> : null}
      {dropped.length > 0 ? <p className={styles.hint}>{embed.checklist.broken}</p> : null}
      {phases.map(({ phase, steps }) => (
        <div key={phase}>
          <h3 className={styles.phase}>{namedIn(product.words.phases, phase)}</h3>
          <ul className={styles.steps}>
            {steps.map((one) => (
              <StepLine key={one.step.id} progress={one} said={product.words} />
            ))}
          </ul>
        </div>
      ))}
    </Section>
  );
}

type LineProps = { readonly progress: StepProgress; readonly said: ProvisioningWords };

function StepLine({ progress: { step, status, changed }, said: product }: LineProps) {
  const { checklist: said } = useProvisionWords();
  return (
    <li className={styles.step}>
      <span
        className={`${styles.mark} ${styles[changed.length > 0 ? 'open' : status]}`}
        aria-hidden="true"
      />
      <span className={styles.name}>
        {namedIn(product.steps, step.id).title}
        {changed.length > 0 ? (
          <span className={styles.stale}>
            {said.stale(changed.map((name) => product.values[name]))}
          </span>
        ) : null}
      </span>
      <span className={styles.status}>
        {changed.length > 0
          ? said.labels.stale
          : step.occasional && status === 'open'
            ? said.labels.occasional
            : said.statuses[status]}
      </span>
    </li>
  );
}
