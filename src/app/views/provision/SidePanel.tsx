import type { ReactNode } from 'react';
import { usePresentParts } from '@/app/store/presentWords';
import { useProvisionWords } from '@/app/store/provisionWords';
import { usePlanStore, useWords } from '@/app/store/storeContext';
import { TextField } from '@/app/ui/TextField';
import { Unbroken } from '@/app/ui/Unbroken';
import { isRegionId, regionSuggestions } from '@/core/provisioning/checks/regions';
import { clusterPhrase } from '@/core/report/document/answerPhrases';
import { ownedFigures } from '@/core/report/present/ownedCluster';
import { presentPhrase } from '@/core/report/present/presentSections';
import { ChecklistTools } from './ChecklistTools';
import { ClusterChoice } from './ClusterChoice';
import { PathChoice } from './PathChoice';
import styles from './ProvisionView.module.css';
import { useProvision } from './provisionContext';
import { useInputs } from './useChecklist';

type Props = {
  readonly heading: string;
  readonly intro: string;
  readonly children?: ReactNode;
};

/** What is ordered, whose checklist it is, its path and region, how far it has come, and what can be done with it. */
export function SidePanel({ heading, intro, children }: Props) {
  const words = useWords();
  const { checklist: said, panels, checks } = useProvisionWords();
  const title = usePlanStore((state) => state.plan.title);
  const { answer, product } = useProvision();
  const { option, plan } = answer;
  const owned = usePresentParts(words.language, plan.platform, plan.current !== undefined);
  const figures = owned && ownedFigures(answer, owned.changes, null);
  const phrase = figures ? presentPhrase(figures, owned.words) : clusterPhrase(option, words);
  const [inputs, setInputs] = useInputs();
  const region = inputs.region.trim();
  return (
    <div className={styles.side}>
      <div>
        <h1 className={styles.title}>{heading}</h1>
        <p className={styles.intro}>{intro}</p>
      </div>
      <div>
        <p className={styles.small} translate={title ? 'no' : undefined}>
          {title ?? words.plan.untitled}
        </p>
        <p className={styles.order}>
          <Unbroken {...phrase} />
        </p>
      </div>
      <ClusterChoice />
      {product ? <PathChoice product={product} /> : null}
      <dl className={styles.printed}>
        <dt>{panels.region}</dt>
        <dd translate={region === '' ? undefined : 'no'}>{region || said.noRegion}</dd>
      </dl>
      <TextField
        className={styles.choice}
        label={panels.region}
        showsLabel
        list="region-suggestions"
        placeholder={panels.regionHint}
        value={inputs.region}
        problem={
          region === '' || isRegionId(region)
            ? undefined
            : checks.bucket.problem({ code: 'not-a-region', field: 'clusterRegion', region })
        }
        onChange={(event) => setInputs({ region: event.target.value })}
      />
      <datalist id="region-suggestions">
        {regionSuggestions.map((id) => (
          <option key={id} value={id} label={checks.regions.places[id]} />
        ))}
      </datalist>
      {children}
      <ChecklistTools />
    </div>
  );
}
