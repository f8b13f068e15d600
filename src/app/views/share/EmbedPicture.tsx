import { useEffect, useMemo, useState } from 'react';
import { useDrawnNeeds } from '@/app/aside/useDrawnNeeds';
import { useRoadFigures } from '@/app/aside/useRoadFigures';
import { documentLink } from '@/app/store/pageLinks';
import { usePresentParts } from '@/app/store/presentWords';
import { productVersion } from '@/app/store/productVersion';
import { usePlanStore, useStoreApi, useWords } from '@/app/store/storeContext';
import { useToday } from '@/app/store/useToday';
import { type Answer, answerOf } from '@/core/report/answer';
import { decidesOf, modelOf } from '@/core/report/decides/decidesFigures';
import { readDecidesTerms } from '@/core/report/decides/decidesTerms';
import { documentOf } from '@/core/report/document/documentModel';
import type { DocumentWords } from '@/core/report/document/documentWords';
import { chartPictureOf, dataAddress, pictureOf } from '@/core/report/embed/pictureOf';
import { pictureHtml, pictureMarkdown } from '@/core/report/embed/snippets';
import { failureOfText } from '@/core/report/failure/failureOfText';
import { ownedFigures } from '@/core/report/present/ownedCluster';
import type { RoadFigures } from '@/core/report/road/roadFigures';
import type { DrawnNeeds } from '@/core/sizing/decides/drawNeeds';
import styles from './EmbedBuilder.module.css';
import { EmbedPictureFiles } from './EmbedPictureFiles';
import { EmbedResult } from './EmbedResult';
import type { EmbedChoices } from './embedChoices';

const fileName = 'streamsizer.svg';

/** A picture of the answer with a link: inside the code, or as a separate file. */
export function EmbedPicture({ choices }: { readonly choices: EmbedChoices }) {
  const spoken = useWords('embed', 'road', 'risk', 'decides');
  const { builder } = spoken.embed;
  const store = useStoreApi();
  const plan = usePlanStore((state) => state.plan);
  const pick = usePlanStore((state) => state.pick);
  const risk = usePlanStore((state) => state.risk ?? '');
  const decides = usePlanStore((state) => state.decides ?? '');
  const today = useToday();
  const owned = usePresentParts(spoken.language, plan.platform, plan.current !== undefined);
  const words = useMemo(
    () => ({ ...spoken, ...(owned ? { owned: owned.words } : {}) }),
    [spoken, owned],
  );
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
  const kind = choices.picture;
  const answer = useMemo(() => {
    const answering = answerOf(plan, pick);
    return answering.ok ? answering.answer : undefined;
  }, [plan, pick]);
  const task = useMemo(
    () => (kind === 'road' ? { plan, today, choice: { slave: pick } } : undefined),
    [kind, plan, today, pick],
  );
  const { done, isBusy } = useRoadFigures(task);
  const road = done && !isBusy && done.outcome.ok ? done.outcome.figures : undefined;
  const model = useMemo(
    () =>
      answer && kind === 'decides-odds'
        ? modelOf(answer, readDecidesTerms(decides, plan).terms)
        : undefined,
    [answer, kind, decides, plan],
  );
  const { needs } = useDrawnNeeds(model);
  const isAwaited = isBusy || needs === null;
  const picture = useMemo(
    () =>
      answer && !isAwaited
        ? madePicture(kind, { answer, owned, road, risk, decides, needs }, today, words)
        : undefined,
    [kind, answer, owned, isAwaited, road, risk, decides, needs, today, words],
  );
  if (link === undefined || isAwaited) return <p>{builder.wait}</p>;
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

type Shown = {
  readonly answer: Answer;
  /** Only where the plan has a cluster. */
  readonly owned: ReturnType<typeof usePresentParts>;
  /** Only where the picture is of them. */
  readonly road: RoadFigures | undefined;
  readonly risk: string;
  readonly decides: string;
  readonly needs: DrawnNeeds | undefined;
};

/** The picture that is asked for, of a document that has no more than it shows; undefined where there is none. */
function madePicture(
  kind: EmbedChoices['picture'],
  { answer, owned, road, risk, decides, needs }: Shown,
  today: string,
  words: DocumentWords,
) {
  if (kind === 'card') {
    const present = owned && ownedFigures(answer, owned.changes, today);
    const document = documentOf(answer, { productVersion, ...(present ? { present } : {}) });
    return pictureOf(document, words);
  }
  const given = { productVersion, date: today };
  if (kind === 'road') {
    const document = documentOf(answer, { ...given, ...(road ? { road } : {}) });
    return chartPictureOf(document, words, kind);
  }
  const document =
    kind === 'risk-backlog'
      ? documentOf(answer, { ...given, failure: failureOfText(answer, risk) })
      : documentOf(answer, {
          ...given,
          decides: decidesOf(answer, readDecidesTerms(decides, answer.plan).terms, needs ?? null),
        });
  return chartPictureOf(document, words, kind);
}
