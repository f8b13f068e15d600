import { useProvisionWords } from '@/app/store/provisionWords';
import { Hidden } from '@/app/ui/Hidden';
import { SelectField } from '@/app/ui/SelectField';
import { TextField } from '@/app/ui/TextField';
import {
  type BucketProblem,
  bucketAcls,
  checkBucket,
  storageClasses,
} from '@/core/provisioning/checks/bucket';
import styles from './Panels.module.css';
import { useInputs } from './useChecklist';

/** The bucket for UDF packages: its name rule by rule, class, access, region and endpoint. */
export function BucketPanel() {
  const { checks, panels } = useProvisionWords();
  const [inputs, setInputs] = useInputs();
  const { bucket } = inputs;
  const set = (change: Partial<typeof bucket>) => setInputs({ bucket: { ...bucket, ...change } });
  const storageClass = storageClasses.find((id) => id === bucket.storageClass) ?? 'Standard';
  const acl = bucketAcls.find((id) => id === bucket.acl) ?? 'private';
  const region = bucket.region === '' ? inputs.region : bucket.region;
  const check = checkBucket({
    name: bucket.name,
    storageClass,
    acl,
    region,
    clusterRegion: inputs.region,
  });
  /** No mark while the name is empty. */
  const mark = (ok: boolean) => (bucket.name === '' ? undefined : ok ? styles.ok : styles.no);
  const at = (...codes: readonly BucketProblem['code'][]) => {
    const found = check.problems.find(({ code }) => codes.includes(code));
    return found && checks.bucket.problem(found);
  };
  const unsaid = check.problems.filter(({ code }) => code === 'region-unsaid');
  const wrongRegion = check.problems.find(
    (problem) =>
      problem.code === 'other-region' ||
      (problem.code === 'not-a-region' && problem.field === 'region'),
  );
  return (
    <>
      <div className={styles.fields}>
        <TextField
          label={panels.bucket.name}
          showsLabel
          value={bucket.name}
          onChange={(event) => set({ name: event.target.value })}
        />
        <SelectField
          label={panels.bucket.storageClass}
          showsLabel
          value={storageClass}
          choices={storageClasses.map((value) => ({
            value,
            label: checks.bucket.storageClasses[value],
          }))}
          problem={at('storage-class-not-standard')}
          onChange={(event) => set({ storageClass: event.target.value })}
        />
        <SelectField
          label={panels.bucket.acl}
          showsLabel
          value={acl}
          choices={bucketAcls.map((value) => ({ value, label: checks.bucket.acls[value] }))}
          problem={at('public-access')}
          onChange={(event) => set({ acl: event.target.value })}
        />
        <TextField
          label={panels.bucket.region}
          showsLabel
          list="region-suggestions"
          placeholder={inputs.region || panels.regionHint}
          value={bucket.region}
          problem={wrongRegion && checks.bucket.problem(wrongRegion)}
          onChange={(event) => set({ region: event.target.value })}
        />
      </div>
      <ul className={styles.rules} aria-label={panels.bucket.rules}>
        {check.rules.map(({ rule, ok }) => (
          <li key={rule} className={mark(ok)}>
            {checks.bucket.rules[rule]}
            {bucket.name === '' ? null : (
              <Hidden>{ok ? panels.bucket.kept : panels.bucket.broken}</Hidden>
            )}
          </li>
        ))}
      </ul>
      <div role="status">
        {unsaid.map((problem) => (
          <p key={JSON.stringify(problem)} className={styles.hint}>
            {checks.bucket.problem(problem)}
          </p>
        ))}
        {check.problems.length === 0 ? <p className={styles.fine}>{panels.bucket.fine}</p> : null}
      </div>
      {check.endpoint ? (
        <dl className={styles.facts}>
          <dt>{panels.bucket.endpoint}</dt>
          <dd translate="no">{check.endpoint}</dd>
        </dl>
      ) : null}
    </>
  );
}
