import { useWords } from '@/app/store/storeContext';
import { findSource } from '@/core/platforms/sources';
import type { Step } from '@/core/platforms/step';
import { namedIn } from '@/core/provisioning/checklist/namedIn';
import { factSources } from '@/core/provisioning/checklist/stepSources';
import { useProduct } from './provisionContext';
import styles from './StepItem.module.css';

/** The document that describes the step, and the documents of its other facts. */
export function StepSources({ step }: { readonly step: Step }) {
  const { source } = useWords();
  const { facts: said } = useProduct().words;
  const { title, edition } = findSource(undefined, step.citation.sourceId);
  return (
    <div className={styles.source}>
      <p>{source.full(step.citation, title, edition)}</p>
      {factSources(step).map(({ citation, facts }) => (
        <p key={JSON.stringify(citation)}>
          {source.also(
            citation,
            facts.map((fact) => namedIn(said, fact)),
          )}
        </p>
      ))}
      <p>{source.ours}</p>
    </div>
  );
}
