import { TextField } from '@/app/ui/TextField';
import type { WorkspaceNameRules } from '@/core/platforms/workspace';
import { checkWorkspaceName, defaultProjectOf } from '@/core/provisioning/workspace/workspaceName';
import styles from './Panels.module.css';
import { RuleList } from './RuleList';
import { useWorkspace } from './useWorkspace';

/** The name of the workspace, rule by rule. */
export function WorkspaceNamePanel({ rules }: { readonly rules: WorkspaceNameRules }) {
  const { workspace, set, said } = useWorkspace();
  const name = workspace.name.trim();
  const check = checkWorkspaceName(name, rules);
  const texts = said.name.rules(rules.longest);
  const broken = check.rules.filter(({ ok }) => !ok).map(({ rule }) => texts[rule]);
  return (
    <>
      <div className={styles.fields}>
        <TextField
          label={said.name.label}
          showsLabel
          value={workspace.name}
          problem={name === '' || check.isFine ? undefined : said.name.broken(broken)}
          onChange={(event) => set({ name: event.target.value })}
        />
      </div>
      <RuleList
        label={said.name.rulesLabel}
        rules={check.rules.map(({ rule, ok }) => ({ text: texts[rule], ok }))}
        isBlank={name === ''}
      />
      <div role="status">
        {check.isFine ? (
          <p className={styles.fine}>{said.name.fine(defaultProjectOf(name))}</p>
        ) : null}
      </div>
      <p className={styles.hint}>{said.name.forGood}</p>
    </>
  );
}
