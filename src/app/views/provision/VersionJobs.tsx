import { useProvisionWords } from '@/app/store/provisionWords';
import { Button } from '@/app/ui/Button';
import { CheckField } from '@/app/ui/CheckField';
import { Icon } from '@/app/ui/Icon';
import { TextField } from '@/app/ui/TextField';
import { checklistBounds } from '@/core/provisioning/checklist/checklistBounds';
import styles from './Panels.module.css';
import { useInputs } from './useChecklist';
import { useVersionProblems } from './useVersionProblems';

const emptyJob = { project: '', name: '', version: '', online: true };

/** The jobs of a cluster and the versions that they refer to. */
export function VersionJobs() {
  const { panels } = useProvisionWords();
  const [inputs, setInputs] = useInputs();
  const { ofJob } = useVersionProblems();
  const { jobs } = inputs.versions;
  const take = (next: typeof jobs) => setInputs({ versions: { ...inputs.versions, jobs: next } });
  const set = (index: number, change: Partial<(typeof jobs)[number]>) =>
    take(jobs.map((one, i) => (i === index ? { ...one, ...change } : one)));
  return (
    <div className={styles.group}>
      <h5>{panels.versions.jobs}</h5>
      {jobs.map((job, i) => {
        const name = job.name || panels.versions.unnamed;
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: a job being typed has a place, not a name
          <fieldset key={i} className={styles.item} aria-label={name}>
            <div className={styles.fields}>
              <TextField
                label={panels.versions.project}
                showsLabel
                value={job.project}
                onChange={(event) => set(i, { project: event.target.value })}
              />
              <TextField
                label={panels.versions.job}
                showsLabel
                value={job.name}
                problem={ofJob(job.project, job.name, 'job-twice')}
                onChange={(event) => set(i, { name: event.target.value })}
              />
              <TextField
                label={panels.versions.version}
                showsLabel
                value={job.version}
                problem={ofJob(job.project, job.name, 'job-version-missing')}
                onChange={(event) => set(i, { version: event.target.value })}
              />
            </div>
            <div className={styles.itemHead}>
              <CheckField
                label={panels.versions.online}
                checked={job.online}
                onChange={(online) => set(i, { online })}
              />
              <Button
                look="icon"
                aria-label={panels.versions.removeJob(name)}
                onClick={() => take(jobs.filter((_, j) => j !== i))}
              >
                <Icon name="close" />
              </Button>
            </div>
          </fieldset>
        );
      })}
      <div>
        <Button
          look="link"
          disabled={jobs.length >= checklistBounds.jobs}
          onClick={() => take([...jobs, emptyJob])}
        >
          {panels.versions.addJob}
        </Button>
      </div>
    </div>
  );
}
