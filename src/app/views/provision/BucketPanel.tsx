import { useProvisionWords } from '@/app/store/provisionWords';
import { AreaField } from '@/app/ui/AreaField';
import { SelectField } from '@/app/ui/SelectField';
import { showMarks } from '@/app/ui/showMarks';
import { TextField } from '@/app/ui/TextField';
import type { BucketRules } from '@/core/platforms/workspace';
import {
  type BucketProblem,
  type BucketSetting,
  bucketAcls,
  bucketSettings,
  checkBucket,
  storageClasses,
} from '@/core/provisioning/checks/bucket';
import { linesOf } from '@/core/provisioning/workspace/connectors';
import styles from './Panels.module.css';
import { RuleList } from './RuleList';
import { useInputs } from './useChecklist';

/** The bucket of a cluster or workspace: its name rule by rule, class, region, endpoint, and what the product asks of it. */
export function BucketPanel({ rules }: { readonly rules: BucketRules }) {
  const { checks, panels } = useProvisionWords();
  const [inputs, setInputs] = useInputs();
  const { bucket } = inputs;
  const set = (change: Partial<typeof bucket>) => setInputs({ bucket: { ...bucket, ...change } });
  const storageClass = storageClasses.find((id) => id === bucket.storageClass) ?? 'Standard';
  const acl = bucketAcls.find((id) => id === bucket.acl) ?? 'private';
  const region = bucket.region === '' ? inputs.region : bucket.region;
  const check = checkBucket(
    {
      name: bucket.name,
      storageClass,
      acl,
      region,
      clusterRegion: inputs.region,
      versioning: settingOf(bucket.versioning),
      retention: settingOf(bucket.retention),
      cleanUp: linesOf(bucket.cleanUp ?? ''),
    },
    rules,
  );
  const at = (...codes: readonly BucketProblem['code'][]) => {
    const found = check.problems.find(({ code }) => codes.includes(code));
    return found && checks.bucket.problem(found);
  };
  const unsaid = check.problems.filter(
    ({ code }) => code === 'region-unsaid' || code === 'setting-unsaid',
  );
  const cleaned = check.problems.filter(({ code }) => code === 'cleans-up');
  const atSetting = (setting: 'versioning' | 'retention') => {
    const found = check.problems.find(
      (problem) => problem.code === 'setting-on' && problem.setting === setting,
    );
    return found && checks.bucket.problem(found);
  };
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
        {rules.asksAccess ? (
          <SelectField
            label={panels.bucket.acl}
            showsLabel
            value={acl}
            choices={bucketAcls.map((value) => ({ value, label: checks.bucket.acls[value] }))}
            problem={at('public-access')}
            onChange={(event) => set({ acl: event.target.value })}
          />
        ) : null}
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
      {rules.asksVersions ? (
        <div className={styles.fields}>
          {(['versioning', 'retention'] as const).map((setting) => (
            <SelectField
              key={setting}
              label={panels.bucket[setting]}
              showsLabel
              value={settingOf(bucket[setting]) ?? ''}
              choices={[
                { value: '', label: panels.bucket.settings.unsaid },
                ...bucketSettings.map((value) => ({
                  value,
                  label: panels.bucket.settings[value],
                })),
              ]}
              problem={atSetting(setting)}
              onChange={(event) => set({ [setting]: event.target.value })}
            />
          ))}
        </div>
      ) : null}
      {rules.keptDirectories.length > 0 ? (
        <AreaField
          label={panels.bucket.cleanUp}
          isShort
          rows={2}
          value={bucket.cleanUp ?? ''}
          problem={cleaned.map((problem) => showMarks(checks.bucket.problem(problem))).join(' ')}
          onChange={(event) => set({ cleanUp: event.target.value })}
        />
      ) : null}
      <RuleList
        label={panels.bucket.rules}
        rules={check.rules.map(({ rule, ok }) => ({ text: checks.bucket.rules[rule], ok }))}
        isBlank={bucket.name === ''}
      />
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

function settingOf(typed: string | undefined): BucketSetting | undefined {
  return bucketSettings.find((setting) => setting === typed);
}
