import { useProvisionWords } from '@/app/store/provisionWords';
import { useWords } from '@/app/store/storeContext';
import { AreaField } from '@/app/ui/AreaField';
import { Button } from '@/app/ui/Button';
import { CheckField } from '@/app/ui/CheckField';
import { Icon } from '@/app/ui/Icon';
import { SelectField } from '@/app/ui/SelectField';
import { TextField } from '@/app/ui/TextField';
import { planVersions } from '@/core/provisioning/versions/planVersions';
import type { VersionState } from '@/core/provisioning/versions/versionState';
import styles from './Panels.module.css';
import { versionGoalOf, wishKinds } from './readVersionInputs';
import { useInputs } from './useChecklist';
import { actionFacts, reasonFacts } from './versionFacts';

const emptyWish = { kind: 'current', project: '', job: '', version: '' };

/** What is wished for, and the shortest legal way there, or the rules that forbid it. */
export function VersionGoalSection({ state }: { readonly state: VersionState }) {
  const words = useWords();
  const { versions, panels } = useProvisionWords();
  const [inputs, setInputs] = useInputs();
  const { goal } = inputs.versions;
  const set = (change: Partial<typeof goal>) =>
    setInputs({ versions: { ...inputs.versions, goal: { ...goal, ...change } } });
  const setWish = (index: number, change: Partial<(typeof goal.wishes)[number]>) =>
    set({ wishes: goal.wishes.map((one, i) => (i === index ? { ...one, ...change } : one)) });
  const wanted = versionGoalOf(inputs.versions);
  const plan = wanted.clauses.length === 0 ? undefined : planVersions(state, wanted);
  return (
    <div className={styles.group}>
      <h5>{panels.versions.goal}</h5>
      {goal.wishes.map((wish, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: wishes have a place, not a name
        <fieldset key={i} className={styles.item} aria-label={panels.versions.wish}>
          <div className={styles.fields}>
            <SelectField
              label={panels.versions.wish}
              showsLabel
              value={wish.kind === '' ? 'installed' : wish.kind}
              choices={wishKinds.map((value) => ({
                value,
                label: panels.versions.wishKinds[value],
              }))}
              onChange={(event) => setWish(i, { kind: event.target.value })}
            />
            {wish.kind === 'job-on' ? (
              <>
                <TextField
                  label={panels.versions.project}
                  showsLabel
                  value={wish.project}
                  onChange={(event) => setWish(i, { project: event.target.value })}
                />
                <TextField
                  label={panels.versions.job}
                  showsLabel
                  value={wish.job}
                  onChange={(event) => setWish(i, { job: event.target.value })}
                />
              </>
            ) : null}
            <TextField
              label={panels.versions.version}
              showsLabel
              value={wish.version}
              onChange={(event) => setWish(i, { version: event.target.value })}
            />
          </div>
          <div className={styles.itemHead}>
            <span />
            <Button
              look="icon"
              aria-label={panels.versions.removeWish}
              onClick={() => set({ wishes: goal.wishes.filter((_, j) => j !== i) })}
            >
              <Icon name="close" />
            </Button>
          </div>
        </fieldset>
      ))}
      <div>
        <Button look="link" onClick={() => set({ wishes: [...goal.wishes, emptyWish] })}>
          {panels.versions.addWish}
        </Button>
      </div>
      {goal.wishes.length > 0 ? (
        <>
          <div className={styles.fields}>
            <AreaField
              label={panels.versions.locked}
              rows={2}
              value={goal.lockedJobs}
              onChange={(event) => set({ lockedJobs: event.target.value })}
            />
            <AreaField
              label={panels.versions.kept}
              rows={2}
              value={goal.keptVersions}
              onChange={(event) => set({ keptVersions: event.target.value })}
            />
          </div>
          <CheckField
            label={panels.versions.mayTakeOffline}
            checked={goal.mayTakeOffline}
            onChange={(mayTakeOffline) => set({ mayTakeOffline })}
          />
        </>
      ) : null}
      <div role="status">
        {plan?.ok ? (
          <>
            <p className={styles.fine}>
              {plan.actions.length === 0
                ? versions.nothingToDo
                : versions.planSteps(plan.actions.length, words.number(plan.actions.length))}
            </p>
            <ol>
              {plan.actions.map((action, i) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: an action may stand twice on the way
                <li key={i}>
                  {versions.actions[action.kind](actionFacts(state, action, words.list))}
                </li>
              ))}
            </ol>
            {plan.actions.some(({ kind }) => kind === 'install') ? (
              <p className={styles.hint}>{versions.installAlert}</p>
            ) : null}
          </>
        ) : null}
        {plan && !plan.ok
          ? plan.reasons.map((reason) => (
              <p key={JSON.stringify(reason)} className={styles.problem}>
                {versions.reasons[reason.rule](reasonFacts(reason, words.list))}
              </p>
            ))
          : null}
      </div>
    </div>
  );
}
