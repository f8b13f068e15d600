import { useDeferredValue, useMemo, useState } from 'react';
import { usePlanStore, useWords } from '@/app/store/storeContext';
import { type Copied, copyText } from '@/app/ui/copyText';
import { saysOfTime } from '@/core/plan/saysOfTime';
import { CopySection } from './CopySection';
import { DownloadSection } from './DownloadSection';
import { EmbedBuilder } from './EmbedBuilder';
import { LabelsSection } from './LabelsSection';
import { LinkSection } from './LinkSection';
import { Preview } from './Preview';
import { type Refused, RefusedText } from './RefusedText';
import { ShareToast } from './ShareToast';
import styles from './ShareView.module.css';
import { useDocumentLink } from './useDocumentLink';
import { useLabels } from './useLabels';
import { useMessage } from './useMessage';
import { type DocumentChoices, useShareDocument } from './useShareDocument';

const noProducts: DocumentChoices['beside'] = [];

/** The Share page: on the left what the document says and where it goes, on the right the document. */
export function ShareView() {
  const said = useWords('share').share;
  const pageLanguage = usePlanStore((state) => state.language);
  const [asked, setAsked] = useState<Partial<DocumentChoices>>({});
  // Until the user chooses another, the document has the language of the page.
  const { language = pageLanguage, hasChecklist = false } = asked;
  const { hasProducts = false, beside = noProducts, hasLeaving = false } = asked;
  const isTimed = usePlanStore(({ plan }) => saysOfTime(plan));
  const { hasFailure = false, hasDecides = false, hasRoad = isTimed } = asked;
  const choices = useMemo(
    () => ({
      language,
      hasChecklist,
      hasProducts,
      beside,
      hasLeaving,
      hasFailure,
      hasDecides,
      hasRoad,
    }),
    [language, hasChecklist, hasProducts, beside, hasLeaving, hasFailure, hasDecides, hasRoad],
  );
  const labels = useLabels();
  const link = useDocumentLink();
  const { share, waits } = useShareDocument(choices, labels.shown, link);
  const shown = useDeferredValue(share);
  const [message, say] = useMessage();
  const leaveOut =
    waits?.part === 'decides'
      ? () => setAsked((before) => ({ ...before, hasDecides: false }))
      : () => setAsked((before) => ({ ...before, hasRoad: false }));
  // The day on which a cluster of somebody's own is full is always said.
  const isChoice = waits?.part === 'decides' || hasRoad;
  const [refused, setRefused] = useState<Refused>();
  const copy = async (what: string, texts: Copied) => {
    if (await copyText(texts)) return say({ text: said.copy.copied(what) });
    setRefused({ what, text: texts.rich === undefined ? texts.plain : undefined });
  };
  const sayText = (text: string | undefined, lasts?: boolean) =>
    say(text === undefined ? undefined : { text }, lasts);
  return (
    <main>
      <div className={styles.columns}>
        <div className={styles.choices}>
          <LabelsSection labels={labels} choices={choices} onChoices={setAsked} say={say} />
          {/* What is copied or saved has all that is asked for. */}
          <fieldset className={styles.whole} disabled={waits !== undefined}>
            <CopySection share={share} copy={(what, texts) => void copy(what, texts)} />
            <DownloadSection share={share} say={sayText} />
          </fieldset>
          {link === undefined ? null : (
            <LinkSection link={link} share={share} copy={(what, texts) => void copy(what, texts)} />
          )}
        </div>
        <Preview share={shown} />
      </div>
      <div className={styles.embed}>
        <EmbedBuilder />
      </div>
      <ShareToast message={message} waits={waits} onLeaveOut={isChoice ? leaveOut : undefined} />
      {refused ? (
        <RefusedText refused={refused} share={share} onClose={() => setRefused(undefined)} />
      ) : null}
    </main>
  );
}
