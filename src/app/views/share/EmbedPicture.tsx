import { useEffect, useState } from 'react';
import { documentLink } from '@/app/store/pageLinks';
import { productVersion } from '@/app/store/productVersion';
import { usePlanStore, useStoreApi, useWords } from '@/app/store/storeContext';
import { answerOf } from '@/core/report/answer';
import { documentOf } from '@/core/report/document/documentModel';
import { dataAddress, pictureOf } from '@/core/report/embed/pictureOf';
import { pictureHtml, pictureMarkdown } from '@/core/report/embed/snippets';
import styles from './EmbedBuilder.module.css';
import { EmbedPictureFiles } from './EmbedPictureFiles';
import { EmbedResult } from './EmbedResult';
import type { EmbedChoices } from './embedChoices';

const fileName = 'streamsizer.svg';

/** A picture of the answer with a link: inside the code, or as a separate file. */
export function EmbedPicture({ choices }: { readonly choices: EmbedChoices }) {
  const words = useWords('embed');
  const { builder } = words.embed;
  const store = useStoreApi();
  const plan = usePlanStore((state) => state.plan);
  const pick = usePlanStore((state) => state.pick);
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
  const answering = answerOf(plan, pick);
  if (link === undefined || !answering.ok) return <p>{builder.wait}</p>;
  const document = documentOf(answering.answer, { productVersion });
  const picture = pictureOf(document, words);
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
