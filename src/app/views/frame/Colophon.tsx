import { productVersion } from '@/app/store/productVersion';
import { useWords } from '@/app/store/storeContext';
import styles from './Colophon.module.css';

/** For how long the text stays available to the new tab, in milliseconds: much longer than it needs. */
const keptMs = 60_000;

/** Whether the page is one file. */
const isSingleFile = import.meta.env.VITE_SINGLE_FILE === '1';

/** The version of the page, and the licences of the packages in it. */
export function Colophon() {
  const { colophon, productName } = useWords();
  return (
    <footer className={styles.colophon}>
      <span>
        {productName} {productVersion}
      </span>
      {isSingleFile ? (
        <button type="button" className={styles.notices} onClick={show}>
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

/** The page as a single file has the text inside it. */
function show(): void {
  const text = document.getElementById('notices')?.textContent ?? '';
  const url = URL.createObjectURL(new Blob([text], { type: 'text/plain;charset=utf-8' }));
  window.open(url, '_blank', 'noopener');
  setTimeout(() => URL.revokeObjectURL(url), keptMs);
}
