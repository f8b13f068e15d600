import type { ComponentProps } from 'react';
import styles from './Button.module.css';

type Props = ComponentProps<'button'> & {
  readonly look?: 'primary' | 'plain' | 'link' | 'icon';
};

/** A native button in one of four looks. An icon button needs an aria-label. */
export function Button({ look = 'plain', className, ...rest }: Props) {
  const classes = [styles.button, styles[look], className].filter(Boolean).join(' ');
  return <button type="button" className={classes} {...rest} />;
}
