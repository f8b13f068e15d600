import { useProvisionWords } from '@/app/store/provisionWords';
import { useScratch } from '@/app/store/useScratch';
import { AreaField } from '@/app/ui/AreaField';
import type { FoundMessage, KnownMessage } from '@/core/platforms/messageReader';
import { namedIn } from '@/core/provisioning/checklist/namedIn';
import { findPath, stepsOf } from '@/core/provisioning/checklist/steps';
import styles from './Panels.module.css';
import { offered, useProduct } from './provisionContext';
import { revealStep } from './revealStep';
import { useChecklist } from './useChecklist';

/** One box for any message: its cause and remedy, with the step that mends it; else the messages most like it. */
export function ErrorsPanel() {
  const { panels } = useProvisionWords();
  const { provisioning, words } = useProduct();
  const reader = offered(provisioning.messages);
  const [text, setText] = useScratch('message');
  const found = reader.find(text);
  const near = text.trim() !== '' && found.length === 0 ? reader.nearest(text) : undefined;
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
        {found.map((message) => (
          <Message
            key={message.start}
            message={message}
            quote={text.slice(message.start, message.end)}
          />
        ))}
        {near ? <p>{offered(words.messages).standings[near.standing]}</p> : null}
        {near?.nearest.map((message) => (
          <Message key={message.code} message={message} />
        ))}
      </div>
    </>
  );
}

type MessageProps = {
  readonly message: KnownMessage & Partial<Pick<FoundMessage, 'facts' | 'values'>>;
  /** The message as it stands in the text. */
  readonly quote?: string;
};

function Message({ message, quote }: MessageProps) {
  const { panels } = useProvisionWords();
  const { provisioning, words } = useProduct();
  const said = offered(words.messages);
  const { code, cause, facts = {}, values = [] } = message;
  const path = useChecklist((state) => state.checklist.path);
  const there = new Set(stepsOf(provisioning, findPath(provisioning, path).id).map(({ id }) => id));
  const step = message.steps.find((id) => there.has(id));
  return (
    <div className={styles.item}>
      <strong>{namedIn(said.names, code)}</strong>
      {quote === undefined ? null : (
        <p className={styles.hint} translate="no">
          {quote}
        </p>
      )}
      <dl className={styles.facts}>
        <dt>{panels.errors.cause}</dt>
        <dd>{namedIn(said.causes, cause)(facts)}</dd>
        <dt>{panels.errors.remedy}</dt>
        <dd>
          {namedIn(said.remedies, code)(facts)}
          {message.hasOtherwise ? <p>{said.otherwise}</p> : null}
        </dd>
        {values.map(({ name, value }) => (
          <Value key={name} name={namedIn(said.values, name)} value={value} />
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
