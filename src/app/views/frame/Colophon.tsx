import { productVersion } from '@/app/store/productVersion';
import { useWords } from '@/app/store/storeContext';
import styles from './Colophon.module.css';

/** Long after a new tab has read it, in milliseconds. */
const keptMs = 60_000;

/** What made the page: its version, and the licences of the packages in it. */
export function Colophon() {
  const { colophon, productName } = useWords();
  // The single file has nothing beside it, so the text stands inside.
  const inPage = document.getElementById('notices')?.textContent;
  return (
    <footer className={styles.colophon}>
      <span>
        {productName} {productVersion}
      </span>
      {inPage ? (
        <button type="button" className={styles.notices} onClick={() => show(inPage)}>
          {colophon.notices}
        </button>
      ) : (
        <a className={styles.notices} href="./notices.txt" target="_blank" rel="noopener">
          {colophon.notices}
        </a>
      )}
    </footer>
  );
}

function show(text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'text/plain;charset=utf-8' }));
  window.open(url, '_blank', 'noopener');
  setTimeout(() => URL.revokeObjectURL(url), keptMs);
}
