import { useProvisionWords } from '@/app/store/provisionWords';
import { useWords } from '@/app/store/storeContext';
import { planVersions } from '@/core/platforms/blinkDedicated/provisioning/versions/planVersions';
import type { VersionAction } from '@/core/platforms/blinkDedicated/provisioning/versions/rulesAgainst';
import { strandedJobs } from '@/core/platforms/blinkDedicated/provisioning/versions/strandedJobs';
import type { VersionGoal } from '@/core/platforms/blinkDedicated/provisioning/versions/versionGoal';
import type { VersionState } from '@/core/platforms/blinkDedicated/provisioning/versions/versionState';
import styles from './Panels.module.css';
import { actionFacts, nameList, reasonFacts } from './versionFacts';

type Props = { readonly state: VersionState; readonly goal: VersionGoal };

/** The shortest legal way to a goal and what it leaves behind, or the rules that forbid it. */
export function VersionWay({ state, goal }: Props) {
  const words = useWords();
  const { versions } = useProvisionWords();
  const list = nameList(words.list, versions.more);
  const plan = planVersions(state, goal);
  if (!plan.ok)
    return plan.reasons.map((reason) => (
      <p key={JSON.stringify(reason)} className={styles.problem}>
        {versions.reasons[reason.rule](reasonFacts(reason, list))}
      </p>
    ));
  const { actions } = plan;
  const say = (action: VersionAction) => {
    const step = versions.actions[action.kind](actionFacts(state, action, list));
    return isMarked(action) ? versions.whileOnline(step) : step;
  };
  return (
    <>
      <p className={styles.fine}>
        {actions.length === 0
          ? versions.nothingToDo
          : versions.planSteps(actions.length, words.number(actions.length))}
      </p>
      <ol>
        {actions.map((action, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: an action may stand twice on the way
          <li key={i}>{say(action)}</li>
        ))}
      </ol>
      {strandedJobs(state, actions).map(({ version, jobs }) => (
        <p key={version} className={styles.problem}>
          {versions.stranded({ version, jobs: list(jobs) })}
        </p>
      ))}
      {actions.some(isMarked) ? <p className={styles.hint}>{versions.onlineAlert}</p> : null}
      {actions.some(({ kind }) => kind === 'take-offline') ? (
        <p className={styles.hint}>{versions.offlineAlert}</p>
      ) : null}
      {actions.some(({ kind }) => kind === 'install') ? (
        <>
          <p className={styles.hint}>{versions.installList}</p>
          <p className={styles.hint}>{versions.installAlert}</p>
        </>
      ) : null}
    </>
  );
}

const isMarked = (action: VersionAction) =>
  action.kind === 'switch-job' && action.whileOnline === true;
