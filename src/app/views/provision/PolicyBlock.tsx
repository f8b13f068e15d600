import { useProvisionWords } from '@/app/store/provisionWords';
import { CodeBlock } from '@/app/ui/CodeBlock';
import type { Policy } from '@/core/platforms/provisioning';
import { namedIn } from '@/core/provisioning/checklist/namedIn';
import { listOf, writePolicy } from '@/core/provisioning/policies/policy';
import styles from './Panels.module.css';
import { PolicyCheckBox } from './PolicyCheckBox';
import { PolicyLengthLine } from './PolicyLengthLine';
import { offered, useProduct } from './provisionContext';

type Props = {
  readonly policy: Policy;
  readonly name: string;
  /** The policy in words, for what is compared with it. */
  readonly what: string;
  /** Written by the account, not by the provider: then its length is limited. */
  readonly isCustom: boolean;
};

/** A policy ready to paste, what each action is for, and a check of one that exists. */
export function PolicyBlock({ policy, name, what, isCustom }: Props) {
  const { checklist: said, panels } = useProvisionWords();
  const { provisioning, words } = useProduct();
  const actions = [...new Set(policy.Statement.flatMap(({ Action }) => listOf(Action)))];
  const text = writePolicy(policy);
  return (
    <>
      <CodeBlock
        label={panels.policy.policy}
        text={text}
        fileName={`${name}.json`}
        copy={said.actions.copy}
        copied={said.actions.copied}
        refused={said.actions.copyRefused}
        download={said.actions.download}
      />
      {isCustom ? <PolicyLengthLine text={text} /> : null}
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
              const reason = provisioning.reasonOf?.(action);
              return (
                <tr key={action}>
                  <td translate="no">{action}</td>
                  <td>
                    {reason === undefined ? null : namedIn(offered(words.policies).reasons, reason)}
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </details>
      <PolicyCheckBox expected={policy} name={name} what={what} isCustom={isCustom} />
    </>
  );
}
