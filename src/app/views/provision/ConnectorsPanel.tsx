import { useWords } from '@/app/store/storeContext';
import { AreaField } from '@/app/ui/AreaField';
import { CheckField } from '@/app/ui/CheckField';
import { showMarks } from '@/app/ui/showMarks';
import type { Connector } from '@/core/platforms/workspace';
import { namedIn } from '@/core/provisioning/checklist/namedIn';
import { checkConnectors, linesOf } from '@/core/provisioning/workspace/connectors';
import styles from './Panels.module.css';
import { offered, useProduct } from './provisionContext';
import { useInputs } from './useChecklist';

/** Of those that somebody typed; all of them are counted. */
const shownOthers = 50;

/** The stores that jobs use, each with how far its connector is known to be there in the new product. */
export function ConnectorsPanel({ connectors }: { readonly connectors: readonly Connector[] }) {
  const { source } = useWords('report');
  const { workspace, cited } = useProduct().words;
  const said = offered(offered(workspace).connectors);
  const [inputs, setInputs] = useInputs();
  const typed = inputs.connectors ?? { used: [], others: '' };
  const set = (change: Partial<typeof typed>) => setInputs({ connectors: { ...typed, ...change } });
  const others = linesOf(typed.others);
  const { used, counts } = checkConnectors(connectors, typed);
  const isUsed = new Set(used.map(({ id }) => id));
  return (
    <>
      <p className={styles.hint}>{said.incomplete}</p>
      <fieldset className={styles.choices}>
        <legend>{said.used}</legend>
        {connectors.map(({ id }) => (
          <CheckField
            key={id}
            label={namedIn(said.names, id)}
            checked={isUsed.has(id)}
            onChange={(checked) =>
              set({
                used: checked ? [...typed.used, id] : typed.used.filter((one) => one !== id),
              })
            }
          />
        ))}
      </fieldset>
      <AreaField
        label={said.others}
        isShort
        rows={3}
        value={typed.others}
        onChange={(event) => set({ others: event.target.value })}
      />
      <p className={styles.hint}>{said.othersHint}</p>
      <p role="status" className={styles.fine}>
        {used.length + others.length === 0
          ? said.none
          : said.summary(counts.supported, counts['to-check'], counts.custom)}
      </p>
      {used.map(({ id, verdict, roles, citation }) => (
        <div key={id} className={styles.item}>
          <div className={styles.itemHead}>
            <strong>{namedIn(said.names, id)}</strong>
            <span className={verdict === 'supported' ? styles.fine : styles.open}>
              {said.verdicts[verdict]}
            </span>
          </div>
          <p>
            {[
              ...(roles.length > 0 ? [said.asTables(roles.map((role) => said.roles[role]))] : []),
              said.advice[verdict],
              ...(said.notes[id] === undefined ? [] : [said.notes[id]]),
            ].join(said.between)}
          </p>
          {citation ? (
            <p className={styles.hint}>{source.also(citation, [said.verdicts[verdict]], cited)}</p>
          ) : null}
        </div>
      ))}
      {others.slice(0, shownOthers).map((name) => (
        <div key={name} className={styles.item}>
          <div className={styles.itemHead}>
            <strong translate="no">{showMarks(name)}</strong>
            <span className={styles.open}>{said.verdicts['to-check']}</span>
          </div>
          <p>{said.advice['to-check']}</p>
        </div>
      ))}
    </>
  );
}
