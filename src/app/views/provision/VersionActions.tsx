import { useProvisionWords } from '@/app/store/provisionWords';
import { useWords } from '@/app/store/storeContext';
import { useScratch } from '@/app/store/useScratch';
import { TextField } from '@/app/ui/TextField';
import type { VersionState } from '@/core/platforms/versionPlanner';
import styles from './Panels.module.css';
import { useVersions } from './useVersions';
import { actionFacts, nameList } from './versionFacts';

/** The most actions shown: a cluster may have hundreds of jobs. */
const shownActions = 60;

/** What each action is allowed to do now, and which rules are against the others. */
export function VersionActions({ state }: { readonly state: VersionState }) {
  const words = useWords();
  const { panels } = useProvisionWords();
  const { planner, versions } = useVersions();
  const [candidate, setCandidate] = useScratch('candidate');
  const name = candidate.trim();
  const list = nameList(words.list, versions.more);
  const verdicts = planner.actionsOf(state, name === '' ? [] : [name]);
  return (
    <details>
      <summary>{panels.versions.actions}</summary>
      <div className={styles.group}>
        <TextField
          label={panels.versions.candidate}
          showsLabel
          value={candidate}
          onChange={(event) => setCandidate(event.target.value)}
        />
        <ul className={styles.rules}>
          {verdicts.slice(0, shownActions).map(({ action, allowed, rules }) => {
            const facts = actionFacts(planner, state, action, list);
            const { version } = facts;
            const stranded = action.kind === 'uninstall' ? planner.jobsNaming(state, version) : [];
            return (
              <li key={JSON.stringify(action)} className={allowed ? styles.ok : styles.no}>
                {versions.actions[action.kind](facts)}
                {rules.map((rule) => (
                  <p key={rule} className={styles.hint}>
                    {versions.rules[rule](facts)}
                  </p>
                ))}
                {allowed && stranded.length > 0 ? (
                  <p className={styles.hint}>
                    {versions.stranded({ version, jobs: list(stranded) })}
                  </p>
                ) : null}
              </li>
            );
          })}
        </ul>
      </div>
    </details>
  );
}
