import { useProvisionWords } from '@/app/store/provisionWords';
import { CodeBlock } from '@/app/ui/CodeBlock';
import { reasonOf } from '@/core/provisioning/policies/actionReasons';
import { listOf, type Policy, writePolicy } from '@/core/provisioning/policies/policy';
import styles from './Panels.module.css';
import { PolicyCheckBox } from './PolicyCheckBox';

type Props = { readonly policy: Policy; readonly name: string };

/** A policy ready to paste, what each action is for, and a check of one that exists. */
export function PolicyBlock({ policy, name }: Props) {
  const { checklist: said, policies, panels } = useProvisionWords();
  const actions = [...new Set(policy.Statement.flatMap(({ Action }) => listOf(Action)))];
  return (
    <>
      <CodeBlock
        label={panels.policy.policy}
        text={writePolicy(policy)}
        fileName={`${name}.json`}
        copy={said.actions.copy}
        copied={said.actions.copied}
        refused={said.actions.copyRefused}
        download={said.actions.download}
      />
      <details>
        <summary>{panels.policy.actions}</summary>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{panels.policy.action}</th>
              <th scope="col">{panels.policy.reason}</th>
            </tr>
          </thead>
          <tbody>
            {actions.map((action) => {
              const reason = reasonOf(action);
              return (
                <tr key={action}>
                  <td translate="no">{action}</td>
                  <td>{reason ? policies.reasons[reason] : null}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </details>
      <PolicyCheckBox expected={policy} name={name} />
    </>
  );
}
