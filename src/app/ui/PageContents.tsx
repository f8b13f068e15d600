import { type RefObject, useEffect, useId, useState } from 'react';
import { Button } from './Button';
import styles from './PageContents.module.css';

type Props = {
  readonly name: string;
  /** The part of the page whose headings are listed. */
  readonly within: RefObject<HTMLElement | null>;
};

/** With fewer headings all of them are seen anyway. */
const fewestListed = 3;

/** The headings of a long page: each leads there. They follow what comes and goes. The address of the page stays the plan's. */
export function PageContents({ name, within }: Props) {
  const id = useId();
  const [headings, setHeadings] = useState<readonly string[]>([]);
  useEffect(() => {
    const { current } = within;
    if (!current) return undefined;
    const read = () => {
      const found = headingsIn(current).map(({ textContent }) => textContent);
      setHeadings((before) => (before.join('\n') === found.join('\n') ? before : found));
    };
    read();
    const observer = new MutationObserver(read);
    observer.observe(current, { childList: true, characterData: true, subtree: true });
    return () => observer.disconnect();
  }, [within]);
  if (headings.length < fewestListed) return null;
  const show = (i: number) => {
    const heading = within.current && headingsIn(within.current)[i];
    if (!heading) return;
    heading.tabIndex = -1;
    heading.focus({ preventScroll: true });
    heading.scrollIntoView();
  };
  return (
    <nav className={styles.contents} aria-labelledby={id}>
      <p className={styles.name} id={id}>
        {name}
      </p>
      <ol className={styles.list}>
        {headings.map((heading, i) => (
          <li key={heading}>
            <Button look="link" onClick={() => show(i)}>
              {heading}
            </Button>
          </li>
        ))}
      </ol>
    </nav>
  );
}

function headingsIn(element: HTMLElement): readonly HTMLElement[] {
  return [...element.querySelectorAll('h2')];
}
