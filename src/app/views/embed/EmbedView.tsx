import { useEffect, useMemo, useRef } from 'react';
import { useProductsWords } from '@/app/store/documentWords';
import { localDay } from '@/app/store/localDay';
import { usePresentParts } from '@/app/store/presentWords';
import { usePlanStore, useWords } from '@/app/store/storeContext';
import { answerOf } from '@/core/report/answer';
import { documentOf } from '@/core/report/document/documentModel';
import { ownedFigures } from '@/core/report/present/ownedCluster';
import { ownExchange } from '@/core/report/products/ownExchange';
import { EmbedEmpty } from './EmbedEmpty';
import { EmbedNotice } from './EmbedNotice';
import { EmbedParts } from './EmbedParts';
import styles from './EmbedView.module.css';
import { OpenLink } from './OpenLink';
import { postHeight } from './postHeight';

/** The answer, or a part of it, inside a frame of another page. It reads the link and changes nothing. */
export function EmbedView() {
  const plan = usePlanStore((state) => state.plan);
  const pick = usePlanStore((state) => state.pick);
  const embed = usePlanStore((state) => state.embed);
  const exchange = usePlanStore((state) => state.exchange);
  const lists = usePlanStore((state) => state.lists);
  const words = useWords('embed');
  const today = localDay(new Date());
  const hasProducts = embed?.part === 'products';
  const forProduct = useProductsWords(words.language, hasProducts);
  const owned = usePresentParts(words.language, plan.platform, plan.current !== undefined);
  const sheet = useRef<HTMLElement>(null);
  useEffect(() => (sheet.current ? postHeight(sheet.current) : undefined), []);
  const isTransparent = embed?.background === 'transparent';
  useEffect(() => {
    const { classList } = document.documentElement;
    classList.toggle(String(styles.transparent), isTransparent);
    // The page around the frame may open another view in it.
    return () => classList.remove(String(styles.transparent));
  }, [isTransparent]);
  const isExample = embed?.isExample;
  const answering = useMemo(
    () => (isExample ? undefined : answerOf(plan, pick)),
    [isExample, plan, pick],
  );
  const present =
    owned && answering?.ok ? ownedFigures(answering.answer, owned.changes, today) : undefined;
  return (
    <main ref={sheet} className={styles.sheet}>
      {answering?.ok ? (
        <>
          <EmbedNotice answer={answering.answer} />
          <EmbedParts
            part={embed?.part ?? 'all'}
            answer={answering.answer}
            document={documentOf(answering.answer, {
              productVersion: '',
              date: today,
              ...(present ? { present } : {}),
              ...(hasProducts
                ? {
                    exchange: exchange ?? ownExchange(plan, today),
                    offers: { lists, products: embed.products ?? [] },
                  }
                : {}),
            })}
            words={{
              ...words,
              ...(forProduct ? { forProduct } : {}),
              ...(owned ? { owned: owned.words } : {}),
            }}
          />
          <OpenLink text={words.embed.open} />
        </>
      ) : (
        <EmbedEmpty />
      )}
    </main>
  );
}
