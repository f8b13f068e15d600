import { usePlanStore, useWords } from '@/app/store/storeContext';
import { isSettingId } from '@/core/plan/fields';
import { findPlatform, sourcesOf } from '@/core/platforms/registry';
import { findSource } from '@/core/platforms/sources';
import type { DerivationRow, InputName } from '@/core/report/derivationRow';
import { sourceTitle } from '@/core/report/sourceTitle';
import type { WordsWith } from '@/core/words/words';
import styles from './DerivationSection.module.css';
import { originLabel } from './originLabel';

/** The inputs of a step, and its source: title, edition, place in it, date. */
export function SourceFacts({ step }: { readonly step: DerivationRow }) {
  const words = useWords('report');
  const plan = usePlanStore((state) => state.plan);
  const sources = sourcesOf(findPlatform(plan.platform), plan.priceList);
  const { origin, inputs } = step;
  const source = typeof origin === 'string' ? undefined : findSource(sources, origin.sourceId);
  return (
    <dl className={styles.facts}>
      {inputs.map(({ name, value, origin: from }, i) => (
        <InputFact
          // biome-ignore lint/suspicious/noArrayIndexKey: inputs of one name differ by place alone
          key={`${name} ${i}`}
          name={nameOf(name, words)}
          value={words.derivation.figure(value)}
          from={originLabel(words, from)}
        />
      ))}
      {source && typeof origin !== 'string' ? (
        <>
          <dt>{words.source.document}</dt>
          <dd>{sourceTitle(origin.sourceId, source.title, plan.priceList, words)}</dd>
          <dt>{words.source.edition}</dt>
          <dd translate="no">{source.edition}</dd>
          <dt>{words.source.place}</dt>
          <dd>{words.source.placeName(origin.place)}</dd>
          <dt>{words.source.date}</dt>
          <dd>{origin.date}</dd>
          <dt>{words.source.publisher}</dt>
          <dd translate="no">{source.publisher}</dd>
        </>
      ) : null}
    </dl>
  );
}

type FactProps = { readonly name: string; readonly value: string; readonly from: string };

function InputFact({ name, value, from }: FactProps) {
  const words = useWords('report');
  return (
    <>
      <dt>{name}</dt>
      <dd>{words.derivation.input(value, from)}</dd>
    </>
  );
}

function nameOf(name: InputName, { settings, derivation }: WordsWith<'report'>): string {
  return isSettingId(name) ? settings[name].label : derivation.inputs[name];
}
