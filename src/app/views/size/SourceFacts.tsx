import { useLaterWords } from '@/app/store/laterWords';
import { sources } from '@/core/platforms/sources';
import type { DerivationStep } from '@/core/report/derivationStep';
import styles from './DerivationSection.module.css';
import { originLabel } from './originLabel';

/** The inputs of a step and the document behind it: title, edition, place, date. */
export function SourceFacts({ step }: { readonly step: DerivationStep }) {
  const later = useLaterWords();
  const { origin, inputs } = step;
  const source = typeof origin === 'string' ? undefined : sources[origin.sourceId];
  return (
    <dl className={styles.facts}>
      {inputs.map(({ name, value, origin: from }, i) => (
        <InputFact
          // biome-ignore lint/suspicious/noArrayIndexKey: inputs of one name differ by place alone
          key={`${name} ${i}`}
          name={later.derivation.inputs[name]}
          value={later.derivation.figure(value)}
          from={originLabel(later, from)}
        />
      ))}
      {source && typeof origin !== 'string' ? (
        <>
          <dt>{later.source.document}</dt>
          <dd>{later.source.titled(origin.sourceId, source.title)}</dd>
          <dt>{later.source.edition}</dt>
          <dd translate="no">{source.edition}</dd>
          <dt>{later.source.place}</dt>
          <dd>{later.source.places[origin.place]}</dd>
          <dt>{later.source.date}</dt>
          <dd>{origin.date}</dd>
          <dt>{later.source.publisher}</dt>
          <dd translate="no">{source.publisher}</dd>
        </>
      ) : null}
    </dl>
  );
}

type FactProps = { readonly name: string; readonly value: string; readonly from: string };

function InputFact({ name, value, from }: FactProps) {
  const later = useLaterWords();
  return (
    <>
      <dt>{name}</dt>
      <dd>{later.derivation.input(value, from)}</dd>
    </>
  );
}
