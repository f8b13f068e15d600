import { useProvisionWords } from '@/app/store/provisionWords';
import { usePlanStore, useWords } from '@/app/store/storeContext';
import { SelectField } from '@/app/ui/SelectField';
import { TextField } from '@/app/ui/TextField';
import {
  type PathId,
  type PhaseId,
  pathIds,
} from '@/core/platforms/blinkDedicated/provisioning/steps/stepIds';
import type { Progress } from '@/core/provisioning/checklist/progress';
import { isRegionId, regionSuggestions } from '@/core/provisioning/checks/regions';
import { ChecklistTools } from './ChecklistTools';
import { ClusterChoice } from './ClusterChoice';
import styles from './ProvisionView.module.css';
import { useProvision } from './provisionContext';
import { useChecklist, useChecklistStore, useInputs } from './useChecklist';

/** The path, what is ordered, how far it has come, and what can be done with the checklist. */
export function SidePanel({ progress }: { readonly progress: Progress }) {
  const words = useWords();
  const { checklist: said, panels, checks } = useProvisionWords();
  const title = usePlanStore((state) => state.plan.title);
  const { answer } = useProvision();
  const { option } = answer;
  const path = useChecklist((state) => state.checklist.path);
  const store = useChecklistStore();
  const [inputs, setInputs] = useInputs();
  const region = inputs.region.trim();
  const { counts } = progress;
  const more = said.progressMore(counts.blocked, counts.stale);
  const choosePath = (next: PathId) => {
    const { checklist, change } = store.getState();
    change({ ...checklist, path: next });
  };
  return (
    <div className={styles.side}>
      <div>
        <h1 className={styles.title}>{said.heading}</h1>
        <p className={styles.intro}>{said.intro}</p>
      </div>
      <div>
        <p className={styles.small} translate={title ? 'no' : undefined}>
          {title ?? words.plan.untitled}
        </p>
        <p className={styles.order}>
          {words.answer.cluster(option.slaveCount, option.slave, option.masterCount, option.master)}
        </p>
      </div>
      <ClusterChoice />
      <dl className={styles.printed}>
        <dt>{said.path}</dt>
        <dd>{said.paths[path].name}</dd>
        <dt>{panels.region}</dt>
        <dd translate={region === '' ? undefined : 'no'}>{region || said.noRegion}</dd>
      </dl>
      <SelectField
        className={styles.choice}
        label={said.path}
        showsLabel
        value={path}
        choices={pathIds.map((id) => ({ value: id, label: said.paths[id].name }))}
        onChange={(event) => choosePath(event.target.value as PathId)}
      />
      <p className={styles.small}>{said.paths[path].hint}</p>
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
      <div>
        <progress
          className={styles.progress}
          max={Math.max(1, counts.total)}
          value={counts.finished}
          aria-label={said.progress(counts.finished, counts.total)}
        />
        <p>{said.progress(counts.finished, counts.total)}</p>
        {more ? <p className={styles.small}>{more}</p> : null}
        <NextStep progress={progress} />
      </div>
      <nav aria-label={said.heading}>
        <ol className={styles.phases}>
          {progress.phases.map(({ phase, counts: own }) => (
            <li key={phase}>
              <a href={`#phase-${phase}`} onClick={(event) => scrollToPhase(event, phase)}>
                <span>{said.phases[phase]}</span>
                <span className={styles.count}>
                  {words.options.ofTotal(own.finished, own.total)}
                </span>
              </a>
            </li>
          ))}
        </ol>
      </nav>
      <ChecklistTools />
    </div>
  );
}

function NextStep({ progress }: { readonly progress: Progress }) {
  const { checklist: said } = useProvisionWords();
  const { counts, next } = progress;
  if (counts.finished === counts.total && counts.stale === 0) return <p>{said.allDone}</p>;
  if (next === undefined) return <p className={styles.small}>{said.nothingNow}</p>;
  return (
    <a
      className={styles.go}
      href={`#step-${next}`}
      onClick={(event) => scrollTo(event, `step-${next}`)}
    >
      {said.labels.goToNext}
    </a>
  );
}

function scrollToPhase(event: { preventDefault: () => void }, phase: PhaseId) {
  scrollTo(event, `phase-${phase}`);
}

/** The address after # is the plan's, so links within the page move the page themselves. */
export function scrollTo(event: { preventDefault: () => void }, id: string) {
  event.preventDefault();
  const element = document.getElementById(id);
  element?.scrollIntoView({ block: 'start' });
  element?.querySelector<HTMLElement>('button, input')?.focus({ preventScroll: true });
}
