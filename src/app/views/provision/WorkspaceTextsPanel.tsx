import { useProvisionWords } from '@/app/store/provisionWords';
import { useWords } from '@/app/store/storeContext';
import { CheckField } from '@/app/ui/CheckField';
import { CodeBlock } from '@/app/ui/CodeBlock';
import { SelectField } from '@/app/ui/SelectField';
import { TextField } from '@/app/ui/TextField';
import type { WorkspaceTextTool } from '@/core/platforms/workspace';
import { namedIn } from '@/core/provisioning/checklist/namedIn';
import { readWorkspaceOrder } from '@/core/provisioning/workspace/workspaceOrder';
import styles from './Panels.module.css';
import { useProvision } from './provisionContext';
import { useInputs } from './useChecklist';
import { useOrderFields } from './useOrderFields';
import { useWorkspace } from './useWorkspace';

type Props = {
  readonly tool: WorkspaceTextTool;
  /** The texts that are shown here. */
  readonly shows: readonly string[];
};

/** Texts that create the workspace or ask for its price, filled from the plan and from what is typed. */
export function WorkspaceTextsPanel({ tool, shows }: Props) {
  const words = useWords();
  const { checklist: said, checks } = useProvisionWords();
  const { values } = useProvision();
  const [inputs] = useInputs();
  const { workspace, set, said: all } = useWorkspace();
  const { texts } = all;
  const planned = {
    cu: Math.max(1, values.requiredCu),
    isSubscription: values.billing !== 'pay-as-you-go',
  };
  const { order, isCuWrong } = readWorkspaceOrder(inputs, planned, tool);
  const { missing, wrong } = useOrderFields(order);
  const shown = tool.write(order, texts).filter(({ id }) => shows.includes(id));
  const costs = shown.some(({ preview }) => preview !== undefined);
  return (
    <>
      <div className={styles.fields}>
        <TextField
          label={texts.cu}
          showsLabel
          isFigure
          value={workspace.cu}
          placeholder={words.number(planned.cu)}
          hint={texts.cuHint(words.cu(planned.cu))}
          problem={isCuWrong ? texts.notWhole : undefined}
          onChange={(event) => set({ cu: event.target.value })}
        />
        <SelectField
          label={texts.billing}
          showsLabel
          value={order.isSubscription ? 'subscription' : 'pay-as-you-go'}
          choices={[
            { value: 'subscription', label: texts.billings.subscription },
            { value: 'pay-as-you-go', label: texts.billings.payAsYouGo },
          ]}
          onChange={(event) => set({ billing: event.target.value })}
        />
        {order.isSubscription ? (
          <SelectField
            label={texts.months}
            showsLabel
            value={`${order.months}`}
            choices={tool.months.map((count) => ({
              value: `${count}`,
              label: words.number(count),
            }))}
            onChange={(event) => set({ months: event.target.value })}
          />
        ) : null}
      </div>
      {costs ? (
        <CheckField
          label={texts.createsBucket}
          checked={workspace.createsBucket}
          onChange={(createsBucket) => set({ createsBucket })}
        />
      ) : null}
      <div role="status">
        {wrong.length > 0 ? <p className={styles.problem}>{texts.wrong(wrong)}</p> : null}
        {costs && missing.length > 0 ? (
          <p className={styles.hint}>{texts.missing(missing)}</p>
        ) : null}
        {/* A call for a price needs the region alone; what else is not given is left out. */}
        {!costs && order.region === '' ? (
          <p className={styles.hint}>
            {checks.bucket.problem({ code: 'region-unsaid', field: 'clusterRegion' })}
          </p>
        ) : null}
      </div>
      {costs ? (
        <div className={styles.warn}>
          <p>{texts.costs}</p>
          {order.isSubscription ? <p>{texts.notDestroyed}</p> : null}
        </div>
      ) : null}
      {shown.map(({ id, fileName, text, preview }) => {
        const of = namedIn(texts.texts, id);
        return (
          <section key={id} className={styles.group} aria-label={of.title}>
            <h5>{of.title}</h5>
            <p className={styles.hint}>{of.what}</p>
            <CodeBlock
              label={of.title}
              text={text}
              fileName={fileName}
              copy={said.actions.copy}
              copied={said.actions.copied}
              refused={said.actions.copyRefused}
              download={said.actions.download}
            />
            {preview === undefined ? null : (
              <p className={styles.command}>
                {of.preview}
                <code translate="no">{preview}</code>
              </p>
            )}
          </section>
        );
      })}
    </>
  );
}
