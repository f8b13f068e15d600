import { useProvisionWords } from '@/app/store/provisionWords';
import { AreaField } from '@/app/ui/AreaField';
import { Button } from '@/app/ui/Button';
import { CheckField } from '@/app/ui/CheckField';
import { Icon } from '@/app/ui/Icon';
import { SelectField } from '@/app/ui/SelectField';
import { TextField } from '@/app/ui/TextField';
import type { VersionState } from '@/core/platforms/versionPlanner';
import styles from './Panels.module.css';
import { versionGoalOf, wishKinds } from './readVersionInputs';
import { useInputs } from './useChecklist';
import { VersionWay } from './VersionWay';

const emptyWish = { kind: 'current', project: '', job: '', version: '' };

/** What is wished for, and the shortest legal way there, or the rules that forbid it. */
export function VersionGoalSection({ state }: { readonly state: VersionState }) {
  const { panels } = useProvisionWords();
  const [inputs, setInputs] = useInputs();
  const { goal } = inputs.versions;
  const set = (change: Partial<typeof goal>) =>
    setInputs({ versions: { ...inputs.versions, goal: { ...goal, ...change } } });
  const setWish = (index: number, change: Partial<(typeof goal.wishes)[number]>) =>
    set({ wishes: goal.wishes.map((one, i) => (i === index ? { ...one, ...change } : one)) });
  const wanted = versionGoalOf(inputs.versions);
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
          <CheckField
            label={panels.versions.maySwitchOnline}
            checked={goal.maySwitchOnline}
            onChange={(maySwitchOnline) => set({ maySwitchOnline })}
          />
        </>
      ) : null}
      <div role="status">
        {wanted.clauses.length > 0 ? <VersionWay state={state} goal={wanted} /> : null}
      </div>
    </div>
  );
}
