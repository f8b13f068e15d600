import { useEffect, useState } from 'react';
import { useStore } from 'zustand';
import { loadPageWords } from '@/app/store/loadPageWords';
import type { PlanStore } from '@/app/store/planStore';
import { takeNewVersion, type UpdateNews, type Updates } from '@/app/store/updates';
import { Button } from '@/app/ui/Button';
import type { UpdatesWords } from '@/core/words/updates/en';
import styles from './UpdateNotice.module.css';

type Props = {
  readonly store: PlanStore;
  readonly updates: Updates;
  /** The words of the language that the page starts in. */
  readonly words: UpdatesWords;
};

/**
 * Reports a new version until dismissed. The live region is always in the page, so that screen readers announce the
 * change.
 */
export function UpdateNotice({ store, updates, words: firstWords }: Props) {
  const language = useStore(store, (state) => state.language);
  const news = useStore(updates, (state) => state.news);
  const [words, setWords] = useState(firstWords);
  useEffect(() => {
    let isWanted = true;
    void loadPageWords(language).then((loaded) => {
      if (isWanted) setWords(loaded.wordsFor().updates);
    });
    return () => {
      isWanted = false;
    };
  }, [language]);
  return (
    <div role="status" className={styles.region}>
      {news ? (
        <div className={styles.notice}>
          <p>{updateSentence(news, words)}</p>
          <div className={styles.actions}>
            {news.kind === 'ready' ? (
              <Button onClick={() => void takeNewVersion()}>{words.use}</Button>
            ) : null}
            <Button look="link" onClick={() => updates.setState({ news: undefined })}>
              {news.kind === 'ready' ? words.later : words.close}
            </Button>
          </div>
        </div>
      ) : null}
    </div>
  );
}

function updateSentence(news: UpdateNews, words: UpdatesWords): string {
  if (news.kind === 'updated') return words.updated(news.from, news.to);
  return words[news.kind];
}
