import { useRef, useState } from 'react';
import { type ExportFormat, exportDocument, exportName } from '@/app/documents/exportDocument';
import { useWords } from '@/app/store/storeContext';
import { isMissingPart } from '@/app/ui/missingParts';
import { saveFile } from '@/app/ui/saveFile';
import type { Share } from './useShareDocument';

/** How long to wait for the browser to paint, in milliseconds. */
const hiddenMs = 200;

export type Exporting = {
  /** The format being written. */
  readonly busy: ExportFormat | undefined;
  /** Why the last export failed. */
  readonly failure: string | undefined;
  /** `what` is the name of the file in messages. */
  readonly start: (format: ExportFormat, what: string) => void;
};

/**
 * Writes one file at a time and passes it to the browser. Calls `say` with messages about it, and with undefined to
 * remove a message.
 */
export function useExport(
  { document, words }: Share,
  say: (text: string | undefined, lasts?: boolean) => void,
): Exporting {
  const said = useWords('share').share;
  const isBusy = useRef(false);
  const [busy, setBusy] = useState<ExportFormat>();
  const [failure, setFailure] = useState<string>();
  const write = async (format: ExportFormat) => {
    const name = exportName(format, document, words, said.fileNames);
    say(said.download.preparing(name), true);
    await untilShown();
    const made = await exportDocument(format, document, words);
    saveFile(name, made);
    say(said.download.saved(name));
  };
  const start = async (format: ExportFormat, what: string) => {
    if (isBusy.current) return;
    isBusy.current = true;
    setBusy(format);
    setFailure(undefined);
    try {
      await write(format);
    } catch (error) {
      say(undefined);
      setFailure(said.download[isMissingPart(error) ? 'missing' : 'failed'](what));
    } finally {
      isBusy.current = false;
      setBusy(undefined);
    }
  };
  return { busy, failure, start: (format, what) => void start(format, what) };
}

/** Waits until a message is painted: writing a long file blocks the page afterwards. A hidden page paints nothing. */
function untilShown(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, hiddenMs);
    requestAnimationFrame(() => setTimeout(resolve));
  });
}
