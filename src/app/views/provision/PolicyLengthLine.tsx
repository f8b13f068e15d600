import { useProvisionWords } from '@/app/store/provisionWords';
import { useWords } from '@/app/store/storeContext';
import { policyLength } from '@/core/provisioning/policies/policyLength';
import styles from './Panels.module.css';

/** How long a policy's text is, and whether RAM accepts that. */
export function PolicyLengthLine({ text }: { readonly text: string }) {
  const { policies } = useProvisionWords();
  const { number } = useWords();
  const { characters, compact, standing } = policyLength(text);
  return (
    <p className={standing === 'above' ? styles.problem : styles.hint}>
      {policies.length({
        characters: number(characters),
        compact: compact === undefined ? undefined : number(compact),
        standing,
      })}
    </p>
  );
}
