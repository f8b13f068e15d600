import { startTransition, useEffect, useMemo, useState } from 'react';
import { useStore } from 'zustand';
import type { DraftKeeper } from '@/app/store/draftKeeper';
import { loadPageWords, useProductFault } from '@/app/store/loadPageWords';
import type { PlanState, PlanStore } from '@/app/store/planStore';
import { saveLanguage, saveTheme } from '@/app/store/preferences';
import { StoreAround } from '@/app/store/StoreAround';
import { loadPageAnew } from '@/app/store/updates';
import { FailedPart, PartContext } from '@/app/ui/Part';
import { findPlatform } from '@/core/platforms/registry';
import { saleNotice } from '@/core/platforms/saleNotice';
import { type Language, languageNames } from '@/core/words/language';
import type { LanguageWords } from '@/core/words/loadWords';
import { Frame, type Views } from './Frame';

type Props = {
  readonly store: PlanStore;
  readonly keeper: DraftKeeper;
  /** The language that the page starts in. */
  readonly spoken: LanguageWords;
  readonly views: Views;
};

/** Gives every view the store and the words, and sets the language, title and theme of the document. */
export function App({ store, keeper, spoken: firstSpoken, views }: Props) {
  const language = useStore(store, (state) => state.language);
  const theme = useStore(store, (state) => state.theme);
  const title = useStore(store, pageTitle);
  const platform = useStore(store, (state) => state.plan.platform);
  const [spoken, setSpoken] = useState(firstSpoken);
  // Until the words of another product have come, the page stays as it is.
  const fault = useProductFault(spoken, platform);
  const words = spoken.wordsFor(fault ? undefined : platform);
  const [failed, setFailed] = useState<{ language: Language; error: unknown }>();
  useEffect(() => {
    if (spoken.language === language) return;
    let isWanted = true;
    fetchWhole(language).then(
      (loaded) => isWanted && startTransition(() => setSpoken(loaded)),
      (error: unknown) => isWanted && setFailed({ language, error }),
    );
    return () => {
      isWanted = false;
    };
  }, [language, spoken]);
  useEffect(() => {
    document.documentElement.lang = words.language;
    const product = words.products[platform] ?? platform;
    document.title = [...(title ? [title] : []), words.productName, product].join(' · ');
    const sale = saleNotice(findPlatform(platform));
    const offer = sale ? words.offer(product, words.sales[sale.code]?.(sale.date) ?? '') : product;
    document
      .querySelector('meta[name="description"]')
      ?.setAttribute('content', words.description(offer));
  }, [words, title, platform]);
  useEffect(() => {
    if (theme === 'system') delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = theme;
  }, [theme]);
  useEffect(
    () =>
      store.subscribe((state, before) => {
        if (state.lastEdit?.kind === 'language' && state.language !== before.language)
          saveLanguage(state.language);
        if (state.lastEdit?.kind === 'theme' && state.theme !== before.theme)
          saveTheme(state.theme);
      }),
    [store],
  );
  const around = useMemo(() => ({ words: words.part, tryAgain: loadPageAnew }), [words]);
  return (
    <PartContext value={around}>
      <StoreAround store={store} keeper={keeper} spoken={spoken}>
        {failed && failed.language === language && spoken.language !== language ? (
          <FailedPart name={languageNames[language]} error={failed.error} />
        ) : null}
        {fault ? (
          <FailedPart name={words.products[platform] ?? platform} error={fault} />
        ) : (
          <Frame views={views} />
        )}
      </StoreAround>
    </PartContext>
  );
}

/** A language with its words of every product, so that what is shown can be said in it. */
async function fetchWhole(language: Language): Promise<LanguageWords> {
  const spoken = await loadPageWords(language);
  await spoken.fetchProducts();
  return spoken;
}

/** An embed without a plan shows no example, so its title must not name one. */
function pageTitle({ view, embed, plan, isBlank }: PlanState): string | undefined {
  return isBlank || (view === 'embed' && embed?.isExample) ? undefined : plan.title;
}
