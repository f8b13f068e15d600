import { useState } from 'react';
import { useWords } from '@/app/store/storeContext';
import { Button } from '@/app/ui/Button';
import { saveFile } from '@/app/ui/saveFile';
import styles from './EmbedBuilder.module.css';

type Props = { readonly svg: string; readonly fileName: string };

/** Downloads the picture: as SVG, sharp at any size, or as PNG for places that take no SVG. */
export function EmbedPictureFiles({ svg, fileName }: Props) {
  const { builder: words } = useWords('embed').embed;
  const [hasFailed, setHasFailed] = useState(false);
  const savePng = async () => {
    try {
      const { writePng } = await import('@/app/documents/writePng');
      const bytes = await writePng(svg);
      const png = new Blob([new Uint8Array(bytes)], { type: 'image/png' });
      saveFile(fileName.replace(/svg$/, 'png'), png);
      setHasFailed(false);
    } catch {
      setHasFailed(true);
    }
  };
  return (
    <div className={styles.files}>
      <Button onClick={() => saveFile(fileName, svg, 'image/svg+xml')}>{words.svg}</Button>
      <Button onClick={savePng}>{words.png}</Button>
      {hasFailed ? <span role="alert">{words.failed}</span> : null}
    </div>
  );
}
