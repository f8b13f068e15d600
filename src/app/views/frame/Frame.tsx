import { type ComponentType, lazy, type ReactNode, Suspense } from 'react';
import type { LinkNotice } from '@/app/store/planStore';
import { usePlanStore, useWords } from '@/app/store/storeContext';
import { type ViewId, viewIds } from '@/core/link/linkState';
import { BlankPlan } from './BlankPlan';
import { Colophon } from './Colophon';
import { CopyLink } from './CopyLink';
import { EarlierWork } from './EarlierWork';
import styles from './Frame.module.css';
import { LanguageChoice } from './LanguageChoice';
import { Offer } from './Offer';
import { PlansMenu } from './PlansMenu';
import { ThemeChoiceField } from './ThemeChoiceField';
import { UnreadNotice } from './UnreadNotice';
import { type TabId, ViewTabs } from './ViewTabs';

export type NoticePanel = ComponentType<{ readonly notice: LinkNotice }>;

const LaterNoticePanel: NoticePanel = lazy(async () => ({
  default: (await import('./LinkNoticePanel')).LinkNoticePanel,
}));

/** The views by their place in the link. */
export type Views = Readonly<Record<ViewId, ReactNode>>;

type Props = { readonly views: Views; readonly noticePanel: NoticePanel | undefined };

/** The sheet around every view: name, pages, tools and what a link could not give. */
export function Frame({ views, noticePanel: Panel = LaterNoticePanel }: Props) {
  const words = useWords();
  const notice = usePlanStore((state) => state.notice);
  const view = usePlanStore((state) => state.view);
  const isBlank = usePlanStore((state) => state.isBlank);
  // An embed has no sheet of its own.
  if (view === 'embed') return <Suspense>{views.embed}</Suspense>;
  return (
    <div className={styles.page}>
      <button type="button" className={styles.skip} onClick={skipToAnswer}>
        {words.header.skip}
      </button>
      <header className={styles.header}>
        <div className={styles.mark} translate="no">
          {words.productName}
        </div>
        <ViewTabs views={viewIds.filter((id): id is TabId => id !== 'embed')} />
        <div className={styles.tools}>
          <PlansMenu />
          <LanguageChoice />
          <ThemeChoiceField />
        </div>
        <CopyLink />
        <Offer />
      </header>
      {notice ? (
        <Suspense>
          <Panel notice={notice} />
        </Suspense>
      ) : null}
      <EarlierWork />
      {view === 'size' ? null : <UnreadNotice />}
      {isBlank && view !== 'size' ? <BlankPlan /> : <Suspense>{views[view]}</Suspense>}
      <Colophon />
    </div>
  );
}

/** A button, since the address after # is the plan's. */
function skipToAnswer() {
  document.getElementById('answer')?.focus();
}
