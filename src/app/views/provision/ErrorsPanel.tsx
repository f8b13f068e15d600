import { useProvisionWords } from '@/app/store/provisionWords';
import { useScratch } from '@/app/store/useScratch';
import { AreaField } from '@/app/ui/AreaField';
import { findErrors } from '@/core/platforms/blinkDedicated/provisioning/errors/findErrors';
import {
  type ErrorCode,
  type ErrorValueName,
  type ErrorValues,
  remedies,
} from '@/core/platforms/blinkDedicated/provisioning/errors/foundError';
import { nearestErrors } from '@/core/platforms/blinkDedicated/provisioning/errors/nearestErrors';
import type { StepId } from '@/core/platforms/blinkDedicated/provisioning/steps/stepIds';
import { stepsOf } from '@/core/platforms/blinkDedicated/provisioning/steps/steps';
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

/** One box for any message: its cause and remedy, with the step that mends it; else the messages most like it. */
export function ErrorsPanel() {
  const { errors, panels } = useProvisionWords();
  const [text, setText] = useScratch('message');
  const found = findErrors(text);
  const near = text.trim() !== '' && found.length === 0 ? nearestErrors(text) : undefined;
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
        {found.map(({ start, end, code, values }) => (
          <Message key={start} code={code} values={values} quote={text.slice(start, end)} />
        ))}
        {near ? <p>{errors.standings[near.standing]}</p> : null}
        {near?.nearest.map(({ code }) => (
          <Message key={code} code={code} />
        ))}
      </div>
    </>
  );
}

type MessageProps = {
  readonly code: ErrorCode;
  readonly values?: ErrorValues;
  /** The message as it stands in the text. */
  readonly quote?: string;
};

function Message({ code, values = {}, quote }: MessageProps) {
  const { errors, panels } = useProvisionWords();
  const version = values.version ?? values.blinkVersion;
  const facts = {
    version,
    job: values.nodeName,
    project: values.projectName,
    limit: values.limit === undefined ? undefined : String(values.limit),
  };
  const path = useChecklist((state) => state.checklist.path);
  const there = new Set(stepsOf(path).map(({ id }) => id));
  const step = stepsFor[code].find((id) => there.has(id));
  return (
    <div className={styles.item}>
      <strong>{errors.names[code]}</strong>
      {quote === undefined ? null : (
        <p className={styles.hint} translate="no">
          {quote}
        </p>
      )}
      <dl className={styles.facts}>
        <dt>{panels.errors.cause}</dt>
        <dd>{errors.causes[remedies[code].causeCode](facts)}</dd>
        <dt>{panels.errors.remedy}</dt>
        <dd>
          {errors.remedies[code](facts)}
          {'otherwiseStep' in remedies[code] ? <p>{errors.otherwise}</p> : null}
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
