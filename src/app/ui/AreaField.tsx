import { type ComponentProps, useId } from 'react';
import styles from './Field.module.css';

type Props = Omit<ComponentProps<'textarea'>, 'id'> & { readonly label: string };

/** Many lines of text, shown as they are. */
export function AreaField({ label, ...rest }: Props) {
  const id = useId();
  return (
    <div className={styles.field}>
      <label htmlFor={id} className={styles.label}>
        {label}
      </label>
      <textarea id={id} className={styles.area} spellCheck={false} {...rest} />
    </div>
  );
}
