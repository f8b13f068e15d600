import { useProvisionWords } from '@/app/store/provisionWords';
import { useWords } from '@/app/store/storeContext';
import { findSource } from '@/core/platforms/sources';
import type { Step } from '@/core/platforms/step';
import { namedIn } from '@/core/provisioning/checklist/namedIn';
import { factSources } from '@/core/provisioning/checklist/stepSources';
import { useProduct } from './provisionContext';
import styles from './StepItem.module.css';

/** The document that describes the step, and the documents of its other facts. */
export function StepSources({ step }: { readonly step: Step }) {
  const { source } = useWords('report');
  const { checklist } = useProvisionWords();
  const { facts: said, cited } = useProduct().words;
  const { citation: own } = step;
  const document = own && findSource(undefined, own.sourceId);
  return (
    <div className={styles.source}>
      <p>
        {document ? source.full(own, document.title, document.edition, cited) : checklist.ownStep}
      </p>
      {factSources(step).map(({ citation, facts }) => (
        <p key={JSON.stringify(citation)}>
          {source.also(
            citation,
            facts.map((fact) => namedIn(said, fact)),
            cited,
          )}
        </p>
      ))}
      {document || step.facts.length > 0 ? <p>{source.ours}</p> : null}
    </div>
  );
}
