import { InstalledVersions } from './InstalledVersions';
import styles from './Panels.module.css';
import { versionStateOf } from './readVersionInputs';
import { ServiceTimeline } from './ServiceTimeline';
import { useInputs } from './useChecklist';
import { useVersionProblems } from './useVersionProblems';
import { VersionActions } from './VersionActions';
import { VersionGoalSection } from './VersionGoalSection';
import { VersionJobs } from './VersionJobs';

/** Engine versions of a cluster: what is there, what is allowed and why not, and the shortest way to a goal. */
export function VersionsPanel() {
  const [inputs] = useInputs();
  const state = versionStateOf(inputs.versions);
  const { ofLists } = useVersionProblems();
  return (
    <>
      <InstalledVersions />
      <VersionJobs />
      <div role="status">
        {ofLists.map((sentence) => (
          <p key={sentence} className={styles.problem}>
            {sentence}
          </p>
        ))}
      </div>
      {state.installed.length > 0 ? <ServiceTimeline state={state} /> : null}
      <VersionGoalSection state={state} />
      <VersionActions state={state} />
    </>
  );
}
