import { useMemo } from 'react';
import type { ExportFormat } from '@/app/documents/exportDocument';
import { useWords } from '@/app/store/storeContext';
import { Button } from '@/app/ui/Button';
import { Row } from '@/app/ui/Row';
import { Section } from '@/app/ui/Section';
import { chartsOf } from '@/core/report/document/documentCharts';
import { isPool } from '@/core/report/isPool';
import styles from './ShareView.module.css';
import { type Exporting, useExport } from './useExport';
import type { Share } from './useShareDocument';

type Props = {
  readonly share: Share;
  readonly say: (text: string | undefined, lasts?: boolean) => void;
};

/** Downloads the document and its pictures as files, and prints it. */
export function DownloadSection({ share, say }: Props) {
  const { download: said } = useWords('share').share;
  const exporting = useExport(share, say);
  const { pictures } = said;
  const charts = useMemo(() => chartsOf(share.document, share.words), [share]);
  const rows: readonly (readonly [string, string | undefined, readonly ExportFormat[]])[] = [
    [said.docx, said.docxHint, ['docx']],
    [said.pptx, isPool(share.document) ? said.pptxFewHint : said.pptxHint, ['pptx']],
    [said.xlsx, said.xlsxHint, ['xlsx']],
    [said.text, said.textHint, ['md', 'txt', 'html']],
    [said.data, said.dataHint, ['csv', 'tsv', 'json']],
    [pictures.svg, undefined, ['svg', 'png']],
    [pictures['svg-steps'], undefined, ['svg-steps', 'png-steps']],
    ...(isPool(share.document)
      ? []
      : [[pictures['svg-options'], undefined, ['svg-options', 'png-options']] as const]),
    ...charts.map(
      ({ kind, chart }) =>
        [said.chart(chart.title), undefined, [`svg-${kind}`, `png-${kind}`]] as const,
    ),
  ];
  return (
    <Section heading={said.heading}>
      {rows.map(([what, hint, formats]) => (
        <Row key={what} label={what} {...(hint === undefined ? {} : { hint })}>
          <div className={styles.buttons}>
            {formats.map((format) => (
              <FileButton key={format} format={format} what={what} exporting={exporting} />
            ))}
          </div>
        </Row>
      ))}
      <Row label={said.paper} hint={said.paperHint}>
        <Button onClick={() => window.print()}>{said.print}</Button>
      </Row>
      {exporting.failure ? (
        <p role="alert" className={styles.warning}>
          {exporting.failure}
        </p>
      ) : null}
    </Section>
  );
}

type FileProps = {
  readonly format: ExportFormat;
  readonly what: string;
  readonly exporting: Exporting;
};

/** Not disabled while another file is written, so that it keeps the focus; a second click is ignored. */
function FileButton({ format, what, exporting: { busy, start } }: FileProps) {
  const { download: said } = useWords('share').share;
  const [extension = ''] = format.split('-');
  const shown = extension.toUpperCase();
  return (
    <Button
      translate="no"
      className={styles.file}
      aria-label={said.nameOf(what, shown)}
      aria-busy={busy === format}
      aria-disabled={busy !== undefined}
      onClick={() => start(format, what)}
    >
      {shown}
    </Button>
  );
}
