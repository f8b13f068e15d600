import { useProvisionWords } from '@/app/store/provisionWords';
import { useScratch } from '@/app/store/useScratch';
import { AreaField } from '@/app/ui/AreaField';
import { CodeBlock } from '@/app/ui/CodeBlock';
import { showMarks } from '@/app/ui/showMarks';
import type { Policy } from '@/core/platforms/provisioning';
import { checkPolicy } from '@/core/provisioning/policies/checkPolicy';
import styles from './Panels.module.css';
import { PolicyLengthLine } from './PolicyLengthLine';

type Props = {
  readonly expected: Policy;
  /** The policy's own name: what is pasted is remembered under it. */
  readonly name: string;
  /** The expected policy in words. */
  readonly what: string;
  readonly isCustom: boolean;
};

/** Compares a pasted policy with the one above: what is missing, not needed, dangerous, or badly written. */
export function PolicyCheckBox({ expected, name, what, isCustom }: Props) {
  const { checklist: said, policies, panels } = useProvisionWords();
  const [text, setText] = useScratch(name);
  const check = text.trim() === '' ? undefined : checkPolicy(text, expected);
  const groups = check
    ? [
        {
          name: panels.policy.dangers,
          lines: check.dangers.map(policies.danger),
          isProblem: true,
        },
        {
          name: panels.policy.missing,
          lines: check.missing.map(policies.missing),
          isProblem: true,
        },
        { name: panels.policy.denied, lines: check.denied.map(policies.denied), isProblem: true },
        {
          name: panels.policy.superfluous,
          lines: check.superfluous.map(policies.superfluous),
          isProblem: false,
        },
        {
          name: panels.policy.findings,
          lines: check.findings.map((finding) =>
            panels.policy.at(
              policies.where(finding.line, finding.column),
              policies.finding(finding),
            ),
          ),
          isProblem: true,
        },
      ].filter(({ lines }) => lines.length > 0)
    : [];
  return (
    <details>
      <summary>{panels.policy.check}</summary>
      <div className={styles.group}>
        <p className={styles.hint}>{policies.comparedWith(what)}</p>
        <AreaField
          label={panels.policy.paste}
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
        <div role="status" className={styles.group}>
          {check && isCustom ? <PolicyLengthLine text={text.trim()} /> : null}
          {check?.isClean ? <p className={styles.fine}>{policies.clean}</p> : null}
          {check && !check.isReadable ? (
            <p className={styles.problem}>{policies.unreadable}</p>
          ) : null}
          {groups.map(({ name, lines, isProblem }) => (
            <div key={name}>
              <h5>{name}</h5>
              <ul>
                {[...new Set(lines)].map((line) => (
                  <li key={line} className={isProblem ? styles.problem : undefined}>
                    {showMarks(line)}
                  </li>
                ))}
              </ul>
            </div>
          ))}
        </div>
        {check?.mendedText === undefined ? null : (
          <CodeBlock
            label={policies.mended}
            text={check.mendedText}
            fileName="policy.json"
            copy={said.actions.copy}
            copied={said.actions.copied}
            refused={said.actions.copyRefused}
            download={said.actions.download}
          />
        )}
      </div>
    </details>
  );
}
