import { useEffect, useMemo, useState } from 'react';
import { documentLink } from '@/app/store/pageLinks';
import type { PlanState } from '@/app/store/planStore';
import { productVersion } from '@/app/store/productVersion';
import { usePlanStore, useStoreApi, useWords } from '@/app/store/storeContext';
import { useToday } from '@/app/store/useToday';
import { answerOf } from '@/core/report/answer';
import { decidesOfText } from '@/core/report/decides/decidesOfText';
import { documentOf } from '@/core/report/document/documentModel';
import type { DocumentWords } from '@/core/report/document/documentWords';
import { chartPictureOf, dataAddress, pictureOf } from '@/core/report/embed/pictureOf';
import { pictureHtml, pictureMarkdown } from '@/core/report/embed/snippets';
import { failureOfText } from '@/core/report/failure/failureOfText';
import { roadFiguresOf } from '@/core/report/road/roadFigures';
import styles from './EmbedBuilder.module.css';
import { EmbedPictureFiles } from './EmbedPictureFiles';
import { EmbedResult } from './EmbedResult';
import type { EmbedChoices } from './embedChoices';

const fileName = 'streamsizer.svg';

/** A picture of the answer with a link: inside the code, or as a separate file. */
export function EmbedPicture({ choices }: { readonly choices: EmbedChoices }) {
  const words = useWords('embed', 'road', 'risk', 'decides');
  const { builder } = words.embed;
  const store = useStoreApi();
  const plan = usePlanStore((state) => state.plan);
  const pick = usePlanStore((state) => state.pick);
  const risk = usePlanStore((state) => state.risk ?? '');
  const decides = usePlanStore((state) => state.decides ?? '');
  const today = useToday();
  const [link, setLink] = useState<string>();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the link depends on the plan and the pick.
  useEffect(() => {
    let isLatest = true;
    void documentLink(store.getState()).then((made) => {
      if (isLatest) setLink(made);
    });
    return () => {
      isLatest = false;
    };
  }, [store, plan, pick]);
  const picture = useMemo(
    () => madePicture(choices.picture, { plan, pick, risk, decides }, today, words),
    [choices.picture, plan, pick, risk, decides, today, words],
  );
  if (link === undefined) return <p>{builder.wait}</p>;
  if (!picture) return <p>{builder.noPicture}</p>;
  const inline = dataAddress(picture.svg);
  const isFile = choices.form !== 'inline';
  const embedded = { ...picture, link, source: isFile ? fileName : inline };
  const isMarkdown = choices.form === 'markdown';
  return (
    <EmbedResult
      code={isMarkdown ? pictureMarkdown(embedded) : pictureHtml(embedded)}
      fileName={`${builder.fileName}.${isMarkdown ? 'md' : 'html'}`}
      shown={pictureHtml({ ...embedded, source: inline })}
      scheme="light"
      isTransparent={false}
    >
      {isFile ? <p className={styles.hint}>{builder.fileHint(fileName)}</p> : null}
      <EmbedPictureFiles svg={picture.svg} fileName={fileName} />
    </EmbedResult>
  );
}

type Shown = Pick<PlanState, 'plan' | 'pick'> & {
  readonly risk: string;
  readonly decides: string;
};

/** The picture that is asked for, of a document that has no more than it shows; undefined where there is none. */
function madePicture(
  kind: EmbedChoices['picture'],
  { plan, pick, risk, decides }: Shown,
  today: string,
  words: DocumentWords,
) {
  const answering = answerOf(plan, pick);
  if (!answering.ok) return undefined;
  const { answer } = answering;
  if (kind === 'card') return pictureOf(documentOf(answer, { productVersion }), words);
  const given = { productVersion, date: today };
  if (kind === 'road') {
    const road = roadFiguresOf(plan, today, { slave: pick });
    const document = documentOf(answer, { ...given, ...(road.ok ? { road: road.figures } : {}) });
    return chartPictureOf(document, words, kind);
  }
  const document =
    kind === 'risk-backlog'
      ? documentOf(answer, { ...given, failure: failureOfText(answer, risk) })
      : documentOf(answer, { ...given, decides: decidesOfText(answer, decides) });
  return chartPictureOf(document, words, kind);
}
