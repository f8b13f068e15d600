import { useState } from 'react';
import { formatText, type PictureFormat } from '@/app/documents/exportDocument';
import { useWords } from '@/app/store/storeContext';
import { Hidden } from '@/app/ui/Hidden';
import { Section } from '@/app/ui/Section';
import { Segmented } from '@/app/ui/Segmented';
import { cardLabel } from '@/core/report/document/cardLines';
import { titleOf } from '@/core/report/document/documentHead';
import { isPool } from '@/core/report/isPool';
import { DocumentSheet } from './DocumentSheet';
import { LinkCode } from './LinkCode';
import styles from './Preview.module.css';
import type { Share } from './useShareDocument';

const allPictures = ['svg', 'svg-steps', 'svg-options'] as const satisfies readonly PictureFormat[];

/** The document as it will be copied, saved and printed. On paper nothing else is shown. */
export function Preview({ share }: { readonly share: Share }) {
  const { preview: said, link: ofLink, download } = useWords('share').share;
  const [shown, setShown] = useState<'document' | PictureFormat>('document');
  const { document } = share;
  const pictures = allPictures.filter((one) => one !== 'svg-options' || !isPool(document));
  const code =
    document.link === null ? null : (
      <LinkCode link={document.link} label={ofLink.code} className={styles.code} />
    );
  return (
    <Section heading={said.heading} className={styles.preview}>
      <div className={styles.choice}>
        <Segmented
          label={said.shown}
          choices={(['document', ...pictures] as const).map((value) => ({
            value,
            label: said[value],
          }))}
          value={shown}
          onChange={(value) => setShown(pictures.find((one) => one === value) ?? 'document')}
        />
      </div>
      {shown === 'document' ? null : (
        <PictureShown share={share} format={shown} name={said.picture(download.pictures[shown])} />
      )}
      <article
        // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so the keyboard must reach it
        tabIndex={0}
        id={shown === 'document' ? 'answer' : undefined}
        aria-label={said.document}
        className={shown === 'document' ? styles.frame : styles.onPaper}
      >
        <DocumentSheet share={share} code={code} />
      </article>
    </Section>
  );
}

type PictureProps = {
  readonly share: Share;
  readonly format: PictureFormat;
  readonly name: string;
};

function PictureShown({ share: { document, words }, format, name }: PictureProps) {
  const source = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(formatText(format, document, words))}`;
  const alt = format === 'svg' ? cardLabel(document, words) : name;
  return (
    <figure id="answer" tabIndex={-1} className={styles.picture}>
      <h1>
        <Hidden>{titleOf(document, words)}</Hidden>
      </h1>
      <img src={source} alt={alt} lang={words.language} />
    </figure>
  );
}
