import { lazy, type ReactNode, Suspense } from 'react';
import type { LinkNotice } from '@/app/store/planStore';
import { usePlanStore, useWords } from '@/app/store/storeContext';
import { Part } from '@/app/ui/Part';
import { type ViewId, viewIds } from '@/core/link/linkState';
import { BlankPlan } from './BlankPlan';
import { Colophon } from './Colophon';
import { CopyLink } from './CopyLink';
import { EarlierWork } from './EarlierWork';
import styles from './Frame.module.css';
import { LanguageChoice } from './LanguageChoice';
import { useNoticePanel } from './noticeFile';
import { Offer } from './Offer';
import { PlansMenu } from './PlansMenu';
import { ThemeChoiceField } from './ThemeChoiceField';
import { UnreadNotice } from './UnreadNotice';
import { isTab, ViewTabs } from './ViewTabs';

/** Size and Share print a head of their own. Where it cannot be loaded, a page is printed without it. */
const PrintedPlace = lazy(
  (): Promise<{ default: () => ReactNode }> =>
    import('./PrintedPlace').then(
      (file) => ({ default: file.PrintedPlace }),
      () => ({ default: () => null }),
    ),
);

/** The views by their id in the link. */
export type Views = Readonly<Record<ViewId, ReactNode>>;

/** The page around every view: name, tabs, menus, and notices about the link. */
export function Frame({ views }: { readonly views: Views }) {
  const words = useWords();
  const notice = usePlanStore((state) => state.notice);
  const view = usePlanStore((state) => state.view);
  const isBlank = usePlanStore((state) => state.isBlank);
  const shown = <ViewPart key={view} view={view} content={views[view]} />;
  // An embed has no header.
  if (view === 'embed') return shown;
  return (
    <div className={styles.page}>
      <button type="button" className={styles.skip} onClick={skipToAnswer}>
        {words.header.skip}
      </button>
      <header className={styles.header}>
        <div className={styles.mark} translate="no">
          {words.productName}
        </div>
        <ViewTabs views={viewIds.filter(isTab)} />
        <div className={styles.tools}>
          <PlansMenu />
          <LanguageChoice />
          <ThemeChoiceField />
        </div>
        <CopyLink />
        <Offer />
      </header>
      {view === 'size' || view === 'share' ? null : (
        <Suspense>
          <PrintedPlace />
        </Suspense>
      )}
      {notice ? (
        <Part name={words.header.copyLink}>
          <FetchedNotice notice={notice} />
        </Part>
      ) : null}
      <EarlierWork />
      {view === 'size' ? null : <UnreadNotice />}
      {isBlank && view !== 'size' ? <BlankPlan /> : shown}
      <Colophon />
    </div>
  );
}

function FetchedNotice({ notice }: { readonly notice: LinkNotice }) {
  const LinkNoticePanel = useNoticePanel();
  return <LinkNoticePanel notice={notice} />;
}

type ViewProps = { readonly view: ViewId; readonly content: ReactNode };

/** A view in its boundary. It alone follows the plan here, so that an edit does not draw the sheet again. */
function ViewPart({ view, content }: ViewProps) {
  const words = useWords();
  const plan = usePlanStore((state) => state.plan);
  const name = view === 'embed' ? words.answer.heading : words.header.viewNames[view];
  return (
    <Part name={name} about={plan} isView>
      {content}
    </Part>
  );
}

/** A button and not a link, because the part of the address after # holds the plan. */
function skipToAnswer() {
  document.getElementById('answer')?.focus();
}
