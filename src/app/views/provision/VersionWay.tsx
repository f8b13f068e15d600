import { useWords } from '@/app/store/storeContext';
import type { VersionAction, VersionGoal, VersionState } from '@/core/platforms/versionPlanner';
import styles from './Panels.module.css';
import { useVersions } from './useVersions';
import { actionFacts, nameList, reasonFacts } from './versionFacts';

type Props = { readonly state: VersionState; readonly goal: VersionGoal };

/** The shortest legal way to a goal and what it leaves behind, or the rules that forbid it. */
export function VersionWay({ state, goal }: Props) {
  const words = useWords();
  const { planner, versions } = useVersions();
  const list = nameList(words.list, versions.more);
  const plan = planner.plan(state, goal);
  if (!plan.ok)
    return plan.reasons.map((reason) => (
      <p key={JSON.stringify(reason)} className={styles.problem}>
        {versions.reasons[reason.rule](reasonFacts(planner, reason, list))}
      </p>
    ));
  const { actions } = plan;
  const say = (action: VersionAction) => {
    const step = versions.actions[action.kind](actionFacts(planner, state, action, list));
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
      {planner.strandedBy(state, actions).map(({ version, jobs }) => (
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
