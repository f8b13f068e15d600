import type { ReactNode, Ref } from 'react';
import styles from './FieldGroup.module.css';

type Props = {
  readonly heading: string;
  /** What all of its fields are about. */
  readonly hint?: string | undefined;
  readonly ref?: Ref<HTMLFieldSetElement>;
  readonly children: ReactNode;
};

/** Fields that belong together, under a rule and their name. They stand side by side where there is room. */
export function FieldGroup({ heading, hint, ref, children }: Props) {
  return (
    <fieldset className={styles.group} ref={ref}>
      <legend>{heading}</legend>
      {hint ? <p className={styles.hint}>{hint}</p> : null}
      {children}
    </fieldset>
  );
}
