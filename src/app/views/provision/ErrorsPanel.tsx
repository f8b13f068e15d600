import { useProvisionWords } from '@/app/store/provisionWords';
import { useWords } from '@/app/store/storeContext';
import { useScratch } from '@/app/store/useScratch';
import { AreaField } from '@/app/ui/AreaField';
import type { StepId } from '@/core/provisioning/checklist/stepIds';
import { stepsOf } from '@/core/provisioning/checklist/steps';
import { findErrors } from '@/core/provisioning/errors/findErrors';
import type { ErrorCode, ErrorValueName, FoundError } from '@/core/provisioning/errors/foundError';
import { nearestErrors } from '@/core/provisioning/errors/nearestErrors';
import styles from './Panels.module.css';
import { revealStep } from './revealStep';
import { useChecklist } from './useChecklist';

/** Where each message is mended; the first step that the path has. */
const stepsFor: Readonly<Record<ErrorCode, readonly StepId[]>> = {
  'already-installed': ['install-version'],
  'version-limit': ['uninstall-version', 'install-version'],
  'still-referred': ['uninstall-version', 'install-version'],
  'script-missing': ['switch-job-version', 'install-version'],
  'pass-role': ['write-developer-policy'],
};

/** One box for any message: its cause and remedy, with the step that mends it. */
export function ErrorsPanel() {
  const words = useWords();
  const { errors, panels } = useProvisionWords();
  const [text, setText] = useScratch('message');
  const found = findErrors(text);
  const near = text.trim() !== '' && found.length === 0 ? nearestErrors(text) : undefined;
  const [nearest] = near?.nearest ?? [];
  return (
    <>
      <AreaField
        label={panels.errors.paste}
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      <div role="status" className={styles.group}>
        {found.length > 0 ? (
          <p className={styles.hint}>{panels.errors.found(found.length)}</p>
        ) : null}
        {found.map((error) => (
          <FoundMessage key={error.start} error={error} text={text} />
        ))}
        {near ? <p>{errors.standings[near.standing]}</p> : null}
        {near && nearest ? (
          <p>
            {errors.nearest({
              name: errors.names[nearest.code],
              percent: words.percent(nearest.score * 100),
            })}
          </p>
        ) : null}
      </div>
    </>
  );
}

function FoundMessage({ error, text }: { readonly error: FoundError; readonly text: string }) {
  const { errors, panels } = useProvisionWords();
  const { values } = error;
  const version = values.version ?? values.blinkVersion;
  const facts = {
    version,
    job: values.nodeName,
    project: values.projectName,
    limit: values.limit === undefined ? undefined : String(values.limit),
  };
  const path = useChecklist((state) => state.checklist.path);
  const there = new Set(stepsOf(path).map(({ id }) => id));
  const step = stepsFor[error.code].find((id) => there.has(id));
  return (
    <div className={styles.item}>
      <strong>{errors.names[error.code]}</strong>
      <p className={styles.hint} translate="no">
        {text.slice(error.start, error.end)}
      </p>
      <dl className={styles.facts}>
        <dt>{panels.errors.cause}</dt>
        <dd>{errors.causes[error.causeCode](facts)}</dd>
        <dt>{panels.errors.remedy}</dt>
        <dd>
          {errors.remedies[error.code](facts)}
          {error.otherwiseStep ? <p>{errors.otherwise}</p> : null}
        </dd>
        {(Object.entries(values) as [ErrorValueName, string | number][]).map(([name, value]) => (
          <Value key={name} name={errors.values[name]} value={String(value)} />
        ))}
      </dl>
      {step ? (
        <a href={`#step-${step}`} onClick={(event) => revealStep(event, step)}>
          {panels.errors.goTo}
        </a>
      ) : null}
    </div>
  );
}

function Value({ name, value }: { readonly name: string; readonly value: string }) {
  return (
    <>
      <dt>{name}</dt>
      <dd translate="no">{value}</dd>
    </>
  );
}
