import { fileNameOf } from '@/app/documents/fileNameOf';
import { qrCodeOf } from '@/app/documents/qrCode';
import { qrSvg } from '@/app/documents/qrSvg';
import { useWords } from '@/app/store/storeContext';
import { Button } from '@/app/ui/Button';
import { saveFile } from '@/app/ui/saveFile';
import { isWebAddress } from '@/core/report/document/webAddress';
import { LinkCode } from './LinkCode';
import styles from './ShareView.module.css';

type Props = { readonly link: string; readonly title: string; readonly day: string };

/** The QR code of the link to scan or save, or why there is none. */
export function LinkCodeFigure({ link, title, day }: Props) {
  const { link: said, fileNames } = useWords('share').share;
  const code = qrCodeOf(link);
  if (!code) {
    return <p className={styles.hint}>{isWebAddress(link) ? said.noCode : said.noAddress}</p>;
  }
  const name = fileNameOf(title, day, fileNames.code, 'svg');
  return (
    <div className={styles.code}>
      <LinkCode link={link} label={said.code} className={styles.codePicture} />
      <Button look="link" onClick={() => saveFile(name, qrSvg(code), 'image/svg+xml')}>
        {said.downloadCode}
      </Button>
    </div>
  );
}
